"""Articles joined two by two."""

from crosswire.wire.families import Families
from crosswire.wire.reuse import Reuse


def reuse(one: str, other: str, strength: float = 0.5) -> Reuse:
    return Reuse(one, other, "are alike", strength)


def families(*found: Reuse, **printed: str) -> list[str]:
    made = Families("abcd", {article: {printed[article]} if article in printed else set() for article in "abcd"})
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
    made = Families("abc", {article: set() for article in "abc"})
    made.join([reuse("a", "b"), reuse("b", "a"), reuse("b", "c")])
    assert [(one.one, one.other) for one in made.joined] == [("a", "b"), ("b", "c")]
