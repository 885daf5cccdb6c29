"""Cups and papers in Arabic, by the word before them: "كأس المتوسط", "صحيفة الميزان الاقتصادي"."""

from collections.abc import Container, Iterator, Mapping, Sequence

from crosswire.languages.naming.arabic import ADJECTIVES, ARTICLE
from crosswire.languages.naming.arabic_bodies import CUPS, MISSIONS, NO_CUPS
from crosswire.languages.naming.kinds import ARABIC_AGENCIES, ARABIC_CITING, ARABIC_EVENTS, ARABIC_PAPERS, REGIONS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_of

_OF_COUNTRY = "ية"


def arabic_framed(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``own`` are those found already."""
    places = {draft.span.start: draft for draft in own if draft.known is not None and draft.known.type is MentionType.PLACE}
    yield from _events(page, places)
    yield from _papers(page, places)
    yield from _missions(page)


def _events(page: Page, places: Mapping[int, Draft]) -> Iterator[Draft]:
    """ "كأس المتوسط": a cup or the like of a place, or of a part of the world."""
    for place in range(1, len(page.words)):
        head = next((span for span, key in bare_word(page, place - 1) if key in ARABIC_EVENTS), None)
        if head is None or page.gap(place) != " ":
            continue
        word = page.words[place]
        if word.start in places:
            yield framed_draft(page, Span(head.start, places[word.start].span.end), MentionType.OTHER)
        elif word.lower.startswith(ARTICLE) and (meanings_of(word.lower) & REGIONS or _is_cup(head.of(page.text), word.lower)):
            yield framed_draft(page, Span(head.start, word.end), MentionType.OTHER)


def _is_cup(head: str, lower: str) -> bool:
    """ "كأس الصحراء": a cup is called by any noun."""
    return head in CUPS and lower not in NO_CUPS


def _is_of_what(page: Page, place: int, places: Container[int]) -> bool:
    """ "صحيفة أبواب قرطاج": behind a noun another with the article, that agrees with nothing before, or a place."""
    if place >= len(page.words) or page.gap(place) != " ":
        return False
    lower = page.lower(place)
    return page.words[place].start in places or (lower.startswith(ARTICLE) and not lower.endswith(ADJECTIVES))


def _ends_clause(page: Page, place: int) -> bool:
    """Whether one more word stands here, and then a stop: "وفق صحيفة أبواب قرطاج."."""
    return (
        place < len(page.words) and page.gap(place) == " " and page.text[page.words[place].end : page.words[place].end + 1] in tuple(".،")
    )


def _papers(page: Page, places: Mapping[int, Draft]) -> Iterator[Draft]:
    """ "صحيفة الميزان الاقتصادي"."""
    for place in range(1, len(page.words)):
        paper = page.lower(place - 1)
        cited = paper in ARABIC_AGENCIES and place > 1 and page.lower(place - 2) in ARABIC_CITING
        if not (paper in ARABIC_PAPERS or cited) or page.gap(place) != " ":
            continue
        end = place + 1
        if not page.lower(place).startswith(ARTICLE):
            if _is_of_what(page, end, places) or (page.lower(place - 2) in ARABIC_CITING and _ends_clause(page, end)):
                yield framed_draft(page, Span(page.words[place].start, page.words[end].end), MentionType.ORGANISATION)
            continue
        if end < len(page.words) and page.gap(end) == " " and page.lower(end).startswith(ARTICLE):
            end += 1
        yield framed_draft(page, Span(page.words[place].start, page.words[end - 1].end), MentionType.ORGANISATION)


def _missions(page: Page) -> Iterator[Draft]:
    """ "السفارة الكندية"."""
    for place in range(1, len(page.words)):
        head = next((span for span, key in bare_word(page, place - 1) if span.of(page.text) in MISSIONS), None)
        lower = page.lower(place)
        if head is not None and page.gap(place) == " " and lower.startswith(ARTICLE) and lower.endswith(_OF_COUNTRY):
            yield framed_draft(page, Span(head.start, page.words[place].end), MentionType.ORGANISATION)
