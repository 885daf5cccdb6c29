"""The pieces of a text as numbers are read from it: digits with their marks, words, signs."""

import re
from typing import NamedTuple

#: Written without spaces between words: each character is a piece of its own.
_SINGLE = "\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uac00-\ud7af"
_MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
    "\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a4d\u0a81-\u0acd\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
#: Thin and no-break spaces group thousands in any language, plain spaces only in some.
_THIN = "\u00a0\u202f\u2009"
_MARK = ".,'·٫٬"
_GROUPED = r"\d{1,3}(?:[SPACES]\d{3}(?!\d))+(?:[.,٫]\d{1,9}(?!\d))?"
#: Two groups or more behind plain spaces are one number in any language.
_LONG = r"[1-9]\d{0,2}(?: \d{3}(?!\d)){2,}"
_REST = rf"\d+(?:[{_MARK}]\d+)*|[^\W\d_{_SINGLE}](?:[^\W\d_{_SINGLE}]|[{_MARKS}])*|[{_SINGLE}]|[^\s\w]|[^\W]|_"
_THINLY = re.compile(_GROUPED.replace("SPACES", _THIN) + f"|{_LONG}|{_REST}")
_WIDELY = re.compile(_GROUPED.replace("SPACES", _THIN + " ") + "|" + _REST)
_IS_SINGLE = re.compile(rf"[{_SINGLE}]")


class Token(NamedTuple):
    """One piece of a folded text. ``kind`` is ``n`` for digits, ``w`` for a word, ``s`` for a sign."""

    start: int
    end: int
    text: str
    kind: str
    #: Whether white space, or the beginning of the text, stands before it.
    apart: bool


def tokens_of(text: str, space_groups: bool = False) -> list[Token]:
    """The pieces of a folded text, in order."""
    found = []
    last = 0
    for match in (_WIDELY if space_groups else _THINLY).finditer(text):
        piece = match.group()
        kind = "n" if piece[0].isdecimal() else "w" if piece[0].isalpha() or piece == "〇" else "s"
        found.append(Token(match.start(), match.end(), piece, kind, match.start() > last or last == 0))
        last = match.end()
    return found


def pieces(phrase: str) -> tuple[str, ...]:
    """The words of a phrase of a word list, as they are looked up; a hyphen in it counts as a space. ``*`` stays with its word."""
    found: list[str] = []
    if phrase == "-":
        return ("-",)
    if phrase.replace(" ", "").isalpha() and not _IS_SINGLE.search(phrase):
        return tuple(phrase.split())
    for token in tokens_of(phrase):
        if token.text == "*" and found:
            found[-1] += "*"
        elif token.text != "-":
            found.append(token.text)
    return tuple(found)


def is_single(word: str) -> bool:
    """Whether a piece is a character of a script that writes no spaces between words."""
    return _IS_SINGLE.match(word) is not None
