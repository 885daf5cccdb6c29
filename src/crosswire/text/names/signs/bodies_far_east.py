"""Bodies in Japanese and Korean that begin with "international" or a land, or say what a body of another article is called."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.far_east import BODIES_BEGIN, BODIES_END, GENERIC_BODIES, GENERIC_ENDS
from crosswire.languages.naming.framing import INSIDE_BODIES, OUTSIDE_BODIES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.far_east_letters import is_hangul
from crosswire.text.names.lexicon.meanings import meanings_in_signs
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.linking.translated import share_of_meaning

_MOST, _SHORTEST, _SHORTEST_TOLD, _MOST_WORDS = 60, 5, 4, 4
_RUN = re.compile("[一-鿿ァ-ー]{4,20}")
_SHORT = re.compile(r"[（(](?:以下)?[「『]?([ァ-ー]{3,12}|[A-Z]{2,8})[」』]?[）)]")


def bodies_far_east(page: Page, long: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``long`` are those that articles in other scripts tell."""
    code = page.vocabulary.code
    candidates = _in_signs(page) if code == "ja" else _in_words(page) if code == "ko" else iter(())
    for _, spans in zip(range(_MOST), candidates, strict=False):
        name, short = spans[0].of(page.text), _SHORT.match(page.text, spans[0].end)
        told = max(((_told(page, span.of(page.text), long), -len(span), span) for span in spans), default=(0.0, 0, spans[0]))
        if told[0] > 0:
            yield _body(told[2], told[2].of(page.text), short.group(1) if short else "")
        elif short or _begins_one(name, code):
            yield _body(spans[0], name, short.group(1) if short else "")
        else:
            continue
        if short and not short.group(1).isascii():
            yield _body(Span(*short.span(1)), short.group(1))


def _begins_one(name: str, code: str) -> bool:
    """Whether a name begins with "international" or the like, and is not just any such body."""
    if not name.startswith(BODIES_BEGIN[code]) or len(name) < _SHORTEST or name.endswith(GENERIC_ENDS):
        return False
    return not any(word in name for word in GENERIC_BODIES)


def _in_signs(page: Page) -> Iterator[list[Span]]:
    ends = BODIES_END["ja"]
    for match in _RUN.finditer(page.text):
        name = match.group()
        if name.endswith(ends) and not any(sign in OUTSIDE_BODIES and not _is_inside(name, place) for place, sign in enumerate(name)):
            yield [Span(*match.span())]


def _is_inside(name: str, place: int) -> bool:
    return name[max(0, place - 1) : place + 1] in INSIDE_BODIES or name[place : place + 2] in INSIDE_BODIES or name[place] >= "ァ"


def _in_words(page: Page) -> Iterator[list[Span]]:
    """Words that end so, alone or with those before that say what bodies are."""
    for place in range(len(page.words)):
        for span, key in bare_word(page, place):
            if key.endswith(BODIES_END["ko"]) and is_hangul(key[0]):
                yield list(_with_words_before(page, place, span.end))
                break


def _with_words_before(page: Page, place: int, end: int) -> Iterator[Span]:
    for first in range(place, max(-1, place - _MOST_WORDS), -1):
        if first < place and not meanings_in_signs(page.words[first].text):
            break
        yield Span(page.words[first].start, end)
        if first == 0 or page.gap(first) != " ":
            break


def _told(page: Page, name: str, long: Sequence[Draft]) -> float:
    """How much a name says the same as a long one of another article."""
    if len(name) < _SHORTEST_TOLD:
        return 0.0
    draft = Draft(Span(0, 1), ("".join(name.split()),), language=page.vocabulary.code)
    return max((share_of_meaning(draft, other) for other in long), default=0.0)


def _body(span: Span, name: str, short: str = "") -> Draft:
    words = ("".join(name.lower().split()),)
    return Draft(span, words, short=latin(short.lower()) if short else "", votes=Counter({MentionType.ORGANISATION: 6}))
