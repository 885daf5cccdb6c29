"""Reading what the user named: files and folders in, articles out, one at a time."""

import os
from collections.abc import Iterator, Sequence

from crosswire.errors import InputError
from crosswire.ingest.admission import LONGEST_TEXT, Admission
from crosswire.ingest.files import LINES_ENDING, PAGE_ENDINGS, PLAIN_ENDING, Input, inputs
from crosswire.ingest.found import Found
from crosswire.ingest.json_lines import read_json_lines
from crosswire.ingest.page import LARGEST_PAGE, read_page
from crosswire.ingest.plain import read_plain
from crosswire.model.article import Article
from crosswire.model.report import Failure

#: No encoding needs more bytes for the longest text that is read.
_MOST_BYTES = 5 * LONGEST_TEXT

#: A file without an ending we know is a page if it begins like one.
_PAGE_BEGINS = (b"<!doctype html", b"<html")


def read_articles(paths: Sequence[str | os.PathLike[str]], language: str | None = None) -> Iterator[Article | Failure]:
    """The articles of files and folders, in the order given; what cannot be read is a Failure, and the rest goes on.

    ``language`` is taken for articles that do not say theirs. Raises UsageError where it is no code of a language.
    """
    return _read([os.fspath(path) for path in paths], Admission(language))


def _read(paths: list[str], admission: Admission) -> Iterator[Article | Failure]:
    for source in inputs(paths):
        if isinstance(source, Failure):
            yield source
            continue
        for found in _found(source):
            yield found if isinstance(found, Failure) else _admitted(found, admission)


def _admitted(found: Found, admission: Admission) -> Article | Failure:
    try:
        return admission.article(found)
    except InputError as error:
        return Failure(error.subject, error.reason)


def _found(source: Input) -> Iterator[Found | Failure]:
    if source.path.lower().endswith(LINES_ENDING):
        yield from read_json_lines(source)
        return
    try:
        yield _one(source)
    except InputError as error:
        yield Failure(error.subject, error.reason)


def _one(source: Input) -> Found:
    name = source.path.lower()
    if name.endswith(PAGE_ENDINGS):
        return read_page(source, source.read(LARGEST_PAGE + 1))
    data = source.read(_MOST_BYTES)
    if not data:
        raise InputError(source.shown, "is empty")
    if not name.endswith(PLAIN_ENDING) and data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith(_PAGE_BEGINS):
        return read_page(source, source.read(LARGEST_PAGE + 1))
    return read_plain(source, data)
