"""One record of a web archive: what kind it is, what it says of itself, and what it holds."""

import hashlib
import io
import re
from base64 import b32encode
from dataclasses import dataclass

from crosswire.ingest.page.reading import LARGEST_PAGE
from crosswire.ingest.warc.heads import Head, head_of
from crosswire.ingest.warc.unpacking import CutOff, Damaged

#: What a record says of itself is hardly ever a hundredth of this.
MOST_OF_A_HEAD = 65_536
#: So much of a record is kept: the largest page with what the server said of it.
_MOST_KEPT = LARGEST_PAGE + MOST_OF_A_HEAD
_PIECE = 65_536
#: Kinds that may hold a page. Of all others only the head is kept.
HOLDS_A_PAGE = ("response", "resource")

BEGINNING = b"WARC/"
_VERSIONS = ("WARC/1.1", "WARC/1.0", "WARC/0.17", "WARC/0.18")
_LINE_ENDS, _MOST_LINE_ENDS = b"\r\n", 8
#: The end of a line, and an empty one.
_END_OF_HEAD = re.compile(rb"\n\r*+\n")


@dataclass(frozen=True)
class Record:
    """``head`` is what it says of itself; ``block`` is its beginning up to the size of the largest page."""

    head: Head
    block: bytes
    #: How long the block is in the archive.
    length: int

    @property
    def kind(self) -> str:
        """``response``, ``request``, ``warcinfo`` and so on."""
        return self.head.said("WARC-Type").lower()


def next_record(run: io.BufferedReader) -> Record | None:
    """The record that begins here, or None where nothing more comes. Raises Damaged."""
    lines = _head(run)
    if not lines:
        return None
    head = _understood(lines)
    length = _length(head.said("Content-Length"))
    kept = min(length, _MOST_KEPT) if head.said("WARC-Type").lower() in HOLDS_A_PAGE else 0
    block = run.read(kept)
    _pass_over(run, length - kept, cut_off=len(block) < kept)
    _to_the_next(run)
    return Record(head, block, length)


def is_sound(record: Record) -> bool:
    """Whether the block is what its crawler wrote, as far as the record says how to tell."""
    kind, _, stated = record.head.said("WARC-Block-Digest").partition(":")
    if not stated or kind.lower() not in {"sha1", "sha256", "md5"} or len(record.block) < record.length:
        return True
    found = hashlib.new(kind.lower(), record.block, usedforsecurity=False)
    return stated.rstrip("=").lower() in {b32encode(found.digest()).decode().rstrip("=").lower(), found.hexdigest()}


def _head(run: io.BufferedReader) -> bytes:
    """The lines up to the first empty one; empty at the end."""
    near = run.peek(MOST_OF_A_HEAD)
    ends = _END_OF_HEAD.search(near) if near.startswith(BEGINNING) else None
    return run.read(ends.end()) if ends else _long_head(run)


def _long_head(run: io.BufferedReader) -> bytes:
    """Line by line, where its end is not in sight."""
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


def _understood(lines: bytes) -> Head:
    head = head_of(lines, _VERSIONS)
    if head is None:
        raise Damaged("what the record says of itself cannot be understood")
    if not head.said("WARC-Type"):
        raise Damaged("the record does not say what it is")
    return head


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
    passed = 0
    while behind and passed < _MOST_LINE_ENDS:
        near = behind[: _MOST_LINE_ENDS - passed]
        ends = len(near) - len(near.lstrip(_LINE_ENDS))
        passed += len(run.read(ends))
        if ends < len(near):
            return
        behind = run.peek(1)
