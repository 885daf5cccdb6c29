"""Ministries of the Far East's texts, with the country right before: "哈萨克斯坦交通部", "ケニア保健省", "카자흐스탄 교통부"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.ministries import AND, MINISTRY, OF_MINISTRIES
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.korean_endings import WORD_ENDS
from crosswire.text.names.signs.countries_apart import is_country

_MOST, _SHORTEST = 60, 5
#: Where no other word goes on.
_BEHIND = {"zh": "(?![长分队署门件委属落位])", "ja": "(?![一-鿿ァ-ー])", "ko": f"(?={WORD_ENDS})"}
_BEFORE = {"zh": "", "ja": "", "ko": "(?<![가-힣])"}
_PATTERNS = {
    code: re.compile(f"{_BEFORE[code]}(?:(?:{'|'.join(of)}){AND[code]}){{1,4}}{MINISTRY[code]}{_BEHIND[code]}")
    for code, of in OF_MINISTRIES.items()
}


def ministries_far_east(page: Page, own: Sequence[Draft]) -> Iterator[Draft]:
    """The ministries; of those without a country only long names: "외교부" may be any. ``own`` are the names found already."""
    code = page.vocabulary.code
    ends = {draft.span.end: draft for draft in own if is_country(draft)}
    for _, match in zip(range(_MOST), _PATTERNS[code].finditer(page.text), strict=False):
        country = ends.get(match.start() - (code == "ko" and page.text[match.start() - 1 : match.start()] == " "))
        start = country.span.start if country is not None else match.start()
        if country is not None or len(match.group()) >= _SHORTEST:
            yield _ministry(page, Span(start, match.end()))


def _ministry(page: Page, span: Span) -> Draft:
    name = "".join(span.of(page.text).lower().split())
    return framed_draft(page, span, MentionType.ORGANISATION, (name,))
