"""Writing files: all or nothing, and known to be possible before the long work begins."""

import os
import sys
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from typing import BinaryIO

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
        for piece in pieces:
            try:
                self._file.write(piece.encode())
            except BrokenPipeError:
                raise
            except OSError as error:
                raise _cannot(self.name, error) from error

    def flush(self) -> None:
        """Let the reader have what was written."""
        self._file.flush()

    def close(self) -> None:
        """Whole: it may take its name."""
        try:
            self._file.flush()
            if self._unfinished:
                self._file.close()
                os.replace(self._unfinished, self._place)
                self._unfinished = None
        except BrokenPipeError:
            raise
        except OSError as error:
            raise _cannot(self.name, error) from error

    def __enter__(self) -> "Output":
        return self

    def __exit__(self, *_: object) -> None:
        """What was not closed whole leaves nothing behind."""
        if self.name != STANDARD:
            with suppress(OSError):  # it was told already
                self._file.close()
        if self._unfinished:
            os.unlink(self._unfinished)

    def _open(self) -> BinaryIO:
        if self.name == STANDARD:
            return sys.stdout.buffer
        if os.path.exists(self._place) and not os.path.isfile(self._place):
            return open(self._place, "wb")
        folder, name = os.path.split(self._place)
        mode = _mode(self._place)
        number, self._unfinished = tempfile.mkstemp(prefix=f".{name[:50]}.", dir=folder)
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
    return CrosswireError(f"{name} cannot be written: {getattr(error, 'strerror', None) or error}")
