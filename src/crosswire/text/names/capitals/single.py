"""Whether one word with a capital is a name."""

import re

from crosswire.languages.naming.common_nouns import COMMON_NOUNS, NO_NOUNS
from crosswire.text.names.drafts.kinds import is_state_of
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import common_companies, family, given, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.vowels import spelt
from crosswire.text.names.linking.clusters import key_of_words
from crosswire.text.names.linking.heads import is_head
from crosswire.text.names.linking.standing import is_known_alone

_SHORTEST = 3
_LONGEST_ACRONYM = 6
_QUOTES = frozenset("\"'“”„«»‘‚「『")
_ROMAN = re.compile("m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


def is_single_name(page: Page, place: int) -> bool:
    """Whether it names somebody, all by itself."""
    word, vocabulary = page.words[place], page.vocabulary
    lower = word.lower
    if any(lower in words for words in (vocabulary.never, vocabulary.titles, vocabulary.articles, vocabulary.firms)):
        return False
    if is_firm(page, place):
        return not is_behind_article(page, place)
    if word.inner:
        return any(map(str.isalpha, word.text)) and not lower.endswith("innen")
    return is_acronym(page, place) if word.shouted else _is_plain_name(page, place)


def _is_plain_name(page: Page, place: int) -> bool:
    """The same of a word with no other capital than its first."""
    word, vocabulary, lower = page.words[place], page.vocabulary, page.lower(place)
    if len(word.text) < 2 or vocabulary.demonym(lower):
        return False
    if lower in COMMON_NOUNS.get(vocabulary.code, NO_NOUNS) and lower not in page.evidence.surnames:
        return False
    if is_head(page, place) or lower in page.evidence.introduced or _is_own_name(page, place):
        return True
    if any(lower in words for words in (ordinary(), vocabulary.bodies, vocabulary.landforms)):
        return _is_called_by_a_word(page, lower) or is_state_of(page, place)
    return page.small(lower) <= page.evidence.middle[lower] and _shows_itself(page, place)


def _is_own_name(page: Page, place: int) -> bool:
    """Whether a firm or a club of the story is called so, in its script or in another."""
    evidence, word, lower = page.evidence, page.words[place], page.lower(place)
    if page.small(lower) or (word.opening and lower in ordinary()):
        return False
    return lower in evidence.own_names or (
        bool(evidence.own_sounds) and not lower.isascii() and not evidence.own_sounds.isdisjoint(spelt(lower))
    )


def is_firm(page: Page, place: int) -> bool:
    """Whether a word, in whatever case, stands before a legal form somewhere in the story: "Orbit Inc."."""
    evidence, lower = page.evidence, page.lower(place)
    if not evidence.firms and not evidence.firm_heads:
        return False
    return any(form in evidence.firms or _is_head_alone(page, form) for form in (lower, *first_cases(lower, page.vocabulary.code)))


def called_alone(page: Page) -> set[str]:
    """The firms of a story that are called by one word."""
    return page.evidence.firms | {lower for lower in page.evidence.firm_heads if _is_head_alone(page, lower)}


def _is_head_alone(page: Page, lower: str) -> bool:
    """Whether a firm of several words is also called by the first one alone."""
    return lower in page.evidence.firm_heads and key_of_words((lower,)) in page.evidence.alone


def is_behind_article(page: Page, place: int) -> bool:
    """Whether a word that opens nothing has an article or the like before it: "eine Laterne"."""
    return page.gap(place) == " " and page.vocabulary.nouns_capital and page.lower(place - 1) in page.vocabulary.articles


def _shows_itself(page: Page, place: int) -> bool:
    """Whether its capital is not due to its place alone."""
    word = page.words[place]
    middle = page.evidence.middle[word.lower] > page.evidence.inside[word.lower]
    return not word.opening or middle or is_known_alone(page, [word.lower]) or _begins_a_sentence(page, place)


def is_acronym(page: Page, place: int) -> bool:
    """Whether capitals alone are a name, not a numeral, a post or a cry."""
    word = page.words[place]
    lower = word.lower
    if lower in page.evidence.introduced:
        return True
    if lower in page.vocabulary.never or _ROMAN.fullmatch(lower) or not any(map(str.isalpha, lower)):
        return False
    if lower in ordinary() and len(lower) > 3:
        return page.is_name(lower) and not word.opening
    return len(lower) <= _LONGEST_ACRONYM or lower not in ordinary()


def _is_called_by_a_word(page: Page, lower: str) -> bool:
    """A company or a person called as a thing is called: never small in the story, and hardly with an article."""
    evidence = page.evidence
    if lower in page.vocabulary.bodies or lower in page.vocabulary.landforms or not page.is_name(lower):
        return False
    return lower in common_companies() or lower in family() or evidence.behind_article[lower] * 2 <= evidence.middle[lower]


def _is_quoted(page: Page, place: int) -> bool:
    """Whether a quotation begins with a word: there "Nobody asked" is as good as "Berg asked"."""
    return page.text[page.words[place].start - 1 : page.words[place].start] in _QUOTES


def _is_bare_name(page: Page, place: int) -> bool:
    """Whether a word that no language has for anything else opens a sentence, and a small one or a comma follows: "Salif wanted"."""
    after = place + 1
    if after >= len(page.words) or page.words[place].lower in ordinary() or page.small(page.words[place].lower):
        return False
    return (page.gap(after) == " " and not page.words[after].capital) or page.gap(after) == ", "


def _begins_a_sentence(page: Page, place: int) -> bool:
    """Whether the first word of a sentence is a name all the same: a known one, or one that says something."""
    word = page.words[place]
    if len(word.text) < _SHORTEST:
        return False
    if word.lower in page.evidence.firstnames and _is_bare_name(page, place):
        return True
    if page.lower(place + 1) in page.vocabulary.speech and page.gap(place + 1) == " " and not _is_quoted(page, place):
        return not (word.lower.endswith("s") and (word.lower[:-1] in ordinary() or word.lower[:-1] in page.vocabulary.titles))
    if page.lower(place + 1) in page.vocabulary.joints and page.gap(place + 1) == " " and page.vocabulary.articled:
        return word.lower in page.evidence.surnames  # "Fuentes de la policía"
    return word.lower in page.evidence.surnames or word.lower in family() or word.lower in given()
