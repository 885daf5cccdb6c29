"""Web pages: the article's body without menus and advertisements, and what the page says about it."""

import gzip
import io
import zlib
from dataclasses import replace

from crosswire.errors import InputError
from crosswire.ingest.files import Input
from crosswire.ingest.found import Found, site
from crosswire.ingest.page.body import body_of
from crosswire.ingest.page.facts import page_facts
from crosswire.ingest.page.markup import tree_of
from crosswire.ingest.page.whole import cut_because

#: The largest news pages have a fifth of it.
LARGEST_PAGE = 20_000_000


def read_page(source: Input, data: bytes) -> Found:
    """The article of a file that is a page."""
    return replace(page_of(data, source.shown, source.stem), path=source.shown)


def page_of(data: bytes, subject: str, id: str, address: str | None = None, charset: str | None = None) -> Found:
    """The article of a page's bytes, be they gzipped: the body's paragraphs, one a line, are its text.

    ``subject`` is how messages name the page, ``address`` where it was fetched, and ``charset`` what the server said of its characters.
    Raises InputError where there is no article on it.
    """
    tree = tree_of(_unpacked(data, subject), subject, charset)
    facts = page_facts(tree, address)
    body = body_of(tree, facts, subject)
    return Found(
        subject=subject,
        id=id,
        text=body,
        outlet=facts.outlet or site(facts.url),
        title=facts.title,
        published=facts.published.time if facts.published else None,
        day_only=facts.published is not None and facts.published.day_only,
        authors=facts.authors,
        section=facts.section,
        url=facts.url,
        language=facts.language,
        language_sure=False,
        incomplete_because=cut_because(tree, facts, body),
    )


def _unpacked(data: bytes, subject: str) -> bytes:
    if data.startswith(b"\x1f\x8b"):
        try:
            with gzip.open(io.BytesIO(data)) as file:
                data = file.read(LARGEST_PAGE + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise InputError(subject, "is a damaged compressed file") from error
    if len(data) > LARGEST_PAGE:
        raise InputError(subject, f"is too large for a page (over {LARGEST_PAGE // 1_000_000} MB)")
    return data
