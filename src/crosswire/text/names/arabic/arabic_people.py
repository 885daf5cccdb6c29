"""People in Arabic whom no other article names: told by what they say, and by the surname that says more later on."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence

from crosswire.languages.naming.arabic import ARTICLE, SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import THINGS
from crosswire.languages.naming.arabic_people import ENDS_OF_NAMES, GIVEN_WORDS, INSIDE_NAMES, NOBODY, SAID, SAYING
from crosswire.languages.naming.trades import CLUBS_ARABIC
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word, standing
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import family, given

_SHORTEST, _SHORTEST_GIVEN, _VOTES, _MOST = 3, 4, 4, 50
_MASCULINE, _HER = "ي", "ها"


def arabic_people(page: Page) -> Iterator[Draft]:
    """The full names: of two words, or with "son of" between."""
    again = {page.lower(place) for place in range(1, len(page.words)) if _says_alone(page, place)}
    for place in range(1, len(page.words) - 1):
        if page.gap(place) != " " or page.gap(place + 1) != " ":
            continue
        descended = page.lower(place + 1) in INSIDE_NAMES
        if not (descended or _says(page, place - 1) or _is_titled(page, place - 1) or _is_apposed(page, place)):
            continue
        for span, key in bare_word(page, place):
            end = _surname_end(page, place, key, again) if span.end == page.words[place].end else None
            if end is not None:
                name = Span(span.start, page.words[end].end)
                yield Draft(name, tuple(name.of(page.text).split()), votes=Counter({MentionType.PERSON: _VOTES}))
                break


def _is_apposed(page: Page, place: int) -> bool:
    """ "وقال السائح سلمان الحربي،", "رئيسها التنفيذي عمر": a given name behind who says something, or a title and its adjective."""
    lower = page.lower(place - 1)
    if page.lower(place) not in given() or not lower.startswith(ARTICLE) or page.gap(place - 1) != " ":
        return False
    title = page.lower(place - 2)
    titles = page.vocabulary.titles
    return _says(page, place - 2) or (lower.endswith(_MASCULINE) and (title in titles or title.removesuffix(_HER) in titles))


def _surname_end(page: Page, place: int, name: str, again: set[str]) -> int | None:
    """The last word of somebody's name that begins with a given one, if it is one."""
    if name.startswith(ARTICLE) or len(name) < _SHORTEST or any(name in nouns for nouns in _nouns(page)):
        return None
    end = place + 1
    while page.lower(end) in INSIDE_NAMES and page.gap(end + 1) == " " and end < place + 3:
        end += 1
    if page.lower(end + 1) in ENDS_OF_NAMES and page.gap(end + 1) == " ":
        return end + 1 if name in given() else None
    surname, known = page.lower(end), name in given()
    if surname in SMALL_WORDS or surname in page.vocabulary.titles or len(surname) < _SHORTEST:
        return None
    if end > place + 1:
        return end if known or _says(page, place - 1) or _is_titled(page, place - 1) else None
    if known and surname.startswith(ARTICLE):
        return end if _is_said(page, end + 1) or surname in again else None
    told = _is_apposed(page, place) and _is_said(page, end + 1) and (surname in given() or surname in family())
    apposed = page.lower(place - 1).startswith(ARTICLE) or not surname.startswith(ARTICLE)
    return end if told or (surname in again and apposed and not _says(page, end)) else None


def _nouns(page: Page) -> tuple[Container[str], ...]:
    """Words that begin no name of somebody."""
    vocabulary = page.vocabulary
    return (
        SMALL_WORDS,
        NOBODY,
        vocabulary.titles,
        vocabulary.women,
        vocabulary.bodies,
        vocabulary.firms,
        vocabulary.landforms,
        CLUBS_ARABIC,
        THINGS,
    )


def _says(page: Page, place: int) -> bool:
    lower = page.lower(place)
    return lower in SAYING or (lower[:1] in ("و", "ف") and lower[1:] in SAYING)


def _is_titled(page: Page, place: int) -> bool:
    titles = page.vocabulary.titles
    return any(key in titles or key in page.vocabulary.women for _, key in bare_word(page, place))


def _is_said(page: Page, place: int) -> bool:
    """Whether what is said follows, or more of who says it."""
    return page.lower(place) in SAID or page.gap(place).startswith(("،", ":"))


def _says_alone(page: Page, place: int) -> bool:
    """ "وقال عمروف إن": one word says something."""
    lower = page.lower(place)
    alone = _says(page, place - 1) and page.gap(place) == " " and page.lower(place + 1) in SAID
    return alone and lower not in SMALL_WORDS and lower not in NOBODY and len(lower) >= _SHORTEST


def given_names_again(page: Page, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Given names that stand alone behind a full name: "يوسف"."""
    full: dict[str, Draft] = {}
    for draft in drafts:
        parts = draft.span.of(page.text).split()
        person = draft.known is None and len(draft.words) > 1 and decided(draft.votes) is MentionType.PERSON
        if person and len(parts) > 1 and len(parts[0]) >= _SHORTEST_GIVEN and parts[0] not in GIVEN_WORDS and len(full) < _MOST:
            full.setdefault(parts[0], draft)
    for span, key in standing(page, full) if full else ():
        if span.start > full[key].span.end and len(span) == len(key):
            yield Draft(span, full[key].words[:1], votes=Counter({MentionType.PERSON: 1}))
