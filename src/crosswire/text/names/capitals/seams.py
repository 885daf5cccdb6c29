"""Where names only happen to stand side by side, or an ordinary word before one: "Сигналізація Siemens", "FSA Paris Demir"."""

from collections.abc import Iterator

from crosswire.languages.naming.anywhere import PARTICLES
from crosswire.model.mention import MentionType
from crosswire.text.names.capitals.openers import has_ending, is_of_somebody, opens_before
from crosswire.text.names.capitals.single import is_firm
from crosswire.text.names.drafts.kinds import heard_in
from crosswire.text.names.drafts.legal import is_form
from crosswire.text.names.drafts.page import Match, Page, Run
from crosswire.text.names.lexicon.gazetteer import family, given
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.linking.clusters import key_of_words
from crosswire.text.names.linking.standing import resembles_person, stands_alone
from crosswire.text.names.linking.told_behind import is_told_behind, is_word_before_told

_FULL_NAME, _ACRONYM = 2, 3
_LATIN_END = "\u0370"
_VIETNAMESE, _GREEK_MARKS = "\u1e00", "\u1f00"


def unseamed(page: Page, run: Run, known: dict[int, Match]) -> Iterator[Run]:
    """The parts of a run; a word before a name that is nobody's is left out."""
    start, end = run
    if end - start < 2 or (start in known and known[start].end >= end):
        yield run
        return
    for place in range(start + 1, end):
        keep = _seam(page, start, place, end, known)
        if keep is not None:
            if keep:
                yield from unseamed(page, (start, place), known)
            yield from unseamed(page, (place, end), known)
            return
    yield run


def _seam(page: Page, start: int, place: int, end: int, known: dict[int, Match]) -> bool | None:
    """Whether what stands before a place may be a name too; None where nothing is cut."""
    if page.gap(place) not in (" ", "\u00a0") or not page.words[place].capital or is_form(page.words[place]):
        return None
    if _changes_script(page, place):
        return True
    if _begins_person(page, place, end) and (_is_body(page, place - 1, known) or _is_venue(page, start, place, end)):
        return True
    if (
        _is_behind_place(page, start, place, end, known)
        or _is_behind_person(page, start, place, end, known)
        or _is_short_form_behind(page, place, end)
        or is_told_behind(page, start, place, end)
    ):
        return True
    if is_word_before_told(page, start, place, end):
        return stands_alone(page, start, place)
    return False if _word_before(page, start, place, end, known) or _is_kind_of_firm(page, start, place, end) else None


def _is_behind_place(page: Page, start: int, place: int, end: int, known: dict[int, Match]) -> bool:
    """ "Film Malaysia Perahu Kertas": where a thing is from, then its name of several words that the story has by itself."""
    match = known.get(start)
    if match is None or match.end != place or end - place < _FULL_NAME or match.known.type is not MentionType.PLACE:
        return False
    return stands_alone(page, place, end)


def _is_behind_person(page: Page, start: int, place: int, end: int, known: dict[int, Match]) -> bool:
    """Whether what stands before a name is somebody's full one."""
    return place - start > 1 and (place in known or stands_alone(page, place, end)) and _is_whole_person(page, start, place)


def _is_short_form_behind(page: Page, place: int, end: int) -> bool:
    """ "Od Wilka KRB oczekuje": somebody's surname, and a body that the story gives both names of."""
    short = end - place == 1 and page.words[place].shouted and page.lower(place) in page.evidence.introduced
    return short and not page.words[place - 1].shouted and _is_surname(page, place - 1)


def _is_surname(page: Page, place: int) -> bool:
    forms = (page.lower(place), *first_cases(page.lower(place), page.vocabulary.code))
    return any(form in page.evidence.surnames for form in forms)


