"""How well the discrepancies of a story agree with its gold: facts that an article tells otherwise than the rest."""

from collections import Counter
from collections.abc import Sequence

from gold import stem
from scoring import Tally
from stories import GoldStory

from crosswire.model.finding import Discrepancy

#: The kinds of difference that are counted where nothing else is said: approximations can both hold.
KINDS = ("quantity", "date")

Departure = tuple[str, str]


def met(gold: GoldStory, found: Sequence[Discrepancy], kinds: Sequence[str] = KINDS) -> Tally:
    """Count the discrepancies, those that meet a fact of the gold, and the facts met."""
    wanted = [_departures(fact.get("differs", []), kinds) for fact in gold.facts]
    wanted = [departures for departures in wanted if departures]
    shown = [_shown(gold, one) for one in found if one.kind in kinds]
    right = [one for one in shown if any(_meets(one, departures) for departures in wanted)]
    facts = [departures for departures in wanted if any(_meets(one, departures) for one in shown)]
    return Counter({"said": len(shown), "said right": len(right), "departures": len(wanted), "departures met": len(facts)})


def _departures(differs: Sequence[dict[str, str]], kinds: Sequence[str]) -> list[Departure]:
    return [(each["article"], each["text"]) for each in differs if each["kind"] in kinds]


def _shown(gold: GoldStory, found: Discrepancy) -> list[Departure]:
    """(article, words) of each passage of a discrepancy."""
    articles = {article.id: article for article in gold.story.articles}
    return [(stem(articles[each.article]), each.span.of(articles[each.article].text)) for each in found.evidence]


def _meets(shown: Sequence[Departure], departures: Sequence[Departure]) -> bool:
    return any(article == name and text in words for article, words in shown for name, text in departures)
