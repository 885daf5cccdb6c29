"""Addresses of articles: which two are one, and which of those a page has is its own."""

import re
from collections.abc import Iterable
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from crosswire.ingest.found import LONGEST_LINE, web_address

#: Parts of a query that tell where a reader came from, and never which article it is. Anything else may name the article.
_TRACKING = re.compile(
    r"(?:utm_|at_|mtm_|pk_|ns_|xtor$|ito$|cmp$|cmpid$|ocid$|wt[._]mc|mc_[ce]id$|smid$|igshid$|_ga$|_gl$|(?:fbc|gc|dc|yc|ttc|twc)lid$|(?:msclk|wbra|gbra)id$)"
)
_ESCAPE = re.compile("%[0-9a-fA-F]{2}")
_USUAL_PORTS = {"http": 80, "https": 443}

#: One site under several names.
_DRESSES = frozenset({"www", "m", "amp", "mobile"})


def article_key(url: str) -> str:
    """What an article is known by: its address without what tells where a reader came from, and without a place on the page."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url
    scheme, host = parts.scheme.lower(), host_of(parts)
    place = host if port in (None, _USUAL_PORTS.get(scheme)) else f"{host}:{port}"
    query = "&".join(part for part in parts.query.split("&") if part and not _TRACKING.match(part.partition("=")[0].lower()))
    return f"{scheme}://{place}{_escaped(parts.path) or '/'}" + (f"?{_escaped(query)}" if query else "")


def host_of(parts: SplitResult) -> str:
    """The host as the network knows it: ``xn--bcher-kva.example``."""
    host = parts.hostname or ""
    try:
        ascii_host = host.encode("idna").decode()
    except UnicodeError:
        ascii_host = host
    return f"[{host}]" if ":" in host else ascii_host


def followed(base: str, link: str | None) -> str | None:
    """Where a link leads from the address it stands at; None where it leads nowhere on the web, or is too long to be kept whole."""
    try:
        there = urljoin(base, link.strip()) if link and link.strip() else ""
    except ValueError:
        return None
    return web_address(there) if len(there) <= LONGEST_LINE else None


def own_address(stated: Iterable[str | None], came_from: str | None) -> str | None:
    """The first address a page states for itself that is on the site it came from; else where it came from. Without a place on the page.

    A page that could state any address could take the place of another outlet's article, and one that states the front page,
    as careless templates do, the place of all others.
    """
    known = web_address(came_from)
    addresses = (followed(known or "", one) for one in stated)
    own = next((one for one in addresses if one and (known is None or _may_be(one, known))), known)
    return own.partition("#")[0] if own else None


def _may_be(stated: str, came_from: str) -> bool:
    return same_site(stated, came_from) and (is_front_page(came_from) or not is_front_page(stated))


def same_site(one: str, other: str) -> bool:
    """Whether two addresses are on one site; ``www.``, ``m.`` and ``amp.`` are dresses of one."""
    first, second = _bare_host(one), _bare_host(other)
    return first is not None and first == second


def _bare_host(url: str) -> str | None:
    try:
        labels = host_of(urlsplit(url)).split(".")
    except ValueError:
        return None
    while len(labels) > 2 and labels[0] in _DRESSES:
        labels.pop(0)
    return ".".join(labels) or None


def is_front_page(url: str) -> bool:
    """Whether an address names a site and nothing on it."""
    parts = urlsplit(url)
    return not parts.path.strip("/") and not parts.query


def _escaped(text: str) -> str:
    """The same escapes for the same characters."""
    whole = quote(text, safe="/%:;,?@&=+$!*'()~[]|")
    return _ESCAPE.sub(lambda match: match[0].upper(), whole)
