"""Long names of bodies in scripts with spaces and without capitals: "اتحاد تجار أسواق فيينا", "المعهد البافاري للصحة المدرسية"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.arabic import ADJECTIVES, AND, ARTICLE, FOR, FOR_THE, RELATIVES, SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import HEADS_OF_BODIES, HEADS_WITH_ADJECTIVES, OF_PURPOSES, PORTS, RAILWAYS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.arabic.arabic_bodies import called_end
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.linking.translated import share_of_meaning

_OTHER_HEADS = PORTS | RAILWAYS
_MOST_WORDS, _MOST_ADJECTIVES = 6, 3
#: Words of a name with the article, and of one without it.
_LEAST_DEFINITE, _LEAST_BARE = 3, 3
_FEMININE = ("ة", "ات")


def long_bodies(page: Page, own: Sequence[Draft], long: Sequence[Draft]) -> Iterator[Draft]:
    """The names, each from the word that says what it is to the last that can belong to it; ``long`` are those of other articles."""
    places = {draft.span.start: draft for draft in own if draft.votes[MentionType.PLACE] > 0}
    for place in range(len(page.words)):
        head = _head(page, place)
        if head is None:
            continue
        start, definite = head
        end = _definite_end(page, place) if definite else _bare_end(page, place, places) or called_end(page, place, places)
        if end is not None:
            yield _body(page, start, place, end)
        elif not definite and long:
            yield from _said_elsewhere(page, start, place, long)


def _body(page: Page, start: int, place: int, end: int) -> Draft:
    words = (page.text[start : page.words[place].end], *(word.lower for word in page.words[place + 1 : end]))
    return Draft(Span(start, page.words[end - 1].end), words, votes=_votes())


def _said_elsewhere(page: Page, start: int, place: int, long: Sequence[Draft]) -> Iterator[Draft]:
    """A name from noun to noun to one with the article, if another article has a long name of the same meaning."""
    end = place + 1
    while end < len(page.words) and end - place < _MOST_WORDS and page.gap(end) == " " and not page.lower(end).startswith(ARTICLE):
        end += 1
    if end < len(page.words) and page.gap(end) == " " and page.lower(end).startswith(ARTICLE):
        body = _body(page, start, place, end + 1)
        if any(share_of_meaning(body, other) for other in long):
            yield body


def _votes() -> Counter[MentionType]:
    return Counter({MentionType.ORGANISATION: 6})


def _head(page: Page, place: int) -> tuple[int, bool] | None:
    """Where a word begins that says what a body is, without what is written onto it, and whether with the article."""
    bodies = page.vocabulary.bodies
    for span, key in bare_word(page, place):
        if (
            (key in bodies and key not in page.vocabulary.firms)
            or key in HEADS_WITH_ADJECTIVES
            or key in HEADS_OF_BODIES
            or key in _OTHER_HEADS
        ):
            article = page.text[span.start - 2 : span.start] == ARTICLE or page.text[span.start : span.start + 2] == ARTICLE
            begun = span.start - 2 if page.text[span.start - 2 : span.start] == ARTICLE else span.start
            return begun, article
    return None


def _definite_end(page: Page, place: int) -> int | None:
    """Where a name ends all of whose words have the article, one of them after "for"."""
    end, left, purpose = place + 1, _MOST_ADJECTIVES, False
    while end < len(page.words) and left and page.gap(end) == " ":
        lower = page.lower(end)
        after = page.lower(end + 1) if end + 1 < len(page.words) and page.gap(end + 1) == " " else ""
        if not purpose and lower.startswith(FOR_THE):
            purpose, left = True, 2
        elif not purpose and lower.startswith(FOR) and len(lower) > 3 and after.startswith(ARTICLE):
            purpose, left = True, 3
        elif not purpose and lower.startswith(FOR) and len(lower) > 3 and _is_of_noun(page, end + 1):
            return end + 3  # "لتسوية منازعات الاستثمار"
        elif not lower.startswith(ARTICLE) or lower in RELATIVES or (purpose and not _goes_with(page.lower(end - 1), lower)):
            break
        left -= 1
        end += 1
    return end if purpose and end - place >= _LEAST_DEFINITE else None


def _goes_with(noun: str, lower: str) -> bool:
    """Whether a word with the article may be an adjective of the noun before it, and is no noun that something is done to."""
    if lower.endswith(ADJECTIVES) or lower in OF_PURPOSES:
        return True
    return not noun.startswith(FOR_THE) or (lower.endswith(_FEMININE) and noun.endswith(_FEMININE))


def _is_of_noun(page: Page, place: int) -> bool:
    """Whether a noun stands here and then one with the article."""
    after = place + 1
    if after >= len(page.words) or page.gap(place) != " " or page.gap(after) != " ":
        return False
    noun = page.lower(place) not in SMALL_WORDS and len(page.lower(place)) > 2
    return noun and page.lower(after).startswith(ARTICLE) and page.lower(after) not in RELATIVES


def _bare_end(page: Page, place: int, places: dict[int, Draft]) -> int | None:
    """Where a name ends that goes from noun to noun to a place."""
    end = place + 1
    while end < len(page.words) and end - place < _MOST_WORDS and page.gap(end) == " ":
        word = page.words[end]
        if word.start in places:
            stop = places[word.start].span.end
            while end + 1 < len(page.words) and page.words[end].end < stop:
                end += 1
            return end + 1 if end + 1 - place >= _LEAST_BARE else None
        if word.lower.startswith((ARTICLE, AND)) or word.lower in page.vocabulary.locating or len(word.lower) < 3:
            return None
        end += 1
    return None
