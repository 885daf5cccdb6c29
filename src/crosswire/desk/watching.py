"""Watching sources: round by round what comes in is kept and filed, and what is new in the stories is told, once.

What is still to be looked at and what was told stand in the store. Whoever is stopped, in whatever way, goes on there.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from crosswire.config import Settings
from crosswire.desk.checking import check
from crosswire.desk.keeping import Intake, ingest
from crosswire.desk.kept import changed, returning_in
from crosswire.desk.listening import Listener
from crosswire.desk.stories import bring_up_to_date, described
from crosswire.desk.telling import Telling
from crosswire.findings.news import news_in, touched
from crosswire.model.kept import Kept
from crosswire.model.kept_story import KeptStory
from crosswire.model.news import News, NewsKind, Said, Told
from crosswire.model.report import StoryReport
from crosswire.store.base import Store

if TYPE_CHECKING:
    from crosswire.encoders.e5.encoder import E5

#: Under which kinds the store remembers how far the records were read, the stories still to be looked at, and what was told of each.
_PLACE, _WAITING, _TOLD = "watch", "watch", "told"
_NOBODY = Listener()


@dataclass(frozen=True)
class WatchOptions:
    """How much is told and done in a round; what is left over waits for the next."""

    #: A story is told from so many outlets on.
    least: int = 1
    #: Stories that are looked at in a round.
    stories: int = 50
    #: Articles of a story that are compared, the newest: comparing takes seconds with 40, minutes with 200.
    articles: int = 40
    #: Exclusives of a story that are told at once, the most interesting.
    exclusives: int = 5


@dataclass(frozen=True)
class Watch:
    """A store that is watched. ``encoder`` gives the model when it is needed first."""

    store: Store
    settings: Settings
    encoder: "Callable[[], E5]"
    options: WatchOptions = WatchOptions()
    listener: Listener = _NOBODY

    def take_in(self, intake: Intake) -> Telling:
        """Keep what the sources send and file it."""
        self._begin()
        telling = ingest(replace(intake, again=True), self.settings, self.store, self.listener)
        for _ in bring_up_to_date(self.store, self.settings, self.listener, self.encoder):
            pass
        return telling

    def news(self) -> Iterator[Sequence[News]]:
        """What is new, story by story; a story's news count as told when the next are asked for."""
        self._collect()
        for _ in range(self.options.stories):
            waiting = self._waiting()
            if not waiting:
                return
            told, news = self._look_at(waiting[0])
            if news:
                yield news
            with self.store.together():
                if told is not None:
                    self.store.remember(_TOLD, str(waiting[0]), json.dumps(asdict(told), ensure_ascii=False))
                self.store.remember(_WAITING, "stories", json.dumps(waiting[1:]))

    def _begin(self) -> None:
        """What was in the store before it was first watched is not told."""
        if self.store.recall(_PLACE, "place") is None:
            self.store.remember(_PLACE, "place", json.dumps(self.store.told.last_place()))

    def _collect(self) -> None:
        """The stories that have changed since join those that wait."""
        with self.store.together():
            change, handled = json.loads(self.store.recall(_PLACE, "place") or "[0, 0]")
            now = self.store.told.last_place()
            waiting = self._waiting()
            new = sorted(self.store.told.grown_since(change, handled) - set(waiting))
            self.store.remember(_WAITING, "stories", json.dumps([*waiting, *new]))
            self.store.remember(_PLACE, "place", json.dumps(now))

    def _waiting(self) -> list[int]:
        found: list[int] = json.loads(self.store.recall(_WAITING, "stories") or "[]")
        return found

    def _look_at(self, number: int) -> tuple[Told | None, list[News]]:
        articles = self.store.told.articles(number)
        if not articles:
            return None, self._gone(number)
        story = described(self.store, number, articles)
        if len(story.outlets) < self.options.least:
            return None, []
        before = self._told(number)
        told = before or Told()
        news = [] if before else [News(NewsKind.STORY, story, "A new story.")]
        if len(story.outlets) > 1:
            news += self._compared(story, articles[-self.options.articles :], told, known=before is not None)
        told.members = {kept.article.id: kept.revision for kept in articles}
        return told, news

    def _gone(self, number: int) -> list[News]:
        """A story that was told of and became one with another."""
        into = self.store.told.taken_in_by(number)
        articles = self.store.told.articles(into) if into is not None else []
        if into is None or not articles or self._told(number) is None:
            return []
        return [News(NewsKind.MERGED, described(self.store, into, articles), f"Story {number} became one with story {into}.")]

    def _compared(self, story: KeptStory, articles: Sequence[Kept], told: Told, *, known: bool) -> list[News]:
        report = self._checked(articles)
        corrected = list(self._corrections(story, articles, told, report)) if known else []
        found = list(news_in(report, story, told))
        alone = [news for news in found if news.kind is NewsKind.EXCLUSIVE]
        return [*corrected, *(news for news in found if news.kind is not NewsKind.EXCLUSIVE), *islice(alone, self.options.exclusives)]

    def _corrections(self, story: KeptStory, articles: Sequence[Kept], told: Told, report: StoryReport) -> Iterator[News]:
        """Outlets that have changed what touches a point, as the articles stand now or as they stood."""
        for kept in articles:
            had = told.members.get(kept.article.id, kept.revision)
            old = self.store.article(kept.article.id, had) if had != kept.revision else None
            if old is not None:
                stood = self._checked([old if one.article.id == kept.article.id else one for one in articles])
                said = _corrected(old, kept, stood, report)
                if said:
                    yield News(NewsKind.CORRECTION, story, f"{kept.article.outlet} has changed what it reported.", said)

    def _checked(self, articles: Sequence[Kept]) -> StoryReport:
        return check((kept.article for kept in articles), self.settings, _NOBODY, self.encoder(), returning_in(self.store))

    def _told(self, number: int) -> Told | None:
        kept = self.store.recall(_TOLD, str(number))
        return None if kept is None else _read(json.loads(kept))


def _corrected(old: Kept, new: Kept, stood: StoryReport, report: StoryReport) -> tuple[Said, ...]:
    """What was changed and touches a point."""
    one = new.article
    return tuple(
        Said(one.id, one.outlet, " ".join(place.come), " ".join(place.gone))
        for place in changed(old, new)
        if any(touched(stood, one.id, place.gone)) or any(touched(report, one.id, place.come))
    )


def _read(record: dict[str, Any]) -> Told:
    found = [(str(kind), dict(words)) for kind, words in record["discrepancies"]]
    return Told(dict(record["members"]), dict(record["exclusives"]), found)
