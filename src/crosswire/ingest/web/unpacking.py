"""Unpacking what came packed, never to more than is wanted."""

import zlib

from crosswire.errors import InputError
from crosswire.ingest.web.trouble import UnreachableError

#: What we say we can unpack. Others, asked for by nobody, are not unpacked.
PACKINGS = ("gzip", "deflate")
GZIP_BEGINS = b"\x1f\x8b"

#: So much is looked at in one go, and so many packages one after the other are one: else tiny ones without end would cost hours.
_PIECE, _MOST_PACKAGES = 16_384, 1_000
_EITHER, _RAW = 47, -15  # how zlib is told to look at the header itself, and that there is none


class Unpacking:
    """Takes packed pieces and gives plain ones, until there are more than ``most`` bytes."""

    def __init__(self, most: int, subject: str) -> None:
        self._most, self._subject = most, subject
        self._worker = zlib.decompressobj(_EITHER)
        self._begun = False
        self._done, self._packages = 0, 1

    def plain(self, piece: bytes) -> bytes:
        """The next plain bytes. Raises InputError where there are too many, or where the piece is damaged."""
        return b"".join(self._plain(piece[start : start + _PIECE]) for start in range(0, len(piece), _PIECE))

    @property
    def whole(self) -> bool:
        """Whether no end is missing."""
        return not self._begun or self._worker.eof

    def _plain(self, piece: bytes) -> bytes:
        plain = bytearray()
        while piece:
            if self._worker.eof:
                self._next_package()
            plain += self._unpacked(piece)
            if self._done + len(plain) > self._most:
                raise too_large(self._subject, self._most)
            piece = self._worker.unconsumed_tail or self._worker.unused_data
        self._done += len(plain)
        return bytes(plain)

    def _next_package(self) -> None:
        self._packages += 1
        if self._packages > _MOST_PACKAGES:
            raise InputError(self._subject, "is packed in too many parts")
        self._worker = zlib.decompressobj(_EITHER)

    def _unpacked(self, piece: bytes) -> bytes:
        begun, self._begun = self._begun, True
        try:
            return self._worker.decompress(piece, self._most + 1 - self._done)
        except zlib.error as error:
            if begun:
                raise InputError(self._subject, "is damaged: it cannot be unpacked") from error
        self._worker = zlib.decompressobj(_RAW)  # what some servers mean by deflate
        try:
            return self._worker.decompress(piece, self._most + 1 - self._done)
        except zlib.error as error:
            raise InputError(self._subject, "is damaged: it cannot be unpacked") from error


def unpacked(data: bytes, most: int, subject: str) -> bytes:
    """A ``.gz`` file without its packing; anything else as it is. Raises UnreachableError where its end is missing."""
    if not data.startswith(GZIP_BEGINS):
        return data
    worker = Unpacking(most, subject)
    plain = worker.plain(data)
    if not worker.whole:
        raise UnreachableError(subject, "is packed, and its end is missing")
    return plain


def too_large(subject: str, most: int) -> InputError:
    size = f"{most / 1_000_000:g} MB" if most >= 100_000 else f"{most:,} bytes"
    return InputError(subject, f"is larger than {size}, and was not read to its end")
