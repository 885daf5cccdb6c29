"""Articles that a Python program hands over, instead of files."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from crosswire.errors import InputError, UsageError
from crosswire.ingest.admission import Admission
from crosswire.ingest.found import Found, one_line, site, sound, web_address
from crosswire.ingest.published import published
from crosswire.model.article import Article
from crosswire.model.report import Failure

Given = Article | Failure | Mapping[str, Any]

_STRINGS = ("text", "id", "language", "outlet", "title", "url")


def admitted(given: Iterable[Given], language: str | None = None) -> Iterator[Article | Failure]:
    """Each as an article. What has no text or an id that was used is a Failure; UsageError where it is no article at all."""
    admission = Admission(language)
    return _admitted(given, admission)


def _admitted(given: Iterable[Given], admission: Admission) -> Iterator[Article | Failure]:
    used: set[str] = set()
    for number, one in enumerate(given, 1):
        entry = one if isinstance(one, Failure) else _one(one, f"article {number}", admission)
        if isinstance(entry, Article):
            if entry.id in used:
                entry = Failure(f"article {number}", f"another article has the id {entry.id!r}")
            else:
                used.add(entry.id)
        yield entry


def _one(given: Article | Mapping[str, Any], subject: str, admission: Admission) -> Article | Failure:
    try:
        if isinstance(given, Article):
            return _sound(given, subject)
        if isinstance(given, Mapping):
            return admission.article(_found(given, subject))
    except InputError as error:
        return Failure(error.subject, error.reason)
    raise UsageError(f"{subject} is {type(given).__name__}, not an Article or a mapping with a text; crosswire.read reads files")


def _sound(article: Article, subject: str) -> Article:
    if not any(character.isalnum() for character in article.text):
        raise InputError(subject, "there are no words in it")
    title = sound(article.title) if article.title else None
    return replace(article, id=sound(article.id), text=sound(article.text), outlet=sound(article.outlet), title=title)


def _found(given: Mapping[str, Any], subject: str) -> Found:
    fields = {name: given[name] for name in _STRINGS if given.get(name) is not None}
    if "text" not in fields:
        raise InputError(subject, "it has no text")
    wrong = next((name for name, value in fields.items() if not isinstance(value, str)), None)
    if wrong:
        raise InputError(subject, f"its {wrong} is not a string")
    url = web_address(fields.get("url"))
    name = one_line(fields.get("id")) or subject.replace(" ", "-")
    return Found(
        subject=subject,
        id=name,
        text=fields["text"],
        outlet=one_line(fields.get("outlet")) or site(url) or name,
        title=one_line(fields.get("title")),
        published=_published(given.get("published")),
        url=url,
        language=fields.get("language"),
    )


def _published(value: object) -> datetime | None:
    return published(value.isoformat() if isinstance(value, datetime) else str(value or ""))
