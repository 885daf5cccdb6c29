"""Text on standard output, as the terminal can bear it."""

import os
import shutil
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from crosswire.cli.streams import why
from crosswire.config import NARROWEST, WIDEST
from crosswire.errors import CrosswireError

if TYPE_CHECKING:
    from crosswire.render.text.paper import Paper

_USUAL = 80

#: For terminals that know no more than their own alphabet.
_PLAIN = str.maketrans(
    {"●": "#", "◐": "+", "·": ".", "…": "~", "–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "\u2068": "", "\u2069": ""}
)


def paper(width: int | None, everything: bool) -> "Paper":
    """As wide as asked for, else as the terminal; colour only on a terminal, and not where NO_COLOR forbids it."""
    from crosswire.render.text.paper import Paper

    terminal = sys.stdout.isatty()
    if width is None:
        width = shutil.get_terminal_size((_USUAL, 24)).columns if terminal else _USUAL
    colour = terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return Paper(min(max(width, NARROWEST), WIDEST), colour, everything)


def show(lines: Iterable[str]) -> None:
    """Print the lines; characters that the terminal's encoding lacks are replaced."""
    encoding = sys.stdout.encoding or "utf-8"
    for line in lines:
        print(line if _can_show(line, encoding) else _plain(line, encoding))


def show_whole(lines: Iterable[str], what: str) -> None:
    """Print a report or list to its end. Raises CrosswireError where it cannot be written, BrokenPipeError where nobody reads on."""
    try:
        show(lines)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise CrosswireError(f"cannot write the {what}: {why(error)}") from error


def _can_show(line: str, encoding: str) -> bool:
    try:
        line.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _plain(line: str, encoding: str) -> str:
    return line.translate(_PLAIN).encode(encoding, errors="replace").decode(encoding)
