"""Small stories for tests: articles of a few words, and points that say which of them report what."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from crosswire.findings.voices import voices_of, with_voices
from crosswire.model.article import Article
from crosswire.model.claim import Reading, Sentence
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.report import StoryReport
from crosswire.model.span import Span

#: Signs for the standing of an article to a point, as the coverage table writes them.
STATES = {"~": State.PARTLY, "-": State.NOT_FOUND, "?": State.UNSURE, "/": State.TRUNCATED}
REPORTED = "+"


def article(name: str, text: str | None = None, language: str = "en") -> Article:
    return Article(id=name, text=text or f"The {name} ferry sank.", language=language, outlet=f"Daily {name}")


def point(name: str, standings: Mapping[str, str], length: int = 9) -> Point:
    """``{"a": "+", "b": "-"}``: a reports it, in a passage of ``length`` characters, b does not."""
    reported = tuple(Evidence(one, Span(0, length)) for one, sign in standings.items() if sign == REPORTED)
    absent = tuple(
        Absence(one, STATES[sign], Nearest(Span(0, 9), 0.25), "No passage says it.") for one, sign in standings.items() if sign != REPORTED
    )
    return Point(name, "claim", f"gist of {name}", reported, absent, voices=0)


def report(articles: Sequence[Article], points: Sequence[Point]) -> StoryReport:
    voices = voices_of(articles)
    readings = tuple(_reading(one) for one in articles)
    return StoryReport(tuple(articles), readings, with_voices(points, voices), voices, "fake words")


def points_of(*rows: str) -> tuple[Point, ...]:
    """Points ``p1``, ``p2`` ... from rows such as ``+-?``, a sign for each of the articles ``a``, ``b``, ``c`` ..., each a voice."""
    points = [point(f"p{number}", dict(zip("abcdefgh", row, strict=False))) for number, row in enumerate(rows, 1)]
    return tuple(replace(one, voices=len(one.reported)) for one in points)


def _reading(one: Article) -> Reading:
    whole = Span(0, len(one.text))
    return Reading(one.id, (Sentence(whole, (whole,)),), ())
