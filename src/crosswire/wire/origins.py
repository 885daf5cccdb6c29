"""Origins: which articles of a story carry one text, whose it is, and what shows it.

First what the texts alone show: strings of the same words in one language, the same order and wording across languages. Then what credits
add: an agency's text or material in both; at last a quotation that is not all an article has from the agency.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from crosswire.findings.names import names_of
from crosswire.languages.codes import primary
from crosswire.model.article import Article
from crosswire.model.claim import Reading
from crosswire.model.finding import Aligned
from crosswire.model.origin import AgencyCredit, Mark, Origin, Reliance
from crosswire.model.story import Story
from crosswire.wire.families import Families
from crosswire.wire.parallels import Parallel, Parallels
from crosswire.wire.reuse import SAME_WORDING, Reuse, same_wording, told_alike
from crosswire.wire.together import OTHERS, OWNED, Signed, beyond_the_quotation, owned_by_both, quoted, with_material
from crosswire.wire.wording import own_words

#: In one language, so much of the same wording is enough where both credit the agency for material, or one only quotes it.
WITH_MATERIAL, QUOTING = 0.15, 0.3
_MOST_CREDITS = 2
_UNKNOWN = "und"


def origins_of(story: Story, aligned: Aligned, found: Sequence[AgencyCredit]) -> tuple[Origin, ...]:
    """The origins of a story, in the order of their first articles. ``found``: the credits of its articles."""
    signed = [_signed(article, reading, found) for article, reading in zip(story.articles, story.readings, strict=True)]
    printed = {each.article.id: each.agencies(Reliance.PRINTED) for each in signed}
    families = Families(printed, {each.article.id: each.agencies(*Reliance) for each in signed})
    search = Search(story, aligned, signed)
    families.join(search.by_text())
    families.join(search.by_material(families))
    families.join(search.by_quotation(families))
    return tuple(_origins(families, signed))


def _signed(article: Article, reading: Reading, found: Iterable[AgencyCredit]) -> Signed:
    own = tuple(credit for credit in found if credit.article == article.id)
    bylines = [aside.span for aside in reading.set_aside if aside.reason == "a byline"]
    authored = any(not any(credit.span.shares(byline) for credit in own) for byline in bylines)
    return Signed(article, own, authored)


class Search:
    """Compares the articles of a story two by two."""

    def __init__(self, story: Story, aligned: Aligned, signed: Sequence[Signed]) -> None:
        self._pairs = list(combinations(signed, 2))
        self._parallels = Parallels(story, aligned)
        self._words = {article.id: own_words(article, reading) for article, reading in zip(story.articles, story.readings, strict=True)}

    def by_text(self) -> Iterator[Reuse]:
        """What the texts alone show."""
        for one, other in self._pairs:
            reuse = self._same_wording(one, other)
            if reuse is None and _differ(one.article, other.article):
                reuse = told_alike(one.article, other.article, self._parallel(one, other))
            if reuse:
                yield reuse

    def by_material(self, families: Families) -> Iterator[Reuse]:
        """What credits for more than a quotation show, together with the texts."""
        for one, other in self._apart(families):
            if owned_by_both(one, other) and self._may_be_one(one, other, WITH_MATERIAL):
                reuse = with_material(one, other, self._parallel(one, other))
                if reuse:
                    yield reuse

    def by_quotation(self, families: Families) -> Iterator[Reuse]:
        """What is told beyond a quotation, where there are enough others to tell what is rare."""
        if len(families.all()) - 2 < OTHERS:
            return
        for one, other in self._apart(families):
            if quoted(one, other) and self._may_be_one(one, other, QUOTING):
                family = families.of(one.article.id) | families.of(other.article.id)
                reuse = beyond_the_quotation(one, other, self._parallel(one, other), family)
                if reuse:
                    yield reuse

    def _parallel(self, one: Signed, other: Signed) -> Parallel:
        return self._parallels.between(one.article.id, other.article.id)

    def _may_be_one(self, one: Signed, other: Signed, least: float) -> bool:
        """In one language a copy leaves strings of words, however the order is."""
        return _differ(one.article, other.article) or self._same_wording(one, other, least) is not None

    def _apart(self, families: Families) -> list[tuple[Signed, Signed]]:
        return [pair for pair in self._pairs if families.of(pair[0].article.id) is not families.of(pair[1].article.id)]

    def _same_wording(self, one: Signed, other: Signed, least: float = SAME_WORDING) -> Reuse | None:
        return same_wording(one.article, other.article, (self._words[one.article.id], self._words[other.article.id]), least)


def _differ(one: Article, other: Article) -> bool:
    """Whether two articles are known to be in different languages."""
    codes = {primary(article.language) for article in (one, other)}
    return len(codes) == 2 and _UNKNOWN not in codes


def _origins(families: Families, signed: Sequence[Signed]) -> Iterator[Origin]:
    names = names_of([each.article for each in signed])
    for family in families.all():
        members = [each for each in signed if each.article.id in family]
        joined = [reuse for reuse in families.joined if reuse.one in family]
        agency = _agency(members)
        if joined or members[0].agencies(Reliance.PRINTED):
            evidence = tuple(_evidence(members, joined, agency))
            ids = tuple(each.article.id for each in members)
            yield Origin(agency, ids, evidence, _reason(joined, agency, names), _first([each.article for each in members]))


def _agency(members: Sequence[Signed]) -> str | None:
    """The agency that most of the articles credit; one they are printed as before one whose material or manner they have.

    None where no article credits any for more than a quotation, or where several are credited alike: "AFP/Reuters".
    """
    for reliances in ((Reliance.PRINTED,), OWNED):
        owners = Counter(agency for each in members for agency in each.agencies(*reliances))
        if owners:
            (first, most), *others = owners.most_common(2)
            return None if any(count == most for _, count in others) else first
    return None


def _evidence(members: Sequence[Signed], joined: Iterable[Reuse], agency: str | None) -> Iterator[Mark]:
    """The credits of the agency, the strongest of each article, then the passages that show the reuse."""
    ranks = list(Reliance)
    for each in members:
        own = [credit for credit in each.credits if credit.agency == agency or (agency is None and credit.reliance in OWNED)]
        stronger = [credit for credit in own if credit.reliance in OWNED] or own
        for credit in sorted(stronger, key=lambda credit: ranks.index(credit.reliance))[:_MOST_CREDITS]:
            yield Mark(credit.article, credit.span, credit.reason)
    for reuse in joined:
        yield from reuse.marks


def _reason(joined: Sequence[Reuse], agency: str | None, names: dict[str, str]) -> str:
    if not joined:
        return f"It is printed as the text of {agency}."
    return " ".join(f"{names[reuse.one]} and {names[reuse.other]} {reuse.how}." for reuse in joined)


def _first(articles: Sequence[Article]) -> str | None:
    """The article that appeared before all others, where all times are known."""
    times = sorted((article.published, article.id) for article in articles if article.published and not article.day_only)
    if len(times) < len(articles) or len(times) < 2 or times[0][0] == times[1][0]:
        return None
    return times[0][1]
