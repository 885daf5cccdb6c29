"""What parts of a year are called: quarters, halves, seasons, numbered weeks."""

from typing import NamedTuple

from crosswire.text.dates.fiscal import past_fiscal
from crosswire.text.dates.joints import joint
from crosswire.text.dates.months import month_at
from crosswire.text.dates.numerals import digits, number, pair
from crosswire.text.dates.scan import Scan


class Part(NamedTuple):
    """A part of a year by its name in a timex, and the token after it. ``doubtful`` is one that needs a year."""

    name: str
    end: int
    doubtful: bool = False
    cut: int = 0
    fiscal: bool = False


def part_at(scan: Scan, place: int) -> Part | None:
    """The part that is named here."""
    if hit := scan.hit("parts", place):
        doubtful = hit.value.startswith("H") and scan.hit("halves_doubtful", hit.end - 1) is not None
        return Part(hit.value, hit.end, doubtful, hit.cut)
    if hit := scan.hit("seasons", place):
        return Part(hit.value, hit.end, scan.is_doubtful("seasons", place, hit.end), hit.cut)
    return _numbered(scan, place) or _of_months(scan, place) or _week(scan, place)


def _numbered(scan: Scan, place: int) -> Part | None:
    """ "third quarter", "3. Quartal", "kuartal ketiga"."""
    ordinal = _ordinal(scan, place)
    if ordinal:
        at, fiscal = past_fiscal(scan, ordinal[1])
        noun = _noun(scan, at)
        if noun and ordinal[0] <= noun[1]:
            return Part(f"{noun[0]}{ordinal[0]}", noun[2], noun[3], fiscal=fiscal)
    noun = _noun(scan, place) if scan.words.ordinal_behind else None
    ordinal = _ordinal(scan, noun[2]) if noun else None
    return Part(f"{noun[0]}{ordinal[0]}", ordinal[1], noun[3]) if noun and ordinal and ordinal[0] <= noun[1] else None


def _noun(scan: Scan, place: int) -> tuple[str, int, int, bool] | None:
    """The letter, how many there are in a year, the token after it, and whether it needs a year."""
    for part_name, letter, most in (("quarters", "Q", 4), ("halves", "H", 2)):
        for name in (part_name, f"{part_name}_doubtful"):
            if hit := scan.behind(name, place):
                return letter, most, hit.end, scan.behind(f"{part_name}_doubtful", place) is not None
    return None


def _ordinal(scan: Scan, place: int) -> tuple[int, int] | None:
    """A number from 1 to 4 as an ordinal, and the token after it."""
    if hit := scan.hit("ordinals", place):
        return int(hit.value), hit.end
    before = scan.hit("ordinal_before", place)
    start = scan.skip("ordinal_before", place)
    start += before is not None and scan.sign(start) == "-"
    value = number(scan, start)
    if value is None or not 1 <= value[0] <= 4:
        return None
    after = scan.behind("ordinal_after", value[1])
    if after and not scan.is_apart(value[1]):
        return value[0], after.end
    return value if before else None


def _of_months(scan: Scan, place: int) -> Part | None:
    """ "July-September quarter", "kuartal Juli-September", 7-9月期."""
    noun = _noun(scan, place)
    start = noun[2] if noun else place
    months = _three(scan, start)
    if months is None:
        return None
    after = _noun(scan, months[1])
    if noun is None and after is None:
        return None
    return Part(f"Q{months[0]}", after[2] if after else months[1])


def _three(scan: Scan, place: int) -> tuple[int, int] | None:
    """The quarter that reaches from one month to another, and the token after them."""
    if place >= len(scan.tokens):
        return None
    two = pair(scan, place)
    mark = scan.hit("month_mark", two[2]) if two else None
    if two and mark:
        return _quarter(two[0], two[1], mark.end)
    first = month_at(scan, place, beside=True)
    joined = joint(scan, place, first[1]) if first else None
    last = month_at(scan, joined, beside=True) if joined else None
    return _quarter(first[0], last[0], last[1]) if first and last else None


def _quarter(first: int, last: int, end: int) -> tuple[int, int] | None:
    return (last // 3, end) if last % 3 == 0 and last - first == 2 else None


def _week(scan: Scan, place: int) -> Part | None:
    """ "KW 47", "47. Kalenderwoche"."""
    before = scan.hit("week_before", place)
    value = digits(scan, before.end if before else place)
    if value is None or not 1 <= value <= 53:
        return None
    if before:
        return Part(f"W{value:02}", before.end + 1)
    ended = scan.behind("ordinal_after", place + 1)
    hit = scan.hit("week_after", ended.end if ended else place + 1)
    return Part(f"W{value:02}", hit.end) if hit else None
