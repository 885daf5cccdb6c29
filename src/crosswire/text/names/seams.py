"""Where names only happen to stand side by side, or an ordinary word before one: "Сигналізація Siemens", "FSA Paris Demir"."""

from collections.abc import Iterable, Iterator
from itertools import islice, product

from crosswire.languages.naming.anywhere import PARTICLES, SLAVIC
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.model.mention import MentionType
from crosswire.text.names.clusters import key_of_words
from crosswire.text.names.gazetteer import family, given, ordinary
from crosswire.text.names.inflection import first_cases
from crosswire.text.names.kinds import heard_in
from crosswire.text.names.legal import is_form
from crosswire.text.names.page import Match, Page, Run
from crosswire.text.names.single import is_firm
from crosswire.text.names.standing import is_known_alone, resembles_person

_MOST_FORMS, _FULL_NAME, _ACRONYM = 40, 2, 3
_LATIN_END = "\u0370"


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
    if _is_behind_short_form(page, start, place, end) or _is_told_behind_body(page, start, place, end):
        return True
    if _is_told_behind_another(page, start, place, end):
        return True
    if place - start > 1 and (place in known or _stands_alone(page, place, end)) and _is_whole_person(page, start, place):
        return True
    if _is_short_form_behind(page, place, end):
        return True
    if _is_word_before_told(page, start, place, end):
        return _stands_alone(page, start, place)
    return False if _word_before(page, start, place, end, known) or _is_kind_of_firm(page, start, place, end) else None


def _is_short_form_behind(page: Page, place: int, end: int) -> bool:
    """ "Od Zająca FPB oczekuje": somebody's surname, and a body that the story gives both names of."""
    short = end - place == 1 and page.words[place].shouted and page.lower(place) in page.evidence.introduced
    return short and not page.words[place - 1].shouted and _is_surname(page, place - 1)


def _is_behind_short_form(page: Page, start: int, place: int, end: int) -> bool:
    """ "szef CKW Żumabek Ospanow": two words behind a body that the story gives both names of, and no words for anything."""
    short = place == start + 1 and page.words[start].shouted and page.lower(start) in page.evidence.introduced
    if not short or end - place != _FULL_NAME or page.words[place + 1].shouted:
        return False
    words = [page.lower(place), page.lower(place + 1)]
    return page.gap(place + 1) == " " and not any(word in ordinary() or word in page.vocabulary.bodies for word in words)


def _is_told_behind_body(page: Page, start: int, place: int, end: int) -> bool:
    """ "al Corriere del Po Chiara Bellandi": behind a paper or a body stands somebody whom the story has in full."""
    words = [word.lower for word in page.words[place:end]]
    told = len(words) > 1 and words[0] in given() and key_of_words(words) in page.evidence.alone
    return told and place - start > 1 and any(page.lower(one) in page.vocabulary.bodies for one in range(start, place))


def _is_told_behind_another(page: Page, start: int, place: int, end: int) -> bool:
    """ "Суперниця Олени К’яра Торіно": whose somebody is stands before the name, which the story has in another script."""
    lower = page.lower(place - 1)
    if place - start != _FULL_NAME or end - place != _FULL_NAME or page.vocabulary.code not in SLAVIC or lower in given():
        return False
    whose = any(form in given() for form in first_cases(lower, page.vocabulary.code))
    return whose and resembles_person(page, page.lower(place), page.lower(place + 1))


def _is_of_somebody(page: Page, start: int, place: int) -> bool:
    """Whether the first word of a sentence says what the one behind it, a given name in another case, has: "Суперниця Олени"."""
    lower = page.lower(place)
    if page.vocabulary.code not in SLAVIC or not page.words[start].opening or page.lower(start) in given() or lower in given():
        return False
    return any(form in given() for form in first_cases(lower, page.vocabulary.code))


def _is_word_before_told(page: Page, start: int, place: int, end: int) -> bool:
    """ "Włoszka Chiara Bellandi": one word, no given name, before somebody whom the story has in full."""
    words = [word.lower for word in page.words[start:end]]
    if place != start + 1 or len(words) != _FULL_NAME + 1 or words[0] in given() or words[1] not in given():
        return False
    return key_of_words(words[1:]) in page.evidence.alone or heard_in(page.evidence.people, words[1:])


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
    return (words[0] in given() and _stands_alone(page, start, end)) or heard_in(page.evidence.people, words)


def _changes_script(page: Page, place: int) -> bool:
    before, word = page.words[place - 1], page.words[place]
    if not (before.text[0].isalpha() and word.text[0].isalpha()):
        return False
    return (before.text[-1] < _LATIN_END) != (word.text[0] < _LATIN_END) and len(before.text) > 1


def _begins_person(page: Page, place: int, end: int) -> bool:
    """Whether a given name and one or two other words are all that is left, or a name that stands elsewhere too."""
    words = page.words[place:end]
    if not 2 <= len(words) <= 4 or any(word.shouted for word in words[:2]) or is_form(words[-1]):
        return False
    forms = (page.lower(place), *first_cases(page.lower(place), page.vocabulary.code))
    return any(form in given() for form in forms) or _stands_alone(page, place, end)


