"""How many columns of a terminal words take: Chinese characters two, combining marks none."""

import re
from collections.abc import Iterator

import wcwidth

_CUT = "…"
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"

#: Enough for any line; a pile of combining marks takes no column and would have no end.
_MOST_PER_COLUMN = 8


def columns(text: str) -> int:
    """The columns of visible text."""
    return len(text) if text.isascii() else max(0, wcwidth.wcswidth(text))


def signs(text: str) -> Iterator[str]:
    """The text sign by sign, as a reader counts them: a letter with its marks is one."""
    return iter(text) if text.isascii() else wcwidth.iter_graphemes(text)


def head(text: str, most: int) -> str:
    """As much of the text as ``most`` columns hold."""
    kept, taken = "", 0
    for sign in signs(text[: most * _MOST_PER_COLUMN]):
        taken += columns(sign)
        if taken > most:
            break
        kept += sign
    return kept


def fitted(text: str, most: int) -> str:
    """The text, cut with an ellipsis where it is wider than ``most``."""
    kept = head(text, most)
    return text if len(kept) == len(text) else head(text, most - 1).rstrip() + _CUT


def cell(text: str, width: int) -> str:
    """The text cut or filled to exactly ``width`` columns; a right-to-left one keeps to its cell."""
    short = fitted(text, width)
    return isolated(short) + " " * (width - columns(short))


def isolated(text: str) -> str:
    """Right-to-left words set apart, so that they do not turn around what stands beside them."""
    return f"{_ISOLATE}{text}{_END_ISOLATE}" if _RIGHT_TO_LEFT.search(text) else text
