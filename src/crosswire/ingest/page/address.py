"""Which address a page's article has: the one that stays the same, however the page was reached."""

from urllib.parse import urldefrag, urljoin, urlsplit

from crosswire.ingest.found import site, web_address

#: What a site puts before its name for telephones and for caches of others.
_FRONTS = ("m.", "amp.", "mobile.")


def page_address(stated: list[str | None], fetched: str | None) -> str | None:
    """The first stated address that may be the article's own; else the one it was fetched from.

    A page cannot speak for another site, else it could put itself in the place of that site's article; and the front page that careless
    templates state is no article.
    """
    known = web_address(fetched)
    for value in stated:
        address = web_address(_joined(known, value))
        if address and (known is None or _may_be(address, known)):
            return urldefrag(address).url
    return urldefrag(known).url if known else None


def _joined(known: str | None, value: str | None) -> str | None:
    try:
        return urljoin(known or "", (value or "").strip()) if value else None
    except ValueError:
        return None


def _may_be(address: str, fetched: str) -> bool:
    return _same_site(_bare(address), _bare(fetched)) and (not _is_front(address) or _is_front(fetched))


def _bare(address: str) -> str:
    host = site(address) or ""
    return next((host.removeprefix(front) for front in _FRONTS if host.startswith(front)), host)


def _same_site(one: str, other: str) -> bool:
    return one == other or one.endswith("." + other) or other.endswith("." + one)


def _is_front(address: str) -> bool:
    parts = urlsplit(address)
    return parts.path in ("", "/") and not parts.query