def _is_body(page: Page, start: int, known: dict[int, Match]) -> bool:
    """Whether a word before somebody's name is a short form, or a firm to the tables or the story."""
    word = page.words[start]
    if not word.shouted and (word.lower in given() or word.lower in PARTICLES):
        return False
    if (
        (word.shouted and len(word.text) > 1)
        or sum(map(str.isupper, word.text)) >= _ACRONYM
        or is_firm(page, start)
        or (not word.opening and _stands_alone(page, start, start + 1))
    ):
        return True
    return start in known and known[start].known.type is MentionType.ORGANISATION


def _is_venue(page: Page, start: int, place: int, end: int) -> bool:
    """ "аэропорта Балице Томаша Вроны": behind what a place is stands its one word, then somebody's full name."""
    if start != place - 1 or end - place != _FULL_NAME or page.gap(start) != " " or page.lower(start) in given():
        return False
    before = page.lower(start - 1)
    return any(form in page.vocabulary.landforms for form in (before, *first_cases(before, page.vocabulary.code)))


def _word_before(page: Page, start: int, place: int, end: int, known: dict[int, Match]) -> bool:
    """Whether ordinary words stand before a name that the story has alone."""
    whole = key_of_words(word.lower for word in page.words[start:end]) in page.evidence.alone
    if whole or page.evidence.pairs[page.lower(place - 1), page.lower(place)] or start in known:
        return False
    if end - place == 1 and page.words[start].opening and page.lower(place) in page.evidence.introduced:
        return True
    if end - place == 1 and _opens_before_firm(page, start, place):
        return True
    if (end - place == 1 and _opens_before_surname(page, start, place)) or _opens_before_whole(page, start, place, end):
        return True
    if _is_part(page, start, place):
        return False
    if end - place > 1:
        return _begins_person(page, place, end) and _stands_alone(page, place, end)
    if place == start + 1 and _is_of_somebody(page, start, place):
        return True
    if place == start + 1 and resembles_person(page, page.lower(start), page.lower(place)):
        return False
    alone = _stands_alone(page, place, end) or (place in known and _has_ending(page, end))
    return page.words[start].opening and place == start + 1 and not page.vocabulary.articled and alone


def _has_ending(page: Page, end: int) -> bool:
    """Whether an ending stands behind a name, parted from it as in Turkish: "Duruşma Lozan'da"."""
    return page.vocabulary.code == "tr" and page.gap(end) in ("'", "’")


def _opens_before_firm(page: Page, start: int, place: int) -> bool:
    """ "Schoenenmerk Qilin": a sentence or a headline begins with what somebody is, before a firm that the story has alone."""
    lower = page.lower(start)
    if place != start + 1 or not page.words[start].opening or page.words[place].shouted or not is_firm(page, place):
        return False
    return lower not in given() and lower not in family() and not is_firm(page, start) and lower not in page.vocabulary.bodies


def _opens_before_surname(page: Page, start: int, place: int) -> bool:
    """ "Segundo Horvat": an ordinary word that is also a given name, before a surname that has another one."""
    word = page.words[start]
    together = key_of_words((word.lower, page.lower(place))) in page.evidence.alone
    other = key_of_words((page.lower(place),)) in page.evidence.named
    heard = heard_in(page.evidence.people, [word.lower, page.lower(place)]) or page.evidence.pairs[word.lower, page.lower(place)]
    return word.opening and place == start + 1 and word.lower in ordinary() and other and not together and not heard


def _opens_before_whole(page: Page, start: int, place: int, end: int) -> bool:
    """ "Агент Дарио Лукшич", "Konkurrenten Norrsken Biotech": an ordinary word before a full name that the story shows otherwise."""
    if not page.words[start].opening or place != start + 1 or end - place != _FULL_NAME:
        return False
    words = [word.lower for word in page.words[start:end]]
    if words[2] in TRADES_BEHIND:
        return is_known_alone(page, words[1:2]) and not is_known_alone(page, words[:1])
    return words[0] in ordinary() and heard_in(page.evidence.people, words[1:]) and not heard_in(page.evidence.people, words)


def _is_part(page: Page, start: int, place: int) -> bool:
    """Whether one of the words before may belong to the name."""
    vocabulary = page.vocabulary
    for word in page.words[start:place]:
        lower = word.lower
        person = lower in given() or lower in family() or lower in PARTICLES or len(lower) == 1
        if person or lower in vocabulary.bodies or lower in vocabulary.landforms:
            return True
    return False


def _stands_alone(page: Page, place: int, end: int) -> bool:
    """Whether the story has these words, in whatever case, as a name by themselves."""
    return any(is_known_alone(page, words) for words in _forms(page, place, end))


def _forms(page: Page, place: int, end: int) -> Iterable[tuple[str, ...]]:
    words = [word.lower for word in page.words[place:end]]
    each = [[word, *first_cases(word, page.vocabulary.code)] for word in words]
    return islice(product(*each), _MOST_FORMS)
