"""Keeping what sources send: whoever is cut off goes on where he was, and nothing is lost or there twice.

1. begin      the run gets a number
2. go on      each source is read from its mark on, or passed over where it was read to its end before
3. open       inputs become articles, in as many processes as are wanted, and in their order
4. keep       articles, what returns in those of an outlet, what became of each input, and the mark of each source: all of a batch,
              or nothing of it
5. end        the run is closed; what could not be read was told as it came
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from time import monotonic

from crosswire.config import Settings, WebOptions
from crosswire.desk.crew import Crew, Work
from crosswire.desk.fetching import Fetching
from crosswire.desk.listening import Listener
from crosswire.desk.opening import Ready, Sent, lost, open_sent
from crosswire.desk.telling import Telling
from crosswire.ingest.admission import Admission
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.boilerplate import Boilerplate
from crosswire.ingest.found import Found
from crosswire.ingest.opening import Opened
from crosswire.ingest.sources import Source, UnopenedFile, sources_of
from crosswire.model.article import Article
from crosswire.model.kept import Coming, Handled, Outcome
from crosswire.model.report import Failure
from crosswire.store.base import Store
from crosswire.store.prepared import Prepared

#: Under which kind the marks of sources are remembered, and the mark of one that was read to its end.
MARK, ENDED = "mark", "end"
BEFORE = "was read before and is unchanged; --again reads it anew"

#: So many inputs are kept at once, or so many characters of articles, and none waits for longer than so many seconds once the next has
#: come. Of 64 at once each takes the store a seventh longer than of 200.
_BATCH, _MOST_TEXT, _PATIENCE = 200, 2_000_000, 2.0


@dataclass(frozen=True)
class Intake:
    """What is to be kept, and how."""

    sources: tuple[str, ...]
    #: Processes that read at once. With one there is no other process, and nothing guards against a page that crashes it.
    workers: int = 1
    #: Read again what was read to its end before.
    again: bool = False
    web: WebOptions = field(default_factory=WebOptions)


@dataclass(frozen=True)
class _Came:
    """What is left of what was sent once it was opened: the page itself is let go, so that no batch of large ones is in memory."""

    name: str
    opened: Opened | None
    #: An article, made ready for the store.
    ready: Prepared | None
    remember: tuple[tuple[str, str, str], ...]
    identity: str | None
    mark: str | None


def ingest(intake: Intake, settings: Settings, store: Store, listener: Listener | None = None) -> Telling:
    """Keep what the sources send. Raises UsageError where the language of the settings is no code, StoreError where nothing can be kept."""
    Admission(settings.language)
    run = store.begin(intake.sources, _now())
    telling = Telling(run, listener or Listener())
    opening = partial(open_sent, language=settings.language)
    with closing(_opened(_sent(intake, store), opening, intake.workers)) as coming:
        for batch in _batches(coming):
            with store.together():
                done = _keep(batch, run, store)
            telling.add(done)
    store.end(run, _now())
    telling.close()
    return telling


def _sent(intake: Intake, store: Store) -> Iterator[Sent]:
    """What all sources send, one after the other."""
    named: set[str] = set()
    for source in sources_of(intake.sources, Fetching(intake.web, store)):
        if isinstance(source, Failure):
            yield Sent(source.subject, None, Arrival(source))
        elif source.identity is None or source.identity not in named:
            named.add(source.identity or "")
            yield from _from_its_mark(source, intake.again, store)


def _from_its_mark(source: Source, again: bool, store: Store) -> Iterator[Sent]:
    mark = None if source.identity is None else store.recall(MARK, source.identity)
    if mark == ENDED and not again:
        yield Sent(source.name, None, Arrival(Skipped(source.name, BEFORE)))
        return
    for arrival in source.read(None if mark == ENDED else mark):
        yield Sent(source.name, source.identity, arrival)
    yield Sent(source.name, source.identity, None)


def _opened(sent: Iterable[Sent], opening: Callable[[Sent], Ready], workers: int) -> Generator[_Came, None, None]:
    if workers == 1:
        yield from (_came(each, opening(each)) for each in sent)
        return
    crew = Crew(Work(opening, lost, _is_light), workers)
    with closing(crew):
        yield from (_came(each, made) for each, made in crew.results(sent))


def _came(sent: Sent, made: Ready) -> _Came:
    arrival = sent.arrival
    return _Came(sent.name, *made, arrival.remember if arrival else (), sent.identity, arrival.mark if arrival else ENDED)


def _is_light(sent: Sent) -> bool:
    """Pages take their time and are what crashes a process; all else costs less than handing it on."""
    result = sent.arrival.result if sent.arrival else None
    return result is None or isinstance(result, Found | Failure | Skipped) or (isinstance(result, UnopenedFile) and result.is_text)


def _batches(coming: Iterator[_Came]) -> Iterator[list[_Came]]:
    batch: list[_Came] = []
    since, length = monotonic(), 0
    for came in coming:
        batch.append(came)
        length += came.opened.length if came.opened else 0
        if len(batch) >= _BATCH or length > _MOST_TEXT or monotonic() - since > _PATIENCE:
            yield batch
            batch, since, length = [], monotonic(), 0
    if batch:
        yield batch


def _keep(batch: list[_Came], run: int, store: Store) -> list[tuple[str, Opened, Handled]]:
    """Everything of a batch: to be called within one transaction."""
    came = iter(store.keep_all([each.ready for each in batch if each.ready]))
    done, marks, fresh = [], dict[str, str](), list[tuple[Article, str]]()
    for each in batch:
        if each.opened:
            done.append((each.name, each.opened, _handled(each.opened, came, fresh)))
        for kind, key, value in each.remember:
            store.remember(kind, key, value)
        if each.identity and each.mark:
            marks[each.identity] = each.mark
    store.note(run, *(handled for _, _, handled in done))
    Boilerplate(store).learn(fresh)
    for identity, mark in marks.items():
        store.remember(MARK, identity, mark)
    return done


def _handled(one: Opened, came: Iterator[tuple[str, Coming]], fresh: list[tuple[Article, str]]) -> Handled:
    """What became of it; an article with words that were not known is put to the fresh ones."""
    if not isinstance(one.entry, Article):
        outcome = Outcome.FAILED if isinstance(one.entry, Failure) else Outcome.SKIPPED
        return Handled(one.entry.subject, outcome, one.entry.reason)
    number, coming = next(came)
    if coming is not Coming.SAME:
        fresh.append((one.entry, one.key or one.subject))
    return Handled(one.subject, Outcome(coming.value), article=number)


def _now() -> datetime:
    return datetime.now(UTC)
