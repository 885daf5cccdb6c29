"""Business years, which may begin on any day."""

import re

from crosswire.text.dates.found import Found
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.years import number_of_year

_TWO_YEARS = re.compile(r"(\d{4})[-/](\d{4}|\d\d)")


def past_fiscal(scan: Scan, place: int) -> tuple[int, bool]:
    """Past a word for a business year."""
    end = scan.skip("fiscal", place)
    return end, end > place


def fiscal_year(scan: Scan, place: int) -> Found | None:
    """ "fiscal 2025", "FY2025": the words alone do not say on which day such a year begins."""
    end, said = past_fiscal(scan, place)
    found = _fiscal_number(scan, end) if said else None
    return Found(place, found[1], f"FY{found[0]}") if found else None


def _fiscal_number(scan: Scan, place: int) -> tuple[str, int] | None:
    two = _TWO_YEARS.fullmatch(scan.tokens[place].text) if place < len(scan.tokens) else None
    return (two.group().replace("-", "/"), place + 1) if two else number_of_year(scan, place)
