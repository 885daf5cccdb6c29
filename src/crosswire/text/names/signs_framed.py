"""Names framed by signs in Chinese, Japanese and Korean: papers and stations, schools, and firms behind their legal form."""

import re
from collections import Counter
from collections.abc import Iterator

from crosswire.languages.naming.kinds import NO_PAPERS
from crosswire.languages.words import words
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.draft import Draft
from crosswire.text.names.page import Page

_MOST, _VOTES = 60, 6
_PAPERS = {
    "zh": re.compile(
        "(?:(?<=【)|(?<=据)|(?<=援引)|(?<=接受)|(?<=告诉)|(?<=向)|(?<=对))"
        "([\u4e00-\u9fff]{1,6}?(?:通讯社|新闻社|日报|晚报|早报|时报|周报|周刊|电视台|广播电台|电台|新闻网|报|社))"
        "(?=报道|報道|消息|记者|採访|采访|电|援引|说|称|[\u4e00-\u9fff]{2,6}电|】|，|网站)"
    ),
    "ja": re.compile(
        "(?<![\u4e00-\u9fff\u30a1-\u30fc])([\u4e00-\u9fff\u30a1-\u30fc]{2,7}(?:新聞|通信社|通信|放送|テレビ|日報))(?![\u4e00-\u9fff\u30a1-\u30fc])"
    ),
    "ko": re.compile("(?<![가-힣])([가-힣]{2,5}(?:일보|신문|방송|통신|타임스|뉴스))(?=[은는이가을를의에와과도로]|에서|[ ,.'’”)]|$)"),
}
_KOREAN_FIRM = re.compile(
    "(?<![가-힣])([가-힣]{2,4}(?:중공업|전자|자동차|건설|화학|은행|항공|제약|증권|조선|철강|식품|해운|제철|물산|에너지))"
    "(?=[은는이가을를의에와과도로]|에서|[ ,.'’”)]|$)"
)
_BEFORE = re.compile(
    "(?:株式会社|有限会社|合同会社)([\u4e00-\u9fff\u30a1-\u30fcA-Za-z0-9]{2,12}|[\u3041-\u3096]{2,6}?)(?=[がはのをにとでへ、。」）（]|$)"
)
_SCHOOL = re.compile("(?<![一-鿿ァ-ー])[一-鿿]{2,5}(?:大学|研究所|博物館|美術館|高校)(?![一-鿿])")
_NO_SCHOOLS = ("同", "各", "両", *words("国立 私立 公立 医科 県立 市立 地元 民間 短期 有名 名門 現地 王立 州立 進学"))


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
            yield _draft(page, Span(*match.span(1)), match.group(1), MentionType.ORGANISATION)


def _schools(page: Page) -> Iterator[Draft]:
    """ "東都大学": signs up to what a body is, behind none."""
    for _, match in zip(range(_MOST), _SCHOOL.finditer(page.text), strict=False):
        if not match.group().startswith(_NO_SCHOOLS):
            yield _draft(page, Span(*match.span()), match.group(), MentionType.ORGANISATION)


def _everywhere(page: Page, whole: Span, name: Span) -> Iterator[Draft]:
    """The name where it is framed, and wherever else it stands."""
    written = name.of(page.text)
    yield _draft(page, whole, written, MentionType.ORGANISATION)
    for _, match in zip(range(_MOST), re.finditer(re.escape(written), page.text), strict=False):
        yield _draft(page, Span(*match.span()), written, MentionType.ORGANISATION)


def _draft(page: Page, span: Span, name: str, kind: MentionType) -> Draft:
    return Draft(span, (name.lower(),), votes=Counter({kind: _VOTES}))
