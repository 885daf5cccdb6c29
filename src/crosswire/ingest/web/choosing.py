"""Which of the articles that a feed or sitemap lists are wanted, and in which order they are asked for."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from crosswire.config import WebOptions
from crosswire.ingest.listed import Listed

_NO_TIME = datetime.min.replace(tzinfo=UTC)


class Choice:
    """What one source may still bring."""

    def __init__(self, options: WebOptions) -> None:
        self._since, self._left = options.since, options.most

    @property
    def filled(self) -> bool:
        """As many articles as were wanted are there."""
        return self._left is not None and self._left <= 0

    @property
    def newest_first(self) -> bool:
        return self._left is not None

    def of(self, listed: Sequence[Listed]) -> tuple[Sequence[Listed], tuple[str, ...]]:
        """The wanted ones in the order given, and for those that are not wanted how many and why."""
        late = [entry for entry in listed if self.late_enough(entry)]
        wanted = late if self._left is None else _newest(late, self._left)
        if self._left is not None:
            self._left -= len(wanted)
        reasons = []
        if len(late) < len(listed):
            reasons.append(f"{_many(len(listed) - len(late))} left out: before {self._since}")
        if len(wanted) < len(late):
            reasons.append(f"{_many(len(late) - len(wanted))} left out: no more are wanted")
        return wanted, tuple(reasons)

    def late_enough(self, entry: Listed) -> bool:
        """What says no day may be of any."""
        day = _day(entry)
        return self._since is None or day is None or day >= self._since


def in_turns(entries: Iterable[Listed]) -> Iterator[Listed]:
    """One of each site in turn, so that no site is asked often while others could be; within a site in the order given."""
    sites: dict[str, deque[Listed]] = {}
    for entry in entries:
        sites.setdefault(urlsplit(entry.url).netloc.lower(), deque()).append(entry)
    while sites:
        for site in list(sites):
            yield sites[site].popleft()
            if not sites[site]:
                del sites[site]


def newest_first(entries: Iterable[Listed]) -> list[Listed]:
    """Those without a time stand last."""
    return sorted(entries, key=lambda entry: _time(entry) or _NO_TIME, reverse=True)


def _newest(entries: Sequence[Listed], most: int) -> Sequence[Listed]:
    chosen = {id(entry) for entry in newest_first(entries)[:most]}
    return [entry for entry in entries if id(entry) in chosen]


def _time(entry: Listed) -> datetime | None:
    times = [time for time in (entry.published, entry.changed) if time]
    return max(times) if times else None


def _day(entry: Listed) -> date | None:
    time = _time(entry)
    return time.date() if time else None


def _many(number: int) -> str:
    return f"{number:,} article{'s are' if number != 1 else ' is'}"
