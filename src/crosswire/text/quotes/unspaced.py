"""The same as in ``phrases`` for Chinese and Japanese: the subject stands before the verb, without spaces or capitals."""

import re

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.quotes.lexicon import CUES
from crosswire.text.quotes.page import Page
from crosswire.text.quotes.speaker import NOBODY, Sort, Speaker

_BORDER = re.compile('[，。；：、！？,;:（）()\n」』”“「『"]')
#: Where the subject of a Japanese sentence ends: its topic, or else who does something in it.
_TOPIC, _DOER = re.compile("(?:は|も|によると|によれば|に)(?![\u3041-\u3093])"), re.compile("が(?![\u3041-\u3093])")
_TOPIC_ONLY = re.compile("は(?!、?[\u3041-\u3042\u3044-\u3093])|も(?=[、「])")
_OF = re.compile("の|、|，|[むたるうで](?=[\u30a0-\u30ff\u4e00-\u9fff])")
#: "語るのは、地区に住む小綿イネさんだ": who speaks stands behind.
_BEHIND = re.compile("のは、?([^。」]{2,40})")
_SAID_MARK = re.compile("と|などと|とも|、と|，")
_IN_BRACKETS = re.compile("[（(]([^（）()]{2,30})[）)]")
#: Where a Chinese subject ends before its verb.
_SIDEWAYS = re.compile(
    "在|对|對|向|指着|指著|赛后|賽後|就|(?<!位)于|意外|突然|正式|公开|公開|再次|首次|消息|报道|報導|通报|统计|数据显示|今天|昨天|周[一二三四五六日]|日前|当天|當天|近日|随后|随即|告诉|一边|笑着|也|还|则|解释|打趣|連|連忙"
)
#: Endings of nouns for what people are: 歌手, 面包师, 村民.
_ROLES = frozenset("员員手师師家者长長农農户戶民生人工")
#: Of a sentence so many parts before the verb are looked at.
_MOST_PARTS = 6
_LONGEST_NAME, _SHORTEST_NAME, _LONGEST_CHINESE = 14, 2, 4


def before(page: Page, gap: Span, cue: Span) -> Speaker:
    """Whom the words before a verb name: in Japanese the topic, in Chinese what stands right before it."""
    return _japanese(page, Span(gap.start, cue.start)) if page.words.code == "ja" else _chinese(page, Span(gap.start, cue.start))


def anywhere(page: Page, span: Span) -> Speaker:
    """Who is named at a place."""
    if aside := _IN_BRACKETS.match(page.text, span.start, span.end):
        return _named_or_phrase(page, Span(aside.start(1), aside.end(1)))
    return before(page, span, Span(span.end, span.end))


def behind(page: Page, span: Span) -> Speaker:
    """Who is named behind a Japanese verb: 「…」と話すのは、山田太郎さん."""
    match = _BEHIND.match(page.text, span.start, span.end)
    return _named_or_phrase(page, Span(match.start(1), match.end(1))) if match else NOBODY


def said_mark(page: Page, gap: Span) -> Span | None:
    """The particle that makes speech of what stands before it, whatever verb follows."""
    match = _SAID_MARK.match(page.text, gap.start, gap.end) if page.words.code == "ja" else None
    return Span(match.start(), match.end()) if match else None


def _japanese(page: Page, span: Span) -> Speaker:
    start = max(
        [span.start, *(match.end() for match in re.finditer("[。」』！？\n]", page.text[span.start : span.end]))], default=span.start
    )
    sentences = [match.end() + span.start for match in re.finditer("[。！？\n」』]", span.of(page.text))]
    start = max([span.start, *sentences])
    part = Span(start if start < span.end else span.start, span.end)
    for pattern in (_TOPIC_ONLY, _DOER, _TOPIC):
        found = [
            match.start()
            for match in pattern.finditer(page.text, part.start, min(len(page.text), part.end + 1))
            if match.start() <= part.end
        ]
        if found:
            return _named_or_phrase(page, _behind_comma(page, Span(part.start, found[0] if pattern is _TOPIC_ONLY else found[-1])))
    return _named_or_phrase(page, part)


def _behind_comma(page: Page, span: Span) -> Span:
    """The last part of a subject: before the comma stands who somebody is, or another clause."""
    comma = page.text.rfind("、", span.start, max(span.start, span.end - 1))
    return Span(comma + 1, span.end) if comma >= 0 else span


