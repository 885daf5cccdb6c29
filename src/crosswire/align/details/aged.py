"""Whose age a number of years is: that of the person named right before it or right behind it.

Ages of two people never stand against each other, however alike their sentences are.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from crosswire.model.mention import Mention, MentionType
from crosswire.model.quantity import Quantity
from crosswire.model.timex import TimeExpression
from crosswire.text.tolls import NOBODY

#: Between a name and an age: "Ada Quist, 71", "Ada Quist, de 71 años", "Ada Quist (71)"; and the other way round: "71-year-old Ada Quist".
_BEHIND = re.compile(r"\s?[,，、(（]\s*\w{0,6}\s*")
_BEFORE = re.compile(r"[-‑–\s]?\w{0,9}\s*[,の]?\s*")
_FAR = 16


def whose_age(value: Quantity | TimeExpression, text: str, people: Sequence[Mention]) -> frozenset[str]:
    """The person of whom an age tells, by the entity; of nobody where no name stands right beside it. ``people``: in order."""
    if not (isinstance(value, Quantity) and value.unit == "year"):
        return NOBODY
    at = bisect_left(people, value.span.start, key=lambda each: each.span.start)
    before = [each for each in people[max(0, at - 1) : at] if _fits(_BEHIND, text, each.span.end, value.span.start)]
    behind = [each for each in people[at : at + 1] if _fits(_BEFORE, text, value.span.end, each.span.start)]
    return frozenset(each.entity for each in (before or behind))


def people_in(mentions: Sequence[Mention]) -> list[Mention]:
    """Those who are named, in order."""
    return sorted((each for each in mentions if each.type is MentionType.PERSON), key=lambda each: each.span)


def _fits(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    return 0 <= end - start <= _FAR and pattern.fullmatch(text, start, end) is not None