def _is_kind_of_firm(page: Page, start: int, place: int, end: int) -> bool:
    """ "Bank Anker N.V.": where nouns have no article, what a firm is stands before its name."""
    lower = page.lower(start)
    kind = page.words[start].opening and place == start + 1 and (lower in page.vocabulary.bodies or page.vocabulary.firm(lower))
    return kind and not page.vocabulary.articled and end - place == 2 and is_form(page.words[place + 1]) and is_firm(page, place)


def _is_whole_person(page: Page, start: int, end: int) -> bool:
    """Whether words are somebody's full name that the story has by itself."""
    words = [word.lower for word in page.words[start:end]]
    return (words[0] in given() and stands_alone(page, start, end)) or heard_in(page.evidence.people, words)


def _changes_script(page: Page, place: int) -> bool:
    before, word = page.words[place - 1], page.words[place]
    if not (before.text[0].isalpha() and word.text[0].isalpha()):
        return False
    return _is_latin(before.text[-1]) != _is_latin(word.text[0]) and len(before.text) > 1


def _is_latin(letter: str) -> bool:
    """Those of Vietnamese, with their marks, stand behind all others."""
    return letter < _LATIN_END or _VIETNAMESE <= letter < _GREEK_MARKS


def _begins_person(page: Page, place: int, end: int) -> bool:
    """Whether a given name and one or two other words are all that is left, or a name that stands elsewhere too."""
    words = page.words[place:end]
    if not 2 <= len(words) <= 4 or any(word.shouted for word in words[:2]) or is_form(words[-1]):
        return False
    forms = (page.lower(place), *first_cases(page.lower(place), page.vocabulary.code))
    return any(form in given() for form in forms) or stands_alone(page, place, end)


def _is_body(page: Page, start: int, known: dict[int, Match]) -> bool:
    """Whether a word before somebody's name is a short form, or a firm to the tables or the story."""
    word = page.words[start]
    if not word.shouted and (word.lower in given() or word.lower in PARTICLES):
        return False
    if (
        (word.shouted and len(word.text) > 1)
        or sum(map(str.isupper, word.text)) >= _ACRONYM
        or is_firm(page, start)
        or (not word.opening and word.lower not in page.vocabulary.bodies and stands_alone(page, start, start + 1))
    ):
        return True
    return start in known and known[start].known.type is MentionType.ORGANISATION


def _is_venue(page: Page, start: int, place: int, end: int) -> bool:
    """ "аэропорта Гавань Павла Орлова": behind what a place is stands its one word, then somebody's full name."""
    if start != place - 1 or end - place != _FULL_NAME or page.gap(start) != " " or page.lower(start) in given():
        return False
    before = page.lower(start - 1)
    return any(form in page.vocabulary.landforms for form in (before, *first_cases(before, page.vocabulary.code)))


def _word_before(page: Page, start: int, place: int, end: int, known: dict[int, Match]) -> bool:
    """Whether ordinary words stand before a name that the story has alone."""
    whole = key_of_words(word.lower for word in page.words[start:end]) in page.evidence.alone
    if whole or page.evidence.pairs[page.lower(place - 1), page.lower(place)] or start in known:
        return False
    if opens_before(page, start, place, end):
        return True
    if _is_part(page, start, place):
        return False
    if end - place > 1:
        return _begins_person(page, place, end) and stands_alone(page, place, end)
    if place > start + 1 or is_of_somebody(page, start, place):
        return place == start + 1
    alone = stands_alone(page, place, end) or (place in known and has_ending(page, end))
    return (
        page.words[start].opening
        and not page.vocabulary.articled
        and alone
        and not resembles_person(page, page.lower(start), page.lower(place))
    )


def _is_part(page: Page, start: int, place: int) -> bool:
    """Whether one of the words before may belong to the name."""
    vocabulary = page.vocabulary
    for word in page.words[start:place]:
        lower = word.lower
        person = lower in given() or lower in family() or lower in PARTICLES or len(lower) == 1
        if person or lower in vocabulary.bodies or lower in vocabulary.landforms:
            return True
    return False
