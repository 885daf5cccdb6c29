"""What can be somebody's name in Japanese signs, and the family name of one sign alone: "林さん"."""

import re
from collections.abc import Iterator, Sequence

from crosswire.languages.naming.framing import BEHIND_PEOPLE
from crosswire.languages.naming.titles_behind import COURTESIES, LANDS_OF_SHORT_NAMES, OF_BODIES
from crosswire.model.mention import MentionType
from crosswire.text.names.drafts.draft import Draft
from crosswire.text.names.drafts.page import Page
from crosswire.text.names.lexicon.occurrences import occurrences
from crosswire.text.names.lexicon.readings import readings

_MOST, _FULL, _LONGEST_FAMILY = 50, 3, 3
_TITLE = re.compile("|".join(map(re.escape, BEHIND_PEOPLE["ja"])))
_NEAR = 16


def can_be_japanese(text: str, start: int, surname: int, end: int) -> bool:
    """Whether signs before a title can be a name: a family name of two signs and more, or with a given name that people have."""
    family, given = text[start : start + surname], text[start + surname : end]
    if _TITLE.fullmatch(given):
        return False  # "山田主任研究員"
    if given in readings().given:
        return surname > 1 or family in readings().family or not _goes_on(text, start)
    if not given:
        return surname > 1
    if set(given) & OF_BODIES:
        return False
    courtesy = text.startswith(COURTESIES["ja"], end)
    if surname > 1:
        return courtesy or family in readings().family
    return courtesy and not _goes_on(text, start) and any(land in text[max(0, start - _NEAR) : start] for land in LANDS_OF_SHORT_NAMES)


def is_framed(text: str, start: int, surname: int, end: int) -> bool:
    """Whether a full name is one without a title too: both its parts are, and no sign goes on before or behind."""
    known = text[start : start + surname] in readings().family and text[start + surname : end] in readings().given
    return known and surname > 1 and end - start >= _FULL and not _goes_on(text, start) and not _is_sign(text[end : end + 1])


def families_alone(page: Page, found: Sequence[Draft]) -> Iterator[Draft]:
    """The family names of those named in full, before a title."""
    names = {draft.words[0] for draft in found if draft.known is None and draft.votes[MentionType.PERSON] and len(draft.words) == 1}
    families = {name[:size] for name in sorted(names)[:_MOST] if len(name) >= _FULL - 1 for size in _sizes(name)}
    for family in sorted(families):
        for span in occurrences(page.text, family):
            if _TITLE.match(page.text, span.end) and not _goes_on(page.text, span.start):
                draft = Draft(span, (family,))
                draft.votes[MentionType.PERSON] += 4
                yield draft


def _sizes(name: str) -> list[int]:
    """Of how many signs the family name may be."""
    known = readings()
    sizes = [size for size in range(1, _LONGEST_FAMILY + 1) if name[:size] in known.family and name[size:] in known.given]
    return sizes or [1 if len(name) <= _FULL else 2]


def _goes_on(text: str, start: int) -> bool:
    """Whether a sign stands before."""
    return _is_sign(text[start - 1 : start])


def _is_sign(sign: str) -> bool:
    return "\u3400" <= sign <= "\u9fff" or "ァ" <= sign <= "ー"
