"""Names of one entity, as a user lists them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from crosswire.text.names.lexicon.gazetteer import key_of, slug

_MOST_NAMES = 100_000


@dataclass(frozen=True)
class Aliases:
    """``entities``: the entity of each name, as it is looked up."""

    entities: Mapping[str, str] = field(default_factory=dict)


NO_ALIASES = Aliases()


def aliases_of(text: str, toml: bool) -> Aliases:
    """The aliases of a file: TOML, ``"Name" = ["other name", ...]``, or a line an entity with its names between tabs.

    Raises ValueError where it is neither.
    """
    rows = list(_of_toml(text) if toml else _of_lines(text))
    if sum(map(len, rows)) > _MOST_NAMES:
        raise ValueError(f"it has more than {_MOST_NAMES:,} names")
    return Aliases({key_of(name): f"name:{slug(row[0])}" for row in rows for name in row if key_of(name)})


def _of_toml(text: str) -> Iterable[list[str]]:
    import tomllib  # few users have such a file

    for name, others in tomllib.loads(text).items():
        listed = [others] if isinstance(others, str) else others
        if not isinstance(listed, list) or not all(isinstance(other, str) for other in listed):
            raise ValueError(f"the names of {name!r} are no list of names")
        yield [name, *listed]


def _of_lines(text: str) -> Iterable[list[str]]:
    for line in text.splitlines():
        names = [name.strip() for name in line.split("\t") if name.strip()]
        if names and not names[0].startswith("#"):
            yield names
