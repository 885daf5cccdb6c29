"""Bodies and laws of a Japanese or Korean text whose last letters are sign enough: "金融庁", "금융감독원", "個人情報保護法"."""

import re
from collections import Counter
from collections.abc import Iterator

from crosswire.languages.naming.bodies_bare import ANY_BEGINS, ANY_ENDS, BARE_BODIES, BARE_LAWS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.korean_endings import WORD_ENDS

_MOST, _VOTES = 60, 6
_KO_END = f"(?={WORD_ENDS})"


def _ends(code: str) -> str:
    return "|".join(sorted((end for _, ends in BARE_BODIES[code] for end in ends), key=len, reverse=True))


_BODIES = {
    "ja": re.compile(f"(?<![一-鿿ァ-ーA-Za-z])(?:[一-鿿ァ-ー]|e(?=[一-鿿ァ-ー])){{1,16}}(?:{_ends('ja')})(?![一-鿿ァ-ー])"),
    "ko": re.compile(f"(?<![가-힣])[가-힣]{{2,14}}?(?:{_ends('ko')}){_KO_END}"),
}
_LAWS = {
    "ja": re.compile(f"(?<![一-鿿ァ-ー])[一-鿿ァ-ー]{{1,12}}(?:{'|'.join(BARE_LAWS['ja'])})(?![一-鿿ァ-ー])"),
    "ko": re.compile(f"(?<![가-힣])(?:[가-힣]{{1,8}}|[가-힣]{{2,8}} )(?:{'|'.join(BARE_LAWS['ko'])}){_KO_END}"),
}


def bodies_bare(page: Page) -> Iterator[Draft]:
    """The bodies and the laws."""
    code = page.vocabulary.code
    for _, match in zip(range(_MOST), _BODIES[code].finditer(page.text), strict=False):
        name = match.group()
        if _is_one(name, code):
            yield _named(Span(*match.span()), name, MentionType.ORGANISATION)
    for _, match in zip(range(_MOST), _LAWS[code].finditer(page.text), strict=False):
        yield _named(Span(*match.span()), match.group(), MentionType.OTHER)


def _is_one(name: str, code: str) -> bool:
    """Whether it is long enough, and not just any such body."""
    if name.startswith(ANY_BEGINS[code]) or name.endswith(ANY_ENDS[code]):
        return False
    return any(len(name) >= least and name.endswith(ends) for least, ends in BARE_BODIES[code])


def _named(span: Span, name: str, kind: MentionType) -> Draft:
    return Draft(span, ("".join(name.lower().split()),), votes=Counter({kind: _VOTES}))
