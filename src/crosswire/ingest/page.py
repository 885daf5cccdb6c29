"""Web pages: the article's body without menus and advertisements, and what the page says about it."""

import gzip
import io
import zlib
from typing import Any

from crosswire.errors import InputError
from crosswire.ingest.files import Input
from crosswire.ingest.found import Found, site
from crosswire.ingest.markup import tree_of
from crosswire.ingest.page_facts import page_facts

#: The largest news pages have a fifth of it.
LARGEST_PAGE = 20_000_000

#: Teasers and comments are paragraphs too, but an article is at least so much of them: on 85 pages, whatever was below had lost its body.
_LEAST_OF_PARAGRAPHS = 0.5
#: Of 85 pages eight named themselves closed; seven of them, all above this, were whole.
_SHORT_BODY = 1200


def read_page(source: Input, data: bytes) -> Found:
    """The body's paragraphs, one a line, as the text."""
    tree = tree_of(_unpacked(data, source.shown), source.shown)
    facts, body = page_facts(tree), _body(tree, source.shown)
    return Found(
        subject=source.shown,
        id=source.stem,
        text=body,
        outlet=facts.outlet or site(facts.url),
        title=facts.title,
        published=facts.published,
        url=facts.url,
        path=source.shown,
        language=facts.language,
        language_sure=False,
        incomplete_because=_incomplete(facts.for_subscribers, body),
    )


def _body(tree: Any, subject: str) -> str:
    """The quick way first; where it leaves out most of the page's paragraphs, the careful one: half an article accuses its outlet."""
    body = _extracted(tree, subject, careful=False)
    paragraphs = sum(len(paragraph.text_content()) for paragraph in tree.iter("p"))
    if len(body) < _LEAST_OF_PARAGRAPHS * paragraphs:
        body = max(body, _extracted(tree, subject, careful=True), key=len)
    if not body:
        raise InputError(subject, "no article was found on the page")
    return body


def _extracted(tree: Any, subject: str, careful: bool) -> str:
    import trafilatura  # slow to import

    try:
        return trafilatura.extract(tree, fast=not careful, include_comments=False) or ""
    except (RecursionError, ValueError) as error:
        raise InputError(subject, "is too tangled a page to be read") from error


def _incomplete(for_subscribers: bool, body: str) -> str | None:
    """Pages that name themselves closed are often saved whole, by a subscriber or as the publisher counts reads: only the short are cut."""
    if for_subscribers and len(body) < _SHORT_BODY:
        return "the page is for subscribers, and only its beginning is there"
    return None


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
