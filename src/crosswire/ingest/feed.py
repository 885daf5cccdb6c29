"""Feeds, RSS and Atom: which articles they list."""

import re
from calendar import timegm
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from html import unescape
from io import BytesIO
from itertools import islice
from typing import Any

from crosswire.errors import InputError
from crosswire.ingest.address import followed
from crosswire.ingest.found import one_line, web_address
from crosswire.ingest.listed import Listed, Listing
from crosswire.ingest.published import is_day_only, mail_time, published
from crosswire.ingest.xml_document import xml_text

#: The largest feeds with whole articles in them have a fifth of it.
LARGEST_FEED = 10_000_000
MOST_ENTRIES = 2_000

_ENTRY = re.compile(r"<(?:[A-Za-z]{1,20}:)?(?:item|entry)\b", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]{0,1000}>")


def read_feed(data: bytes, subject: str, base: str | None = None, charset: str | None = None) -> Listing:
    """The articles of a feed, in its order, as far as it can be read. ``base`` is the address it came from.

    Raises InputError where it is no feed.
    """
    if len(data) > LARGEST_FEED:
        raise InputError(subject, f"is too large for a feed (over {LARGEST_FEED // 1_000_000} MB)")
    feed = _parsed(_bounded(xml_text(data, charset, subject)))
    if not feed.get("version"):
        raise InputError(subject, "is not a feed")
    home = base or web_address(feed.feed.get("link")) or ""
    listed = [_listed(entry, home, feed.feed.get("language")) for entry in islice(feed.entries, MOST_ENTRIES)]
    articles = tuple(entry for entry in listed if entry)
    return Listing(articles, without_address=len(listed) - len(articles), broken=bool(feed.bozo and not articles))


def _bounded(text: str) -> str:
    """Up to the last entry that is wanted: to read a hundred thousand takes a quarter of a minute."""
    beyond = next(islice(_ENTRY.finditer(text), MOST_ENTRIES, None), None)
    return text[: beyond.start()] if beyond else text


def _parsed(text: str) -> Any:
    import feedparser

    # the bytes are UTF-8 by now, whatever the feed says of itself
    return feedparser.parse(BytesIO(text.encode(errors="replace")), response_headers={"content-type": "application/xml; charset=utf-8"})


def _listed(entry: Mapping[str, Any], home: str, language: str | None) -> Listed | None:
    url = followed(home, entry.get("link"))
    if not url:
        return None
    day_only = is_day_only(str(entry.get("published") or ""))
    return Listed(url, _title(entry), _time(entry, "published"), day_only, _time(entry, "updated"), language)


def _title(entry: Mapping[str, Any]) -> str | None:
    """Titles are often escaped twice, and hold markup."""
    title = str(entry.get("title") or "")
    kind = (entry.get("title_detail") or {}).get("type", "")
    plain = _TAG.sub("", title) if "html" in kind else title
    return one_line(unescape(plain))


def _time(entry: Mapping[str, Any], name: str) -> datetime | None:
    """The zone as it is written tells the local day; feedparser, which knows many ways to write a time, gives it in UTC."""
    return next(_times(entry, name), None)


def _times(entry: Mapping[str, Any], name: str) -> Iterator[datetime]:
    if name not in entry:  # feedparser answers with "published" where there is no "updated"
        return
    raw = str(entry[name])
    stated = published(raw) or mail_time(raw)
    if stated:
        yield stated
    parsed = entry.get(f"{name}_parsed")
    if parsed:
        with suppress(ValueError, OverflowError, OSError):
            yield datetime.fromtimestamp(timegm(parsed), UTC)
