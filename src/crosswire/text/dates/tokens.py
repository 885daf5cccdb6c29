"""The pieces of a text as dates are read from it: numbers with the marks inside them, words, signs."""

import re
from typing import NamedTuple

#: Written without spaces between words: each character is a piece of its own.
_SINGLE = "\u0e00-\u0e2f\u0e30\u0e32-\u0e33\u0e40-\u0e46\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af〇"
_MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd"
    "\u0a01-\u0a4d\u0a81-\u0acd\u0b01-\u0b4d\u0b82-\u0bcd\u0c00-\u0c4d\u0c81-\u0ccd\u0d00-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
#: A number goes on over marks between digits, so that 1.2.3.4, 10:30 and 2025-11-21 are one piece each.
_NUMBER = r"\d+(?:[.,:/·'-]\d+)*"
_PIECE = re.compile(rf"{_NUMBER}|[^\W\d_{_SINGLE}](?:[^\W\d_{_SINGLE}]|[{_MARKS}])*|[{_SINGLE}][{_MARKS}]*|[^\s\w]|_")
_IS_SINGLE = re.compile(rf"[{_SINGLE}]")


class Token(NamedTuple):
    """One piece of a folded text. ``kind`` is ``n`` for a number, ``w`` for a word, ``s`` for a sign."""

    start: int
    end: int
    text: str
    kind: str
    #: Whether white space, or the beginning of the text, stands before it.
    apart: bool


def tokens_of(text: str) -> list[Token]:
    """The pieces of a folded text, in order."""
    found = []
    last = -1
    for match in _PIECE.finditer(text):
        piece = match.group()
        start, end = match.span()
        kind = "n" if piece[0].isdecimal() else "w" if piece[0].isalpha() or piece[0] == "〇" else "s"
        found.append(Token(start, end, piece, kind, start != last))
        last = end
    return found


def pieces(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a word list, as they are looked up; a hyphen in it counts as a space. ``*`` stays with its word."""
    found: list[str] = []
    for token in tokens_of(phrase):
        if token.text == "*" and found:
            found[-1] += "*"
        elif token.text != "-":
            found.append(token.text)
    return tuple(found)


def is_single(word: str) -> bool:
    """Whether a piece is a character of a script that writes no spaces between words."""
    return _IS_SINGLE.match(word) is not None


def is_hangul(word: str) -> bool:
    """Whether a piece is Korean, where a word begins behind a space, though it has no end of its own."""
    return "\uac00" <= word[0] <= "\ud7af"
