"""Ordinary words: those that texts of any language write in small letters more often than with a capital.

Taken from the vocabulary of the encoder, whose pieces have a score for how often they were seen: "said" scores above "Said",
"Google" above "google". It has 100 languages and no frequencies beyond that, and one list does for all.
"""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from names_tables.words import script

_MARK = "\u2581"
_CASED = frozenset(("LATIN", "CYRILLIC", "GREEK", "ARMENIAN"))
#: "new" is written "New" nearly as often, in names.
_MARGIN = 0.7
_LONGEST = 24
_SHORTEST = 3


def ordinary_words(pieces: Mapping[str, float]) -> list[str]:
    """The words in order. ``pieces`` are those of the vocabulary with their scores."""
    return sorted(set(_seen_small(pieces)))


def capital_words(pieces: Mapping[str, float], names: Collection[str]) -> list[str]:
    """Words so common that the vocabulary has them whole, and only with a capital: nouns of German, when they are no ``names``."""
    found = {piece.removeprefix(_MARK) for piece in pieces if piece.startswith(_MARK)}
    words = (word.lower() for word in found if word.isalpha() and word.istitle() and len(word) > _SHORTEST and script(word) == "LATIN")
    return sorted({word for word in words if f"{_MARK}{word}" not in pieces} - set(names))


def _seen_small(pieces: Mapping[str, float]) -> Iterable[str]:
    for piece, score in pieces.items():
        word = piece.removeprefix(_MARK)
        if not piece.startswith(_MARK) or not word.isalpha() or not word.islower() or not 2 <= len(word) <= _LONGEST:
            continue
        if script(word) in _CASED and score >= pieces.get(_MARK + word.capitalize(), -99.0) - _MARGIN:
            yield word


def read_pieces(cache: Path) -> dict[str, float]:
    """The vocabulary of the encoder, built in ``cache`` if it is not there."""
    from crosswire.encoders.e5 import files

    if not files.sound(files.folder(cache)):
        files.build(cache)
    opened = files.open_files(cache)
    return dict(zip(opened.pieces, map(float, opened.scores), strict=True))
