"""The page in a record: what the server answered, taken out of the way in which it was sent."""

import io
import zlib
from dataclasses import dataclass, replace
from typing import Any

from crosswire.errors import InputError
from crosswire.ingest.content_type import PAGES, charset_stated, kind_stated
from crosswire.ingest.found import Found, web_address
from crosswire.ingest.page.reading import LARGEST_PAGE, page_of
from crosswire.ingest.warc.records import HOLDS_A_PAGE, MOST_OF_A_HEAD, Record, said, understood

_VERSIONS = ["HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/2", "HTTP/3.0", "HTTP/3"]
_FINE = "200"
_NOT_PACKED = ("", "identity", "none")
_DEFLATED = ("gzip", "x-gzip", "deflate")
_ENDS_OF_HEAD = (b"\r\n\r\n", b"\n\n")
#: A page that was unpacked already, though its head says otherwise, has a tag so near to its beginning.
_NEAR = 1000

#: What records are that hold no page, in words for whoever reads the account of an archive.
_OTHERS = {"request": "requests", "revisit": "pages marked as unchanged", "warcinfo": "notes", "metadata": "notes"}
OTHER_FORMS, NO_PAGES, NOT_FOUND, NO_WEB = (
    "records in other forms",
    "files that are no pages",
    "answers other than 200",
    "answers not of the web",
)


@dataclass(frozen=True)
class ArchivedPage:
    """A page as it lies in an archive, which nobody has opened yet."""

    #: How a message names it, and where it was fetched.
    subject: str
    address: str
    archive: str
    body: bytes
    transfer: str = ""
    packed: str = ""
    charset: str | None = None
    #: The crawler kept only its beginning.
    cut: bool = False

    def open(self) -> Found:
        """The article on it. Raises InputError where there is none."""
        data = _sent_in_pieces(self.body) if self.transfer == "chunked" else self.body
        data = _unpacked(data, self.packed, self.subject)
        found = page_of(data, self.subject, self.address, self.address, self.charset)
        because = found.incomplete_because or ("the archive has only the beginning of the page" if self.cut else None)
        return replace(found, path=self.archive, incomplete_because=because)


def page_in(record: Record, archive: str) -> ArchivedPage | str:
    """The page that a record holds, else what it is instead."""
    if record.kind not in HOLDS_A_PAGE:
        return _OTHERS.get(record.kind, OTHER_FORMS)
    address = web_address(record.header("WARC-Target-URI").strip("<>"))
    if address is None:
        return NO_WEB
    if record.kind == "resource":
        return _page(record, record.says, record.block, (archive, address))
    head, body = _split(record.block)
    says = understood(head, _VERSIONS)
    if says is None:
        return OTHER_FORMS
    return _page(record, says, body, (archive, address)) if says.get_statuscode() == _FINE else NOT_FOUND


def _page(record: Record, says: Any, body: bytes, place: tuple[str, str]) -> ArchivedPage | str:
    content_type = said(says, "Content-Type").lower()
    if kind_stated(content_type) not in PAGES:
        return NO_PAGES
    archive, address = place
    return ArchivedPage(
        subject=f"{archive}, page {address}",
        address=address,
        archive=archive,
        body=body,
        transfer=said(says, "Transfer-Encoding").lower(),
        packed=said(says, "Content-Encoding").lower(),
        charset=charset_stated(content_type),
        cut=bool(record.header("WARC-Truncated")) or len(record.block) < record.length,
    )


def _split(block: bytes) -> tuple[bytes, bytes]:
    """What the server said, and what it sent."""
    ends = [(place, end) for end in _ENDS_OF_HEAD if (place := block.find(end, 0, MOST_OF_A_HEAD)) >= 0]
    if not ends:
        return b"", b""
    place, end = min(ends)
    return block[: place + len(end)], block[place + len(end) :]


def _sent_in_pieces(body: bytes) -> bytes:
    """As it was before the server cut it to pieces; what was never cut stays as it is."""
    from warcio.bufferedreaders import ChunkedDataReader

    data: bytes = ChunkedDataReader(io.BytesIO(body)).read()
    return data


def _unpacked(data: bytes, packed: str, subject: str) -> bytes:
    """Unpacked up to the size of the largest page. Some crawlers unpack what they keep, and leave the head as it was."""
    if packed in _NOT_PACKED or data[:_NEAR].lstrip().startswith(b"<"):
        return data
    if packed not in _DEFLATED:
        raise InputError(subject, "is packed in a way that is not read (" + packed[:40] + ")")
    for bits in (47, -15):  # gzip or zlib by their signs, else what some servers call deflate
        try:
            return zlib.decompressobj(wbits=bits).decompress(data, LARGEST_PAGE + 1)
        except zlib.error:
            continue
    raise InputError(subject, "is a damaged compressed file")
