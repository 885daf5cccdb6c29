"""Things and events named in a Chinese text, and how the paper signs it: "货轮“晨曦号”", "“金帆”号", "卡斯特大师赛", "远湖晚报讯"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crosswire.languages.naming.chinese_things import EVENTS_BEHIND, NO_THINGS, PLANS, SIGNED, THINGS_BEFORE, THINGS_BEHIND
from crosswire.languages.naming.framing import NO_PAPERS
from crosswire.model.mention import MentionType
from crosswire.model.span import Span
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.framed_draft import framed_draft
from crosswire.text.names.drafts.kinds import decided
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.chinese import spelt_before
from crosswire.text.names.lexicon.meanings import meanings_in_signs, meanings_of
from crosswire.text.names.lexicon.own_names import things_of
from crosswire.text.names.signs.spelt_in_signs import spelt_in_signs
from crosswire.text.names.story.told import Names, Told

_MOST, _LEAST_SPELT, _SHORTEST_PLAN = 60, 3, 5


def _any(forms: Iterable[str]) -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


_QUOTED = re.compile("[“「『]([\u4e00-\u9fff]{2,8})[”」』]")
_SIGNED = re.compile(
    f"(?:^|(?<=[\n（(【]))([\u4e00-\u9fff]{{1,7}}?(?:{_any(SIGNED)}))(?=[讯訊电電]|[ 　)）】／/]|"
    f"[\u4e00-\u9fff·]{{2,8}}(?:(?:\\d{{1,2}}月)?\\d{{1,2}}日)?[电電讯訊])"
)
_EVENTS = re.compile(_any(EVENTS_BEHIND))


def chinese_things(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """The names; ``own`` are those found already."""
    quoted = [match for _, match in zip(range(_MOST), _QUOTED.finditer(page.text), strict=False)]
    things = {match.group(1) for match in quoted if _is_thing(page.text, match)}
    for match in quoted:
        if match.group(1) in things:
            yield _draft(page, Span(*match.span(1)), MentionType.OTHER, _told(match.group(1).rstrip("号"), names))
    for _, match in zip(range(_MOST), _SIGNED.finditer(page.text), strict=False):
        if not match.group(1).startswith(NO_PAPERS["zh"]):
            yield _draft(page, Span(*match.span(1)), MentionType.ORGANISATION)
    yield from _events(page, names, own)


def _told(signs: str, names: Names) -> Told | None:
    """The name of the story that means the same as a noun, or is spelt by the signs."""
    meant = things_of(signs, "zh")
    found = (told for told in names.told if meant and len(told.words) == 1 and meant & things_of(told.words[0], told.draft.language))
    return next(found, None) or spelt_in_signs(signs, names.told)


def _is_thing(text: str, match: re.Match[str]) -> bool:
    quoted = match.group(1)
    if quoted[0] in NO_THINGS or quoted[-1] in NO_THINGS:
        return False
    if len(quoted) >= _SHORTEST_PLAN and quoted.endswith(PLANS):
        return True
    return quoted[-1] in "号號" or text.endswith(THINGS_BEFORE, 0, match.start()) or text.startswith(THINGS_BEHIND, match.end())


def _events(page: Page, names: Names, own: Sequence[Draft]) -> Iterator[Draft]:
    """What is spelt by its sound, or a place, before a word for an event."""
    ends = {draft.span.end: draft for draft in own}
    for _, match in zip(range(_MOST), _EVENTS.finditer(page.text), strict=False):
        before = ends.get(match.start())
        person = before is not None and before.known is None and decided(before.votes) is MentionType.PERSON
        size = spelt_before(page.text, match.start())
        start = before.span.start if before is not None else match.start() - size
        if not person and (before is not None or size >= _LEAST_SPELT) and start < match.start():
            firsts = [replace(told, parts=told.parts[:1]) for told in names.told if _is_event(told, match.group())]
            told = spelt_in_signs(page.text[start : match.start()], firsts)
            yield _draft(page, Span(start, match.end()), MentionType.OTHER, told)


def _is_event(told: Told, kind: str) -> bool:
    """Whether a name of the story has a word for such an event."""
    wanted = frozenset[str]().union(*meanings_in_signs(kind))
    return any(wanted & meanings_of(word) for word in told.words[1:])


def _draft(page: Page, span: Span, kind: MentionType, told: Told | None = None) -> Draft:
    return framed_draft(page, span, kind, told.words if told is not None else (span.of(page.text).lower(),))
