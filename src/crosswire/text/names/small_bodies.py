"""Bodies whose names have one capital and then say what they do: "Autorité d'approvisionnement en eau", "Управление водоснабжения"."""

from crosswire.languages.naming.adjectives import ROMANCE_ADJECTIVES, ROMANCE_BODIES, ROMANCE_JOINTS, SLAVIC_BODIES, SLAVIC_VERBS
from crosswire.text.names.inflection import first_cases
from crosswire.text.names.meanings import meanings_of
from crosswire.text.names.page import Page

_MOST_WORDS, _SHORTEST = 6, 3
_SPACES = (" ", "'", "’")


def small_body_end(page: Page, place: int) -> int | None:
    """Where such a name ends that begins with a word that says what it is, inside a sentence."""
    code, word = page.vocabulary.code, page.words[place]
    if code not in SLAVIC_BODIES | ROMANCE_BODIES or word.opening or word.shouted or not _is_head(page, place):
        return None
    end, last, joined = place + 1, place, False
    while end < len(page.words) and end - place <= _MOST_WORDS and page.gap(end) in _SPACES and not page.words[end].capital:
        lower = page.lower(end)
        if lower in page.vocabulary.joints or (code in ROMANCE_BODIES and lower in ROMANCE_JOINTS):
            joined = True
        elif _says(page, end, joined):
            last, joined = end, False
        else:
            break
        end += 1
    return last + 1 if last > place else None


def _is_head(page: Page, place: int) -> bool:
    lower, bodies = page.lower(place), page.vocabulary.bodies
    return lower in bodies or any(form in bodies for form in first_cases(lower, page.vocabulary.code)) or "office" in meanings_of(lower)


def _says(page: Page, place: int, joined: bool) -> bool:
    """Whether a small word belongs to the name: it says what the body is for."""
    lower = page.lower(place)
    if len(lower) < _SHORTEST or lower in page.vocabulary.speech or not meanings_of(lower):
        return False
    return not lower.endswith(SLAVIC_VERBS) if page.vocabulary.code in SLAVIC_BODIES else joined or lower.endswith(ROMANCE_ADJECTIVES)
