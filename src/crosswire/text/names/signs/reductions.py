"""Chinese short forms of long names, of signs taken from these: "欧安组织" for "欧洲安全与合作组织"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_sign, is_word, words_before
from crosswire.text.names.lexicon.occurrences import occurrences

_MOST_SIGNS, _LEAST_LEFT_OUT, _LAST = 18, 2, 4
_SHORTEST_LONG, _SHORTEST, _LONGEST, _MOST = 5, 3, 5, 40


def long_of_short(text: str, end: int, short: str) -> Span | None:
    """The long name that ends at a place, whose signs a short one is taken from: the nearest that begins as that does."""
    for start in range(end - len(short) - _LEAST_LEFT_OUT, max(-1, end - _MOST_SIGNS - 1), -1):
        if start < 0 or not is_sign(text[start]):
            return None
        if text[start] == short[0] and _is_taken(short, text[start:end]) and short[-1] in text[max(start, end - _LAST) : end]:
            return Span(start, end)
    return None


def _is_taken(short: str, long: str) -> bool:
    """Whether all signs of the short form stand in the long one in this order."""
    rest = iter(long)
    return all(sign in rest for sign in short)


def reductions(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """Short forms of the bodies that the text has in full, where these stand alone."""
    done: set[str] = set()
    for draft in found:
        long = draft.span.of(page.text)
        body = len(long) >= _SHORTEST_LONG and is_sign(long[0]) and decided(draft.votes) is MentionType.ORGANISATION
        if not body or long in done or len(done) >= _MOST:
            continue
        done.add(long)
        for short in sorted(_shorts(page.text, long)):
            for span in occurrences(page.text, short, _MOST):
                yield replace(draft, span=span, votes=draft.votes.copy())


def _shorts(text: str, long: str) -> set[str]:
    """What of a text is a short form of a name."""
    parts = _parts(long)
    found = set()
    for match in re.finditer(re.escape(long[0]), text):
        sizes = range(_LONGEST, _SHORTEST - 1, -1)
        windows = (text[match.start() : match.start() + size] for size in sizes)
        short = next((one for one in windows if not long.startswith(one) and _is_short(one, parts)), None)
        if short is not None and not is_word(short) and not text.startswith(long, match.start()):
            found.add(short)
    return found


def _parts(long: str) -> list[str]:
    return [long[word.start : word.end] for word in words_before(long, len(long))][::-1]


def _is_short(short: str, parts: Sequence[str]) -> bool:
    """Whether it has of the words of a name the beginnings, in order, and one of the last of them."""
    rest, last = short, 0
    for number, part in enumerate(parts):
        size = next((size for size in range(len(part), 0, -1) if rest.startswith(part[:size])), 0)
        rest, last = rest[size:], number if size else last
    return not rest and last == len(parts) - 1
