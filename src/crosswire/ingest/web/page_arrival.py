"""A page that was fetched, as an article that has arrived."""

from dataclasses import replace
from posixpath import basename, splitext
from urllib.parse import unquote, urlsplit

from crosswire.ingest.address import article_key
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.found import Found, one_line, sound
from crosswire.ingest.listed import Listed
from crosswire.ingest.page import page_of
from crosswire.ingest.web.validators import notes_of
from crosswire.ingest.web.visiting import Fetched, Web


def page_arrival(fetched: Fetched, web: Web, listed: Listed | None = None) -> Arrival:
    """The article on the page; a feed's words on it count where the page says nothing. Raises InputError where there is no article."""
    found = page_of(fetched.data, sound(fetched.url), _name(fetched.url), fetched.url, fetched.answer.charset)
    key = article_key(found.url or fetched.url)
    if not web.first_of(key):
        return Arrival(Skipped(sound(fetched.url), f"is {key}, which was read already in this run"))
    return Arrival(_completed(found, listed) if listed else found, key, remember=notes_of(fetched.answer, key))


def _completed(found: Found, listed: Listed) -> Found:
    return replace(
        found,
        title=found.title or listed.title,
        published=found.published or listed.published,
        language=found.language or listed.language,
    )


def _name(url: str) -> str:
    """What an article goes by that has no name of its own: the last part of its address, else its site."""
    parts = urlsplit(url)
    stem, _ = splitext(basename(unquote(parts.path, errors="replace").rstrip("/")))
    return one_line(stem) or parts.hostname or "article"
