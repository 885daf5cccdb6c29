"""The desk: the one place where the steps of an article's trip are joined.

1. come in    files and folders become articles; what cannot be read is a failure, and the rest goes on
2. read       each article is cut into sentences and clauses, credit lines set apart
3. bound      what lies beyond the limits is left out, and its article is no longer called whole
4. align      passages that say the same thing become points
5. trace      credits and reuse show which articles carry one text; those count as one voice, and so do those of one agency or owner
6. settle     an article not read whole lacks nothing for certain
7. judge      details that cannot all hold are discrepancies, or updates
8. note       the report states its own blind spots

Before all that, articles of any events can be sorted to stories.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from crosswire.bounds import read_within
from crosswire.config import Settings
from crosswire.extract.mentions import mentions_in_story, mentions_of
from crosswire.extract.quotes import with_quotes
from crosswire.extract.reading import read
from crosswire.extract.recognisers.loading import recognisers
from crosswire.findings.blind_spots import blind_spots
from crosswire.findings.discrepancies import discrepancies
from crosswire.findings.remarks import Remarks
from crosswire.findings.unread import Unread
from crosswire.findings.voices import printed_as, voices_of, with_voices
from crosswire.ingest.aliases import read_aliases
from crosswire.ingest.headline import headline
from crosswire.ingest.outlets import read_outlets
from crosswire.ingest.reading import read_articles
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.finding import Aligned
from crosswire.model.found import FoundStory, Stories
from crosswire.model.point import Absence, Point, State
from crosswire.model.report import Failure, StoryReport
from crosswire.model.story import Story
from crosswire.outlets.owners import NO_OUTLETS, Outlets
from crosswire.text.names.aids import NO_AIDS, Aids
from crosswire.text.names.aliases import NO_ALIASES
from crosswire.wire.credits import credits_in
from crosswire.wire.origins import origins_of

if TYPE_CHECKING:
    from crosswire.encoders.base import Encoder, TextEncoder  # bring numpy, which reading alone does not need
    from crosswire.encoders.e5.encoder import E5


#: Articles, failures, notes.
Taken = tuple[list[Article], tuple[Failure, ...], tuple[str, ...]]


def _silent(_: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class Listener:
    """Whom the desk tells how it goes."""

    #: Work done and work to do.
    progress: Callable[[int, int], None] | None = None
    #: One line, such as that the model is being built.
    announce: Callable[[str], None] = _silent
    #: An input that could not be read, as soon as it is known.
    failed: Callable[[Failure], None] = _silent
    #: What an input says of its article and could not be understood; the article is read all the same.
    remarked: Callable[[str], None] = _silent


def come_in(paths: Sequence[str], settings: Settings) -> Iterator[Article | Failure]:
    """The articles of files and folders, one at a time. Raises UsageError where the language of the settings is no code."""
    return read_articles(paths, settings.language)


def reading(article: Article, aids: Aids = NO_AIDS) -> Reading:
    """What one article says and names, for itself."""
    return with_quotes(article, replace(read(article), mentions=mentions_of(article, aids)))


def readings_in_story(articles: Sequence[Article], aids: Aids = NO_AIDS) -> list[Reading]:
    """What each article of one story says; what it names is settled over all of them."""
    return _named(articles, [read(article) for article in articles], aids)


def aids_of(settings: Settings) -> Aids:
    """The aliases of a user's file and the recognisers he asks for. Raises UsageError where one cannot be read or loaded."""
    aliases = NO_ALIASES if settings.aliases is None else read_aliases(settings.aliases)
    return Aids(aliases, recognisers(settings.ner)) if settings.ner else Aids(aliases)


