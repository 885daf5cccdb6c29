"""Years: behind a month, on their own, and by what they are to the present one."""

from crosswire.text.dates.found import Found
from crosswire.text.dates.numerals import digits, width
from crosswire.text.dates.scan import Scan
from crosswire.text.dates.shifts import shifted

#: A bare number is a year only in here; after "in" or a month, or with a word for year, also before.
_BARE = range(1900, 2100)
_PLAIN = range(1000, 2200)
#: Before it, a preposition alone does not make a year.
_OLD = 1500
#: A list of more years is none.
_MOST_LISTED = 6
_AMOUNTS = "%‰°$€£¥₹²³"


def number_of_year(scan: Scan, place: int) -> tuple[str, int] | None:
    """Four digits, with the word for year that belongs to them: "2025", "2025 года"."""
    value = digits(scan, place)
    if value is None or value not in _PLAIN or width(scan, place) != 4:
        return None
    after = scan.behind("year_after", place + 1)
    if after:
        return f"{value}", after.end
    return None if is_glued(scan, place + 1) or scan.hit("clock_after", place + 1) else (f"{value}", place + 1)


def is_glued(scan: Scan, place: int) -> bool:
    """Whether the number before goes on as a word or an amount: "2015er", "2000-strong", "2015 %"."""
    if place >= len(scan.tokens):
        return False
    token = scan.tokens[place]
    if token.text in _AMOUNTS:
        return True
    if token.apart or scan.is_unspaced(place):
        return False
    return token.kind == "w" or (token.text in "-/_@" and place + 1 < len(scan.tokens) and not scan.tokens[place + 1].apart)


def has_noun(scan: Scan, place: int) -> bool:
    """Whether a word follows that the number before could count."""
    if place >= len(scan.tokens) or scan.tokens[place].kind != "w" or scan.hit("not_nouns", place):
        return False
    # where nouns have a capital, a small word before a pronoun or an article is the verb: "2015 gründete er"
    return not (scan.words.nouns_capital and not scan.is_capital(place) and scan.hit("not_nouns", place + 1))


def relative_year(scan: Scan, place: int) -> tuple[str, int] | None:
    """ "last year", "vergangenen Jahres": what it is to the present year, and the token after it."""
    found = shifted(scan, place)
    return (found.timex, found.end) if found and found.timex[:5] in {"YEAR-", "YEAR+"} and found.timex[5:].isdecimal() else None


def year_behind(scan: Scan, place: int, link: str) -> tuple[str, int] | None:
    """The year that goes with the month, part or day before this place; ``link`` names the words that may stand between."""
    if found := number_of_year(scan, place) or relative_year(scan, place):
        return None if _counts(scan, *found) else found
    joined = scan.hit(link, place)
    if joined:
        behind = scan.skip("determiners", joined.end)
        found = number_of_year(scan, behind) or relative_year(scan, behind) or relative_year(scan, joined.end)
        return None if found and _counts(scan, *found) else found
    if scan.sign(place) == "," and (found := number_of_year(scan, place + 1)):
        return None if _counts(scan, *found) else found
    determined = scan.hit("determiners", place)
    return relative_year(scan, determined.end) if determined else None


def _counts(scan: Scan, year: str, end: int) -> bool:
    """Whether a round number is more likely to count the noun behind it: "In November 2000 people came"."""
    return year.isdecimal() and int(year) % 100 == 0 and has_noun(scan, end)


def bare_year(scan: Scan, place: int) -> Found | None:
    """A year on its own: after a word that says so, or where nothing behind it could be counted."""
    found = number_of_year(scan, place)
    if found is None or not scan.is_clean(place):
        return None
    year, end = found
    said = scan.hits(place + 1).get("year_after") is not None or end > place + 1
    if not said and not _stands(scan, place, int(year), end):
        return None
    return Found(place, end, year)


def _stands(scan: Scan, place: int, year: int, end: int) -> bool:
    """Whether what is around four digits leaves room for a year."""
    if _is_labelled(scan, place):
        return False
    if _is_amount(scan, end):
        return False
    if year in _BARE and year % 50 and _follows_a_year(scan, place):
        return True
    if scan.announced(place, "year_before"):
        return not (has_noun(scan, end) and (year not in _BARE or year % 50 == 0)) and (year >= _OLD or _is_named(scan, place))
    if scan.is_unspaced(place - 1) or scan.words.year_mark or year not in _BARE or has_noun(scan, end):
        return False
    return place == 0 or scan.tokens[place - 1].kind != "n"


def _follows_a_year(scan: Scan, place: int) -> bool:
    """Whether it is the last of a list of years, whatever follows: "In 2021 and 2022 Berg sold boats"."""
    joined = scan.ending("year_joiners", place)
    for _ in range(_MOST_LISTED):
        before = None if joined is None else joined - 1
        if before is None or digits(scan, before) not in _BARE or width(scan, before) != 4:
            return False
        if scan.announced(before, "year_before"):
            return True
        joined = before - 1 if scan.sign(before - 1) == "," else None
    return False


def _is_labelled(scan: Scan, place: int) -> bool:
    return scan.ending("labels", place) is not None or (scan.sign(place - 1) == "." and scan.ending("labels", place - 1) is not None)


def _is_named(scan: Scan, place: int) -> bool:
    """Whether the word for year stands before it."""
    hit = scan.hit("units", place - 1)
    return hit is not None and hit.value == "year"


def _is_amount(scan: Scan, place: int) -> bool:
    """Whether a second amount follows that has a noun or a sign: "from 1925 to 2060 francs"."""
    second = place + 1
    if second >= len(scan.tokens) or scan.tokens[second].kind != "n" or len(scan.tokens[second].text) < 4 or scan.tokens[place].kind != "w":
        return False
    return is_glued(scan, second + 1) or (has_noun(scan, second + 1) and number_of_year(scan, second) is None)
