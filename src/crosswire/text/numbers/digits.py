"""Numbers written in digits: what the marks between them mean, token by token.

The language says which mark is usual, not which one stands here: an Indonesian article may hold "$1.4" and "57,6". Where
both readings are possible, the other one is kept.
"""

import re
from dataclasses import dataclass

#: More digits than any figure of the news has: numbers of articles, of books, of accounts.
MOST_DIGITS = 18

_GROUPS = re.compile(r"\d{1,3}(?:\D\d{3})+|\d{1,2}(?:\D\d{2})+\D\d{3}")
_MARKS = re.compile(r"\D")
_SPACES = "\u00a0\u202f\u2009 "
_ALWAYS_DECIMAL, _ALWAYS_GROUP = "٫", "٬"


@dataclass(frozen=True)
class Digits:
    """A number in digits. ``other`` is a second reading; ``significant`` counts its digits without outer zeros."""

    value: float
    other: float | None = None
    significant: int = 0
    #: Without any mark, such as a year.
    plain: bool = False


@dataclass(frozen=True)
class Marks:
    """What a language writes before decimals and between thousands."""

    decimal: str
    group: str
    #: Whether the article at hand writes them the other way round somewhere.
    mixed: bool = False


def read_digits(text: str, marks: Marks) -> Digits | None:
    """What the digits say; None for what is no number, such as 1.2.3.4, 007 or a row of twenty digits."""
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    figures = _MARKS.sub("", plain)
    if len(figures) > MOST_DIGITS or (len(plain) > 1 and plain[0] == "0" and plain[1].isdecimal()):
        return None
    found = _readings(plain, marks)
    if found is None:
        return None
    return Digits(found[0], found[1] if len(found) > 1 else None, len(figures.strip("0")), plain.isdecimal())


def _readings(text: str, marks: Marks) -> list[float] | None:
    used = _MARKS.findall(text)
    kinds = set(used)
    if not used:
        return [float(text)]
    if kinds & set(_SPACES):
        return _decimals(text, used[-1]) if used[-1] not in _SPACES else [_grouped(text)]
    if len(kinds) == 2 and used.count(used[-1]) == 1:
        head, _, _ = text.rpartition(used[-1])
        return _decimals(text, used[-1]) if _GROUPS.fullmatch(head) else None
    if len(kinds) > 2 or (len(used) > 1 and not _GROUPS.fullmatch(text)):
        return None
    return [_grouped(text)] if len(used) > 1 else _one_mark(text, used[0], marks)


def _one_mark(text: str, mark: str, marks: Marks) -> list[float] | None:
    head, _, tail = text.partition(mark)
    could_group = len(tail) == 3 and len(head) <= 3 and head != "0"
    if mark in (_ALWAYS_DECIMAL, "·"):
        return _decimals(text, mark)
    if not could_group:
        return None if mark in ("'", _ALWAYS_GROUP) else _decimals(text, mark)
    if mark in ("'", _ALWAYS_GROUP) or (mark == marks.group and not marks.mixed):
        return [_grouped(text)]
    as_decimal, as_group = float(f"{head}.{tail}"), _grouped(text)
    return [as_decimal, as_group] if mark == marks.decimal else [as_group, as_decimal]


def _grouped(text: str) -> float:
    return float(_MARKS.sub("", text))


def _decimals(text: str, mark: str) -> list[float]:
    head, _, tail = text.rpartition(mark)
    return [float(f"{_MARKS.sub('', head)}.{tail}")]


def mixed(texts: list[str], decimal: str, group: str) -> bool:
    """Whether some number writes decimals with the mark that the language groups with, or the other way round."""
    wrong = re.compile(rf"\d+{re.escape(group)}\d{{1,2}}|\d{{1,3}}(?:{re.escape(decimal)}\d{{3}}){{2,}}(?:{re.escape(group)}\d+)?")
    return bool(group.strip()) and any(wrong.fullmatch(text) for text in texts)
