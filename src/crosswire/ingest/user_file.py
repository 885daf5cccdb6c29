"""A file in which a user lists something: names of one entity, or outlets and their owners."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from crosswire.errors import UsageError

_MOST_BYTES = 10_000_000

Listed = TypeVar("Listed")


def read_list(path: str, what: str, understand: Callable[[str], Listed]) -> Listed:
    """What a file lists; ``understand`` takes its text and raises ValueError. Raises UsageError where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(f"cannot read the {what} in {path}: {error.strerror}") from error
    if len(data) > _MOST_BYTES:
        raise UsageError(f"cannot read the {what} in {path}: it is larger than {_MOST_BYTES:,} bytes")
    try:
        return understand(data.decode("utf-8-sig"))
    except ValueError as error:
        reason = "it is not in UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
        raise UsageError(f"cannot read the {what} in {path}: {reason}") from error
