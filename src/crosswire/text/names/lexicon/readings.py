"""Family names and given names of Japan in signs, with the ways each is said, as the tables have them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from crosswire.text.names.lexicon.gazetteer import table

_FAMILY = "-"


class Readings(NamedTuple):
    """All of them."""

    family: Mapping[str, Sequence[str]]
    given: Mapping[str, Sequence[str]]


@lru_cache(maxsize=1)
def readings() -> Readings:
    """As Japan writes them, in plain sounds; opened when first asked for."""
    family, given = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for said, *names in (line.split("\t") for line in table("japanese").splitlines()):
        for name in names:
            (family if name.startswith(_FAMILY) else given)[name.removeprefix(_FAMILY)].append(said)
    return Readings(dict(family), dict(given))
