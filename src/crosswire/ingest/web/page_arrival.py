"""A page that was fetched, as an article that has arrived."""

from dataclasses import replace
from posixpath import basename, splitext
from urllib.parse import unquote, urlsplit

from crosswire.ingest.address import article_key
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.found import Found, one_line, sound
from crosswire.ingest.isolation import only_its_own
from crosswire.ingest.listed import Listed
from crosswire.ingest.page.reading import page_of
from crosswire.ingest.web.validators import notes_of
from crosswire.ingest.web.visiting import Fetched, Web


def page_arrival(fetched: Fetched, web: Web, listed: Listed | None = None) -> Arrival:
    """The article on the page; a feed's words on it count where the page says nothing. Raises InputError where there is no article."""
    subject, name = sound(fetched.url), _name(fetched.url)
    with only_its_own(subject):
        found = page_of(fetched.data, subject, name, fetched.url, fetched.answer.charset)
    key = article_key(found.url or fetched.url)
    if not web.first_of(key):
        return Arrival(Skipped(subject, f"is {key}, which was read already in this run"))
    return Arrival(_completed(found, listed) if listed else found, key, remember=notes_of(fetched.answer, key))


def _completed(found: Found, listed: Listed) -> Found:
    said = replace(found, title=found.title or listed.title, language=found.language or listed.language)
    return said if said.published else replace(said, published=listed.published, day_only=listed.day_only)


def _name(url: str) -> str:
    """What an article goes by that has no name of its own: the last part of its address, else its site."""
    parts = urlsplit(url)
    stem, _ = splitext(basename(unquote(parts.path, errors="replace").rstrip("/")))
    return one_line(stem) or parts.hostname or "article"
