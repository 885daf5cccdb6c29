"""Reading what the user named: files and folders in, articles out, one at a time."""

import os
import re
from collections.abc import Iterator, Sequence

from crosswire.errors import InputError
from crosswire.ingest.admission import LONGEST_TEXT, Admission
from crosswire.ingest.decoding import encoding_of_mark
from crosswire.ingest.files import LINES_ENDING, PAGE_ENDINGS, Input, inputs
from crosswire.ingest.found import Found
from crosswire.ingest.isolation import only_its_own
from crosswire.ingest.json_lines import read_json_lines
from crosswire.ingest.page.reading import LARGEST_PAGE, read_page
from crosswire.ingest.plain import read_plain
from crosswire.model.article import Article
from crosswire.model.report import Failure

#: No encoding needs more bytes for the longest text that is read.
_MOST_BYTES = 5 * LONGEST_TEXT

#: A file that begins so is a page, whatever its ending: many browsers save a page as ``.txt``.
_PAGE_BEGINS = re.compile(r"\ufeff?\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!doctype html|<html)\b", re.IGNORECASE)
_BEGINNING = 1000

_JSON, _BEFORE_JSON = ".json", b"\xef\xbb\xbf \t\r\n"


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
        with only_its_own(source.shown):
            found = article_in(source)
    except InputError as error:
        yield Failure(error.subject, error.reason)
    else:
        yield found


def article_in(source: Input) -> Found:
    """The one article of a page or a text file. Raises InputError."""
    data = source.read(LARGEST_PAGE + 1)
    if source.path.lower().endswith(PAGE_ENDINGS):
        return read_page(source, data)
    if not data:
        raise InputError(source.shown, "is empty")
    if source.path.lower().endswith(_JSON) and data.lstrip(_BEFORE_JSON)[:1] in (b"{", b"["):
        raise InputError(source.shown, "is JSON: write one article a line, and name the file .jsonl")
    return read_page(source, data) if _begins_like_a_page(data[:_BEGINNING]) else read_plain(source, data[:_MOST_BYTES])


def _begins_like_a_page(beginning: bytes) -> bool:
    mark = encoding_of_mark(beginning)
    return _PAGE_BEGINS.match(beginning.decode(mark[0] if mark else "latin-1", errors="replace")) is not None
