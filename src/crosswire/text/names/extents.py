"""How far a run of words with capitals goes, and which small words may stand inside."""

import re

from crosswire.languages.naming.anywhere import (
    AL_IS_TO_THE,
    OF_PLACES,
    PARTICLES,
    PARTICLES_ELSEWHERE,
    SAINTS,
    SURNAME_JOINTS,
    SURNAMES_PARTICLES,
    TWO_SURNAMES,
)
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.text.names.clusters import key_of_words
from crosswire.text.names.gazetteer import bodies, family, given, ordinary
from crosswire.text.names.legal import is_form
from crosswire.text.names.page import Page
from crosswire.text.names.parts_of_the_world import is_part_of_the_world, part_of_the_world_end
from crosswire.text.names.places import cased_places
from crosswire.text.names.romanised import is_romanised_korean
from crosswire.text.names.single import is_firm

#: What a number goes on with that is none of a name.
_FIGURE = re.compile(
    "[.,][0-9]|[ \u00a0]?[%‰]|[ \u00a0](?:per ?cent|pct|m[ií]ll?[ij]|b[ií]ll?[ij]|milh|miljoen|miljard|Pro[cz]en|Mill?[ij]|pour cent|por cien|por cento"
    "|procen|proc[.]|mln|mld|млн|млрд|миллион|миллиард|мільйон|мільярд|процент|відсот|persen|juta|miliar)"
)
_LONGEST = 9
_LONGEST_SYLLABLE = 5
_CYRILLIC = "\u0400"
_SHORT_WORD, _MOST_SMALL, _SAINT, _FAMILY_FIRST, _FULL_NAME = 3, 2, 3, 2, 2


def run_end(page: Page, start: int) -> int:
    """Where a run ends: words with capitals, with small words in between where a name has such."""
    end, body = start + 1, page.words[start].lower in page.vocabulary.bodies
    while end < len(page.words) and end - start < _LONGEST and page.joined(end):
        word = page.words[end]
        if word.capital or word.text[0].isdigit():
            if _goes_on_as_figure(page, end):
                break
            if word.opening and not page.words[end - 1].opening:
                break
            body = body or word.lower in page.vocabulary.bodies
            end += 1
            continue
        if is_second_syllable(page, start, end):
            end += 1
            continue
        if page.is_surname_article(end):
            end += 2
            continue
        bridge = _bridge(page, start, end, body)
        if bridge == end:
            break
        end = bridge
    if end < len(page.words) and page.gap(end) == ", " and is_form(page.words[end]):
        end += 1  # "Harvest, Inc."
    person = page.lower(start) in given()
    while end > start + 1 and page.words[end - 1].text[0].isdigit() and (person or len(page.words[end - 1].text) > 2):
        end -= 1
    return end


def _goes_on_as_figure(page: Page, place: int) -> bool:
    """Whether a number has decimals, or counts in hundredths: "Abaj Kasenow 31,7 proc."."""
    word = page.words[place]
    return word.text.isdecimal() and _FIGURE.match(page.text, word.end) is not None


def is_second_syllable(page: Page, start: int, place: int) -> bool:
    """ "Soo-jin Kim", "Kim Soo-jin": given names of Korea and China have their second part small."""
    if (
        place >= len(page.words)
        or page.gap(place) != "-"
        or page.words[place].capital
        or max(len(page.lower(place)), len(page.lower(place - 1))) > _LONGEST_SYLLABLE
        or page.words[place - 1].shouted
    ):
        return False
    if is_romanised_korean(page, place - 2, place + 1) or is_romanised_korean(page, place - 1, place + 2):
        return True
    first = place - start == 1 and page.lower(place + 1) in family() and page.gap(place + 1) == " " and page.words[place + 1].capital
    return first or (place - start >= _FAMILY_FIRST and page.lower(place - 2) in family() and page.gap(place - 1) == " ")


def _bridge(page: Page, start: int, place: int, body: bool) -> int:
    """Past small words inside a name: "Ministry of Health", "Ursula von der Leyen"."""
    titled = not body and _is_titled(page, start, place)
    allowed = _of_words(page) if titled else page.vocabulary.joints if body else _particles(page, start, place)
    world = part_of_the_world_end(page, place) if body else place
    if world > place:
        return world
    together = _told_together(page, place)
    if together is not None:
        return together
    if not body and not titled and page.lower(place) in page.vocabulary.foreign_joints and not page.words[start].opening:
        allowed |= page.vocabulary.foreign_joints
    after = place
    while after < len(page.words) and after - place < 2 and page.words[after].lower in allowed and (after == place or page.joined(after)):
        after += 1
    if body and after < len(page.words) and (_is_at_place(page, place, after) or _is_saints(page, start, place, after)):
        return place
    fits = after > place and after < len(page.words) and page.words[after].capital and not page.words[after].opening
    return after + 1 if fits and (page.joined(after) or page.gap(after) in ("'", "’")) else place


def _told_together(page: Page, place: int) -> int | None:
    """Behind the next word with a capital, if the story has it in one name with the word before and the small ones between."""
    if not page.evidence.joined or page.words[place].capital:
        return None
    after = place
    while after < len(page.words) and after - place < _MOST_SMALL and not page.words[after].capital and page.gap(after) == " ":
        after += 1
    key = tuple(page.lower(one) for one in range(place - 1, after + 1))
    return after + 1 if after > place and key in page.evidence.joined else None


