"""What came back: a page, a feed or a sitemap. The bytes decide, not the name and hardly what the site says of them."""

from enum import StrEnum

from crosswire.errors import InputError
from crosswire.ingest.content_type import PAGES, kind_stated
from crosswire.ingest.xml_document import first_element


class Kind(StrEnum):
    PAGE = "page"
    FEED = "feed"
    SITEMAP = "sitemap"


_BY_ELEMENT = {
    "rss": Kind.FEED, "feed": Kind.FEED, "rdf": Kind.FEED, "urlset": Kind.SITEMAP, "sitemapindex": Kind.SITEMAP, "html": Kind.PAGE,
    "head": Kind.PAGE, "body": Kind.PAGE,
}  # fmt: skip
#: Careless servers say these of anything.
_ANYTHING = ("", "text/plain", "application/octet-stream", "application/gzip", "application/x-gzip", "binary/octet-stream")
_NEITHER = "neither a page nor a feed nor a sitemap"


def kind_of(data: bytes, content_type: str, subject: str) -> Kind:
    """Raises InputError where it is none of the three."""
    kind = _BY_ELEMENT.get(first_element(data))
    if kind:
        return kind
    if content_type in PAGES:
        return Kind.PAGE
    raise InputError(subject, f"is {_NEITHER}" if data.strip() else "is empty")


def listing_in(data: bytes) -> Kind | None:
    """Whether the beginning of a file is that of a feed or a sitemap."""
    kind = _BY_ELEMENT.get(first_element(data))
    return None if kind is Kind.PAGE else kind


def refuse_other_kinds(url: str, stated: str) -> None:
    """Pictures, films and office documents are not even fetched. Raises InputError."""
    kind = kind_stated(stated)
    if kind in PAGES or kind in _ANYTHING or kind.endswith(("/xml", "+xml")):
        return
    raise InputError(url, f"is {_NEITHER} but {kind[:60]}")
