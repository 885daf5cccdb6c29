"""Bodies whose names have one capital and then say what they do: "Autorité d'approvisionnement en eau", "Управление водоснабжения"."""

from crosswire.languages.words import words
from crosswire.text.names.inflection import first_cases
from crosswire.text.names.meanings import meanings_of
from crosswire.text.names.page import Page

_SLAVIC, _ROMANCE = frozenset(("ru", "uk", "pl", "cs")), frozenset(("fr", "it", "es", "pt"))
_MOST_WORDS, _SHORTEST = 6, 3
#: Endings of verbs, which stand behind a body too; and of Romance adjectives.
_VERBS = words("ет ит ют ят ут ал ил ел ла ли ло ся ть ає ить ють ять ав ив ти ał ła ło li je uje ala ali alo ili ila uji í")
_ADJECTIVES = words(
    "al ale ales ali aux elle elles el els ique iques aire aires ico ica ici iche icos icas aria ario ana ano ea eo ienne ien iva ivo ives"
    " ais ières"
)
_SPACES = (" ", "'", "’")


def small_body_end(page: Page, place: int) -> int | None:
    """Where such a name ends that begins with a word that says what it is, inside a sentence."""
    code, word = page.vocabulary.code, page.words[place]
    if code not in _SLAVIC | _ROMANCE or word.opening or word.shouted or not _is_head(page, place):
        return None
    end, last, joined = place + 1, place, False
    while end < len(page.words) and end - place <= _MOST_WORDS and page.gap(end) in _SPACES and not page.words[end].capital:
        lower = page.lower(end)
        if lower in page.vocabulary.joints or (code in _ROMANCE and lower in ("d", "l", "dell", "all", "en")):
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
    return not lower.endswith(_VERBS) if page.vocabulary.code in _SLAVIC else joined or lower.endswith(_ADJECTIVES)
