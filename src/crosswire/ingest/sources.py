"""What a source is, by its name, and what it sends."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from crosswire.errors import InputError
from crosswire.ingest.arrival import Arrival
from crosswire.ingest.files import ARCHIVE_ENDINGS, ENDINGS, LINES_ENDING, PLAIN_ENDING, Input, inputs, is_address
from crosswire.ingest.found import Found
from crosswire.ingest.json_lines import numbered_lines
from crosswire.ingest.reading import article_in
from crosswire.ingest.warc.reading import read_archive
from crosswire.model.report import Failure

#: Feeds and sitemaps that lie in files. They are no articles, so no folder is searched for them.
_LISTS = (".xml", ".xml.gz", ".rss", ".atom")
#: The standard for sitemaps allows as much.
_LARGEST_LIST = 50_000_000


class Fetcher(Protocol):
    """Whoever fetches what is on the web."""

    def at(self, url: str) -> Iterator[Arrival]:
        """What an address brings."""

    def listed(self, data: bytes, subject: str) -> Iterator[Arrival]:
        """What the feed or sitemap in a file leads to. Raises InputError where it is neither."""


@dataclass(frozen=True)
class Source:
    """Something that sends articles: a file, or an address of the web."""

    #: As messages name it.
    name: str
    #: By which it is remembered that it was read, and how far; another once the file has changed. None where it is read anew each time.
    identity: str | None
    #: What it sends, behind the mark where it was left.
    read: Callable[[str | None], Iterator[Arrival]]


@dataclass(frozen=True)
class UnopenedFile:
    """A page or text file that nobody has opened yet."""

    file: Input

    @property
    def subject(self) -> str:
        """Its path."""
        return self.file.shown

    @property
    def is_text(self) -> bool:
        """Whether it is named like a text file."""
        return self.file.path.lower().endswith(PLAIN_ENDING)

    def open(self) -> Found:
        """Its article. Raises InputError."""
        return article_in(self.file)


def sources_of(names: Iterable[str], fetcher: Fetcher) -> Iterator[Source | Failure]:
    """Every source the user named, the files of folders one by one."""
    for name in names:
        if is_address(name):
            yield Source(name, None, partial(_fetched, fetcher, name))
            continue
        for one in inputs([name], (*ENDINGS, *ARCHIVE_ENDINGS)):
            yield one if isinstance(one, Failure) else _in_file(one, fetcher)


def _in_file(file: Input, fetcher: Fetcher) -> Source:
    if file.path.lower().endswith(_LISTS):
        return Source(file.shown, None, partial(_listed, fetcher, file))
    return Source(file.shown, _identity(file.path), partial(_read, file))


def _identity(path: str) -> str | None:
    """Its place, size and time of change: what has all three is the file that was read before."""
    try:
        about = os.stat(path)
    except (OSError, ValueError):
        return None
    return f"{os.path.abspath(path)}|{about.st_size}|{about.st_mtime_ns}" if stat.S_ISREG(about.st_mode) else None


def _fetched(fetcher: Fetcher, address: str, _: str | None) -> Iterator[Arrival]:
    return fetcher.at(address)


def _listed(fetcher: Fetcher, file: Input, _: str | None) -> Iterator[Arrival]:
    try:
        yield from fetcher.listed(file.read(_LARGEST_LIST), file.shown)
    except InputError as error:
        yield Arrival(Failure(error.subject, error.reason))


def _read(file: Input, mark: str | None) -> Iterator[Arrival]:
    name = file.path.lower()
    if name.endswith(ARCHIVE_ENDINGS):
        return read_archive(file, mark)
    if name.endswith(LINES_ENDING):
        return _lines(file, mark)
    return iter((Arrival(UnopenedFile(file)),))


def _lines(file: Input, mark: str | None) -> Iterator[Arrival]:
    """The mark is the number of the line."""
    after = int(mark) if mark and mark.isascii() and mark.isdigit() else 0
    return (Arrival(entry, mark=str(number)) for entry, number in numbered_lines(file, after))
