"""Names of outlets and who owns whom, as a user lists them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

_MOST_NAMES = 100_000


@dataclass(frozen=True)
class Outlets:
    """Looked up without regard to capitals and spaces."""

    #: Another form, such as a site -> the name to show.
    names: Mapping[str, str] = field(default_factory=dict)
    #: Outlet -> who owns it.
    owners: Mapping[str, str] = field(default_factory=dict)

    def called(self, outlet: str) -> str:
        """The name to show for an outlet."""
        return self.names.get(_key(outlet), outlet)

    def owner(self, outlet: str) -> str | None:
        """Who owns an outlet, where the user has said so."""
        return self.owners.get(_key(self.called(outlet)))


NO_OUTLETS = Outlets()


def outlets_of(text: str) -> Outlets:
    """What a TOML file lists: a table ``names`` and a table ``owners``, each a name with those that belong to it.

    Raises ValueError where it is neither.
    """
    import tomllib  # few users have such a file

    tables = tomllib.loads(text)
    unknown = sorted(set(tables) - {"names", "owners"})
    if unknown:
        raise ValueError(f"it has {unknown[0]!r}, and may only have the tables 'names' and 'owners'")
    names = dict(_entries(tables, "names"))
    owned = [(names.get(_key(outlet), outlet), owner) for outlet, owner in _listed(tables, "owners")]
    if len(names) + len(owned) > _MOST_NAMES:
        raise ValueError(f"it has more than {_MOST_NAMES:,} names")
    return Outlets(names, {_key(outlet): owner for outlet, owner in owned})


def _entries(tables: Mapping[str, Any], table: str) -> Iterator[tuple[str, str]]:
    for other, name in _listed(tables, table):
        yield _key(other), name


def _listed(tables: Mapping[str, Any], table: str) -> Iterator[tuple[str, str]]:
    """(one of those listed, the name they are listed under)."""
    rows = tables.get(table, {})
    for name, others in rows.items() if isinstance(rows, dict) else [(table, rows)]:
        listed = [others] if isinstance(others, str) else others
        if not isinstance(listed, list) or not all(isinstance(other, str) for other in listed):
            raise ValueError(f"what stands under {name!r} is no list of outlets")
        yield from ((other, name) for other in listed)


def _key(outlet: str) -> str:
    return " ".join(outlet.casefold().split()).removeprefix("www.")
