"""Names framed by signs in Chinese, Japanese and Korean: papers and stations, schools, and firms behind their legal form."""

import re
from collections.abc import Iterable, Iterator

from crosswire.languages.naming.framing import (
    CITED,
    CITING,
    JAPANESE_PARTICLES,
    KOREAN_FIRMS_END,
    KOREAN_PARTICLES,
    NO_PAPERS,
    NO_SCHOOLS,
    PAPERS_END,
    SCHOOLS_END,
)
from crosswire.languages.naming.kinds import FIRM_ENDS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.occurrences import occurrences

_MOST = 60
_HAN, _HAN_AND_KATAKANA = "\u4e00-\u9fff", "\u4e00-\u9fff\u30a1-\u30fc"


def _any(ends: Iterable[str]) -> str:
    return "|".join(ends)


#: What may stand behind a Korean name.
_BEHIND_KOREAN = f"(?=[{KOREAN_PARTICLES}]|에서|[ ,.'’”)]|$)"
_PAPERS = {
    "zh": re.compile(
        f"(?:{_any(f'(?<={word})' for word in CITING)})([{_HAN}]{{1,6}}?(?:{_any(PAPERS_END['zh'])}))(?={_any(CITED)}|[{_HAN}]{{2,6}}电)"
    ),
    "ja": re.compile(f"(?<![{_HAN_AND_KATAKANA}])([{_HAN_AND_KATAKANA}]{{2,7}}(?:{_any(PAPERS_END['ja'])}))(?![{_HAN_AND_KATAKANA}])"),
    "ko": re.compile(f"(?<![가-힣])([가-힣]{{2,5}}(?:{_any(PAPERS_END['ko'])})){_BEHIND_KOREAN}"),
}
_KOREAN_FIRM = re.compile(f"(?<![가-힣])([가-힣]{{2,4}}(?:{_any(KOREAN_FIRMS_END)})){_BEHIND_KOREAN}")
_BEFORE = re.compile(
    f"(?:{_any(FIRM_ENDS['ja'])})([{_HAN_AND_KATAKANA}A-Za-z0-9]{{2,12}}|[\u3041-\u3096]{{2,6}}?)(?=[{JAPANESE_PARTICLES}、。」）（]|$)"
)
_SCHOOL = re.compile(f"(?<![一-鿿ァ-ー])[一-鿿]{{2,5}}(?:{_any(SCHOOLS_END)})(?![一-鿿])")


def framed_by_signs(page: Page) -> Iterator[Draft]:
    """The names."""
    code = page.vocabulary.code
    yield from _schools(page) if code == "ja" else ()
    yield from _korean_firms(page) if code == "ko" else ()
    yield from _papers(page) if code in _PAPERS else ()
    for _, match in zip(range(_MOST), _BEFORE.finditer(page.text) if code == "ja" else (), strict=False):
        yield from _everywhere(page, Span(*match.span()), Span(*match.span(1)))


def _papers(page: Page) -> Iterator[Draft]:
    code = page.vocabulary.code
    for _, match in zip(range(_MOST), _PAPERS[code].finditer(page.text), strict=False):
        if not match.group(1).startswith(NO_PAPERS.get(code, ())):
            yield from _everywhere(page, Span(*match.span(1)), Span(*match.span(1)))


def _korean_firms(page: Page) -> Iterator[Draft]:
    """ "한솔중공업": a word that ends with a trade."""
    for _, match in zip(range(_MOST), _KOREAN_FIRM.finditer(page.text), strict=False):
        if not match.group(1).startswith(NO_PAPERS["ko"]):
            yield framed_draft(page, Span(*match.span(1)), MentionType.ORGANISATION, (match.group(1).lower(),))


def _schools(page: Page) -> Iterator[Draft]:
    """ "東都大学": signs up to what a body is, behind none."""
    for _, match in zip(range(_MOST), _SCHOOL.finditer(page.text), strict=False):
        if not match.group().startswith(NO_SCHOOLS):
            yield framed_draft(page, Span(*match.span()), MentionType.ORGANISATION, (match.group().lower(),))


def _everywhere(page: Page, whole: Span, name: Span) -> Iterator[Draft]:
    """The name where it is framed, and wherever else it stands."""
    written = name.of(page.text)
    yield framed_draft(page, whole, MentionType.ORGANISATION, (written.lower(),))
    for span in occurrences(page.text, written, _MOST):
        yield framed_draft(page, span, MentionType.ORGANISATION, (written.lower(),))
