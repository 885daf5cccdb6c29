"""Where an article in Arabic was written and for whom, in a line of its own: "طنجة - وكالة «الشراع»", "لندن / المنارة نيوز"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.arabic import SMALL_WORDS
from crosswire.languages.naming.arabic_bodies import AGENCY_BEFORE
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page

_LINE = re.compile(
    rf"^(?P<town>[^\W\d_]+(?: [^\W\d_]+){{0,2}}) ?[-–—/:،,] ?(?:(?:{'|'.join(AGENCY_BEFORE)}) )?"
    r"[«“\"(]?(?P<paper>[^\W\d_]+(?: [^\W\d_]+){0,3})[»”\")]?$",
    re.MULTILINE,
)
_LONGEST, _FIRST_LINES = 60, 4


def arabic_datelines(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The town and the paper; ``own`` are the names found already."""
    stop = 0
    for number in range(_FIRST_LINES):
        start, stop = stop, page.text.find("\n", stop) + 1
        line = page.text[start : stop - 1] if stop else page.text[start:]
        match = _LINE.match(line.strip()) if number and len(line) < _LONGEST else None
        if match is not None and not any(word in SMALL_WORDS for word in line.split()):
            yield from _named(page, Span(start, start + len(line)), match, own)
            return
        if not stop:
            return


def _named(page: Page, line: Span, match: re.Match[str], own: Sequence[Draft]) -> Iterator[Draft]:
    shift = line.start + len(line.of(page.text)) - len(line.of(page.text).lstrip())
    for group, kind in (("town", MentionType.PLACE), ("paper", MentionType.ORGANISATION)):
        span = Span(match.start(group) + shift, match.end(group) + shift)
        if not any(draft.span.shares(span) and (group == "town" or len(draft.span) >= len(span)) for draft in own):
            yield framed_draft(page, span, kind)