def _chinese(page: Page, span: Span) -> Speaker:
    borders = [match.end() for match in _BORDER.finditer(page.text, span.start, span.end)]
    for start in reversed([span.start, *borders][-_MOST_PARTS:]):
        part = _bare(page, Span(start, span.end))
        sideways = _SIDEWAYS.search(page.text, part.start + 1, part.end) if len(part) > 1 else None
        part = Span(part.start, sideways.start() if sideways else part.end)
        if len(part) >= _SHORTEST_NAME or page.hits.has(part, "pronouns"):
            found = _behind_role(page, part) or _named_or_phrase(page, part)
            if found.sort > Sort.CHUNK or start == span.start:
                return found
    return NOBODY


def _behind_role(page: Page, part: Span) -> Speaker | None:
    """What follows the noun of an office or a calling, if it is as long as a name: 村民庞桂兰."""
    offices = [hit.span.end for hit in page.hits.within(part, frozenset({"offices", "titles"}))]
    roles = [place + 1 for place in range(part.start, part.end) if page.text[place] in _ROLES]
    for end in sorted({*offices, *roles}, reverse=True):
        name = Span(end, part.end)
        dotted = "·" in name.of(page.text) and len(name) <= _LONGEST_NAME
        if (_SHORTEST_NAME <= len(name) <= _LONGEST_CHINESE or dotted) and not page.hits.has(
            name, "offices", "documents", "pronouns", *CUES
        ):
            return Speaker(Sort.NAME, name, next((each for each in page.named_in(part) if each.span == name), None))
    return None


def _named_or_phrase(page: Page, span: Span) -> Speaker:
    found = _titled(page, span) or _person(page, span)
    if found:
        return found
    if pronoun := _pronoun(page, span):
        return pronoun
    if page.hits.has(span, "offices", "documents"):
        return Speaker(Sort.PHRASE, _whole(page, span))
    organisations = [each for each in page.named_in(span) if each.type is not MentionType.PLACE]
    if organisations:
        return Speaker(Sort.PHRASE, organisations[-1].span, organisations[-1])
    bare = _bare(page, span)
    of = page.text.rfind("の", bare.start, max(bare.start, bare.end - _SHORTEST_NAME))
    if page.words.code == "ja" and of > bare.start:
        bare = Span(of + 1, bare.end)
    return Speaker(Sort.CHUNK, bare) if 1 < len(bare) <= _LONGEST_NAME else NOBODY


def _titled(page: Page, span: Span) -> Speaker | None:
    """What stands before a title, back to "の" or a comma: "市長の山田太郎さん", "山田太郎市長"."""
    ends = sorted({hit.span.start for hit in page.hits.within(span, frozenset({"titles"}))}, reverse=True)
    for end in ends:
        start = max([span.start, *(match.end() for match in _OF.finditer(page.text, span.start, end))])
        name = Span(start, end)
        office = any(len(hit.span) > 1 for hit in page.hits.within(name, frozenset({"offices", "documents", "titles"})))
        if _SHORTEST_NAME <= len(name) <= _LONGEST_NAME and not office:
            return Speaker(Sort.NAME, name, next((each for each in page.named_in(name)), None))
    return None


def _person(page: Page, span: Span) -> Speaker | None:
    people = [each for each in page.named_in(span) if each.type is MentionType.PERSON]
    if not people:
        return None
    last = people[-1]
    start = max(
        [span.start, *(match.end() for match in re.finditer("[のと、，]", page.text[span.start : last.span.start]))], default=span.start
    )
    own = Span(
        max(
            [
                span.start,
                *(
                    span.start + match.end()
                    for match in re.finditer("[の、，]", span.of(page.text))
                    if span.start + match.end() <= last.span.start
                ),
            ]
        ),
        last.span.end,
    )
    whole = own if page.words.code == "ja" and len(own) <= _LONGEST_NAME and start <= last.span.start else last.span
    return Speaker(Sort.NAME, whole if not page.hits.has(whole, "offices") else last.span, last)


def _pronoun(page: Page, span: Span) -> Speaker | None:
    hits = list(page.hits.within(span, frozenset({"pronouns"})))
    if not hits or len(_bare(page, span)) > len(hits[-1].span) + _LONGEST_CHINESE * 4:
        return None
    best = max(hits, key=lambda each: (each.span.start, len(each.span)))
    return Speaker(Sort.PRONOUN, best.span)


def _whole(page: Page, span: Span) -> Span:
    """The noun with all before it, back to the comma."""
    commas = [span.start + match.end() for match in re.finditer("[、，。；]", span.of(page.text).rstrip("、，。；"))]
    return _bare(page, Span(max([span.start, *commas]), span.end))


def _bare(page: Page, span: Span) -> Span:
    text = page.text
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in '，、；,」』”"と'):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "，、：,:はがも"):
        end -= 1
    return Span(start, end)
