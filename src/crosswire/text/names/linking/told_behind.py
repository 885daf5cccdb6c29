"""Somebody whom the story names in full elsewhere, behind a body or another word: "al Corriere del Po Chiara Bellandi"."""

from crosswire.languages.naming.anywhere import HEAD_FIRST, SAINTS, SLAVIC
from crosswire.text.names.drafts.kinds import heard_in
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import given, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.places import cased_places
from crosswire.text.names.linking.clusters import key_of_words
from crosswire.text.names.linking.standing import resembles_person

_FULL_NAME = 2


def is_told_behind(page: Page, start: int, place: int, end: int) -> bool:
    """Whether such a name begins at a place, and what stands before may be a name too."""
    if end - place < _FULL_NAME:
        return _is_behind_office(page, start, place, end)
    return any(rule(page, start, place, end) for rule in (_is_behind_short_form, _is_told_behind_body, _is_told_behind_another))


def _is_behind_short_form(page: Page, start: int, place: int, end: int) -> bool:
    """ "szef CKW Żumabek Ospanow": two words behind a body that the story gives both names of, and no words for anything."""
    if _is_behind_office(page, start, place, end):
        return True
    short = place == start + 1 and page.words[start].shouted and page.lower(start) in page.evidence.introduced
    if not short or end - place != _FULL_NAME or page.words[place + 1].shouted:
        return False
    words = [page.lower(place), page.lower(place + 1)]
    return page.gap(place + 1) == " " and not any(word in ordinary() or word in page.vocabulary.bodies for word in words)


def _is_behind_office(page: Page, start: int, place: int, end: int) -> bool:
    """ "глава МВД Сумарно", "prezes WEC Fajsal al-Harsi": behind a title, what it is of is written in capitals alone, and then the name."""
    code, shouted = page.vocabulary.code, place == start + 1 and page.words[start].shouted and len(page.words[start].text) > 1
    if not shouted or code not in SLAVIC | HEAD_FIRST or not page.vocabulary.title(page.lower(start - 1)) or page.gap(start) != " ":
        return False
    words = page.words[place:end]
    if page.gap(place) != " " or any(word.shouted or word.lower in page.vocabulary.bodies for word in words):
        return False
    return not any(_is_place_or_word(page, word.lower) for word in words if word.capital)


def _is_place_or_word(page: Page, lower: str) -> bool:
    forms = (lower, *first_cases(lower, page.vocabulary.code))
    return lower in ordinary() or any(cased_places().get(form, page.vocabulary.code) is not None for form in forms)


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


def is_word_before_told(page: Page, start: int, place: int, end: int) -> bool:
    """ "Włoszka Chiara Bellandi": one word, no given name, before somebody whom the story has in full."""
    words = [word.lower for word in page.words[start:end]]
    if place != start + 1 or len(words) != _FULL_NAME + 1 or words[0] in given() or words[1] not in given() or words[1] in SAINTS:
        return False
    return key_of_words(words[1:]) in page.evidence.alone or heard_in(page.evidence.people, words[1:])
