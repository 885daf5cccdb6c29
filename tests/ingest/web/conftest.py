"""A desk with a site of its own, a clock that nobody waits for, and the web as it sees it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from crosswire.config import WebOptions
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.found import Found
from crosswire.ingest.memory import Notebook
from crosswire.ingest.web.arrivals import arrivals_at
from crosswire.ingest.web.guard import Guard
from crosswire.ingest.web.line import WebLine
from crosswire.ingest.web.visiting import Web
from crosswire.model.report import Failure
from tests.ingest.web.site import Site, open_site

#: Hosts of the site, which all are this machine.
HOSTS = ("north.example", "www.north.example", "south.example", "west.example")

Desk = Callable[..., Web]


class FakeClock:
    """Time passes when somebody sleeps."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self.passed = 0.0

    def now(self) -> datetime:
        return datetime(2026, 4, 14, 12, tzinfo=UTC) + timedelta(seconds=self.passed)

    def moment(self) -> float:
        return self.passed

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.passed += seconds


@pytest.fixture
def site() -> Iterator[Site]:
    with open_site() as site:
        yield site


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def memory() -> Notebook:
    return Notebook()


@pytest.fixture
def desk(site: Site, clock: FakeClock, memory: Notebook) -> Desk:
    """A new run, as often as it is called; options are those of WebOptions."""

    def run(**options: Any) -> Web:
        settings = WebOptions(allow_hosts=tuple(f"{host}:{site.port}" for host in HOSTS), **{"seconds": 20.0, **options})
        guard = Guard(settings.allow_hosts, resolve=_resolve)
        return Web(settings, memory, WebLine(guard, settings.seconds, settings.bytes), clock)

    return run


def _resolve(host: str, port: int) -> list[str]:
    known = {**dict.fromkeys(HOSTS, "127.0.0.1"), "inner.example": "10.0.0.7", "127.0.0.1": "127.0.0.1"}
    if host not in known:
        raise OSError("no such host")
    return [known[host]]


def come(url: str, web: Web, memory: Notebook | None = None) -> list[Arrival]:
    """All that comes from an address; with a memory, as if each had been kept."""
    found = list(arrivals_at(url, web))
    for arrival in found if memory else ():
        for kind, key, value in arrival.remember:
            memory.remember(kind, key, value) if memory else None
    return found


def article(arrivals: list[Arrival]) -> Found:
    """The one article that came."""
    (arrival,) = arrivals
    assert isinstance(arrival.result, Found), arrival
    return arrival.result


def reasons(arrivals: list[Arrival]) -> list[str]:
    """Why the others did not."""
    return [arrival.result.reason for arrival in arrivals if isinstance(arrival.result, Failure | Skipped)]


def titles(arrivals: list[Arrival]) -> list[str | None]:
    return [arrival.result.title for arrival in arrivals if isinstance(arrival.result, Found)]
