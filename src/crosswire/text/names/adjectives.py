"""Names of an adjective with a capital and a small noun, as Slavic and Nordic languages write them: "Röda korset"."""

from crosswire.languages.naming.adjectives import ADJECTIVES, Agreement
from crosswire.text.names.gazetteer import family, given
from crosswire.text.names.inflection import first_cases
from crosswire.text.names.page import Match, Page

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
    opens = page.words[place].opening and page.vocabulary.code in ADJECTIVES and page.lower(place) in page.vocabulary.locating
    return opens and place not in known and place + 1 < len(page.words) and page.words[place + 1].capital


def _is_somebody(page: Page, place: int) -> bool:
    forms = (page.lower(place), *first_cases(page.lower(place), page.vocabulary.code))
    return any(form in page.evidence.surnames or form in family() or form in given() for form in forms)


def _agrees(page: Page, place: int, noun: int, rules: Agreement) -> bool:
    lower, vocabulary = page.lower(noun), page.vocabulary
    if len(lower) < _SHORTEST or lower in vocabulary.speech or lower in vocabulary.locating or lower in vocabulary.titles:
        return False
    if rules.named:
        forms = (lower, *first_cases(lower, vocabulary.code))
        return rules.adjective(page.lower(place)) and any(form in vocabulary.landforms or form in vocabulary.bodies for form in forms)
    return rules.agree(page.lower(place), lower)
