"""Firms, funds and parties called like a common noun: what they are stands beside the name: "la empresa Puente", "Mirror, the company"."""

from crosswire.languages.naming.firm_nouns import BEFORE, BEHIND
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import given, ordinary
from crosswire.text.names.lexicon.places import cased_places

_SPACES = frozenset((" ", "\u00a0"))
_SHORTEST, _MOST_BETWEEN = 3, 3


def learn_named_firms(page: Page) -> None:
    """Notes the words that are such names."""
    for place, word in enumerate(page.words if page.cased else ()):
        if word.capital and _may_be_firm(page, place) and (_is_behind_noun(page, place) or _is_explained(page, place)):
            page.evidence.firms.add(word.lower)
            page.evidence.explained.add(word.lower)
    if page.cased and page.vocabulary.nouns_capital:
        _learn_pairs(page)


def _may_be_firm(page: Page, place: int) -> bool:
    """Whether a word with a capital stands by itself, and is no title, place or somebody's given name."""
    word, vocabulary = page.words[place], page.vocabulary
    if len(word.text) < _SHORTEST or word.shouted or word.text[0].isdigit() or _goes_on(page, place):
        return False
    listed = any(word.lower in words for words in (vocabulary.never, vocabulary.titles, vocabulary.articles, vocabulary.bodies))
    if listed or vocabulary.firm(word.lower) or vocabulary.demonym(word.lower):
        return False
    return cased_places().get(word.lower, vocabulary.code) is None


def _goes_on(page: Page, place: int) -> bool:
    """Whether a name goes on behind a word; German nouns may stand behind one."""
    after = place + 1
    if after >= len(page.words) or not page.joined(after) or not page.words[after].capital:
        return False
    return not page.vocabulary.nouns_capital or page.gap(after) not in (" ", "-") or _is_unknown(page, after)


def _is_unknown(page: Page, place: int) -> bool:
    """Whether a second word in German hardly is a noun of its own: no known one, or the last before a comma."""
    lower = page.lower(place)
    closed = page.gap(place + 1)[:1] in (",", ".", "\n") or lower not in ordinary()
    return page.gap(place) == " " and closed and not lower.endswith(page.vocabulary.noun_endings)


def says_firm(page: Page, place: int) -> bool:
    """Whether a word says of what stands behind it that it is a firm or the like."""
    lower, code = page.lower(place), page.vocabulary.code
    if not 0 <= place < len(page.words) or (
        page.words[place].capital and not page.vocabulary.nouns_capital and not page.words[place].opening
    ):
        return False
    nouns = BEFORE.get(code, ())
    return page.vocabulary.firm(lower) or lower in nouns or (page.vocabulary.compounds and lower.endswith(nouns or ("\0",)))


def _is_behind_noun(page: Page, place: int) -> bool:
    """ "la empresa Puente", "verzekeraar Anker"; or before it: "Mirror şirketi"."""
    if not page.words[place].opening and page.gap(place).rstrip('«„“"') in _SPACES and says_firm(page, place - 1):
        return True
    behind = BEHIND.get(page.vocabulary.code, ())
    return bool(behind) and page.gap(place + 1) == " " and page.lower(place + 1) in behind and not page.words[place].opening


def _is_explained(page: Page, place: int) -> bool:
    """ "Mirror, the company behind it", "l'armateur, Lantern,"."""
    if page.gap(place + 1) != ", ":
        return False
    if page.gap(place) == ", " and not page.words[place].opening:
        behind = page.text[page.words[place - 1].end :][:2]
        return behind == ", " and any(says_firm(page, one) and page.lower(one - 1) in _articles(page) for one in (place - 1, place - 2))
    first = place + 1
    if page.vocabulary.nouns_capital or page.lower(first) not in _articles(page):
        return False
    return any(says_firm(page, one) and _is_told_of(page, one) for one in range(first + 1, first + 1 + _MOST_BETWEEN))


def _articles(page: Page) -> frozenset[str]:
    return page.vocabulary.articles | frozenset(("l",))


def _is_told_of(page: Page, noun: int) -> bool:
    """Whether it is the firm that is explained, not somebody of it: "the company's founder"."""
    if noun + 1 >= len(page.words):
        return False
    after = page.lower(noun + 1)
    return page.gap(noun + 1) == " " and not page.vocabulary.title(after) and not page.words[noun + 1].capital


def _learn_pairs(page: Page) -> None:
    """Of German the two words behind what a party or the like is: "der Partei Schana Dala"."""
    for place in range(1, len(page.words) - 1):
        first, last = page.words[place], page.words[place + 1]
        both = first.capital and last.capital and not first.opening and page.gap(place) == page.gap(place + 1) == " "
        if both and says_firm(page, place - 1) and _is_unknown(page, place + 1) and first.lower not in given():
            page.evidence.pairs[first.lower, last.lower] += 1
