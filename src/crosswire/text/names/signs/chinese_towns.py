"""Towns in a Chinese text: those of a table, and what is spelt by its sound before a word for a village, a mountain or a region."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from crosswire.languages.naming.chinese import LANDFORMS, LANDFORMS_OUTSIDE
from crosswire.languages.naming.kinds import VENUES_BEHIND
from crosswire.languages.naming.spelling_signs import SPELLING
from crosswire.languages.naming.towns import TOWNS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_sign, is_word, spelt_before
from crosswire.text.names.lexicon.gazetteer import key_of, table
from crosswire.text.names.lexicon.places import places
from crosswire.text.names.lexicon.sign_readings import readings
from crosswire.text.names.signs.spelt_in_signs import spelt_in_signs
from crosswire.text.names.story.told import Names

#: Venues whose names are longer than what any town's harbour is called.
_VENUES, _SHORTEST_OF_VENUE = tuple(venue for venue in VENUES_BEHIND["zh"] if len(venue) > 2), 3
_SPELLING = frozenset(SPELLING)
_MOST, _LONGEST, _VOTES, _LONGEST_OWN, _SHORTEST_READ = 60, 8, 6, 7, 5


@lru_cache(maxsize=1)
def _towns() -> dict[str, dict[str, str]]:
    """Latin names by the forms in signs, in drawers by their first sign."""
    drawers: dict[str, dict[str, str]] = defaultdict(dict)
    for line in table("chinese_places").splitlines():
        form, _, name = line.partition("\t")
        drawers[form[0]][form] = name
    return drawers


def chinese_towns(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """The towns; ``own`` are the names found already."""
    taken = {place for draft in own for place in range(draft.span.start, draft.span.end)}
    people = {word for told in names.told if len(told.words) > 1 and told.draft.known is None for word in told.words}
    people |= {part for draft in own if len(draft.words) > 1 for part in draft.span.of(page.text).split("·")}
    yield from _of_table(page, taken, people)
    yield from _read(page, names, taken)
    yield from _before_landforms(page, names, taken, {draft.span.end: draft for draft in own if draft.known is None})


def _of_table(page: Page, taken: set[int], people: set[str]) -> Iterator[Draft]:
    locating = (*page.vocabulary.locating, *TOWNS["zh"].before)
    for place, sign in enumerate(page.text):
        drawer = _towns().get(sign) if place not in taken else None
        form = _longest(page.text, place, drawer) if drawer else ""
        if drawer is None or not form or place + len(form) in taken or (len(form) == 2 and _goes_on(page.text, place)):
            continue
        key = key_of(drawer[form])
        if page.text.endswith(locating, 0, place) or not people.intersection((key, form)):
            yield Draft(Span(place, place + len(form)), tuple(key.split()), places().get(key, "en"), votes=_place())


def _longest(text: str, place: int, forms: dict[str, str]) -> str:
    """The longest form that stands at a place."""
    sizes = range(min(_LONGEST, len(text) - place), 1, -1)
    return next((text[place : place + size] for size in sizes if text[place : place + size] in forms), "")


def _read(page: Page, names: Names, taken: set[int]) -> Iterator[Draft]:
    """What stands where towns do and is read as a name of the story: "浦项" is Pohang."""
    told = {"".join(one.words): one for one in names.told if not one.person and len(one.words) == 1 and len(one.words[0]) >= _SHORTEST_READ}
    locating = tuple(page.vocabulary.locating)
    for place in range(1, len(page.text) - 1) if told else ():
        if place in taken or not page.text.endswith(locating, 0, place):
            continue
        for size in (3, 2):
            signs = page.text[place : place + size]
            found = next((told[way] for way in readings(signs) if way in told), None) if all(map(is_sign, signs)) else None
            if found is not None:
                yield Draft(Span(place, place + size), found.words, found.draft.known, votes=_place())
                break


def _goes_on(text: str, place: int) -> bool:
    """Whether signs that spell sounds stand beside two others: "克罗兹尼"."""
    return text[place - 1 : place] in _SPELLING or text[place + 2 : place + 3] in _SPELLING


def _before_landforms(page: Page, names: Names, taken: set[int], ends: dict[int, Draft]) -> Iterator[Draft]:
    behind = re.compile("|".join(sorted((*LANDFORMS, *LANDFORMS_OUTSIDE, *_VENUES), key=len, reverse=True)))
    for _, match in zip(range(_MOST), behind.finditer(page.text), strict=False):
        size = min(spelt_before(page.text, match.start()), _LONGEST_OWN)
        start = next((place for place in range(match.start() - size, match.start()) if place not in taken), match.start())
        if len(match.group()) == 1 and is_word(page.text[match.start() : match.end() + 1]):
            continue  # "山区"
        before = ends.get(match.start())
        if before is not None and decided(before.votes) is not MentionType.PERSON and match.group() in LANDFORMS:
            yield Draft(Span(before.span.start, match.end()), before.words, votes=_place())
        if match.start() - start < 2 or match.start() - 1 in taken:
            continue
        if match.group() in _VENUES and match.start() - start < _SHORTEST_OF_VENUE:
            continue
        end = match.end() if match.group() in (*LANDFORMS, *_VENUES) else match.start()
        own = page.text[start : match.start()]
        told = spelt_in_signs(own, names.told)
        kind = (match.group(),) if match.group() in _VENUES else ()
        known = told.draft.known if told and not kind else None
        yield Draft(Span(start, end), (*(told.words if told else (own,)), *kind), known, votes=_place())


def _place() -> Counter[MentionType]:
    return Counter({MentionType.PLACE: _VOTES})
