"""The report states its own blind spots."""

from dataclasses import replace

from crosswire.findings.blind_spots import blind_spots
from crosswire.model.claim import Reading
from crosswire.model.report import StoryReport
from tests.small_story import article, points_of, report

TWO = report([article("a"), article("b")], points_of("++"))


def notes(story: StoryReport) -> str:
    return "\n".join(blind_spots(story))


def test_a_sound_story_names_its_method_only() -> None:
    assert len(blind_spots(TWO)) == 3
    assert "fake words" in notes(TWO)


def test_one_article_cannot_be_compared() -> None:
    story = replace(report([article("a")], ()), encoder="")
    assert blind_spots(story) == ("Only one article was read, so nothing can be compared.",)


def test_no_article() -> None:
    assert "No article was read" in notes(replace(report([], ()), encoder=""))


def test_copies_only() -> None:
    assert "one voice" in notes(report([article("a", "Same text."), article("b", "Same text.")], points_of("++")))


def test_nothing_shared() -> None:
    assert "may not be about the same event" in notes(report([article("a"), article("b")], points_of("+-", "-+")))


def test_what_was_not_read_whole_is_named_with_the_reason() -> None:
    cut = replace(article("b"), complete=False, incomplete_because="the page is for subscribers")
    assert "Daily b (the page is for subscribers)" in notes(report([article("a"), cut], points_of("++")))


def test_an_unknown_language() -> None:
    assert "language of Daily b could not be recognised" in notes(report([article("a"), article("b", language="und")], points_of("++")))


def test_what_is_read_of_speakers_beside_quotes_alone_is_told() -> None:
    found = notes(report([article("a"), article("b", language="tr"), article("c", language="th")], points_of("+++")))
    assert "how surely a thing is told, cannot be read in th." in found
    assert "Whom a fact is credited to, and how surely a thing is told, cannot be read in tr." in found


def test_a_language_without_word_lists() -> None:
    found = notes(report([article("a"), article("b", language="th")], points_of("++")))
    assert "no word lists for th" in found


def test_a_language_without_rules_for_numbers_and_dates() -> None:
    found = notes(report([article("a"), article("b", language="th"), article("c", language="fi")], points_of("+++")))
    assert (
        "There is only a table of words for numbers in fi, th and for dates in fi, th: nothing that is read with it is called a"
        " discrepancy." in found
    )


def test_an_article_without_sentences() -> None:
    assert "No sentence was recognised in Daily b" in notes(replace(TWO, readings=(TWO.readings[0], Reading("b", (), ()))))


def test_many_articles_are_not_all_named() -> None:
    story = report([article(str(number), f"Text {number}.", "und") for number in range(50)], ())
    assert "and 45 more" in notes(story)


def test_two_articles_of_one_outlet_are_told_apart() -> None:
    cut = [replace(article(name), outlet="Nordkurier", complete=False) for name in "ab"]
    assert "Not read whole: Nordkurier [1], Nordkurier [2] (the text is cut)" in notes(report(cut, points_of("++")))


def test_what_was_not_understood_is_noted() -> None:
    one = replace(article("b"), remarks=("the date 'soon' is none", "'x' is not read"))
    assert "Daily b: the date 'soon' is none; 'x' is not read." in blind_spots(report([article("a"), one], points_of("++")))


def test_many_remarks_are_counted() -> None:
    story = report([replace(article(str(number), f"Text {number}."), remarks=("'x' is not read",)) for number in range(50)], ())
    found = [note for note in blind_spots(story) if "not read" in note or "understood" in note]
    assert len(found) == 6
    assert found[-1] == "45 more articles with something in their facts that could not be understood."
