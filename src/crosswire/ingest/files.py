"""The files among what the user named: each file itself, each folder's articles in the order of their names."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosswire.errors import InputError
from crosswire.ingest.found import one_line, sound
from crosswire.model.report import Failure

#: The endings a folder is searched for.
PAGE_ENDINGS = (".html", ".htm", ".html.gz", ".htm.gz")
LINES_ENDING = ".jsonl"
PLAIN_ENDING = ".txt"
ENDINGS = (PLAIN_ENDING, LINES_ENDING, *PAGE_ENDINGS)


@dataclass(frozen=True)
class Input:
    """A file to read."""

    path: str

    @property
    def shown(self) -> str:
        """The path as the user knows it, with nothing in it that cannot be printed as a character."""
        return sound(self.path)

    @property
    def stem(self) -> str:
        """The file's name without its ending, which names article and outlet where nothing else does."""
        name = os.path.basename(self.path)
        ending = next((known for known in ENDINGS if name.lower().endswith(known)), os.path.splitext(name)[1])
        return one_line(name[: len(name) - len(ending)]) or "article"

    def read(self, most: int) -> bytes:
        """The first ``most`` bytes. Raises InputError in words that say what is wrong."""
        try:
            with open(self.path, "rb") as file:
                return file.read(most)
        except (OSError, ValueError) as error:
            raise InputError(self.shown, trouble(error)) from error


def inputs(paths: list[str]) -> Iterator[Input | Failure]:
    """Every file to read; a Failure for what is not there and for a folder that holds no article."""
    for path in paths:
        if _is_folder(path):
            yield from _in_folder(path)
        else:
            yield Input(path)


def trouble(error: OSError | ValueError) -> str:
    """Why a file could not be opened."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    if isinstance(error, PermissionError):
        return "may not be read (no permission)"
    return f"cannot be read ({getattr(error, 'strerror', None) or 'not a name of a file'})".lower()


def _is_folder(path: str) -> bool:
    try:
        return os.path.isdir(path)
    except ValueError:
        return False


def _in_folder(folder: str) -> Iterator[Input | Failure]:
    refused: list[Failure] = []
    names = sorted(_names(folder, refused), key=lambda name: Path(name).parts)
    if not names and not refused:
        refused.append(Failure(sound(folder), f"holds no articles ({', '.join(ENDINGS[:3])})"))
    yield from refused
    yield from map(Input, names)


def _names(folder: str, refused: list[Failure]) -> Iterator[str]:
    """Hidden files and folders are passed over; links to folders are not followed, as they may lead in a circle."""

    def refuse(error: OSError) -> None:
        refused.append(Failure(sound(str(error.filename)), trouble(error)))

    for place, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = os.path.join(place, name)
            if name.lower().endswith(ENDINGS) and not name.startswith(".") and os.path.isfile(path):
                yield path
