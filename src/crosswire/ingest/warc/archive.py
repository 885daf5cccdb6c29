"""From the first record of an archive to the last, past the damaged ones.

Crawlers pack each record for itself, so whatever happens to the bytes of one, the next begins with the signs by which packed data are
known. In an archive that is not packed, a record begins on a line of its own. An archive that was packed as one piece is lost from
the damage on.
"""

import io
import os
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, cast

from crosswire.ingest.warc.records import BEGINNING, MOST_OF_A_HEAD, Record, check_digest, next_record
from crosswire.ingest.warc.unpacking import CutOff, Damaged, Member

_PACKED = b"\x1f\x8b\x08"
#: The whole head of packed data: flags, time, how hard it was packed, and on what system; by chance that stands nowhere.
_FINDING_PACKED = re.compile(re.escape(_PACKED) + rb"(?=[\x00-\x1f](?s:....)[\x00\x02\x04][\x00-\x0d\xff])")
_HEAD = 10
#: So much of a member is enough to unpack its first few characters.
_BEGINNING_OF_MEMBER = 4096
_MARK = re.compile(r"(\d{1,18})(?:\+(\d{1,18}))?", re.ASCII)
_PIECE = 1_000_000
#: So many bytes are read a second time behind damages, in search of the next record; then only what comes behind is searched.
_READ_AGAIN = 4_000_000_000


@dataclass(frozen=True)
class Placed:
    """A record, or None where one is damaged: where in the file it stands, and the mark at which one goes on behind it."""

    record: Record | None
    start: int
    mark: str
    #: Of a damaged one, whether it is the file that ends too early.
    cut_off: bool = False


class Archive:
    """An open archive, from a mark on where it was left before."""

    def __init__(self, file: BinaryIO, mark: str | None = None) -> None:
        self._file = file
        self._size = os.fstat(file.fileno()).st_size
        place = _MARK.fullmatch(mark or "")
        self._start = int(place[1]) if place else 0
        #: Of the member there so many records were read before.
        self._before = int(place[2] or 0) if place else 0
        self._patience = _READ_AGAIN

    def records(self) -> Iterator[Placed]:
        """Every record in its order; one None for each place that is damaged."""
        step, search = (self._one_plain, self._next_line) if self._is_plain() else (self._one_member, self._next_member)
        while self._start < self._size:
            try:
                yield from step()
            except Damaged as damage:
                yield self._passed(damage, search)

    def _is_plain(self) -> bool:
        """The beginning may be damaged too; then the name decides."""
        self._file.seek(0)
        beginning = self._file.read(len(BEGINNING))
        named_packed = str(self._file.name).lower().endswith(".gz")
        return beginning == BEGINNING or not (beginning.startswith(_PACKED) or named_packed)

    def _one_member(self) -> Iterator[Placed]:
        """The records of one member."""
        member = Member(self._file, self._start)
        run = io.BufferedReader(cast(io.RawIOBase, member), MOST_OF_A_HEAD)
        start, number = self._start, 0
        while record := next_record(run):
            number += 1
            last = not run.peek(1)
            if not (last and number == 1):  # else the member's own checksum has told
                check_digest(record)
            if number > self._before:
                yield Placed(record, start, str(member.end) if last else f"{start}+{number}")
        self._start, self._before = member.end, 0

    def _one_plain(self) -> Iterator[Placed]:
        """One record of an archive that is not packed."""
        self._file.seek(self._start)
        record = next_record(cast(io.BufferedReader, self._file))
        if record:
            check_digest(record)
        start, self._start = self._start, self._file.tell()
        if record:
            yield Placed(record, start, str(self._start))

    def _passed(self, damage: Damaged, search: Callable[[int], int | None]) -> Placed:
        """Past a damage, to where the next record begins."""
        start, reached = self._start, self._file.tell()
        self._patience -= max(0, reached - start)
        found = search(start + 1 if self._patience > 0 else max(reached, start + 1))
        self._start, self._before = self._size if found is None else found, 0
        return Placed(None, start, str(self._start), cut_off=found is None and isinstance(damage, CutOff))

    def _next_line(self, place: int) -> int | None:
        self._file.seek(place)
        while line := self._file.readline(_PIECE):
            if line.startswith(BEGINNING):
                return place
            place += len(line)
        return None

    def _next_member(self, place: int) -> int | None:
        """Where the next packed record begins."""
        piece = b" " * _HEAD
        while len(piece) >= _HEAD:
            self._file.seek(place)
            piece = self._file.read(_PIECE)
            found = (place + match.start() for match in _FINDING_PACKED.finditer(piece))
            begins = next((start for start in found if self._begins_record(start)), None)
            if begins is not None:
                return begins
            place += max(1, len(piece) - _HEAD + 1)
        return None

    def _begins_record(self, place: int) -> bool:
        """Whether a record is packed here, be it a damaged one, and no page that is packed in itself."""
        self._file.seek(place)
        try:
            begins = zlib.decompressobj(wbits=31).decompress(self._file.read(_BEGINNING_OF_MEMBER), len(BEGINNING))
        except zlib.error:
            return True
        return begins == BEGINNING
