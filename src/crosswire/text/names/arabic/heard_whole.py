"""Names of the story in Arabic, heard with all their vowels: "هان جي وو" is Han Ji-woo, though hardly a consonant tells it."""

from collections.abc import Iterator

from crosswire.languages.naming.arabic import ARTICLE, ARTICLES_ABROAD, SMALL_WORDS, TOWNS_BEFORE
from crosswire.languages.naming.arabic_bodies import TRADES_FOR
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.arabic.whole import Whole
from crosswire.text.names.drafts.bare import bare_word, standing
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.story.hearing import calls
from crosswire.text.names.story.told import Names, Told

#: So much alike the words of a name must be: of one of two words, of more; of one word behind what calls it a name, and by itself.
_LEAST_MEAN, _LEAST_MANY, _LEAST_CALLED, _LEAST_ALONE = 0.8, 0.85, 0.78, 0.9
_SHORTEST_ALONE, _PAIR = 6, 2
_SIZES = (4, 3, 2)


def heard_whole(page: Page, names: Names) -> Iterator[Draft]:
    """The names, where they are heard."""
    whole, again = Whole(names), dict[str, Told]()
    for place in range(len(page.words)):
        found = next((one for size in _SIZES for one in _several(page, place, size, whole)), None)
        if found is not None:
            yield found
        else:
            yield from _alone(page, place, whole, again)
    for span, key in standing(page, again) if again else ():
        yield _named(span, again[key])


def _several(page: Page, place: int, size: int, whole: Whole) -> Iterator[Draft]:
    """Names of so many words that begin at a place, rather with the whole first word."""
    rest = page.words[place + 1 : place + size]
    if not rest or not whole.may_end(size, rest[-1].lower):
        return
    if len(rest) + 1 < size or any(page.gap(one) not in (" ", "-") for one in range(place + 1, place + size)):
        return
    lowers = [word.lower for word in rest]
    if size == _PAIR and lowers[0] in SMALL_WORDS:
        return
    least = _LEAST_MEAN if size == _PAIR else _LEAST_MANY
    forms = [(span, key) for span, key in bare_word(page, place) if size > _PAIR or key not in SMALL_WORDS]
    called = calls(page, place)
    met = [(span, whole.like([key, *lowers], least, called)) for span, key in forms if span.end == page.words[place].end]
    found = [(one[0], span, one[1]) for span, one in met if one is not None]
    if found:
        _, span, told = max(found, key=lambda one: one[0])
        yield _named(Span(span.start, rest[-1].end), told)


def _alone(page: Page, place: int, whole: Whole, again: dict[str, Told]) -> Iterator[Draft]:
    """A name of one word that begins at a place; where what stands before calls it one, it is ``again`` wherever it stands."""
    if not any(whole.may_end(1, key) for _, key in bare_word(page, place)):
        return
    called = _is_called(page, place)
    located = page.gap(place) == " " and page.lower(place - 1) in page.vocabulary.locating
    met = [(span, key, whole.like([key], _LEAST_CALLED if called else _LEAST_ALONE, called)) for span, key in _bare(page, place)]
    found = [
        (one[0], span, key, one[1])
        for span, key, one in met
        if one is not None
        and (called or len(page.words[place].text) >= _SHORTEST_ALONE or (located and one[1].draft.votes[MentionType.PLACE]))
    ]
    found = [one for one in found if not one[2].startswith(ARTICLE) or one[3].words[0] in ARTICLES_ABROAD or one[3].draft.known]
    if found:
        _, span, key, told = max(found, key=lambda one: one[0])
        if called and (not told.sure or len(told.parts) > 1):
            again[key] = told
        yield _named(span, told)


def _is_called(page: Page, place: int) -> bool:
    """Whether the word before, or the one before that and one with the article, says what the name is of: "شركة التأجير فولمار"."""
    if calls(page, place) or (page.gap(place) == " " and page.lower(place - 1) in TOWNS_BEFORE):
        return True
    noun = place > 1 and page.gap(place) == " " and page.lower(place - 1).startswith(ARTICLE)
    firm = any(key in page.vocabulary.firms for _, key in bare_word(page, place - 2)) if noun else False
    return firm or (page.lower(place + 1) in TRADES_FOR and page.gap(place + 1) == " ")


def _bare(page: Page, place: int) -> Iterator[tuple[Span, str]]:
    """A word without what is written onto its beginning, if it is no small one."""
    return ((span, key) for span, key in bare_word(page, place) if span.end == page.words[place].end and key not in SMALL_WORDS)


def _named(span: Span, told: Told) -> Draft:
    return Draft(span, told.words, told.draft.known, votes=told.draft.votes.copy())
