"""How the articles of a story tell their claims: whom they credit, how surely, and who denies what another confirms."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from crosswire.model.claim import Reading
from crosswire.model.finding import Conflict
from crosswire.model.point import Evidence, Point
from crosswire.model.quote import Credit, Quote, Stance, Strength
from crosswire.model.span import Span
from crosswire.model.story import Story
from crosswire.text.names.lexicon.namesakes import is_namesake

_HOLDS = frozenset((Stance.CONFIRMS, Stance.ADMITS))


class Telling:
    """Credits, quotes and manners of a story, looked up by passage."""

    def __init__(self, story: Story) -> None:
        self._texts = {article.id: article.text for article in story.articles}
        self._tellers = {reading.article: _Teller(reading) for reading in story.readings}

    def told(self, evidence: Evidence) -> Evidence:
        """The same passage, with whom it is credited to and how surely it is told."""
        teller, text = self._tellers[evidence.article], self._texts[evidence.article]
        quote, credit = teller.quote(evidence.span), teller.credit(evidence.span)
        source = quote.called if quote else credit.called if credit else None
        strength = teller.strength(evidence.span)
        return Evidence(
            evidence.article,
            evidence.span,
            evidence.score,
            attribution=" ".join(source.of(text).split()) if source else None,
            stance=str(credit.stance) if credit and not quote else None,
            strength=None if strength is Strength.STATED else str(strength),
        )

    def conflicts(self, claim: Point) -> Iterator[Conflict]:
        """One source denies in one article what it confirms in another: nothing else is called so."""
        credited = [(each.article, credit) for each in claim.reported if (credit := self._tellers[each.article].credit(each.span))]
        denied = [(article, credit) for article, credit in credited if credit.stance is Stance.DENIES]
        held = [(article, credit) for article, credit in credited if credit.stance in _HOLDS]
        both = [(one, other) for one in denied for other in held if self._is_one(*one, *other)]
        if both:
            sides = [list(dict.fromkeys(pair[side] for pair in both)) for side in (0, 1)]
            yield Conflict("polarity", claim.id, tuple(tuple(self._evidence(*each, credited) for each in side) for side in sides))

    def _is_one(self, article: str, credit: Credit, other: str, another: Credit) -> bool:
        """Whether two credits name one source."""
        if credit.entity is not None and credit.entity == another.entity:
            return True
        return is_namesake(credit.source.of(self._texts[article]), another.source.of(self._texts[other]))

    def _evidence(self, article: str, credit: Credit, among: Sequence[tuple[str, Credit]]) -> Evidence:
        return Evidence(article, credit.cue, value=f"{self._name(article, credit, among)} {credit.stance} it")

    def _name(self, article: str, credit: Credit, among: Sequence[tuple[str, Credit]]) -> str:
        """The fullest name that any article gives the source, each person by one: "Berg", "he" and "Anna Berg" are one."""
        same = [each for each in among if each == (article, credit) or self._is_one(article, credit, *each)]
        named = {" ".join(one.called.of(self._texts[other]).split()): other == article for other, one in same if one.called}
        own = " ".join(credit.source.of(self._texts[article]).split())
        return max(named, key=lambda name: (len(name.split()), named[name], name), default=own)


class _Teller:
    """One article's."""

    def __init__(self, reading: Reading) -> None:
        self._quotes = reading.quotes
        self._credits = sorted(reading.credits, key=lambda credit: credit.span)
        self._manners = {manner.span: manner for manner in reading.manners}
        self._clauses = sorted(clause for sentence in reading.sentences for clause in sentence.clauses)
        self._quote_starts = [quote.span.start for quote in self._quotes]
        self._credit_starts = [credit.span.start for credit in self._credits]
        self._clause_starts = [clause.start for clause in self._clauses]

    def credit(self, span: Span) -> Credit | None:
        """The credit of the sentence that holds a passage."""
        at = bisect_right(self._credit_starts, span.start) - 1
        return self._credits[at] if at >= 0 and self._credits[at].span.shares(span) * 2 > len(span) else None

    def quote(self, span: Span) -> Quote | None:
        """The quote that is most of a passage."""
        at = max(0, bisect_right(self._quote_starts, span.start) - 1)
        near = self._quotes[at : bisect_right(self._quote_starts, span.end)]
        return next((quote for quote in near if quote.speaker and quote.span.shares(span) * 2 > len(span)), None)

    def strength(self, span: Span) -> Strength:
        """That of the first clause of a passage that is no plain fact."""
        at = max(0, bisect_right(self._clause_starts, span.start) - 1)
        inside = (clause for clause in self._clauses[at : bisect_right(self._clause_starts, span.end)] if clause.shares(span))
        found = (self._manners[clause].strength for clause in inside if clause in self._manners)
        return next((strength for strength in found if strength is not Strength.STATED), Strength.STATED)
