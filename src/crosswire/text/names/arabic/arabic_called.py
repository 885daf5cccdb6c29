"""Festivals and laws in Arabic that are called by several words: "مهرجان أيام قرطاج السينمائية", "قانون المياه الهادئة"."""

from collections.abc import Iterator, Sequence

from crosswire.languages.naming.arabic import ADJECTIVES, ARTICLE, FOR_THE, RELATIVES, SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import CALLED_FOR, EVENTS_CALLED, FIRMS_BEFORE, LAW, LAWS_ABROAD, NOT_IN_BODIES, TRADES_FOR
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.meanings import meanings_of
from crosswire.text.names.story.told import Names

_MOST_BETWEEN, _SHORTEST_FOR, _FEMININE = 2, 5, "ة"


def arabic_called(page: Page, own: Sequence[Draft], names: Names) -> Iterator[Draft]:
    """The names; ``own`` are those found already, ``names`` those that other articles tell."""
    places = {draft.span.start for draft in own if draft.votes[MentionType.PLACE] > 0}
    laws: list[Span] = []
    for place in range(len(page.words) - 2):
        for span, key in bare_word(page, place):
            if key in EVENTS_CALLED and len(span) == len(key):
                end = _event_end(page, place, places)
                if end is not None:
                    yield framed_draft(page, Span(span.start, page.words[end].end), MentionType.OTHER)
            elif key in CALLED_FOR and len(span) == len(key) and _is_called_for(page, place + 1):
                yield framed_draft(page, Span(span.start, page.words[place + 2].end), MentionType.OTHER)
            elif key == LAW and len(span) == len(key):
                end = _law_end(page, place)
                laws += [Span(span.start, page.words[end].end)] if end is not None else []
            elif key in FIRMS_BEFORE and _is_called_firm(page, place + 1):
                yield framed_draft(page, Span(page.words[place + 1].start, page.words[place + 2].end), MentionType.ORGANISATION)
    yield from _told(page, laws, names)


def _is_called_firm(page: Page, place: int) -> bool:
    """ "الخليج للمعادن" behind "company": a noun with the article, or what is none of Arabic, and what the firm does."""
    lower = page.lower(place)
    if page.gap(place) != " " or page.gap(place + 1) != " " or lower in SMALL_WORDS:
        return False
    if lower.startswith(ARTICLE):
        return page.lower(place + 1) in TRADES_FOR
    does, behind = page.lower(place + 1), page.lower(place + 2)
    goes_on = page.gap(place + 2) == " " and behind.startswith(ARTICLE) and behind.endswith(ADJECTIVES)  # it says what the firm does
    return not lower.endswith(_FEMININE) and does.startswith(FOR_THE) and len(does) >= _SHORTEST_FOR and not goes_on


def _is_called_for(page: Page, place: int) -> bool:
    """Whether a word without the article stands here that is no feminine noun, and behind it what something is for."""
    lower, behind = page.lower(place), page.lower(place + 1)
    proper = not lower.startswith(ARTICLE) and lower not in SMALL_WORDS and not lower.endswith(_FEMININE) and len(lower) > 2
    fits = proper and page.gap(place) == page.gap(place + 1) == " " and behind.startswith(FOR_THE) and len(behind) >= _SHORTEST_FOR
    return fits and not (page.gap(place + 2) == " " and page.lower(place + 2).startswith(ARTICLE))


def _event_end(page: Page, place: int, places: set[int]) -> int | None:
    """The adjective that ends a name, behind one or two words that are nouns or a place."""
    for end in range(place + 2, min(place + 2 + _MOST_BETWEEN, len(page.words))):
        inside = range(place + 1, end)
        if not all(page.gap(one) == " " for one in (*inside, end)) or not all(_is_noun(page, one, places) for one in inside):
            return None
        lower = page.lower(end)
        if lower.startswith(ARTICLE) and lower not in NOT_IN_BODIES and lower not in RELATIVES and _is_adjective(page, end):
            return end
    return None


def _is_noun(page: Page, place: int, places: set[int]) -> bool:
    return page.words[place].start in places or (page.lower(place) not in SMALL_WORDS and page.lower(place) not in RELATIVES)


def _is_adjective(page: Page, place: int) -> bool:
    """Whether a word with the article is an adjective: by its ending, or as no other follows it."""
    ends = page.lower(place).endswith(ADJECTIVES)
    return ends or (page.lower(place - 1).startswith(ARTICLE) and not page.lower(place + 1).startswith(ARTICLE))


def _law_end(page: Page, place: int) -> int | None:
    """Behind "law": two nouns of which the last has the article, or a noun and an adjective."""
    last = place + 2
    if page.gap(place + 1) != " " or page.gap(last) != " " or not page.lower(last).startswith(ARTICLE):
        return None
    words = (page.lower(place + 1), page.lower(last))
    return None if any(word in SMALL_WORDS or word in RELATIVES or word in NOT_IN_BODIES for word in words) else last


def _told(page: Page, laws: Sequence[Span], names: Names) -> Iterator[Draft]:
    """The one law of a text that has one, if every language of the story tells of one by name: then it is that, by any of its words."""
    told = [one.words for one in names.told if len(one.words) > 1 and not LAWS_ABROAD.isdisjoint((one.words[0], one.words[-1]))]
    kinds = [word for words in told for word in words if word in LAWS_ABROAD]
    if told and len({span.of(page.text) for span in laws}) == 1:
        called = {meaning for word in laws[0].of(page.text).split()[1:] for meaning in meanings_of(word)}
        same = [words for words in told if any(called & meanings_of(word) for word in words)]
        known = same[0] if same and len(set(kinds)) == len(kinds) else ()
        yield from (framed_draft(page, span, MentionType.OTHER, known) for span in laws)
