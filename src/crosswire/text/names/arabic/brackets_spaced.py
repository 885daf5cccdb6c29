"""Long names in Arabic with a short one in brackets behind them: "رابطة إنقاذ البحيرة (بي آر بي)"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.arabic import ARTICLE
from crosswire.languages.naming.arabic_bodies import HEADS_BEFORE_BRACKETS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.bare import bare_word, standing
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.skeleton import latin
from crosswire.text.names.linking.spelled import letters_of, told_shorts

_SHORT = re.compile(r"[ \u00a0]\(([^()\n.،]{2,24})\)")
_MOST_WORDS, _MOST_SHORT, _MOST = 7, 6, 50


def long_before_brackets(page: Page, told: Sequence[Draft]) -> Iterator[Draft]:
    """The long names, and the short ones wherever they stand; ``told`` are the short names of other articles."""
    places = {word.end: place for place, word in enumerate(page.words)}
    for _, match in zip(range(_MOST), _SHORT.finditer(page.text), strict=False):
        last = places.get(match.start())
        start = _head(page, last) if last is not None and len(match.group(1).split()) <= _MOST_SHORT else None
        if last is None or start is None:
            continue
        short = match.group(1)
        letters = letters_of(short.split())
        name = told_shorts(told).get(letters, (letters,))[0] if letters else short
        span = Span(start, match.start())
        yield Draft(span, tuple(span.of(page.text).split()), short=latin(name), votes=Counter({MentionType.ORGANISATION: 6}))
        if not letters and " " not in short:
            yield from _everywhere(page, short)


def _head(page: Page, last: int) -> int | None:
    """Where the name begins: at the first word before the bracket that says what a body is."""
    found = None
    for place in range(last, max(-1, last - _MOST_WORDS), -1):
        head = next((span.start for span, key in bare_word(page, place) if _says(page, key.removeprefix(ARTICLE))), None)
        if head is not None:
            found = head - 2 if page.text[head - 2 : head] == ARTICLE else head
        if page.gap(place) != " ":
            break
    return found


def _says(page: Page, key: str) -> bool:
    return key in page.vocabulary.bodies or key in HEADS_BEFORE_BRACKETS


def _everywhere(page: Page, short: str) -> Iterator[Draft]:
    for span, _ in standing(page, (short,)):
        yield Draft(span, (short,), votes=Counter({MentionType.ORGANISATION: 6}))
