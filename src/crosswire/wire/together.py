"""Credits and reuse together: what neither would show alone.

A quotation credited to an agency makes no article the agency's. But where an article names an agency, is signed by nobody of its own, and
tells uncredited what only the agency's text tells, it has more from there than it says.
"""

from dataclasses import dataclass

from crosswire.model.article import Article
from crosswire.model.origin import AgencyCredit, Reliance
from crosswire.wire.parallels import Parallel, Shared
from crosswire.wire.reuse import Reuse, passage_marks

#: Where both credit one agency for more than a quotation: so many passages in common, so much of the shorter text in the other, and so
#: much of it in the same order. An agency writes more than one text on a great event.
FEWEST, HALF, IN_ORDER = 2, 0.4, 0.7
#: Where the agency is only quoted: so many passages that no other voice has, worth so much of the shorter text. The one real pair we have
#: has 9%; an independent report of ours that quotes an agency has 5%.
ALONE, RARE = 2, 0.065
#: So many other voices must be there to tell what is rare.
OTHERS = 2


@dataclass(frozen=True)
class Signed:
    """An article with its credits; whether it names an author of its own."""

    article: Article
    credits: tuple[AgencyCredit, ...]
    authored: bool

    def agencies(self, *reliances: Reliance) -> set[str]:
        """The agencies it credits in one of these ways."""
        return {credit.agency for credit in self.credits if credit.reliance in reliances}


OWNED = (Reliance.PRINTED, Reliance.MATERIAL, Reliance.STYLE)


def with_material(one: Signed, other: Signed, parallel: Parallel) -> Reuse | None:
    """Whether both credit an agency for more than a quotation, and share much of what they tell in the same order."""
    agency = owned_by_both(one, other)
    count = len(parallel.shared)
    if agency is None or count < FEWEST or max(parallel.shares) < HALF or parallel.in_order < IN_ORDER * count:
        return None
    how = f"both credit {agency}, and {parallel.in_order} of the {count} passages they share stand in the same order"
    return Reuse(one.article.id, other.article.id, how, 0.0, tuple(passage_marks(one.article, other.article, parallel.shared)), agency)


def beyond_the_quotation(one: Signed, other: Signed, parallel: Parallel, family: frozenset[str]) -> Reuse | None:
    """Whether an article that quotes an agency also tells what nobody else but the agency's text does.

    ``family``: the articles that are already known to be of one voice with either.
    """
    agency = quoted(one, other)
    if agency is None or parallel.in_order < IN_ORDER * len(parallel.shared):
        return None
    alone = [each for each in parallel.shared if each.holders <= family and not _credits_it(each, agency, one, other)]
    if len(alone) < ALONE or parallel.weight(alone) < RARE:
        return None
    how = f"both point to {agency}, and {len(alone)} passages that do not credit it stand in these two voices alone"
    return Reuse(one.article.id, other.article.id, how, 0.0, tuple(passage_marks(one.article, other.article, alone)), agency)


def owned_by_both(one: Signed, other: Signed) -> str | None:
    """The agency that both credit for more than a quotation."""
    return min(one.agencies(*OWNED) & other.agencies(*OWNED), default=None)


def quoted(one: Signed, other: Signed) -> str | None:
    """The agency that owns one of the two and is quoted in the other, unless that has an author of its own."""
    for owner, quoting in ((one, other), (other, one)):
        agencies = owner.agencies(*OWNED) & quoting.agencies(Reliance.CITED)
        if agencies and not quoting.authored:
            return min(agencies)
    return None


def _credits_it(shared: Shared, agency: str, one: Signed, other: Signed) -> bool:
    """Whether the words around a shared passage say that it is the agency's: "told Reuters"."""
    places = ((shared.one, one.credits), (shared.other, other.credits))
    cited = [(span, credit) for span, found in places for credit in found if credit.reliance is Reliance.CITED]
    return any(credit.agency == agency and credit.span.shares(span) for span, credit in cited)
