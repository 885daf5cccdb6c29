"""What a question looks for."""

import pytest

from crosswire.errors import UsageError
from crosswire.text.looked_for import Phrase, phrases
from crosswire.text.terms import terms


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ferry Fire", [Phrase(("ferry",)), Phrase(("fire",))]),
        ('"on fire" ferry ferry', [Phrase(("on", "fire")), Phrase(("ferry",))]),
        ("„am Hafen“ «le port»", [Phrase(("am", "hafen")), Phrase(("le", "port"))]),
        ("terminal*", [Phrase(("terminal",), open_end=True)]),
        ('"terminal*"', [Phrase(("terminal",))]),
        ("it's", [Phrase(("it", "s"))]),
        ('"never closed', [Phrase(("never",)), Phrase(("closed",))]),
        ("北京", [Phrase(("北", "北京", "京"))]),
    ],
)
def test_phrases(words: str, expected: list[Phrase]) -> None:
    assert phrases(words) == expected


@pytest.mark.parametrize("words", ["", '""', "* - ?", " ".join(map(str, range(31))), "字" * 300])
def test_what_cannot_be_looked_for(words: str) -> None:
    with pytest.raises(UsageError):
        phrases(words)


def test_places() -> None:
    text = "On fire: the fire on fire. Fires!"
    found = list(terms(text))
    assert [place.of(text) for place in Phrase(("on", "fire")).places(found)] == ["On fire", "on fire"]
    assert [place.of(text) for place in Phrase(("fire",), open_end=True).places(found)] == ["fire", "fire", "fire", "Fires"]
    assert list(Phrase(("fire", "fires", "on")).places(found)) == []
