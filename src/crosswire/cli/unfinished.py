"""What is written aside until it is whole; and what a killed run left of it."""

import os
import re
import tempfile
import time
from contextlib import suppress

_ENDING = ".crosswire"
#: Of a long name so much is used, so that the name beside it is not too long.
_LONGEST = 50
#: Nothing of a run that goes on is as old, in seconds.
_STALE = 3600


def beside(place: str) -> tuple[int, str]:
    """A new file in the same folder, open for writing, and its name."""
    folder, name = os.path.split(place)
    return tempfile.mkstemp(prefix=f".{name[:_LONGEST]}.", suffix=_ENDING, dir=folder)


def clear_stale(place: str) -> None:
    """Remove what runs that were killed an hour ago or more left beside this place."""
    folder, name = os.path.split(place)
    ours = re.compile(re.escape(f".{name[:_LONGEST]}.") + r"[a-z0-9_]{8}" + re.escape(_ENDING))
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if ours.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    _remove_if_stale(entry)


def _remove_if_stale(entry: "os.DirEntry[str]") -> None:
    if time.time() - entry.stat(follow_symlinks=False).st_mtime > _STALE:
        os.unlink(entry.path)
