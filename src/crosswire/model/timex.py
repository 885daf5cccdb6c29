"""Time expressions: the day or the stretch of days that words point to."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from crosswire.model.span import Span


class Modifier(StrEnum):
    """What a word beside the expression makes of it: "late 2025", "since 2015", "by Friday"."""

    START = "start"
    MID = "mid"
    END = "end"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    ABOUT = "about"


@dataclass(frozen=True)
class TimeExpression:
    """Words for a time, as written and as days.

    ``timex`` is what the words alone say, after TIMEX3: ``2025-11-21``, ``2025-Q3``, ``XXXX-WXX-4`` (a Thursday), ``WEEK-1``.
    """

    span: Span
    timex: str
    #: The first and the last day meant, equal for one day; None while nobody can tell: no day of publication, or a vague time.
    first: date | None
    last: date | None
    modifier: Modifier | None = None
