"""Where a Japanese or Korean report was written, and for whom: "【サンタマル＝北都新報】", "(한들=동남경제)"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.framing import PAPERS_END, WRITERS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page

_MOST = 20
_LINE = {
    "ja": re.compile("[【［]([ァ-ヺー・]{2,14}|[一-鿿]{2,5})[＝=]([ァ-ヺー一-鿿]{2,12})[】］]"),
    "ko": re.compile(r"(?<=[(\[])([가-힣]{2,8})=([가-힣A-Z]{3,12})(?=[)\]])"),
}


def datelines_far_east(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """The place, which is one wherever its name stands, and the paper; ``found`` are the names found already."""
    taken = {draft.span.start for draft in found if draft.known is not None}
    for _, match in zip(range(_MOST), _LINE[page.vocabulary.code].finditer(page.text), strict=False):
        papers = page.vocabulary.code == "ko" or match.group(2).endswith(PAPERS_END["ja"])
        if papers and not match.group(2).endswith(WRITERS) and match.start(2) not in taken:
            yield framed_draft(page, Span(*match.span(2)), MentionType.ORGANISATION, (match.group(2),))
        if match.start(1) not in taken:
            yield from _everywhere(page, match.group(1))


def _everywhere(page: Page, name: str) -> Iterator[Draft]:
    letters = "가-힣" if page.vocabulary.code == "ko" else "ァ-ー一-鿿"
    behind = "" if page.vocabulary.code == "ko" else f"(?![{letters}])"
    for match in re.finditer(f"(?<![{letters}]){re.escape(name)}{behind}", page.text):
        yield framed_draft(page, Span(*match.span()), MentionType.PLACE, (name,))
