"""Signs of names that are German alone: papers and authorities by their words, people whom the tables do not know."""

from crosswire.languages.naming.called import FEDERAL_BODIES, GERMAN_PAPERS, GERMAN_REGIONAL
from crosswire.languages.naming.surname_ends import SHORTEST, SURNAME_ENDS
from crosswire.text.names.drafts.legal import is_form
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import capitals, ordinary
from crosswire.text.names.linking.quoted import quoted_on

_SHORTEST_ADJECTIVE = 6
#: How authorities of the whole country begin: "Bundespolizei".
_FEDERAL = "bundes"


def is_authority(lower: str) -> bool:
    """Whether a word is an authority of the whole country."""
    return lower.startswith(_FEDERAL) and lower.removeprefix(_FEDERAL) in FEDERAL_BODIES


def is_credited_from(page: Page, place: int) -> bool:
    """Whether a line begins with a word, and a paper in brackets follows: "Husum (Deich-Kurier)"."""
    return "\n" in page.gap(place) and any(one.paper and one.start == place + 1 for one in quoted_on(page))


def adjective_end(page: Page, place: int) -> int | None:
    """Behind an adjective with a capital that opens nothing, and its noun: "dem Fränkischen Kurier", "die Nürnberger Rundschau"."""
    word, noun = page.words[place], place + 1
    if not word.capital or word.opening or noun >= len(page.words) or page.gap(noun) != " " or not page.words[noun].capital:
        return None
    if page.words[noun].shouted or page.words[noun].inner or word.inner or word.shouted:
        return None
    region = word.lower.endswith(GERMAN_REGIONAL) and page.gap(place) == " " and not page.words[place - 1].opening
    paper = word.lower.endswith("er") and page.lower(noun).endswith(GERMAN_PAPERS)
    if page.vocabulary.title(page.lower(noun)) or not (paper or (region and len(word.lower) > _SHORTEST_ADJECTIVE)):
        return None
    return noun + 1 + (noun + 1 < len(page.words) and is_form(page.words[noun + 1]) and page.gap(noun + 1) == " ")


def is_eastern(page: Page, place: int) -> bool:
    """Whether two words are no nouns, and the second one ends as surnames of eastern Europe do: "Hirte Nurlan Askarow"."""
    after = place + 1
    if after >= len(page.words) or page.gap(after) != " " or not page.words[after].text.istitle() or page.words[after].opening:
        return False
    first, last = page.lower(place), page.lower(after)
    if not last.endswith(SURNAME_ENDS) or len(last) < SHORTEST or not page.words[place].text.istitle():
        return False
    return not any(lower in ordinary() or lower in capitals() or ends_like_a_noun(page, lower) for lower in (first, last))


def ends_like_a_noun(page: Page, lower: str) -> bool:
    return lower.endswith(page.vocabulary.noun_endings) and any(
        lower.endswith(ending) and len(lower) > len(ending) + 1 for ending in page.vocabulary.noun_endings
    )
