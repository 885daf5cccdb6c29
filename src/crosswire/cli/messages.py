"""What is said on standard error, which reports never go to."""

import sys
from contextlib import suppress

from crosswire.model.report import Failure

_CLEAR_LINE = "\r\x1b[K"


def complain(message: str) -> None:
    """Something is wrong."""
    say(f"crosswire: {message}")


def say(message: str) -> None:
    """One line. Names of files are texts from outside, so control characters in them are made visible."""
    from crosswire.render.text.visible import visible

    before = _CLEAR_LINE if sys.stderr.isatty() else ""
    with suppress(OSError):  # where nobody can be told, the exit code says it
        print(before + visible(message), file=sys.stderr, flush=True)


def name_failure(failure: Failure) -> None:
    """An input that could not be read."""
    complain(f"{failure.subject}: {failure.reason}")


def show_progress(done: int, total: int) -> None:
    """A counter that goes when all is done."""
    show_counter(f"comparing {done:,} of {total:,}" if done < total else "")


def show_counter(line: str) -> None:
    """A line that the next one overwrites."""
    with suppress(OSError):
        print(_CLEAR_LINE + line, end="", file=sys.stderr, flush=True)
