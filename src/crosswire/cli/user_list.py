"""A list of sources in a file of the user's, or on standard input."""

import sys
from collections.abc import Iterator
from contextlib import ExitStack

from crosswire.cli.output import STANDARD
from crosswire.cli.streams import why
from crosswire.errors import UsageError

_LONGEST_LINE = 65_536
_COMMENT = "#"


def lines_of(name: str) -> Iterator[str]:
    """One source a line; empty lines and those that begin with ``#`` are passed over. Raises UsageError where it cannot be read."""
    try:
        with ExitStack() as opened:
            file = sys.stdin.buffer if name == STANDARD else opened.enter_context(open(name, "rb"))
            while line := file.readline(_LONGEST_LINE):
                source = line.decode("utf-8-sig", errors="surrogateescape").strip()
                if source and not source.startswith(_COMMENT):
                    yield source
    except (OSError, ValueError) as error:
        raise UsageError(f"cannot read the list {name}: {why(error)}") from error
