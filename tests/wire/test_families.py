"""Articles joined two by two."""

from crosswire.wire.families import Families
from crosswire.wire.reuse import Reuse


def reuse(one: str, other: str, sureness: float = 0.5, agency: str | None = None) -> Reuse:
    return Reuse(one, other, "are alike", sureness, agency=agency)


def families(*found: Reuse, **printed: str) -> list[str]:
    named = {article: {printed[article]} if article in printed else set[str]() for article in "abcd"}
    made = Families(named, named)
    made.join(found)
    return ["".join(sorted(family)) for family in made.all()]


def test_what_is_joined_to_one_is_joined_to_all() -> None:
    assert families(reuse("a", "c"), reuse("c", "d")) == ["acd", "b"]


def test_two_agencies_are_not_joined() -> None:
    assert families(reuse("a", "b"), a="AP", b="AFP") == ["a", "b", "c", "d"]
    assert families(reuse("a", "c", 0.9), reuse("c", "b", 0.5), a="AP", b="AFP") == ["ac", "b", "d"]


def test_unless_hardly_a_word_differs() -> None:
    assert families(reuse("a", "b", 1.95), a="AP", b="AFP") == ["ab", "c", "d"]


def test_the_surest_comes_first() -> None:
    assert families(reuse("c", "b", 0.5), reuse("c", "a", 0.9), a="AP", b="AFP") == ["ac", "b", "d"]


def test_what_joined_is_kept() -> None:
    nobody = {article: set[str]() for article in "abc"}
    made = Families(nobody, nobody)
    made.join([reuse("a", "b"), reuse("b", "a"), reuse("b", "c")])
    assert [(one.one, one.other) for one in made.joined] == [("a", "b"), ("b", "c")]


def test_a_credit_joins_only_those_who_all_give_it() -> None:
    credit, copied = reuse("a", "b", 0.0, "AP"), reuse("b", "c", 1.5)
    assert families(credit, a="AP", b="AP") == ["ab", "c", "d"]
    assert families(copied, credit, a="AP", b="AP") == ["a", "bc", "d"]
    assert families(copied, credit, a="AP", b="AP", c="AP") == ["abc", "d"]
