"""The file in which a user lists names of one entity."""

from pathlib import Path

from crosswire.errors import UsageError
from crosswire.text.names.aliases import Aliases, aliases_of

_MOST_BYTES = 10_000_000


def read_aliases(path: str) -> Aliases:
    """The names of a file: TOML where it ends so, else names between tabs. Raises UsageError where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(f"cannot read the aliases in {path}: {error.strerror}") from error
    if len(data) > _MOST_BYTES:
        raise UsageError(f"cannot read the aliases in {path}: it is larger than {_MOST_BYTES:,} bytes")
    try:
        return aliases_of(data.decode("utf-8-sig"), toml=path.lower().endswith(".toml"))
    except ValueError as error:
        reason = "it is not in UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
        raise UsageError(f"cannot read the aliases in {path}: {reason}") from error
