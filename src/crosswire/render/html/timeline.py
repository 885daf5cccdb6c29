"""When the articles appeared, drawn in time: a line an article, from the earliest to the latest."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from crosswire.render.html.sheet import Sheet, Teller

WIDTH, ROW, TOP = 720, 26, 34
_LEFT, _RIGHT = 12, 220
#: The finest steps of the scale that leave at most so many marks.
_MOST_MARKS = 6
_STEPS = [timedelta(minutes=minutes) for minutes in (5, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080, 43200, 525600)]
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Appeared:
    """One article at its time. ``x`` and ``y`` are places in the drawing."""

    teller: Teller
    time: str
    short: str
    x: float
    y: int


@dataclass(frozen=True)
class Mark:
    """A mark of the scale."""

    x: float
    time: str


@dataclass(frozen=True)
class Timeline:
    """The drawing."""

    height: int
    appeared: tuple[Appeared, ...]
    marks: tuple[Mark, ...]
    unknown: int


def timeline(sheet: Sheet) -> Timeline | None:
    """None where fewer than two times are known to the hour, or all are the same."""
    articles = sheet.report.articles
    known = sorted((one.published.astimezone(UTC), one.id) for one in articles if one.published and not one.day_only)
    if len(known) < 2 or known[0][0] == known[-1][0]:
        return None
    first, last = known[0][0], known[-1][0]
    appeared = tuple(
        Appeared(sheet.tellers[article], _said(time), f"{time:%H:%M}", _across(time, first, last), TOP + ROW * row + ROW // 2)
        for row, (time, article) in enumerate(known)
    )
    marks = tuple(Mark(_across(time, first, last), words) for time, words in _marks(first, last))
    return Timeline(TOP + ROW * len(known) + 8, appeared, marks, len(sheet.report.articles) - len(known))


def _said(time: datetime) -> str:
    return f"{time.day} {time:%B %Y, %H:%M} UTC"


def _across(time: datetime, first: datetime, last: datetime) -> float:
    return round(_LEFT + (WIDTH - _LEFT - _RIGHT) * ((time - first) / (last - first)), 1)


def _marks(first: datetime, last: datetime) -> Iterator[tuple[datetime, str]]:
    """Round times between the first and the last."""
    step = next((step for step in _STEPS if (last - first) / step <= _MOST_MARKS), (last - first) / _MOST_MARKS)
    midnight = first.replace(hour=0, minute=0, second=0, microsecond=0)
    time = midnight + step * -((midnight - first) // step)
    while time <= last:
        yield time, f"{time.day} {time:%b}" if step >= _DAY or not (time.hour or time.minute) else f"{time:%H:%M}"
        time += step