def check(
    entries: Iterable[Article | Failure],
    settings: Settings,
    listener: Listener | None = None,
    encoder: "Encoder | None" = None,
) -> StoryReport:
    """Compare the articles as one story. Failures among the entries are kept in the report."""
    listener = listener or Listener()
    articles, failures, left_out = _taken(entries, settings.limits.articles, listener)
    outlets = NO_OUTLETS if settings.outlets is None else read_outlets(settings.outlets)
    articles = [replace(article, outlet=outlets.called(article.outlet)) for article in articles]
    story = read_within(articles, settings.limits)
    story = replace(story, readings=tuple(_named(story.articles, story.readings, aids_of(settings))))
    aligned, name = _aligned(story, settings, listener, encoder)
    traced = _traced(story, aligned, outlets)
    points = with_voices(tuple(_settled(point, story) for point in aligned.points), traced.voices)
    against, updates = discrepancies(aligned.conflicts, story.articles)
    report = replace(traced, points=points, encoder=name, discrepancies=against, updates=updates, failures=failures)
    return replace(report, notes=left_out + blind_spots(report))


def _traced(story: Story, aligned: Aligned, outlets: Outlets) -> StoryReport:
    """The beginning of a report: the articles with their credits, origins and voices."""
    found = credits_in(story)
    origins = origins_of(story, aligned, found)
    owners = {article.id: owner for article in story.articles if (owner := outlets.owner(article.outlet))}
    voices = voices_of(story.articles, origins, printed_as(found), owners)
    return StoryReport(story.articles, story.readings, (), voices, "", origins=origins, agency_credits=found, owners=owners)


def sort_to_stories(
    entries: Iterable[Article | Failure],
    settings: Settings,
    listener: Listener | None = None,
    encoder: "TextEncoder | None" = None,
) -> Stories:
    """Sort articles of any events to stories, however many there are. Failures among the entries are kept."""
    from threadpoolctl import threadpool_limits

    listener = listener or Listener()
    unread, remarks = Unread(listener.failed), Remarks(listener.remarked)
    articles = _read_ones(entries, unread)
    first = next(articles, None)
    if first is None:
        return Stories((), "", unread.folded())
    encoder = encoder or _encoder(settings, listener)
    with threadpool_limits(1, "blas"):  # the matrices are small: a second thread costs more than it brings
        stories = _sorted(chain([first], articles), encoder, remarks)
    return Stories(stories, encoder.name, unread.folded())


def _sorted(articles: Iterable[Article], encoder: "TextEncoder", remarks: Remarks) -> tuple[FoundStory, ...]:
    from crosswire.cluster.sorting import Sorter

    sorter = Sorter(encoder)
    for article in articles:
        sorter.add(article, headline(article.text))
        remarks.add(article, article.path or article.id)
    remarks.close()
    return sorter.stories()


def _read_ones(entries: Iterable[Article | Failure], unread: Unread) -> Iterator[Article]:
    """The articles; what could not be read is told."""
    for entry in entries:
        if isinstance(entry, Failure):
            unread.add(entry)
        else:
            yield entry


def _named(articles: Sequence[Article], readings: Sequence[Reading], aids: Aids) -> list[Reading]:
    """The same readings with what each article names, settled over all of them, and with who says what."""
    each = zip(articles, readings, mentions_in_story(articles, aids), strict=True)
    return [with_quotes(article, replace(reading, mentions=found)) for article, reading, found in each]


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


def _aligned(story: Story, settings: Settings, listener: Listener, encoder: "Encoder | None") -> tuple[Aligned, str]:
    """What alignment finds, and the name of the encoder that found them; neither where there is nothing to compare."""
    if sum(1 for reading in story.readings if reading.sentences) < 2:
        return Aligned(), ""
    from crosswire.align.points import align

    encoder = encoder or _encoder(settings, listener)
    return align(story, encoder, listener.progress), encoder.name


def _encoder(settings: Settings, listener: Listener) -> "E5":
    from crosswire.encoders.models import load

    return load(settings.encoder, settings.threads, listener.announce)


def _settled(point: Point, story: Story) -> Point:
    """The same point, where no article that was not read whole is said to lack it."""
    cut = {article.id for article in story.articles if not article.complete}
    return replace(point, not_found=tuple(_unless_cut(absence, cut) for absence in point.not_found))


def _unless_cut(absence: Absence, cut: set[str]) -> Absence:
    if absence.state is not State.NOT_FOUND or absence.article not in cut:
        return absence
    return replace(absence, state=State.TRUNCATED, reason="The text was not read to its end, and the point may stand in the rest.")
