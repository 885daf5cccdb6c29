"""All agencies, looked up by what stands in a text. A new one is one line in the list of its region."""

import re
from collections.abc import Iterable
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

_WORD = r"(?<!\w)"
_AFTER_PARTICLE = r"(?:(?<!\w)|(?<=(?<!\w)[ولبفك]))"

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
    return re.compile(any_of(name for agency in NEWS for name in agency.names))


def any_of(names: Iterable[str]) -> str:
    """A pattern for any of some names, the longest first, as whole words where a script has them.

    Arabic writes "to", "and" and the like on to the next word; East Asian scripts have no spaces.
    """
    ordered = sorted(names, key=lambda name: (-len(name), name))
    groups = ((_WORD, _is_word), (_AFTER_PARTICLE, _is_after_particle), ("", _is_unspaced))
    # Looking at the first letter alone is quick, and few words begin with one of these.
    parts = []
    for before, fits in groups:
        own = [name for name in ordered if fits(name)]
        after = r"(?!\w)" if before else ""
        parts += [f"{before}(?=[{_firsts(own)}])(?:{'|'.join(map(re.escape, own))}){after}"] if own else []
    return "|".join(parts)


def named(name: str) -> Agency | None:
    """The agency of a name found in running text."""
    return _BY_NAME.get(name)


def _is_after_particle(name: str) -> bool:
    return "\u0590" <= name[-1] < "\u0900"


def _is_unspaced(name: str) -> bool:
    return name[-1] >= "\u3040"


def _is_word(name: str) -> bool:
    return not (_is_after_particle(name) or _is_unspaced(name))


def _firsts(names: Iterable[str]) -> str:
    return "".join(sorted({re.escape(name[0]) for name in names}))


_BY_NAME = {name: agency for agency in NEWS for name in agency.names}
