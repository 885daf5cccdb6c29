"""XML from outside: made UTF-8, and refused where it declares entities."""

import re

from crosswire.errors import InputError
from crosswire.ingest.decoding import decode, encoding_of_mark, is_utf8
from crosswire.ingest.page.markup import encoding_named

#: Such files grow without bound when they are read, or bring in others; no feed and no sitemap needs it.
_ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)

_DECLARATION = re.compile(r"\s*<\?xml[^<>]{0,300}\?>")
_DECLARED = re.compile(rb"\s*<\?xml[^<>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([A-Za-z0-9_.:-]{2,40})[\"']")
_BEGINNING = 20_000
_COMMENT = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
_FIRST_ELEMENT = re.compile(r"<([A-Za-z][A-Za-z0-9_.:-]{0,60})")


def xml_text(data: bytes, charset: str | None, subject: str) -> str:
    """The document without its declaration. Raises InputError where it is no text, or declares entities."""
    text = _decoded(data, charset, subject)
    if _ENTITY.search(text):
        raise InputError(subject, "declares entities, by which a small file grows without bound: it is not read")
    declaration = _DECLARATION.match(text)
    return text[declaration.end() :] if declaration else text


def first_element(data: bytes) -> str:
    """The name of the outermost element, in small letters and without its prefix: ``rss``, ``urlset``, ``html``."""
    mark = encoding_of_mark(data[:_BEGINNING])
    head = data[:_BEGINNING].decode(mark[0] if mark else "latin-1", errors="replace").replace("\0", "")
    match = _FIRST_ELEMENT.search(_COMMENT.sub("", head))
    return match[1].rpartition(":")[2].lower() if match else ""


def _decoded(data: bytes, charset: str | None, subject: str) -> str:
    """What the bytes prove goes before what the answer says, and that before what the document says."""
    declared = _DECLARED.match(data)
    name = encoding_named(charset or "") or encoding_named(declared[1].decode("ascii") if declared else "")
    if not name or encoding_of_mark(data) or is_utf8(data):
        return decode(data, subject)
    return data.decode(name, errors="replace")
