"""Small numbers as dates have them: in digits of any script, in words, in Chinese numerals."""

import re

from crosswire.text.dates.scan import Scan

_HAN = {c: n for n, c in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2}
_TENS = {"十": 10, "百": 100}
_TWO = re.compile(r"(\d{1,2})-(\d{1,2})")
_DASHES = frozenset("-~")
#: A year has four digits; nothing longer is looked at.
_LONGEST = 4


def digits(scan: Scan, place: int) -> int | None:
    """The number here, where it is a few plain digits."""
    token = scan.tokens[place] if 0 <= place < len(scan.tokens) else None
    return int(token.text) if token and token.kind == "n" and len(token.text) <= _LONGEST and token.text.isdecimal() else None


def width(scan: Scan, place: int) -> int:
    """How many digits the number here has."""
    return len(scan.tokens[place].text)


def number(scan: Scan, place: int) -> tuple[int, int] | None:
    """A number in digits or Chinese numerals, and the token after it."""
    value = digits(scan, place)
    if value is not None:
        return value, place + 1
    return _han(scan, place) if scan.words.han_numerals else None


def pair(scan: Scan, place: int) -> tuple[int, int, int] | None:
    """Two small numbers with a dash between them, and the token after them; or the same number twice, where there is but one."""
    if place >= len(scan.tokens):
        return None
    if two := _TWO.fullmatch(scan.tokens[place].text):
        return int(two[1]), int(two[2]), place + 1
    first = number(scan, place)
    last = number(scan, first[1] + 1) if first and scan.sign(first[1]) in _DASHES else None
    return (first[0], last[0], last[1]) if first and last else (first[0], *first) if first else None


def counted(scan: Scan, place: int) -> tuple[int, int] | None:
    """A number in digits or in words: "three", "drei", 三."""
    plain = number(scan, place)
    if plain:
        return plain
    hit = scan.hit("cardinals", place)
    return (int(hit.value), hit.end) if hit else None


def _han(scan: Scan, place: int) -> tuple[int, int] | None:
    """二〇二五 digit by digit, 二十一 by tens."""
    end = place
    while end < len(scan.tokens) and end - place < _LONGEST + 1 and scan.tokens[end].text in _HAN | _TENS:
        end += 1
    run = [scan.tokens[at].text for at in range(place, end)]
    if not run or len(run) > _LONGEST:
        return None
    if not _TENS.keys() & set(run):
        return int("".join(str(_HAN[c]) for c in run)), end
    value, waiting = 0, None
    for c in run:
        if c in _TENS:
            value, waiting = value + (1 if waiting is None else waiting) * _TENS[c], None
        else:
            waiting = _HAN[c]
    return value + (waiting or 0), end
