"""Which name of the story Chinese signs spell by their sound, all of its words together: "拉斯卡南" is Ras Kanan."""

from collections.abc import Iterable

from crosswire.languages.naming.anywhere import PARTICLES, SURNAME_ARTICLES
from crosswire.text.names.lexicon.sign_patterns import sign_class, sign_pattern
from crosswire.text.names.lexicon.vowels import ratio
from crosswire.text.names.story.told import Told

_LEAST_RATIO, _MOST_WORDS = 0.6, 3
_ARTICLES = frozenset((*PARTICLES, *SURNAME_ARTICLES, "the", "el", "al", "il", "la", "le"))


def spelt_in_signs(signs: str, told: Iterable[Told]) -> Told | None:
    """The name, rather the one that sounds most like them."""
    classes = "".join(map(sign_class, signs))
    scored = [
        (ratio(signs, word), -number, one) for number, one in enumerate(told) for word in [_whole(one)] if _spells(signs, classes, word)
    ]
    return max(scored, key=lambda one: one[:2])[2] if scored else None


def _whole(told: Told) -> str:
    parts = [part for part in told.parts if part not in _ARTICLES] if len(told.parts) <= _MOST_WORDS else []
    return "".join(parts)


def _spells(signs: str, classes: str, word: str) -> bool:
    pattern = sign_pattern(word) if word else None
    return pattern is not None and pattern.fullmatch(classes) is not None and ratio(signs, word) >= _LEAST_RATIO
