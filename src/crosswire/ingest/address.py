"""Addresses of articles: which two are one, and which of those a page has is its own."""

import re
from urllib.parse import SplitResult, quote, urlsplit

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


def own_address(stated: str | None, came_from: str | None) -> str | None:
    """The address a page states for itself, where it is on the site it came from; else where it came from.

    A page that could state any address could take the place of another outlet's article, and one that states the front page,
    as careless templates do, the place of all others.
    """
    if not stated or not came_from:
        return stated or came_from
    return stated if same_site(stated, came_from) and (_is_article(stated) or not _is_article(came_from)) else came_from


def mistrusted(stated: str | None, came_from: str | None) -> tuple[str, ...]:
    """A remark on an address that a page states for itself, where it is not believed."""
    if not stated or own_address(stated, came_from) == stated:
        return ()
    return (f"names {stated} as its address, which is not believed: it is known by where it came from",)


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


def _is_article(url: str) -> bool:
    parts = urlsplit(url)
    return bool(parts.path.strip("/") or parts.query)


def _escaped(text: str) -> str:
    """The same escapes for the same characters."""
    whole = quote(text, safe="/%:;,?@&=+$!*'()~[]|")
    return _ESCAPE.sub(lambda match: match[0].upper(), whole)
