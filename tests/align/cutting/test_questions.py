"""Which questions the numbers of a point answer, and who may answer which."""

from crosswire.align.cutting.questions import Question, may_answer, questions, tellers
from tests.align.details.fakes import likeness, low, number


def numbers(question: Question) -> list[float]:
    return [low(each) for each in question]


def test_what_most_answer_comes_first_whether_they_agree_or_not() -> None:
    told = [[number(0, 31, "dead"), number(0, 12, "hurt")], [number(1, 33, "dead")], [number(2, 14, "hurt"), number(2, 31, "dead")]]
    assert list(map(numbers, questions(told, likeness))) == [[31, 33, 31], [12, 14]]


def test_what_one_article_alone_gives_is_no_question_of_others() -> None:
    told = [[number(0, 31, "dead"), number(0, 5, "ships")], [number(1, 31, "dead")]]
    assert list(map(numbers, questions(told, likeness))) == [[31, 31]]


def test_two_values_of_one_article_leave_it_open_what_they_answer() -> None:
    told = [[number(0, 68, "dead"), number(0, 72, "dead", order=2)], [number(1, 68, "dead")], [number(2, 72, "dead")]]
    assert all(len(each) == len(tellers(each)) for each in questions(told, likeness))


def test_a_number_that_answers_another_question_does_not_answer_this_one() -> None:
    told = [[number(0, 31, "dead"), number(0, 12, "hurt")], [number(1, 31, "dead"), number(1, 12, "hurt")], [number(2, 31, "dead")]]
    dead, hurt = questions(told, likeness)
    assert not may_answer(told[2], hurt, [dead, hurt], likeness)


def test_a_number_that_answers_nothing_else_may_answer_it() -> None:
    told = [[number(0, 31, "dead"), number(0, 12, "hurt")], [number(1, 31, "dead"), number(1, 12, "hurt")], [number(2, 31, "dead")]]
    asked = questions(told, likeness)
    assert may_answer([*told[2], number(2, 19, "hurt")], asked[1], asked, likeness)
    assert not may_answer([*told[2], number(2, 19, "ships")], asked[1], asked, likeness)
