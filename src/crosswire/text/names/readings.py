"""Family names and given names of Japan in signs, as the tables have them."""

from functools import lru_cache
from typing import NamedTuple

from crosswire.text.names.gazetteer import table

_FAMILY = "-"


class Readings(NamedTuple):
    """All of them."""

    family: frozenset[str]
    given: frozenset[str]


@lru_cache(maxsize=1)
def readings() -> Readings:
    """As Japan writes them; opened when first asked for."""
    names = frozenset(name for line in table("japanese").splitlines() for name in line.split("\t")[1:])
    family = frozenset(name.removeprefix(_FAMILY) for name in names if name.startswith(_FAMILY))
    return Readings(family, frozenset(name for name in names if not name.startswith(_FAMILY)))
