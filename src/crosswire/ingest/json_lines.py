"""Files with one article a line, in JSON."""

import json
from collections.abc import Iterator
from io import BufferedReader, TextIOWrapper

from crosswire.errors import InputError
from crosswire.ingest.decoding import decode, encoding_of_mark
from crosswire.ingest.files import Input, trouble
from crosswire.ingest.found import Found, one_line, site, web_address
from crosswire.ingest.published import published
from crosswire.ingest.stated import misunderstood, strings
from crosswire.model.report import Failure

#: A longer line is no article; it is named and passed over without being kept.
LONGEST_LINE = 32_000_000

_PIECE = 1_000_000
_FIELDS = ("id", "text", "language", "published", "title", "url", "outlet")


def read_json_lines(source: Input) -> Iterator[Found | Failure]:
    """Every line's article, one at a time; what is no article is a Failure that names its line, and the rest goes on."""
    return (entry for entry, _ in numbered_lines(source))


def numbered_lines(source: Input, after: int = 0) -> Iterator[tuple[Found | Failure, int]]:
    """The same behind so many lines, each with the number of its line."""
    try:
        with open(source.path, "rb") as file, _characters_of(file) as characters:
            yield from _articles(characters, source, after)
    except (OSError, ValueError) as error:
        yield Failure(source.shown, trouble(error)), after


def _characters_of(file: BufferedReader) -> TextIOWrapper:
    """Only LF ends a line here: JSON may hold other line separators as they are."""
    mark = encoding_of_mark(file.peek(4)[:4])
    if mark is None:
        return TextIOWrapper(file, encoding="utf-8", errors="surrogateescape", newline="\n")
    file.read(mark[1])
    return TextIOWrapper(file, encoding=mark[0], errors="replace", newline="\n")


def _articles(file: TextIOWrapper, source: Input, after: int) -> Iterator[tuple[Found | Failure, int]]:
    number, blank = 0, 0
    while line := file.readline(LONGEST_LINE):
        number += 1
        if not line.endswith("\n") and len(line) == LONGEST_LINE and _rest_of_line(file):
            line = ""
        if line.isspace():
            blank += 1
        elif number > after:
            yield _article(line, source, number), number
    if number == blank:
        yield Failure(source.shown, "holds no articles" if number else "is empty"), number


def _rest_of_line(file: TextIOWrapper) -> bool:
    """Goes on to the next line; whether there was more of this one."""
    more = False
    while piece := file.readline(_PIECE):
        more = True
        if piece.endswith("\n"):
            break
    return more


def _article(line: str, source: Input, number: int) -> Found | Failure:
    """``line`` is empty where it was too long to be kept."""
    place = _place(source, number)
    if not line:
        return Failure(place, f"the line is longer than {LONGEST_LINE:,} characters")
    try:
        return _found(_entries(line, place), source, number)
    except InputError as error:
        return Failure(error.subject, error.reason)


def _found(entries: dict[str, str], source: Input, number: int) -> Found:
    url = web_address(entries.get("url"))
    return Found(
        subject=_place(source, number),
        id=one_line(entries.get("id")) or f"{source.stem}:{number}",
        text=entries["text"],
        outlet=one_line(entries.get("outlet")) or site(url),
        title=one_line(entries.get("title")),
        published=published(entries.get("published")),
        url=url,
        path=source.shown,
        language=entries.get("language"),
        remarks=misunderstood(entries),
    )


def _entries(line: str, place: str) -> dict[str, str]:
    """The fields we read, checked; no other field is looked at."""
    record = _record(line, place)
    if record.get("text") is None:
        raise InputError(place, "the line has no text")
    return strings(record, _FIELDS, place, "the line's")


def _record(line: str, place: str) -> dict[str, object]:
    try:
        record = json.loads(_characters(line, place))
    except (ValueError, RecursionError) as error:
        raise InputError(place, "the line is not JSON") from error
    if not isinstance(record, dict):
        raise InputError(place, "the line is not a JSON object")
    return record


def _characters(line: str, place: str) -> str:
    """A line that is not UTF-8 is decoded like a text file of its own."""
    try:
        line.encode()
    except UnicodeEncodeError:
        return decode(line.encode(errors="surrogateescape"), place)
    return line


def _place(source: Input, number: int) -> str:
    return f"{source.shown}, line {number}"
