"""Unpacking what came packed, never to more than is wanted."""

import zlib

from crosswire.errors import InputError
from crosswire.ingest.web.trouble import UnreachableError

#: What we say we can unpack. Others, asked for by nobody, are not unpacked.
PACKINGS = ("gzip", "deflate")
GZIP_BEGINS = b"\x1f\x8b"

_EITHER, _RAW = 47, -15  # how zlib is told to look at the header itself, and that there is none


class Unpacking:
    """Takes packed pieces and gives plain ones, until there are more than ``most`` bytes."""

    def __init__(self, most: int, subject: str) -> None:
        self._most, self._subject = most, subject
        self._worker = zlib.decompressobj(_EITHER)
        self._begun = False
        self._done = 0

    def plain(self, piece: bytes) -> bytes:
        """The next plain bytes. Raises InputError where there are too many, or where the piece is damaged."""
        plain = bytearray()
        while piece:
            if self._worker.eof:  # several packages one after the other are one
                self._worker = zlib.decompressobj(_EITHER)
            plain += self._unpacked(piece)
            if self._done + len(plain) > self._most:
                raise too_large(self._subject, self._most)
            piece = self._worker.unconsumed_tail or self._worker.unused_data
        self._done += len(plain)
        return bytes(plain)

    def finish(self) -> None:
        """Raises UnreachableError where the end is missing."""
        if self._begun and not self._worker.eof:
            raise UnreachableError(self._subject, "the answer broke off before its end")

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
    """A ``.gz`` file without its packing; anything else as it is."""
    if not data.startswith(GZIP_BEGINS):
        return data
    worker = Unpacking(most, subject)
    plain = worker.plain(data)
    worker.finish()
    return plain


def too_large(subject: str, most: int) -> InputError:
    size = f"{most / 1_000_000:g} MB" if most >= 100_000 else f"{most:,} bytes"
    return InputError(subject, f"is larger than {size}, and was not read to its end")
