"""All agencies, looked up by what stands in a text. A new one is one line in the list of its region."""

import re
from functools import cache

from crosswire.outlets.agencies import americas, asia, europe, middle_east, no_news, worldwide
from crosswire.outlets.agencies.words import Agency, Trade

AGENCIES: tuple[Agency, ...] = (
    *worldwide.AGENCIES,
    *europe.AGENCIES,
    *americas.AGENCIES,
    *asia.AGENCIES,
    *middle_east.AGENCIES,
    *no_news.AGENCIES,
)
NEWS: tuple[Agency, ...] = tuple(agency for agency in AGENCIES if agency.trade is Trade.NEWS)

_BY_SIGN = {sign: agency for agency in reversed(AGENCIES) for sign in (*agency.signs, *map(str.lower, agency.names))}
_BY_OUTLET = {outlet: agency for agency in NEWS for outlet in agency.outlets}

#: Everything that may sign a text, in lower case.
SIGNS = frozenset(_BY_SIGN)


def signed(sign: str) -> Agency | None:
    """The agency of a sign, whatever the case."""
    return _BY_SIGN.get(" ".join(sign.lower().split()))


def publishing_as(outlet: str) -> Agency | None:
    """The agency whose own site or title an outlet is."""
    return _BY_OUTLET.get(outlet.casefold().removeprefix("www."))


@cache
def naming() -> re.Pattern[str]:
    """Finds names that mean an agency wherever they stand; ``named`` tells whose they are."""
    names = sorted((name for agency in NEWS for name in agency.names), key=len, reverse=True)
    return re.compile("|".join(_whole(name) for name in names))


def named(name: str) -> Agency | None:
    """The agency of a name found in running text."""
    return _BY_NAME.get(name)


def _whole(name: str) -> str:
    """A name as a whole word; Arabic and East Asian names have particles written on to them."""
    pattern = re.escape(name)
    return rf"(?<!\w){pattern}(?!\w)" if name[-1] < "\u0590" or "\u0900" <= name[-1] < "\u3040" else pattern


_BY_NAME = {name: agency for agency in NEWS for name in agency.names}
