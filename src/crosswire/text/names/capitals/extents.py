"""How far a run of words with capitals goes, and which small words may stand inside."""

from crosswire.languages.naming.adjectives import ENGLISH_LAWS, ROMANCE_LAWS
from crosswire.languages.naming.anywhere import (
    HEAD_FIRST,
    OF_PLACES,
    PARTICLES,
    SAINTS,
)
from crosswire.languages.naming.trades import TRADES_BEHIND
from crosswire.text.names.capitals.inside_names import particles_inside
from crosswire.text.names.capitals.ministries import ministry_end
from crosswire.text.names.drafts.figures import is_figure, is_of_country
from crosswire.text.names.drafts.legal import is_form
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.parts_of_the_world import is_part_of_the_world, part_of_the_world_end
from crosswire.text.names.drafts.romanised import is_romanised_korean
from crosswire.text.names.lexicon.gazetteer import bodies, family, given, is_land, ordinary
from crosswire.text.names.lexicon.inflection import first_cases
from crosswire.text.names.lexicon.places import cased_places
from crosswire.text.names.lexicon.vocabulary import english_bodies

_LONGEST = 9
_LONGEST_SYLLABLE = 5
_MOST_SMALL, _SAINT, _FAMILY_FIRST, _MOST_FIGURES = 2, 3, 2, 2


def run_end(page: Page, start: int) -> int:
    """Where a run ends: words with capitals, with small words in between where a name has such."""
    lower = page.words[start].lower
    end, body = start + 1, lower in page.vocabulary.bodies or lower in ROMANCE_LAWS
    while end < len(page.words) and end - start < _LONGEST and (page.joined(end) or is_of_several(page, end)):
        word = page.words[end]
        if word.capital or word.text[0].isdigit():
            if is_figure(page, end):
                break
            if word.opening and not page.words[end - 1].opening:
                break
            body = body or word.lower in page.vocabulary.bodies
            end += 1
            continue
        if is_second_syllable(page, start, end) or is_of_landform(page, start, end):
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
    end = ministry_end(page, start, end)
    while _ends_with_figure(page, start, end):
        end -= 1
    return end


def _ends_with_figure(page: Page, start: int, end: int) -> bool:
    """Whether the last word of a run is a number that is none of the name: nobody has one, but "El Luna-3" is a thing."""
    word = page.words[end - 1]
    if end <= start + 1 or not word.text[0].isdigit():
        return False
    hyphen = page.gap(end - 1) == "-" and len(word.text) <= _MOST_FIGURES
    return not hyphen and (page.lower(start) in given() or len(word.text) > _MOST_FIGURES)


def is_of_several(page: Page, place: int) -> bool:
    """ "Dock Workers' Union", "Dockers' Charter": a body or a law behind those whose it is."""
    several, lower = page.lower(place - 1), page.lower(place)
    fits = page.gap(place) in ("' ", "’ ") and several.endswith("s") and page.words[place].capital and page.vocabulary.code == "en"
    if not fits or not (lower in english_bodies() or lower in ENGLISH_LAWS):
        return False
    return several in ordinary() or not (several in family() or several in given() or several in page.evidence.surnames)


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


def is_of_landform(page: Page, start: int, place: int) -> bool:
    """ "jezioro Song-kul": behind a word for a lake or the like the second part of its name is small."""
    part = page.lower(place)
    if place != start + 1 or page.gap(place) not in ("-", "‑") or not part.isalpha() or len(part) > _LONGEST_SYLLABLE:
        return False
    forms = (page.lower(start - 1), *first_cases(page.lower(start - 1), page.vocabulary.code))
    return page.gap(start) == " " and any(form in page.vocabulary.landforms for form in forms)


def _bridge(page: Page, start: int, place: int, body: bool) -> int:
    """Past small words inside a name: "Ministry of Health", "Ursula von der Leyen"."""
    if not body and page.vocabulary.code in HEAD_FIRST and page.lower(place) in page.vocabulary.locating:
        return place  # "Meridian di Belawan": it is there
    titled = not body and _is_titled(page, start, place)
    allowed = _of_words(page) if titled else page.vocabulary.joints if body else particles_inside(page, start, place)
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
    if is_of_country(page, place, after) or _is_country_beside(page, place, after):
        return True
    if is_part_of_the_world(page, after) and not trade:
        return False
    if after - place != 1 or not (trade or (small in page.vocabulary.locating and small not in OF_PLACES)):
        return False
    return cased_places().get(page.lower(after), page.vocabulary.code) is not None


def _is_country_beside(page: Page, place: int, after: int) -> bool:
    """ "European Commission and Germany": behind the word that says what a body is, a word for "and" begins another name."""
    if after - place != 1 or page.lower(place) not in page.vocabulary.conjunctions or page.lower(place - 1) not in page.vocabulary.bodies:
        return False
    known = cased_places().get(page.lower(after), page.vocabulary.code)
    return known is not None and is_land(known.entity)


def _is_saints(page: Page, start: int, place: int, after: int) -> bool:
    """Whether a body called after a saint is only said to be of a town: "Hospital San Telmo de Sevilla"."""
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
