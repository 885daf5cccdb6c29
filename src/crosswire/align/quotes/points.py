"""Quotes as points: who has whose words, and what is known of those who do not."""

from bisect import bisect_left
from dataclasses import replace

from crosswire.align.absence import Look, SecondLook
from crosswire.align.aligning import Alignment
from crosswire.align.groups import Groups
from crosswire.align.judging import SURE, judge
from crosswire.align.passages import Passage
from crosswire.align.quotes.likeness import Words
from crosswire.align.quotes.linking import Linker, may_be_half
from crosswire.align.quotes.speaking import Speakers
from crosswire.align.quotes.words import Spoken, spoken_in
from crosswire.model.article import Article
from crosswire.model.finding import Conflict
from crosswire.model.point import Absence, Evidence, Nearest, Point, State
from crosswire.model.story import Story

#: A quote of another article that shares so much with one holds part of it; so does a passage that is linked to the one around it.
PART = 0.45
#: A sentence that has so much of a quote says the same in words of its own: on five stories with gold the sentences of articles that
#: lack a quote had 0.63 of it at most, those that say it 0.58 and more.
UNQUOTED = 0.65


class QuotePoints:
    """Finds the quotes of a story."""

    def __init__(self, story: Story, alignment: Alignment) -> None:
        self._story = story
        spoken = [spoken_in(n, *pair) for n, pair in enumerate(zip(story.articles, story.readings, strict=True))]
        self._spoken = spoken
        self._words = Words(alignment.parts)
        self._linker = Linker(self._words, [each for own in spoken for each in own])
        self._second = SecondLook(alignment.links, alignment.groups)
        self._passages = Passages(alignment.groups, len(story.articles))
        self._speakers = Speakers(story, self._linker, self._words)

    def all(self) -> tuple[list[Point], list[Conflict]]:
        """One point for each quote, in reading order; and those that are given to different speakers."""
        points: list[Point] = []
        conflicts: list[Conflict] = []
        for number, group in enumerate(self._linker.groups(), 1):
            points.append(self._point(f"q{number}", group))
            conflicts += self._speakers.conflict(f"q{number}", group)
        return points, conflicts

    def _point(self, name: str, group: tuple[Spoken, ...]) -> Point:
        reported = tuple(self._evidence(each, group) for each in group)
        have = {each.article for each in group}
        missing = tuple(self._absence(number, group) for number in range(len(self._story.articles)) if number not in have)
        best = max(group, key=lambda each: (self._nearness(each, group), -each.article))
        gist = " ".join(best.span.of(self._story.articles[best.article].text).split())
        return Point(name, "quote", gist, reported, missing, 0, self._reason(group))

    def _evidence(self, spoken: Spoken, group: tuple[Spoken, ...]) -> Evidence:
        article = self._story.articles[spoken.article]
        return Evidence(article.id, spoken.span, round(self._nearness(spoken, group), 3), speaker=spoken.name)

    def _nearness(self, spoken: Spoken, group: tuple[Spoken, ...]) -> float:
        others = [self._linker.score(spoken, each) for each in group if each != spoken]
        return sum(others) / len(others) if others else 1.0

    def _reason(self, group: tuple[Spoken, ...]) -> str:
        if len(group) == 1:
            return "No other article has these words in quotation marks."
        shared = sum(self._nearness(each, group) for each in group) / len(group)
        return f"The same words, as far as a translation keeps them: on average {shared:.0%} of one, by weight, is in the other."

    def _absence(self, number: int, group: tuple[Spoken, ...]) -> Absence:
        """What an article has of a quote: part of it quoted, the same unquoted, nothing."""
        article = self._story.articles[number]
        return self._half(number, group) or self._unquoted(number, group) or self._searched(article, number, group)

    def _half(self, number: int, group: tuple[Spoken, ...]) -> Absence | None:
        """Words that the article quotes itself, and that hold part of these."""
        pairs = [(self._linker.score(each, own), own) for own in self._spoken[number] for each in group if may_be_half(each, own)]
        score, own = max(pairs, key=lambda pair: (pair[0], -pair[1].span.start), default=(0.0, None))
        if own is None or score < PART:
            return None
        nearest = Nearest(own.span, round(score, 3))
        return Absence(
            self._story.articles[number].id, State.PARTLY, nearest, f"It quotes words that hold {score:.0%} of these, by weight."
        )

    def _unquoted(self, number: int, group: tuple[Spoken, ...]) -> Absence | None:
        """A sentence that says most of it, in quotation marks or not."""
        (share, sentence), _ = max((self._words.nearest(each, number), -n) for n, each in enumerate(group))
        if share < UNQUOTED:
            return None
        nearest = Nearest(self._words.sentence(number, sentence), round(share, 3))
        return Absence(
            self._story.articles[number].id, State.PARTLY, nearest, f"A sentence holds {share:.0%} of it, but not as these words."
        )

    def _searched(self, article: Article, number: int, group: tuple[Spoken, ...]) -> Absence:
        """What the search for the passages around it finds."""
        looks = [look for each in group for look in self._looks(each, number)]
        if not looks:
            return Absence(article.id, State.UNSURE, None, "The passage could not be compared with this article.")
        look = min(looks, key=lambda each: (each.chance, -each.covered))
        state, reason = judge(look, article)
        nearest = Nearest(self._passages.groups.layout.span(look.nearest), round(look.covered, 3)) if look.nearest else None
        return Absence(article.id, state, nearest, reason)

    def _looks(self, spoken: Spoken, number: int) -> list[Look]:
        """What the search for the passages that hold a quote finds in an article."""
        found: list[Look] = []
        for passage in self._passages.holding(spoken):
            group = self._passages.groups.of(passage)
            own = self._passages.groups.occupant(group, number)
            if own is None:
                found.append(self._of_its_words(spoken, number, self._second.look(group, number)))
                continue
            share = self._words.share_at(spoken, number, self._passages.groups.layout.span(own))
            # What links the passages may be the words around the quote.
            found.append(Look(0.0 if share >= PART else 1.0, own, share))
        return found

    def _of_its_words(self, spoken: Spoken, number: int, look: Look) -> Look:
        """The same, where nothing but the words around the quote makes the nearest passage come near."""
        if look.nearest is None or look.chance <= SURE:
            return look
        share = self._words.share_at(spoken, number, self._passages.groups.layout.span(look.nearest))
        return replace(look, covered=min(look.covered, share))


class Passages:
    """The passages of a finished alignment, looked up by place."""

    def __init__(self, groups: Groups, articles: int) -> None:
        self.groups = groups
        self._of: list[list[Passage]] = [[] for _ in range(articles)]
        for passage in groups.passages():
            self._of[groups.layout.article(passage)].append(passage)

    def holding(self, spoken: Spoken) -> list[Passage]:
        """The passages of which half or more is spoken, or else the one with most of it."""
        layout, own = self.groups.layout, self._of[spoken.article]
        at = max(0, bisect_left(own, spoken.span.start, key=lambda each: layout.span(each).start) - 1)
        found: list[tuple[int, Passage]] = []
        while at < len(own) and layout.span(own[at]).start < spoken.span.end:
            span = layout.span(own[at])
            found += [(span.shares(spoken.span), own[at])] if span.shares(spoken.span) else []
            at += 1
        inside = [passage for shared, passage in found if shared * 2 >= len(layout.span(passage))]
        return inside or [max(found)[1]] if found else []
