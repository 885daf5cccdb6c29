"""Short forms of Korean bodies, of syllables taken from the long name that the text has: "공정위", "국토부", "금감원"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.korean_endings import WORD_ENDS

_MOST, _SHORTEST_LONG = 40, 5
#: What the short form ends with, by what the long one does.
_LAST = {"위원회": "위", "부": "부", "청": "청", "원": "원", "처": "처", "공사": "공", "연맹": "연", "노동조합": "노조"}
_LONG = re.compile(f"[가-힣]+(?:{'|'.join(_LAST)})")


def korean_shorts(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """The short forms where they stand as words: the first syllable, one or two others in their order, and what the body is."""
    done: dict[str, Draft] = {}
    for draft in found:
        long = draft.span.of(page.text)
        body = len(long) >= _SHORTEST_LONG and decided(draft.votes) is MentionType.ORGANISATION and _LONG.fullmatch(long)
        if body and len(done) < _MOST:
            done.setdefault(long, draft)
    for long, draft in done.items():
        end = next(end for end in _LAST if long.endswith(end))
        inner = "".join(sorted(set(long[1 : -len(end)])))
        for match in re.finditer(f"(?<![가-힣]){long[0]}([{inner}]{{1,2}}){_LAST[end]}{WORD_ENDS}", page.text) if inner else ():
            size = 1 + len(match.group(1)) + len(_LAST[end])
            if _in_order(match.group(1), long[1 : -len(end)]) and not long.startswith(match.group()[:size]):
                yield replace(draft, span=Span(match.start(), match.start() + size), votes=draft.votes.copy())


def _in_order(signs: str, long: str) -> bool:
    rest = iter(long)
    return all(sign in rest for sign in signs)
