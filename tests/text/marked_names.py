"""Texts whose names are marked: ``⟦Anna Berg|PER|anna⟧``, with the entity where it matters; a fourth field ``-`` where it may be missed."""

import re
from dataclasses import dataclass

_MARKED = re.compile("⟦([^⟧]*)⟧")


@dataclass(frozen=True)
class Marked:
    """A name that a person marked. ``spare``: finding it is neither right nor wrong."""

    start: int
    end: int
    type: str
    entity: str
    spare: bool


def unmarked(text: str) -> tuple[str, list[Marked]]:
    """The text without its marks, and what was marked."""
    plain, names, done = "", [], 0
    for match in _MARKED.finditer(text):
        plain += text[done : match.start()]
        words, kind, *rest = match.group(1).split("|")
        names.append(Marked(len(plain), len(plain) + len(words), kind, rest[0] if rest else words, rest[-1:] == ["-"]))
        plain += words
        done = match.end()
    return plain + text[done:], names
