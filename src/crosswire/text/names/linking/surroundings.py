"""What stands right beside the names of a text: titles, and what places stand behind."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from crosswire.languages.naming.towns import AND
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.club_signs import is_bodied
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.kinds import SURELY
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.drafts.sexes import sexes_by_ending, sexes_by_titles, sexes_by_verb
from crosswire.text.names.drafts.town_signs import is_country_called_town, is_in_dateline, is_located
from crosswire.text.names.lexicon.far_east_letters import SIGNS

#: Where a sentence ends, roughly.
_SENTENCE = re.compile(r"[.!?…؟۔][»”’\"']?\s|[。！？\n]")
#: Votes for a place where a text says that it is from there.
_DATED = 4
_MOST_TITLES, _LONGEST_TITLE = 3, 8
#: What parts the words of a foreigner's name.
_PARTS = re.compile("[·・•‧=＝ ]")
_STOPS = re.compile(r"[.;:!?\n)]|,?[\"”»“]")
_LISTED = frozenset((",", "،", "、", "و", "和", "与", "及", "と", "や", ", و", "، و"))


def look_around(page: Page, drafts: Sequence[Draft]) -> None:
    """Notes it in the drafts, which stand in order."""
    starts = [word.start for word in page.words]
    ends = [match.end() for match in _SENTENCE.finditer(page.text)]
    last, shown = None, False
    headline = page.text.find("\n")
    for draft in drafts:
        draft.language = page.vocabulary.code
        place = bisect_left(starts, draft.span.start)
        draft.written = "" if page.cased else _PARTS.split(draft.span.of(page.text))[-1]
        draft.before = _before(page, draft, place, last)
        draft.placed = draft.before in page.vocabulary.locating
        draft.titles = frozenset(_titles_before(page, place, draft)) | _title_behind(page, draft)
        draft.sexes = (
            sexes_by_titles(page, draft.titles)
            or sexes_by_ending(draft.language, draft.words[-1])
            or sexes_by_verb(page, place, bisect_left(starts, draft.span.end))
        )
        draft.sentence = bisect_right(ends, draft.span.start) if draft.span.start > headline else 0
        headed = is_in_dateline(page, draft)
        dated = draft.known is None and headed
        draft.votes[MentionType.PLACE] += _DATED * (dated and draft.votes[MentionType.PERSON] < SURELY)
        shown = headed or is_located(page, draft, place) or (shown and last is not None and _is_other_town(page, last, draft))
        draft.located = len(draft.words) == 1 and _is_town(draft, shown)
        draft.bodied = len(draft.words) == 1 and is_bodied(page, draft, place)
        if draft.known is not None and is_country_called_town(page, draft, place):
            draft.known = None
        last = draft


def _is_town(draft: Draft, shown: bool) -> bool:
    """Whether a name is a town's here: by what stands beside it, or by its meaning and a word such as "in" before it."""
    if draft.likely is MentionType.PERSON:
        return False
    return shown or (draft.likely is MentionType.PLACE and draft.placed)


def _before(page: Page, draft: Draft, place: int, last: Draft | None) -> str:
    """The word before a name, or before the list of names it stands in; signs where words are not parted."""
    between = page.text[last.span.end : draft.span.start].strip() if last is not None else ""
    if last is not None and (
        (between in _LISTED and not _ends_list(page, draft, between)) or between.lower().lstrip(", ") in page.vocabulary.conjunctions
    ):
        return last.before
    before = page.text[max(0, draft.span.start - 2) : draft.span.start]
    if before[-1:] >= SIGNS:
        return next((word for word in (before, before[-1:]) if word in page.vocabulary.locating), "")
    return page.lower(place - 1)


def _ends_list(page: Page, draft: Draft, between: str) -> bool:
    """Whether a comma before a name closes what stands before, and more is said of the name: "Born in Oslo, Berg left"."""
    behind = page.text[draft.span.end : draft.span.end + _LONGEST_TITLE]
    said = behind[:1] == " " and behind[1:2].isalpha() and behind.split()[0] not in page.vocabulary.conjunctions
    return between in (",", "،") and said


def _is_other_town(page: Page, town: Draft, draft: Draft) -> bool:
    """Whether a name ends what is said right behind that of a town, and "and" stands between: "in Lund and Berg." """
    between = page.text[town.span.end : draft.span.start].strip().lower()
    linked = between in page.vocabulary.conjunctions or between in AND.get(page.vocabulary.code, ())
    return linked and _STOPS.match(page.text, draft.span.end) is not None


def _titles_before(page: Page, place: int, draft: Draft) -> list[str]:
    vocabulary, found = page.vocabulary, list[str]()
    before = page.text[max(0, draft.span.start - _LONGEST_TITLE) : draft.span.start]
    if before[-1:] >= SIGNS:
        return [before[start:] for start in range(len(before)) if before[start:] in vocabulary.titles]
    while place > 0 and len(found) < _MOST_TITLES and page.gap(place) in (" ", ". ", "\u00a0", ".\u00a0"):
        place -= 1
        lower = page.lower(place)
        if not (vocabulary.title(lower) or lower in vocabulary.women or lower in vocabulary.men):
            break
        found.append(lower)
    return found


def _title_behind(page: Page, draft: Draft) -> frozenset[str]:
    behind = page.text[draft.span.end : draft.span.end + _LONGEST_TITLE].lstrip(" ")
    if behind[:1] < SIGNS:
        return frozenset()
    return frozenset(behind[:size] for size in range(1, len(behind) + 1) if behind[:size] in page.vocabulary.titles)
