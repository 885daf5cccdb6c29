"""A gzip member of an archive, unpacked piece by piece: whatever it holds, only a piece of it is in memory."""

import io
import zlib
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

#: Packed bytes are read in such pieces: most records of news are smaller.
_PIECE = 16_384
#: Text packs to a tenth, and blank pages to a hundredth. What claims more than this beyond so many bytes was made to fill a disk.
_MOST_TIMES, _BEYOND = 200, 200_000_000


class Damaged(Exception):  # noqa: N818 - a state of the archive, told to whoever walks through it
    """Bytes of an archive are not what was once written."""


class CutOff(Damaged):
    """The file ends before its record does."""


class Member(io.RawIOBase):
    """What one gzip member holds. Reading raises Damaged, or CutOff where the file ends within it."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        super().__init__()
        file.seek(start)
        self._file = file
        self._start = start
        self._unpacker = zlib.decompressobj(wbits=31)
        self._packed = b""
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        room = memoryview(buffer)
        data = self._piece(len(room))
        room[: len(data)] = data
        return len(data)

    @property
    def end(self) -> int:
        """Where in the file it ends, once it was read to its end."""
        return self._file.tell() - len(self._unpacker.unused_data)

    def _piece(self, most: int) -> bytes:
        while not self._unpacker.eof:
            try:
                data = self._unpacker.decompress(self._packed, most)
            except zlib.error as error:
                raise Damaged(str(error)) from error
            self._packed = self._unpacker.unconsumed_tail
            if data:
                self._check(len(data))
                return data
            if not self._packed and not self._unpacker.eof:
                self._packed = self._file.read(_PIECE)
                if not self._packed:
                    raise CutOff("the file ends within a record")
        return b""

    def _check(self, more: int) -> None:
        self._given += more
        if self._given > _BEYOND and self._given > _MOST_TIMES * (self._file.tell() - self._start):
            raise Damaged("unpacks to far more than any page")
