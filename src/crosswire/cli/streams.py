"""Standard output and standard error as they may be: closed, full, or with nobody at the other end."""

import argparse
import os
import sys
from contextlib import suppress
from errno import EBADF
from typing import Any, TextIO


def open_closed_streams() -> None:
    """A program may be started with closed ones (``>&-``). Then the next file that is opened would get their number and their words.

    Messages go nowhere instead. The output becomes one that cannot be written to, so that the run fails and says so.
    """
    if sys.stdin is None:
        os.open(os.devnull, os.O_RDONLY)
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")


def settle_streams() -> None:
    """At the end: let go what can be written. What cannot would complain once more when Python ends, so it goes nowhere."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            _silence(stream)


def _silence(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def why(error: OSError | ValueError) -> str:
    """Why something cannot be written, in plain words."""
    if getattr(error, "errno", None) == EBADF:
        return "the output is closed"
    words = getattr(error, "strerror", None) or str(error)
    return words[:1].lower() + words[1:]


class Parser(argparse.ArgumentParser):
    """One that tells when its help cannot be written, rather than ending as if all were well."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stdout:
            file.write(message)
        else:
            super()._print_message(message, file)
