"""Names of an adjective with a capital and a small noun, as Slavic and Nordic languages write them: "Röda korset"."""

from crosswire.languages.naming.adjectives import ADJECTIVES, CASES, OF_LAWS, SCOPES, SLAVIC_LAWS, SLAVIC_VERBS, Agreement
from crosswire.text.names.capitals.small_bodies import small_body_end
from crosswire.text.names.drafts.page import Match, Page
from crosswire.text.names.lexicon.gazetteer import family, given
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.meanings import surely_meant

_MOST_BETWEEN, _SHORTEST = 2, 3


def adjective_end(page: Page, place: int) -> int | None:
    """Where such a name ends that begins with a word; none where the word may be somebody's surname or open a sentence."""
    rules = ADJECTIVES.get(page.vocabulary.code)
    word = page.words[place]
    if rules is None or word.opening or word.inner or word.shouted or _is_somebody(page, place):
        return None
    end = place + 1
    while end < len(page.words) and page.gap(end) == " " and not page.words[end].capital and end - place <= _MOST_BETWEEN + 1:
        if _agrees(page, place, end, rules):
            return end + 1
        if not rules.adjective(page.lower(end)):
            return None
        end += 1
    return None


def opens_before_adjective(page: Page, place: int, known: dict[int, Match]) -> bool:
    """Whether a sentence begins with "in" or the like, and such a name stands behind it."""
    opens = page.words[place].opening and page.vocabulary.code in ADJECTIVES and place not in known
    if not opens or place + 1 >= len(page.words) or not page.words[place + 1].capital:
        return False
    return page.lower(place) in page.vocabulary.locating or _is_before_body(page, place, known)


def _is_before_body(page: Page, place: int, known: dict[int, Match]) -> bool:
    """ "Обещала Всемирная академия": a word that is no adjective, and no name, opens the sentence before such a body."""
    rules = ADJECTIVES[page.vocabulary.code]
    if not rules.named or page.gap(place + 1) != " " or rules.adjective(page.lower(place)) or _is_somebody(page, place):
        return False
    if small_body_end(page, place + 1) is not None:
        return not page.is_name(page.lower(place))
    adjective = place + 1 not in known and rules.adjective(page.lower(place + 1))
    return adjective and not page.is_name(page.lower(place)) and adjective_end(page, place + 1) is not None


def _is_somebody(page: Page, place: int) -> bool:
    forms = (page.lower(place), *first_cases(page.lower(place), page.vocabulary.code))
    return any(form in page.evidence.surnames or form in family() or form in given() for form in forms)


def _agrees(page: Page, place: int, noun: int, rules: Agreement) -> bool:
    lower, vocabulary = page.lower(noun), page.vocabulary
    if len(lower) < _SHORTEST or lower in vocabulary.speech or lower in vocabulary.locating or lower in vocabulary.titles:
        return False
    if rules.named:
        forms = (lower, *first_cases(lower, vocabulary.code))
        if lower in SLAVIC_LAWS and page.lower(noun + 1) in OF_LAWS:
            return rules.adjective(page.lower(place))
        named = any(form in vocabulary.landforms or form in vocabulary.bodies for form in forms) or _is_of_scope(page, place, lower)
        return rules.adjective(page.lower(place)) and named
    return rules.agree(page.lower(place), lower)


def _is_of_scope(page: Page, place: int, noun: str) -> bool:
    """ "Национального конкурса": behind "national" or the like with a capital any noun in its case."""
    adjective = page.lower(place)
    if not surely_meant(adjective) & SCOPES or noun.endswith(SLAVIC_VERBS):
        return False
    return any(adjective.endswith(one) and noun.endswith(ends) for one, ends in CASES)
