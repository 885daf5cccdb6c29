"""How names of Japan in signs are said: "林明子" is Hayashi Akiko."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from crosswire.text.names.gazetteer import table
from crosswire.text.names.skeleton import latin

_LONGEST_SURNAME, _LONGEST_GIVEN = 3, 3

#: A family name and a given name, as they are said.
Said = tuple[str, str]


@dataclass
class Readings:
    """Family names and given names in signs, with the ways each is said."""

    family: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    given: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


@lru_cache(maxsize=1)
def readings() -> Readings:
    """As Japan writes them."""
    found = Readings()
    for line in table("readings").splitlines():
        said, *names = line.split()
        known = found.family if said.startswith("-") else found.given
        for name in names:
            known[name].append(said.removeprefix("-"))
    return found


@lru_cache(maxsize=1)
def _chinese() -> Readings:
    """By how China says the signs, whose own forms of them differ: "铃木" is "鈴木"."""
    found = Readings()
    for known, here in ((found.family, readings().family), (found.given, readings().given)):
        for name, said in here.items():
            known[latin(name)] += said
    return found


@lru_cache(maxsize=2_000)
def said_in_japan(name: str, language: str) -> tuple[Said, ...]:
    """The ways a full name in signs may be said, the family name first."""
    known = readings() if language == "ja" else _chinese()
    return tuple(dict.fromkeys(_said(name, known, language)))


def _said(name: str, known: Readings, language: str) -> Iterator[Said]:
    for size in range(1, min(_LONGEST_SURNAME, len(name) - 1) + 1):
        parts = (name[:size], name[size:]) if language == "ja" else (latin(name[:size]), latin(name[size:]))
        if len(name) - size <= _LONGEST_GIVEN:
            yield from ((family, given) for family in known.family.get(parts[0], ()) for given in known.given.get(parts[1], ()))
