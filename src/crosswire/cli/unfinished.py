"""What is written aside until it is whole; and what a killed run left of it."""

import os
import re
import secrets
import time
from contextlib import suppress

_ENDING = ".crosswire"
#: Of a long name so much is used, so that the name beside it is not too long.
_LONGEST = 50
#: Nothing of a run that goes on is as old, in seconds.
_STALE = 3600

#: What this run writes aside. A name stands here before its file is made: whoever is told to end in between leaves nothing either.
_ours: set[str] = set()


def beside(place: str) -> tuple[int, str]:
    """A new file in the same folder, open for writing by its owner alone, and its name."""
    folder, name = os.path.split(place)
    own = os.path.join(folder, f".{name[:_LONGEST]}.{secrets.token_hex(4)}{_ENDING}")
    _ours.add(own)
    return os.open(own, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), own


def is_whole(own: str) -> None:
    """It has taken its name, or is gone."""
    _ours.discard(own)


def clear_ours() -> None:
    """Remove what this run has left unfinished."""
    while _ours:
        with suppress(OSError):
            os.unlink(_ours.pop())


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
