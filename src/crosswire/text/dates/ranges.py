"""Two times joined to one stretch: "from May to July 2025", "between 2019 and 2023"."""

import re
from dataclasses import replace

from crosswire.text.dates.found import Found
from crosswire.text.dates.joints import joint, opener
from crosswire.text.dates.numerals import digits, width
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import has_noun, number_of_year

#: What can be the end of a stretch: a year, a month, a day, a quarter, a weekday.
_SHAPES = tuple(
    re.compile(shape)
    for shape in (r"\d{4}", r"[\dXYEAR+-]{4,7}-\d\d", r"[\dXYEAR+-]{4,7}-\d\d-\d\d", r"[\dXYEAR+-]{4,7}-[QH]\d", r"XXXX-WXX-\d", r"\d{3}0S")
)
_MONTH_DAY = re.compile(r"XXXX-(XX-)?\d\d(-\d\d)?")


def years(scan: Scan, place: int) -> Found | None:
    """ "2019 to 2023", "from 2019 until 2023": four digits twice, joined."""
    first = number_of_year(scan, place) if digits(scan, place) is not None and scan.is_clean(place) else None
    joined = joint(scan, place, first[1]) if first else None
    if first is None or joined is None:
        return None
    for at in dict.fromkeys((joined, scan.skip("determiners", joined), scan.skip("year_before", joined))):
        last = number_of_year(scan, at) or _short_year(scan, at, first[0])
        if last and 1900 <= int(first[0]) < int(last[0]) < 2100:
            end = scan.skip("year_mark", last[1])
            counted = end == last[1] and has_noun(scan, end) and int(first[0]) % 10 == int(last[0]) % 10 == 0
            return None if counted else Found(place, end, f"{first[0]}/{last[0]}")
    return None


def _short_year(scan: Scan, place: int, first: str) -> tuple[str, int] | None:
    """2021~22年: the second year with its last two digits, where a mark says that it is one."""
    value = digits(scan, place)
    if value is None or width(scan, place) != len("22") or scan.sign(place - 1) == "" or scan.hit("year_mark", place + 1) is None:
        return None
    return f"{first[:2]}{value:02}", place + 1


def joined(scan: Scan, found: list[Found]) -> list[Found]:
    """Neighbours that are the two ends of one stretch, as one."""
    merged: list[Found] = []
    for entry in found:
        both = _both(scan, merged[-1], entry) if merged else None
        if both:
            merged[-1] = both
        else:
            merged.append(entry)
    return merged


def _both(scan: Scan, first: Found, last: Found) -> Found | None:
    """The two as one, where only a joining word stands between them."""
    if last.start - first.end > 6 or first.end > last.start:
        return None
    if first.end == last.start and last.cut:
        return _merged(first, last) if _is_prefixed(scan, first, last) else None
    after = joint(scan, first.start, first.end)
    if after is None or last.start not in {after, scan.skip("determiners", after), scan.skip("day_before", after)}:
        return None
    return _merged(first, last)


def _is_prefixed(scan: Scan, first: Found, last: Found) -> bool:
    """Whether the word between the two is written as one with the second: بين يناير وأكتوبر."""
    prefix = scan.tokens[last.start].text[: last.cut]
    return any(opener(scan, first.start, str(number)) is not None for number, pair in enumerate(scan.words.between) if pair[1] == prefix)


def _merged(first: Found, last: Found) -> Found | None:
    begin, end = _completed(first.timex, last.timex)
    if first.modifier or last.modifier or not any(shape.fullmatch(begin) and shape.fullmatch(end) for shape in _SHAPES):
        return None
    return replace(last, start=first.start, timex=f"{begin}/{end}", cut=first.cut, modifier=None)


def _completed(begin: str, end: str) -> tuple[str, str]:
    """What is said once holds for both: the year behind the second end, or before the first."""
    if begin.startswith("XXXX-XX-") and re.fullmatch(r".*-\d\d-\d\d", end):
        return f"{end[:-3]}{begin[7:]}", end
    if re.fullmatch(r".{4,6}-\d\d-\d\d", begin) and end.startswith("XXXX-XX-"):
        return begin, f"{begin[:-3]}{end[7:]}"
    if _MONTH_DAY.fullmatch(begin) and end[:4].isdecimal() and len(end) > 4:
        year = int(end[:4]) - (begin[5:] > end[5:])
        return f"{year}{begin[4:]}", end
    if begin[:4].isdecimal() and len(begin) > 4 and _MONTH_DAY.fullmatch(end):
        return begin, f"{int(begin[:4]) + (end[5:] < begin[5:])}{end[4:]}"
    return begin, end
