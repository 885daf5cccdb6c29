"""Front pages: they are no articles, but they name the feeds that list them."""

import re
from html import unescape

from crosswire.errors import InputError
from crosswire.ingest.address import followed, is_front_page
from crosswire.ingest.web.visiting import Fetched

_WITHIN = 200_000
_LINK = re.compile(r"<link\b[^<>]{0,1000}>", re.IGNORECASE)
_FEED = re.compile(r"\btype\s{0,9}=\s{0,9}[\"']?application/(?:rss|atom)\+xml", re.IGNORECASE)
_ADDRESS = re.compile(r"\bhref\s{0,9}=\s{0,9}(?:\"([^\"]{1,999})\"|'([^']{1,999})')", re.IGNORECASE)


def refuse_front_page(fetched: Fetched, asked: str) -> None:
    """Raises InputError where the page is a front page; many sites send to theirs whoever asks for an article that is gone."""
    if not is_front_page(fetched.url):
        return
    if not is_front_page(asked):
        raise InputError(asked, "leads to the front page of its site: the article is no longer there")
    named = _feed_named(fetched)
    raise InputError(asked, "is a front page and no article; name " + (f"its feed: {named}" if named else "its feed, or an article"))


def _feed_named(fetched: Fetched) -> str | None:
    """The first feed that the page names."""
    for link in _LINK.finditer(fetched.data[:_WITHIN].decode("utf-8", errors="replace")):
        address = _ADDRESS.search(link[0])
        if _FEED.search(link[0]) and address:
            return followed(fetched.url, unescape(address[1] or address[2]))
    return None
