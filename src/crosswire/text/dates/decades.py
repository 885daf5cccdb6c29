"""Decades: "the 1990s", "90er Jahre", "années 80", "anni Novanta"."""

from crosswire.text.dates.found import Found
from crosswire.text.dates.numerals import digits, width
from crosswire.text.dates.scan import Scan

#: Of a decade with two digits the century is known only in here.
_CLEAR = range(30, 100)


def decade(scan: Scan, place: int) -> Found | None:
    """A decade by its number or its name."""
    before = scan.hit("decade_before", place)
    at = before.end if before else place
    at += scan.sign(at) == "'"
    named = scan.hit("decades", at)
    if named and (before or not scan.words.decade_before):
        return Found(place, named.end, f"{named.value}S", cut=named.cut)
    start = _start(scan, at)
    if start is None or (before is None and not scan.is_clean(at) and scan.sign(at - 1) != "'"):
        return None
    after = scan.behind("decade_after", at + 1)
    if after is None and scan.sign(at + 1) == "'":
        after = scan.hit("decade_after", at + 2)
    if before is None and (after is None or not _is_plain(scan, place, at, after.end)):
        return None
    return Found(place, after.end if after else at + 1, f"{start}S")


def _start(scan: Scan, place: int) -> int | None:
    """The first year of the decade that is written here."""
    value = digits(scan, place)
    if value is None or value % 10:
        return None
    if width(scan, place) == 4 and 1000 <= value < 2100:
        return value
    return 1900 + value if width(scan, place) == 2 and value in _CLEAR else None


def _is_plain(scan: Scan, place: int, at: int, end: int) -> bool:
    """Two digits make a decade only where an apostrophe, an article or a whole word for decade says so."""
    if width(scan, at) == 4:
        return True
    return place < at or scan.sign(place - 1) == "'" or scan.ending("determiners", place) is not None or end > at + 2
