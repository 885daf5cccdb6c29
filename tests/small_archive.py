"""Small web archives, written as crawlers write them: packed record by record, not packed, or packed as one piece."""

import gzip
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

FORMS = ("packed", "plain", "one-piece")
DATED = {"WARC-Date": "2026-04-14T08:05:00Z"}
HTML = [("Content-Type", "text/html; charset=utf-8")]


def page(number: int, sentences: int = 4) -> bytes:
    """An invented article of some hundred words, each another."""
    said = [
        f"Harbour master {number} of Porthaven counted {17 * number + line} crates of pears before the ferry left quay {line} at dawn."
        for line in range(sentences)
    ]
    body = "".join(f"<p>{line} Nobody else was there, and the gate stayed shut until the evening of that day.</p>" for line in said)
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>Crate {number}</title></head><body><article>{body}</article></body></html>".encode()
    )


def address(number: int) -> str:
    return f"https://pears.example/news/{number}"


class _InMemory(WARCWriter):  # type: ignore[misc] # publishes no types
    """warcio's own leaves a temporary file open for each record."""

    @staticmethod
    def _create_temp_file() -> io.BytesIO:
        return io.BytesIO()


class Writer:
    """Writes records one after the other, the same bytes each time; ``data`` is the archive so far."""

    def __init__(self, packed: bool = True) -> None:
        self._out = io.BytesIO()
        self._writer = _InMemory(self._out, gzip=packed)
        #: Where each record begins.
        self.starts: list[int] = []

    @property
    def data(self) -> bytes:
        return self._out.getvalue()

    def add(self, url: str, kind: str, body: bytes = b"", **more: Any) -> None:
        """A record; ``status`` and ``headers`` are what the server said, ``warc`` what the crawler did."""
        self.starts.append(self._out.tell())
        http = None
        if kind in {"response", "revisit"}:
            http = StatusAndHeaders(more.get("status", "200 OK"), more.get("headers", HTML), protocol="HTTP/1.1")
        if kind == "request":
            http = StatusAndHeaders("GET / HTTP/1.1", [("Host", "pears.example")], is_http_request=True)
        record = self._writer.create_warc_record(
            url,
            kind,
            payload=io.BytesIO(body),
            http_headers=http,
            warc_headers_dict=more.get("warc", DATED) | {"WARC-Type": kind, "WARC-Record-ID": f"<urn:uuid:{UUID(int=len(self.starts))}>"},
        )
        self._writer.write_record(record)


def archive(form: str = "packed", count: int = 5) -> tuple[bytes, list[int]]:
    """An archive of so many pages, and where each record begins; of one packed as one piece, all at its beginning."""
    writer = Writer(packed=form == "packed")
    for number in range(count):
        writer.add(address(number), "response", page(number))
    if form == "one-piece":
        return gzip.compress(writer.data, mtime=0), [0] * count
    return writer.data, writer.starts


def write(path: Path, data: bytes) -> str:
    path.write_bytes(data)
    return str(path)


def damaged(data: bytes, places: Iterable[int], length: int = 20) -> bytes:
    """The same with other bytes at some places."""
    spoiled = bytearray(data)
    for place in places:
        for near in range(place, min(place + length, len(data))):
            spoiled[near] ^= 0x5A
    return bytes(spoiled)
