"""Writing files: all or nothing, and known to be possible before the long work begins."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from crosswire.cli.streams import why
from crosswire.cli.unfinished import beside, clear_stale, is_whole
from crosswire.errors import CrosswireError

STANDARD = "-"


class Output:
    """One output. It is opened at once, filled piece by piece, and takes its name when it is closed whole.

    What has the name already stays as it was until then; a device or a pipe is written to directly.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._unfinished: str | None = None
        try:
            self._place = os.path.realpath(name)
            self._file = self._open()
        except (OSError, ValueError) as error:
            raise _cannot(name, error) from error

    def write(self, pieces: Iterable[str]) -> None:
        """Add to it."""
        with self._told():
            for piece in pieces:
                self._file.write(piece.encode())

    def flush(self) -> None:
        """Let the reader have what was written."""
        with self._told():
            self._file.flush()

    def close(self) -> None:
        """Whole: it may take its name."""
        with self._told():
            self._file.flush()
            if self._unfinished:
                self._file.close()
                os.replace(self._unfinished, self._place)
                is_whole(self._unfinished)
                self._unfinished = None

    def __enter__(self) -> "Output":
        return self

    def __exit__(self, *_: object) -> None:
        """What was not closed whole leaves nothing behind."""
        if self.name != STANDARD:
            with suppress(OSError):  # it was told already
                self._file.close()
        self._clear()

    def _clear(self) -> None:
        if self._unfinished:
            os.unlink(self._unfinished)
            is_whole(self._unfinished)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Trouble in the words of the user; a reader that went away is none."""
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _cannot(self.name, error) from error

    def _open(self) -> BinaryIO:
        if self.name == STANDARD:
            return sys.stdout.buffer
        if os.path.exists(self.name) and not os.path.isfile(self.name):
            return open(self.name, "wb")
        mode = _mode(self._place)
        clear_stale(self._place)
        number, self._unfinished = beside(self._place)
        os.chmod(self._unfinished, mode)
        return os.fdopen(number, "wb")


def _mode(place: str) -> int:
    """The rights a file has, or those that a new one gets. Raises OSError where it may not be written."""
    if os.path.exists(place):
        with open(place, "ab"):
            return os.stat(place).st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _cannot(name: str, error: OSError | ValueError) -> CrosswireError:
    return CrosswireError(f"{'standard output' if name == STANDARD else name} cannot be written: {why(error)}")
