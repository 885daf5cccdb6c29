"""Words that open a sentence and are none of the name behind them: "Агент Дарио Лукшич", "Fietsenmerk Tarsel"."""

from crosswire.languages.naming.adjectives import ADJECTIVES
from crosswire.languages.naming.anywhere import HEAD_FIRST, SLAVIC
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.text.names.capitals.single import is_firm
from crosswire.text.names.drafts.kinds import heard_in
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.gazetteer import family, given, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.linking.clusters import key_of_words
from crosswire.text.names.linking.standing import is_known_alone

_FULL_NAME = 2


def opens_before(page: Page, start: int, place: int, end: int) -> bool:
    """Whether the words before a place only open the sentence."""
    if not page.words[start].opening:
        return False
    if _opens_before_body(page, start, place):
        return True
    if end - place > 1:
        return _opens_before_whole(page, start, place, end)
    introduced = page.lower(place) in page.evidence.introduced
    return introduced or _opens_before_firm(page, start, place) or _opens_before_surname(page, start, place)


def _opens_before_body(page: Page, start: int, place: int) -> bool:
    """ "Выпускник Университета", "Lulusan Universitas": a word before one, in another case or no other can be, that says what a body is."""
    lower, first, code, bodies = page.lower(place), page.lower(start), page.vocabulary.code, page.vocabulary.bodies
    if place != start + 1 or page.words[start].shouted or first in bodies or first in given() or first in family() or page.is_name(first):
        return False
    if code in HEAD_FIRST:
        return lower in bodies and place + 1 < len(page.words) and page.words[place + 1].capital
    if code not in SLAVIC or code not in ADJECTIVES or ADJECTIVES[code].adjective(first) or is_firm(page, start):
        return False
    return not bodies.isdisjoint(set(first_cases(lower, code)) - {lower})


def _opens_before_firm(page: Page, start: int, place: int) -> bool:
    """ "Fietsenmerk Tarsel": a sentence or a headline begins with what somebody is, before a firm that the story has alone."""
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
    nobody = words[0] in ordinary() or not (words[0] in given() or words[0] in family())
    return nobody and heard_in(page.evidence.people, words[1:]) and not heard_in(page.evidence.people, words)


def is_of_somebody(page: Page, start: int, place: int) -> bool:
    """Whether the first word of a sentence says what the one behind it, a given name in another case, has: "Суперниця Олени"."""
    lower = page.lower(place)
    if page.vocabulary.code not in SLAVIC or not page.words[start].opening or page.lower(start) in given() or lower in given():
        return False
    return any(form in given() for form in first_cases(lower, page.vocabulary.code))


def has_ending(page: Page, end: int) -> bool:
    """Whether an ending stands behind a name, parted from it as in Turkish: "Duruşma Lozan'da"."""
    return page.vocabulary.code == "tr" and page.gap(end) in ("'", "’")
