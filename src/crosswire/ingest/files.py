"""The files among what the user named: each file itself, each folder's articles in the order of their names."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from crosswire.errors import InputError
from crosswire.ingest.found import one_line, sound
from crosswire.model.report import Failure

_ADDRESS = ("http://", "https://")
#: Addresses of other kinds: ``ftp://``, ``file://``.
_OTHER_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://")
_STANDARD = "-"

#: How browsers name the folder of pictures and frames that they save beside a page: ``bridge_files`` beside ``bridge.html``.
_PARTS = ("_files", ".files", "_file", "-dateien", "_dateien", "_fichiers", "_archivos", "_arquivos", "_bestanden", "_pliki", "_filer")

#: The endings a folder is searched for; where articles are kept, for those of web archives too.
PAGE_ENDINGS = (".html", ".htm", ".html.gz", ".htm.gz")
LINES_ENDING = ".jsonl"
PLAIN_ENDING = ".txt"
ARCHIVE_ENDINGS = (".warc", ".warc.gz")
ENDINGS = (PLAIN_ENDING, LINES_ENDING, *PAGE_ENDINGS)


@dataclass(frozen=True)
class Input:
    """A file to read."""

    path: str

    @property
    def shown(self) -> str:
        """The path as the user knows it, with nothing in it that cannot be printed as a character."""
        return sound(self.path) or "''"

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


def inputs(paths: list[str], endings: tuple[str, ...] = ENDINGS) -> Iterator[Input | Failure]:
    """Every file to read; a Failure for what is not there and for a folder that holds none with these endings."""
    for path in paths:
        if _is_folder(path):
            yield from _in_folder(path, endings)
        else:
            yield _never_a_file(path) or Input(path)


def is_address(name: str) -> bool:
    """Whether it is an address of the web, and there is no file of that name."""
    return name.lower().startswith(_ADDRESS) and not os.path.lexists(name)


def _never_a_file(path: str) -> Failure | None:
    """What is no file, though other programs read it so, unless there is a file of that name."""
    if is_address(path):
        return Failure(sound(path), "is an address: 'crosswire ingest' reads it, or save the page and name the file")
    if _OTHER_ADDRESS.match(path) and not os.path.lexists(path):
        return Failure(sound(path), "is an address of a kind that is not read; only those that begin with http:// or https:// are")
    if path == _STANDARD and not os.path.lexists(path):
        return Failure(path, "standard input is not read: save the text, and name the file")
    return None


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


def _in_folder(folder: str, endings: tuple[str, ...]) -> Iterator[Input | Failure]:
    refused: list[Failure] = []
    names = sorted(_names(folder, endings, refused), key=lambda name: Path(name).parts)
    if not names and not refused:
        refused.append(Failure(sound(folder), f"holds no articles ({', '.join(ENDINGS[:3])})"))
    yield from refused
    yield from map(Input, names)


def _is_part_of(folder: str, pages: set[str]) -> bool:
    """Whether a browser saved the folder together with one of the pages beside it."""
    return any(folder.endswith(ending) and folder.removesuffix(ending) in pages for ending in _PARTS)


def _no_file(path: str) -> str:
    """Why what is named like an article is not even opened: a pipe would keep us waiting for ever."""
    if os.path.islink(path):
        return "is a link that leads to no file"
    return "is no file but a pipe, a socket or a device" if os.path.lexists(path) else "there is no such file or folder"


def _names(folder: str, endings: tuple[str, ...], refused: list[Failure]) -> Iterator[str]:
    """Hidden files and folders are passed over; links to folders are not followed, as they may lead in a circle."""

    def refuse(error: OSError) -> None:
        refused.append(Failure(sound(str(error.filename)), trouble(error)))

    for place, folders, names in os.walk(folder, onerror=refuse):
        pages = {name.lower().rpartition(".")[0] for name in names if name.lower().endswith((".html", ".htm"))}
        folders[:] = [name for name in folders if not name.startswith(".") and not _is_part_of(name.lower(), pages)]
        for name in names:
            path = os.path.join(place, name)
            if not name.lower().endswith(endings) or name.startswith("."):
                continue
            if os.path.isfile(path):
                yield path
            else:
                refused.append(Failure(sound(path), _no_file(path)))
