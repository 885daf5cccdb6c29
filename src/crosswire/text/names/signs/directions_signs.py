"""Provinces of an island or a land in Chinese and Japanese, told apart by a direction before its name: "中スラウェシ州", "北苏门答腊省"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import is_word
from crosswire.text.names.signs.countries_apart import is_country

_DIRECTION = re.compile("(?:^|[^一-鿿]|[在和与到、])([东東西南北])$")
#: The same where a word may end with the sign: then what the province is must stand behind.
_ONTO = re.compile("([东東西南北中])$")
_FAR = 3
_PROVINCE = {"zh": re.compile("[省州邦]"), "ja": re.compile("[省州県]")}


def with_directions(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """The provinces; ``found`` are the names found already."""
    code = page.vocabulary.code
    taken = {place for draft in found for place in range(draft.span.start, draft.span.end)}
    for draft in found:
        start, end = draft.span.start, draft.span.end
        place = draft.votes[MentionType.PLACE] > 0 and draft.known is not None and not is_country(draft)
        if not place or start - 1 in taken or is_word(page.text[max(0, start - 2) : start]):
            continue
        before = page.text[max(0, start - _FAR) : start]
        ends = _PROVINCE[code].match(page.text[end - 1]) is not None
        more = 0 if ends else _PROVINCE[code].match(page.text, end) is not None
        match = (_ONTO if ends or more else _DIRECTION).search(before)
        if match is not None and (ends or more or (code == "ja" and not _is_town(draft))):
            yield framed_draft(page, Span(start - len(match.group(1)), end + more), MentionType.PLACE)


def _is_town(draft: Draft) -> bool:
    return draft.known is not None and draft.known.entity.startswith("place:city-")