def _is_at_place(page: Page, place: int, after: int) -> bool:
    """Whether a word such as "in" parts a body from where it is: "Comisión Europea en Bruselas"."""
    small = page.lower(place)
    trade = (
        place - 1 > 0
        and page.lower(place - 1) in TRADES_BEHIND
        and page.lower(place - 2) not in ordinary()
        and page.words[place - 2].capital
    )
    if _is_of_country(page, place, after):
        return True
    if is_part_of_the_world(page, after) and not trade:
        return False
    if after - place != 1 or not (trade or (small in page.vocabulary.locating and small not in OF_PLACES)):
        return False
    return cased_places().get(page.lower(after), page.vocabulary.code) is not None


def _is_of_country(page: Page, place: int, after: int) -> bool:
    """ "Hansol Heavy Industries of South Korea": behind what a firm is, and its own name before that, stands where it is."""
    head = page.lower(place - 1) in TRADES_BEHIND or page.lower(place - 1) in page.vocabulary.bodies
    if page.lower(place) != "of" or after - place != 1 or not head or place < _FAMILY_FIRST + 1:
        return False
    own = any(page.words[one].capital and page.lower(one) not in ordinary() for one in (place - 2, place - 3) if one >= 0)
    keys = (page.lower(after), f"{page.lower(after)} {page.lower(after + 1)}")
    return own and any(known is not None and "-" not in known.entity for key in keys for known in [cased_places().get(key, "en")])


def _is_saints(page: Page, start: int, place: int, after: int) -> bool:
    """Whether a body called after a saint is only said to be of a town: "Hospital San Telmo de Valencia"."""
    called = place - start == _SAINT and page.lower(start + 1) in SAINTS
    return called and after - place == 1 and cased_places().get(page.lower(after), page.vocabulary.code) is not None


def _of_words(page: Page) -> frozenset[str]:
    return (page.vocabulary.joints | PARTICLES) - page.vocabulary.conjunctions


def _is_titled(page: Page, start: int, place: int) -> bool:
    """Whether a word has a capital though it is none and opens nothing, and another after "of": "Week van de Prik"."""
    word, vocabulary = page.words[start], page.vocabulary
    if place != start + 1 or word.opening or word.lower not in ordinary() or word.lower in given() or not vocabulary.articled:
        return False
    after = place
    while after < len(page.words) and after - place < 2 and page.lower(after) in _of_words(page):
        after += 1
    named = page.lower(after) in given() or page.lower(after) in family()
    place_name = cased_places().get(page.lower(after), vocabulary.code) or bodies().get(page.lower(after), vocabulary.code)
    return after > place and not (named or place_name or vocabulary.title(word.lower) or vocabulary.demonym(page.lower(after)))


def _particles(page: Page, start: int, place: int) -> frozenset[str]:
    """Small words inside a person's name; a word for "and" only between two surnames: "Virginia e Indiana" are two names."""
    if page.lower(start) > _CYRILLIC and page.lower(place) in PARTICLES_ELSEWHERE and page.vocabulary.code != "uk":
        return PARTICLES_ELSEWHERE
    if _is_behind_firm(page, start, place):
        return PARTICLES - page.vocabulary.conjunctions
    if place - start == 2 and page.words[start].opening and page.lower(start) not in given() and page.lower(place - 1) in given():
        return PARTICLES - page.vocabulary.conjunctions
    if place - start == 2 and page.lower(place) in page.vocabulary.articles and _is_short_form(page, place + 1):
        return frozenset()
    if page.words[start].opening and len(page.lower(start)) <= _SHORT_WORD and page.lower(start) in ordinary() and place == start + 1:
        return frozenset()
    if page.lower(start) not in given() or place - start > 2:
        return PARTICLES if _is_surnames_particle(page, place) and place - start <= _FULL_NAME else frozenset()
    if place - start == 2 and page.vocabulary.code not in TWO_SURNAMES and page.lower(place - 1) not in given():
        return frozenset()
    if page.vocabulary.code in AL_IS_TO_THE and (
        (page.lower(place) == "al" and (place - start > 1 or _is_alone(page, place + 1))) or page.lower(place + 1) in page.vocabulary.bodies
    ):
        return frozenset()
    joints = SURNAME_JOINTS.get(page.vocabulary.code, frozenset()) if _joins_surnames(page, start, place) else frozenset()
    return (PARTICLES - page.vocabulary.conjunctions) | joints


def _is_short_form(page: Page, place: int) -> bool:
    """Whether capitals alone stand here that the story gives a long name for: "Kemal Yıldız la LMS"."""
    return page.lower(place) in page.evidence.introduced and page.words[place].shouted and not page.words[place - 2].shouted


def _is_surnames_particle(page: Page, place: int) -> bool:
    """Whether two small words stand here that hardly stand anywhere but before a surname: "van den"."""
    return (page.lower(place), page.lower(place + 1)) in SURNAMES_PARTICLES


def _is_alone(page: Page, place: int) -> bool:
    """Whether the story has a word as a name by itself."""
    return key_of_words((page.lower(place),)) in page.evidence.alone


def _is_behind_firm(page: Page, start: int, place: int) -> bool:
    """Whether a given name follows a firm or an office: "prezes Ankera Willem de Graaf"."""
    if place - start != 2 or page.lower(place - 1) not in given():
        return False
    return is_firm(page, start) or page.vocabulary.title(page.lower(start))


def _joins_surnames(page: Page, start: int, place: int) -> bool:
    """Whether a given name and a surname stand before, and behind it no other person's name."""
    then = place + 2
    another = then < len(page.words) and page.words[then].capital and page.joined(then)
    surname = page.lower(place + 1) in family() or page.lower(place + 1) not in given()
    return place - start == 2 and surname and not another
