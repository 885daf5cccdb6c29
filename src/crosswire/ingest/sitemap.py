"""Sitemaps, those of news too: which articles or further sitemaps they list."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from crosswire.errors import InputError
from crosswire.ingest.address import followed
from crosswire.ingest.found import one_line
from crosswire.ingest.listed import Listed, Listing
from crosswire.ingest.published import is_day_only, published
from crosswire.ingest.xml_document import xml_text

#: Of one sitemap no more is read; the standard allows as many.
MOST_LISTED = 50_000

_ROOTS = ("urlset", "sitemapindex")
_ENTRIES = ("url", "sitemap")
_NAMES = ("loc", "lastmod", "title", "publication_date", "language")
#: An entry with more than that in it is none: what is not an entry is not kept either.
_MOST_CHILDREN = 2_000


def read_sitemap(data: bytes, subject: str, base: str | None = None, charset: str | None = None) -> Listing:
    """What a sitemap lists, in its order, as far as it can be read. Raises InputError where it is no sitemap."""
    found: dict[str, list[Listed]] = {name: [] for name in _ENTRIES}
    bare = 0
    elements = _Elements(xml_text(data, charset, subject).encode(errors="replace"), subject)
    for element in elements:
        listed = _listed(element, base or "")
        if listed:
            found[_name(element)].append(listed)
        bare += not listed
        if sum(map(len, found.values())) >= MOST_LISTED:
            break
    return Listing(tuple(found["url"]), tuple(found["sitemap"]), without_address=bare, broken=elements.broken)


class _Elements:
    """The entries, one at a time; each is forgotten when the next is asked for."""

    def __init__(self, data: bytes, subject: str) -> None:
        self._data, self._subject = data, subject
        self.broken = False

    def __iter__(self) -> Iterator[Any]:
        from lxml import etree  # type: ignore[import-untyped]

        root = None
        try:
            for event, element in etree.iterparse(
                BytesIO(self._data), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
            ):
                root = self._root(element) if root is None else root
                if event == "end" and element.getparent() is root:
                    if _name(element) in _ENTRIES:
                        yield element
                    _forget(element)
                elif len(element) > _MOST_CHILDREN:
                    raise InputError(self._subject, "is too tangled a sitemap to be read")
        except etree.XMLSyntaxError as error:
            if root is None:
                raise InputError(self._subject, "is not a sitemap") from error
            self.broken = True

    def _root(self, element: Any) -> Any:
        if _name(element) not in _ROOTS:
            raise InputError(self._subject, "is not a sitemap")
        return element


def _forget(element: Any) -> None:
    """With all before it: those after it may be there already, and are still to come."""
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _listed(element: Any, base: str) -> Listed | None:
    said: dict[str, str] = {}
    for part in element.iter():
        if _name(part) in _NAMES and part.text:
            said.setdefault(_name(part), part.text.strip())
    url = followed(base, said.get("loc"))
    if not url:
        return None
    time, title = said.get("publication_date"), one_line(said.get("title"))
    return Listed(url, title, published(time), is_day_only(time), published(said.get("lastmod")), said.get("language"))


def _name(element: Any) -> str:
    """Without its namespace, which many sitemaps get wrong."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""
