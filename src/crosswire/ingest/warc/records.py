"""One record of a web archive: what kind it is, what it says of itself, and what it holds."""

import hashlib
import io
from base64 import b32encode
from dataclasses import dataclass
from typing import Any

from crosswire.ingest.page.reading import LARGEST_PAGE
from crosswire.ingest.warc.unpacking import CutOff, Damaged

#: What a record says of itself is hardly ever a hundredth of this.
MOST_OF_A_HEAD = 65_536
#: So much of a record is kept: the largest page with what the server said of it.
_MOST_KEPT = LARGEST_PAGE + MOST_OF_A_HEAD
_PIECE = 65_536
#: Kinds that may hold a page. Of all others only the head is kept.
HOLDS_A_PAGE = ("response", "resource")

BEGINNING = b"WARC/"
_VERSIONS = ["WARC/1.1", "WARC/1.0", "WARC/0.17", "WARC/0.18"]
_LINE_ENDS, _MOST_LINE_ENDS = b"\r\n", 8


@dataclass(frozen=True)
class Record:
    """``says`` are its headers, as warcio reads them; ``block`` is its beginning up to the size of the largest page."""

    says: Any
    block: bytes
    #: How long the block is in the archive.
    length: int

    def header(self, name: str) -> str:
        """What it says under a name; empty where it says nothing."""
        return said(self.says, name)

    @property
    def kind(self) -> str:
        """``response``, ``request``, ``warcinfo`` and so on."""
        return self.header("WARC-Type").lower()


def next_record(run: io.BufferedReader) -> Record | None:
    """The record that begins here, or None where nothing more comes. Raises Damaged."""
    head = _head(run)
    if not head:
        return None
    says = _understood(head)
    length = _length(said(says, "Content-Length"))
    kept = min(length, _MOST_KEPT) if said(says, "WARC-Type").lower() in HOLDS_A_PAGE else 0
    block = run.read(kept)
    _pass_over(run, length - kept, cut_off=len(block) < kept)
    _to_the_next(run)
    return Record(says, block, length)


def is_sound(record: Record) -> bool:
    """Whether the block is what its crawler wrote, as far as the record says how to tell."""
    kind, _, stated = record.header("WARC-Block-Digest").partition(":")
    if not stated or kind.lower() not in {"sha1", "sha256", "md5"} or len(record.block) < record.length:
        return True
    found = hashlib.new(kind.lower(), record.block, usedforsecurity=False)
    return stated.rstrip("=").lower() in {b32encode(found.digest()).decode().rstrip("=").lower(), found.hexdigest()}


def _head(run: io.BufferedReader) -> bytes:
    """The lines up to the first empty one; empty at the end."""
    lines = [run.readline(MOST_OF_A_HEAD)]
    if not lines[0]:
        return b""
    if not lines[0].startswith(BEGINNING):
        raise Damaged("no record begins here")
    size = len(lines[0])
    while lines[-1].strip(_LINE_ENDS):
        lines.append(run.readline(MOST_OF_A_HEAD))
        size += len(lines[-1])
        if size > MOST_OF_A_HEAD:
            raise Damaged("the record says too much of itself")
        if not lines[-1]:
            raise CutOff("the file ends within a record")
    return b"".join(lines)


def _understood(head: bytes) -> Any:
    says = understood(head, _VERSIONS)
    if says is None:
        raise Damaged("what the record says of itself cannot be understood")
    if not said(says, "WARC-Type"):
        raise Damaged("the record does not say what it is")
    return says


def understood(head: bytes, versions: list[str]) -> Any | None:
    """What stands in the head of a record or of an answer, as warcio reads it; None where it cannot be understood."""
    from warcio.statusandheaders import StatusAndHeadersParser, StatusAndHeadersParserException

    try:
        return StatusAndHeadersParser(versions).parse(io.BytesIO(head))
    except (StatusAndHeadersParserException, EOFError, ValueError):
        return None


def said(says: Any, name: str) -> str:
    """What a head says under a name; empty where it says nothing."""
    return (says.get_header(name) or "").strip()


def _length(stated: str) -> int:
    if not (stated.isascii() and stated.isdigit() and len(stated) < 16):
        raise Damaged("the record does not say how long it is")
    return int(stated)


def _pass_over(run: io.BufferedReader, count: int, cut_off: bool) -> None:
    while count > 0 and not cut_off:
        passed = len(run.read(min(count, _PIECE)))
        cut_off = not passed
        count -= passed
    if cut_off:
        raise CutOff("the file ends within a record")


def _to_the_next(run: io.BufferedReader) -> None:
    """Line ends stand behind a record, then the next one or nothing; else its length was not true."""
    behind = run.peek(len(BEGINNING))
    if behind and behind[:1] not in {b"\r", b"\n"} and not behind.startswith(BEGINNING[: len(behind)]):
        raise Damaged("the record is not as long as it says")
    for _ in range(_MOST_LINE_ENDS):
        if run.peek(1)[:1] not in {b"\r", b"\n"}:
            break
        run.read(1)
