"""Runs of words with capitals in languages that write common nouns small: each is a name, or several, or none."""

from collections.abc import Iterator

from crosswire.languages.naming.adjectives import MINISTRIES
from crosswire.languages.naming.called import NORDIC_HEADS
from crosswire.text.names.capitals.adjectives import adjective_end, opens_before_adjective
from crosswire.text.names.capitals.cutting import parts_of
from crosswire.text.names.capitals.edges import trimmed
from crosswire.text.names.capitals.extents import run_end
from crosswire.text.names.capitals.genitives import genitive_end
from crosswire.text.names.capitals.headlines import cut_headline
from crosswire.text.names.capitals.seams import unseamed
from crosswire.text.names.capitals.small_bodies import law_end, small_body_end
from crosswire.text.names.capitals.small_ministries import charter_end, small_ministry_end
from crosswire.text.names.drafts.page import Match, Page, Run
from crosswire.text.names.drafts.saints import saints_end
from crosswire.text.names.drafts.vietnamese import opens_before_vietnamese, vietnamese_body_end
from crosswire.text.names.drafts.waters import water_start
from crosswire.text.names.lexicon.gazetteer import ordinary
from crosswire.text.names.linking.particles import surname_start


def runs(page: Page, known: dict[int, Match]) -> Iterator[Run]:
    """The names of a text that are more than what the tables know, and those; in order."""
    place = 0
    while place < len(page.words):
        ministry = small_ministry_end(page, place) if page.words[place].lower in MINISTRIES else None
        if ministry is not None:
            yield place, ministry
            place = ministry
            continue
        if not page.words[place].capital or opens_before_adjective(page, place, known) or opens_before_vietnamese(page, place):
            place += 1
            continue
        end = run_end(page, place)
        special = _with_small_words(page, place, end, known)
        if special is not None:
            yield special
            place = special[1]
            continue
        if page.is_surname_article(place - 1) and page.gap(place - 1) != "-":
            place -= 1
        end = max(end, *(known[inside].end for inside in range(place, end) if inside in known), place + 1)
        for start, stop in parts_of(page, place, end, known):
            named = cut_headline(page, (start, stop)) if start < stop else ()
            for part in (part for one in named for part in unseamed(page, one, known)):
                yield from trimmed(page, *part, known)
        place = end


def _with_small_words(page: Page, place: int, end: int, known: dict[int, Match]) -> Run | None:
    """A run with small words before or behind it that belong to it."""
    water = water_start(page, place)
    if water < place:
        return water, end
    whole = vietnamese_body_end(page, place) or saints_end(page, place) or charter_end(page, place)
    if whole is not None:
        return place, whole
    surname = surname_start(page, place)
    if surname < place:
        return surname, place + 1
    if end == place + 1 and _is_nordic_body(page, place, end):
        return place, end + 1
    head = end - 1 if end == place + 1 or (end == place + 2 and _is_outside(page, place)) else place
    plain = head not in known or page.lower(head) in page.vocabulary.bodies
    body = small_body_end(page, head) if end == head + 1 and plain else None
    if body is not None:
        return head, body
    small = adjective_end(page, place) if end == place + 1 and place not in known else None
    return (place, max(genitive_end(page, small), law_end(page, small - 1))) if small else None


def _is_outside(page: Page, place: int) -> bool:
    """Whether a word stands before a name and is none of it: a title, or "L'" at a sentence's beginning."""
    return page.vocabulary.title(page.lower(place)) or page.lower(place) in page.vocabulary.articles or len(page.lower(place)) == 1


def _is_nordic_body(page: Page, place: int, end: int) -> bool:
    """ "Torsvika sjukhus": a name before what the body is, which is written small."""
    heads = NORDIC_HEADS.get(page.vocabulary.code, ())
    if not heads or end >= len(page.words) or page.gap(end) != " " or page.lower(end) not in heads:
        return False
    return not page.words[place].opening or page.is_name(page.lower(place)) or page.lower(place) not in ordinary()
