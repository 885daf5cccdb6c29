"""The same as in ``phrases`` for Chinese and Japanese: the subject stands before the verb, without spaces or capitals."""

import re

from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.quotes.page import Page
from crosswire.text.quotes.phrases import NOBODY, Sort, Speaker

_BORDER = re.compile("[，。；：、！？,;:（）()\n]|」|』|”|“|「|『")
#: Where the subject of a Japanese sentence ends, and what stands before the name in it.
_TOPIC = re.compile("(?:は|が|も|では|らは|によると|によれば)(?=[、，]|[^\u3040-\u309f]|.{3})")
_OF = re.compile("の|、|，")
_LONGEST_NAME, _SHORTEST_NAME = 14, 2


def before(page: Page, gap: Span, cue: Span) -> Speaker:
    """Whom the words before a verb name: in Japanese the last topic, in Chinese what stands right before it."""
    if page.words.code == "ja":
        return _japanese(page, Span(gap.start, cue.start))
    return _chinese(page, Span(gap.start, cue.start))


def anywhere(page: Page, span: Span) -> Speaker:
    """Who is named at a place."""
    return before(page, span, Span(span.end, span.end))


def _person(page: Page, span: Span) -> Speaker | None:
    people = [each for each in page.named_in(span) if each.type is MentionType.PERSON]
    return Speaker(Sort.NAME, people[-1].span, people[-1]) if people else None


def _japanese(page: Page, span: Span) -> Speaker:
    topics = list(_TOPIC.finditer(page.text, span.start, span.end + 1))
    end = topics[-1].start() if topics else span.end
    start = max((match.end() for match in re.finditer("[。」』！？\n]", page.text[span.start : end])), default=0) + span.start
    return _named_or_phrase(page, Span(start, end))


def _chinese(page: Page, span: Span) -> Speaker:
    borders = [match.end() for match in _BORDER.finditer(page.text, span.start, span.end)]
    for start in reversed([span.start, *borders]):
        part = Span(start, span.end)
        if len(page.text[part.start : part.end].strip("，：,: ")) >= _SHORTEST_NAME or page.hits.has(part, "pronouns"):
            found = _named_or_phrase(page, part)
            if found.sort > Sort.CHUNK or start == span.start:
                return found
    return NOBODY


def _named_or_phrase(page: Page, span: Span) -> Speaker:
    found = _person(page, span) or _titled(page, span)
    if found:
        return found
    for sort, tags in ((Sort.PHRASE, frozenset({"offices", "documents"})), (Sort.PRONOUN, frozenset({"pronouns"}))):
        hits = list(page.hits.within(span, tags))
        if hits:
            return Speaker(sort, _phrase(page, span, hits[-1].span) if sort is Sort.PHRASE else hits[-1].span)
    organisations = [each for each in page.named_in(span) if each.type is not MentionType.PLACE]
    if organisations:
        return Speaker(Sort.PHRASE, organisations[-1].span, organisations[-1])
    bare = _bare(page, span)
    return Speaker(Sort.CHUNK, bare) if 1 < len(bare) <= _LONGEST_NAME else NOBODY


def _titled(page: Page, span: Span) -> Speaker | None:
    """What stands before a title, back to "の" or a comma: "市長の山田太郎さん", "山田太郎市長"."""
    for hit in reversed(list(page.hits.within(span, frozenset({"titles"})))):
        start = max([span.start, *(match.end() for match in _OF.finditer(page.text, span.start, hit.span.start))])
        name = Span(start, hit.span.start)
        if _SHORTEST_NAME < len(name) <= _LONGEST_NAME and not page.hits.has(name, "offices", "documents"):
            return Speaker(Sort.NAME, name)
    return None


def _phrase(page: Page, span: Span, head: Span) -> Span:
    """The noun with all before it, back to the comma."""
    start = max([span.start, *(match.end() for match in re.finditer("[、，。；]", page.text[span.start : head.start]))], default=span.start)
    return Span(start if start >= span.start else span.start + start, head.end)


def _bare(page: Page, span: Span) -> Span:
    text = page.text
    start, end = span.start, span.end
    while start < end and (text[start].isspace() or text[start] in "，、。；,"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "，、：,:はがも"):
        end -= 1
    return Span(start, end)
