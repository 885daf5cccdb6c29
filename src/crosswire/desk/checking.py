"""Comparing articles as one story."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from crosswire.bounds import read_within
from crosswire.config import Settings
from crosswire.desk.encoding import encoder_of
from crosswire.desk.listening import Listener
from crosswire.desk.reading import aids_of, with_names
from crosswire.findings.blind_spots import blind_spots
from crosswire.findings.discrepancies import discrepancies
from crosswire.findings.preferred import told_in
from crosswire.findings.remarks import Remarks
from crosswire.findings.unread import Unread
from crosswire.findings.voices import printed_as, voices_of, with_voices
from crosswire.ingest.admission import code_given
from crosswire.ingest.outlets import read_outlets
from crosswire.model.article import Article
from crosswire.model.claim import SetAside
from crosswire.model.finding import Aligned
from crosswire.model.point import Absence, Point, State
from crosswire.model.report import Failure, StoryReport
from crosswire.model.story import Story
from crosswire.outlets.owners import NO_OUTLETS, Outlets
from crosswire.wire.credits import credits_in
from crosswire.wire.origins import origins_of

if TYPE_CHECKING:
    from crosswire.encoders.base import Encoder

#: Articles, failures, notes.
Taken = tuple[list[Article], tuple[Failure, ...], tuple[str, ...]]

#: Of a known article, its outlet's lines that return.
Returning = Callable[[Article], Sequence[SetAside]]


def check(
    entries: Iterable[Article | Failure],
    settings: Settings,
    listener: Listener | None = None,
    encoder: "Encoder | None" = None,
    returning: Returning | None = None,
) -> StoryReport:
    """Compare the articles as one story. Failures among the entries are kept in the report.

    ``returning`` gives the lines of an article that are known to return in its outlet's articles: they are set aside.
    """
    listener = listener or Listener()
    prefer = tuple(code for each in settings.prefer if (code := code_given(each)))
    articles, failures, left_out = _taken(entries, settings.limits.articles, listener)
    outlets = NO_OUTLETS if settings.outlets is None else read_outlets(settings.outlets)
    known = {article.id: returning(article) for article in articles} if returning else None
    articles = [replace(article, outlet=outlets.called(article.outlet)) for article in articles]
    story = read_within(articles, settings.limits, known)
    story, aligned, name = _aligned(story, settings, listener, encoder)
    traced = _traced(story, aligned, outlets)
    settled = tuple(_settled(point, story) for point in aligned.points)
    points = told_in(with_voices(settled, traced.voices), story.articles, prefer)
    against, updates = discrepancies(aligned.conflicts, story.articles)
    report = replace(traced, points=points, encoder=name, discrepancies=against, updates=updates, failures=failures, prefer=prefer)
    return replace(report, notes=left_out + blind_spots(report))


def _traced(story: Story, aligned: Aligned, outlets: Outlets) -> StoryReport:
    """The beginning of a report: the articles with their credits, origins and voices."""
    found = credits_in(story)
    origins = origins_of(story, aligned, found)
    owners = {article.id: owner for article in story.articles if (owner := outlets.owner(article.outlet))}
    voices = voices_of(story.articles, origins, printed_as(found), owners)
    return StoryReport(story.articles, story.readings, (), voices, "", origins=origins, agency_credits=found, owners=owners)


def _taken(entries: Iterable[Article | Failure], most: int, listener: Listener) -> Taken:
    """What comes in, with a note where there were more articles than are compared."""
    articles: list[Article] = []
    unread, remarks = Unread(listener.failed), Remarks(listener.remarked)
    left_out: tuple[str, ...] = ()
    for entry in entries:
        if isinstance(entry, Failure):
            unread.add(entry)
            continue
        if len(articles) == most:
            left_out = (f"More than {most} articles were given: only the first {most} were read.",)
            break
        articles.append(entry)
        remarks.add(entry, entry.path or entry.id)
    remarks.close()
    return articles, unread.folded(), left_out


def _aligned(story: Story, settings: Settings, listener: Listener, encoder: "Encoder | None") -> tuple[Story, Aligned, str]:
    """The story with its names, what alignment finds, and the name of the encoder; none where there is nothing to compare."""
    aids = aids_of(settings)
    if sum(1 for reading in story.readings if reading.sentences) < 2:
        return with_names(story, aids), Aligned(), ""
    from crosswire.desk.comparing import compared

    encoder = encoder or encoder_of(settings, listener)
    return *compared(story, encoder, aids, listener.progress), encoder.name


def _settled(point: Point, story: Story) -> Point:
    """The same point, where no article that was not read whole is said to lack it."""
    cut = {article.id for article in story.articles if not article.complete}
    return replace(point, not_found=tuple(_unless_cut(absence, cut) for absence in point.not_found))


def _unless_cut(absence: Absence, cut: set[str]) -> Absence:
    if absence.state is not State.NOT_FOUND or absence.article not in cut:
        return absence
    return replace(absence, state=State.TRUNCATED, reason="The text was not read to its end, and the point may stand in the rest.")
