"""Articles that a Python program hands over, instead of files."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from crosswire.errors import InputError, UsageError
from crosswire.ingest.admission import Admission
from crosswire.ingest.found import Found, one_line, site, sound, web_address
from crosswire.ingest.published import is_day_only, published
from crosswire.ingest.stated import misunderstood, strings
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
    told = tuple(map(sound, article.remarks))
    return replace(article, id=sound(article.id), text=sound(article.text), outlet=sound(article.outlet), title=title, remarks=told)


def _found(given: Mapping[str, Any], subject: str) -> Found:
    fields = strings(given, _STRINGS, subject, "its")
    if "text" not in fields:
        raise InputError(subject, "it has no text")
    fields["published"] = _day(given.get("published"))
    url = web_address(fields.get("url"))
    return Found(
        subject=subject,
        id=one_line(fields.get("id")) or subject.replace(" ", "-"),
        text=fields["text"],
        outlet=one_line(fields.get("outlet")) or site(url),
        title=one_line(fields.get("title")),
        published=published(fields["published"]),
        day_only=is_day_only(fields["published"]),
        url=url,
        language=fields.get("language"),
        remarks=misunderstood(fields),
    )


def _day(value: object) -> str:
    """A day or time of Python's own, or in words, as words."""
    return value.isoformat() if isinstance(value, date) else str(value or "")
