"""Bodies whose names have one capital and then say what they do: "Autorité d'approvisionnement en eau", "Управление водоснабжения"."""

from crosswire.languages.naming.adjectives import (
    ABSTRACT,
    ADJECTIVES,
    NO_ADJECTIVES,
    NO_VERBS,
    OF_LAWS,
    OPENING_BODIES,
    ROMANCE_ADJECTIVES,
    ROMANCE_BODIES,
    ROMANCE_JOINTS,
    SLAVIC_BODIES,
    SLAVIC_JOINTS,
    SLAVIC_LAWS,
    SLAVIC_OF,
    SLAVIC_VERBS,
)
from crosswire.text.names.capitals.genitives import agreeing_end, genitive_end
from crosswire.text.names.capitals.ministries import ministry_end
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.parts_of_the_world import part_of_the_world_end
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.meanings import meanings_of

_MOST_WORDS, _SHORTEST, _SHORTEST_ABSTRACT = 9, 3, 7
_MINISTRIES, _IN_CASES = ("министерств", "міністерств"), ("а", "у", "ом", "е", "і")
_SPACES = (" ", "'", "’")


def small_body_end(page: Page, place: int) -> int | None:
    """Where such a name ends that begins with a word that says what it is, inside a sentence."""
    code, word = page.vocabulary.code, page.words[place]
    if (
        code not in SLAVIC_BODIES | ROMANCE_BODIES
        or (word.opening and word.lower not in OPENING_BODIES)
        or word.shouted
        or not _is_head(page, place)
    ):
        return None
    return _behind(page, place)


def law_end(page: Page, place: int) -> int:
    """Where the name of a law ends whose noun stands behind an adjective with a capital: "Общий закон о защите данных"."""
    if page.vocabulary.code not in SLAVIC_BODIES or page.lower(place) not in SLAVIC_LAWS or page.lower(place + 1) not in OF_LAWS:
        return place + 1
    noun = place + 2 + _is_adjective(page, place + 2)
    small = noun < len(page.words) and page.gap(noun) == page.gap(place + 1) == " " and not page.words[noun].capital
    fits = small and len(page.lower(noun)) > _SHORTEST and page.lower(noun) not in page.vocabulary.speech
    return genitive_end(page, noun + 1) if fits else place + 1


def _behind(page: Page, place: int) -> int | None:
    """Where the name ends whose head stands at a place; none where it has nothing behind it."""
    end, last, joined = place + 1, place, False
    while end < len(page.words) and end - place <= _MOST_WORDS and page.gap(end) in _SPACES and not page.words[end].capital:
        pair = max(_of_end(page, end), agreeing_end(page, end) if joined else end)
        if pair > end:
            last, joined, end = pair - 1, False, pair
            continue
        if _joins(page, place, end):
            joined = True
        elif _is_ministrys(page, place, end) or _says(page, end, joined):
            last, joined = end, False
        elif _is_from(page, place, end) or _is_adjective(page, end):
            joined = True
        else:
            break
        end += 1
    return part_of_the_world_end(page, ministry_end(page, place, last + 1)) if last > place else None


def _of_end(page: Page, place: int) -> int:
    """Behind nouns in the genitive, or behind "зі справедливої торгівлі"; the place itself where none are."""
    of = page.vocabulary.code == "uk" and page.lower(place) in SLAVIC_OF and page.gap(place) == " "
    end = genitive_end(page, place + of)
    return end if end > place + of else place


def _joins(page: Page, head: int, place: int) -> bool:
    """Whether a small word joins a head to what it is for."""
    lower = page.lower(place)
    if place == head + 1 and lower in OF_LAWS and page.lower(head) in SLAVIC_LAWS:
        return True
    return lower in page.vocabulary.joints or lower in (ROMANCE_JOINTS if page.vocabulary.code in ROMANCE_BODIES else SLAVIC_JOINTS)


def _is_ministrys(page: Page, head: int, place: int) -> bool:
    """ "Министерства земли": behind a ministry in another case stands what it is for."""
    fits = place == head + 1 and page.lower(head).startswith(_MINISTRIES) and page.lower(head).endswith(_IN_CASES)
    return fits and len(page.lower(place)) > _SHORTEST


def _is_adjective(page: Page, place: int) -> bool:
    lower, code = page.lower(place), page.vocabulary.code
    return code in SLAVIC_BODIES and code in ADJECTIVES and ADJECTIVES[code].adjective(lower) and not lower.endswith(SLAVIC_VERBS)


def _is_from(page: Page, head: int, place: int) -> bool:
    """ "Banca asiatica di investimento": where a body is of, before what it is for."""
    behind = page.lower(place + 1) in page.vocabulary.joints or page.lower(place + 1) in ROMANCE_JOINTS
    return (
        behind and place == head + 1 and page.vocabulary.code in ROMANCE_BODIES and page.vocabulary.demonym(page.lower(place)) is not None
    )


def _is_head(page: Page, place: int) -> bool:
    lower, bodies = page.lower(place), page.vocabulary.bodies
    if lower in SLAVIC_LAWS:
        return page.lower(place + 1) in OF_LAWS
    return lower in bodies or any(form in bodies for form in first_cases(lower, page.vocabulary.code)) or "office" in meanings_of(lower)


def _says(page: Page, place: int, joined: bool) -> bool:
    """Whether a small word belongs to the name: it says what the body is for."""
    lower = page.lower(place)
    slavic = page.vocabulary.code in SLAVIC_BODIES
    if len(lower) < _SHORTEST or lower in page.vocabulary.speech or page.vocabulary.demonym(lower):
        return False
    abstract = joined and len(lower) >= _SHORTEST_ABSTRACT and lower.endswith(ABSTRACT)
    adjective = not slavic and len(lower) >= _SHORTEST_ABSTRACT and lower.endswith(ROMANCE_ADJECTIVES) and lower not in NO_ADJECTIVES
    if not (meanings_of(lower) or abstract or adjective):
        return False
    return lower.endswith(NO_VERBS) or not lower.endswith(SLAVIC_VERBS) if slavic else joined or lower.endswith(ROMANCE_ADJECTIVES)
