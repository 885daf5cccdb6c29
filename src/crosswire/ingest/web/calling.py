"""Asking a site politely: in its own time, patiently, and not again where nobody answers."""

from collections import Counter
from dataclasses import replace
from urllib.parse import urlsplit

from crosswire.ingest.web.asking import Answer, Request
from crosswire.ingest.web.clock import Clock
from crosswire.ingest.web.line import Line
from crosswire.ingest.web.pacing import Pace
from crosswire.ingest.web.retry_after import seconds_to_wait
from crosswire.ingest.web.trouble import LaterError, UnreachableError
from crosswire.version import VERSION

#: What robots.txt knows us by.
NAME = "crosswire"
_BUSY = (429, 503)
_TRIES = 3
#: Where a busy site does not say how long, twice as long each time.
_FIRST_WAIT = 5.0
#: After so many failures in a row nobody is at home.
_GIVEN_UP = 3
_ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"


def user_agent(contact: str | None) -> str:
    """Who asks, and whom to write to."""
    return f"{NAME}/{VERSION}" + (f" (+{contact})" if contact else "")


class Caller:
    """Asks one question at a time."""

    def __init__(self, line: Line, clock: Clock, contact: str | None = None) -> None:
        self._line, self._clock = line, clock
        self._pace = Pace(clock)
        self._silent: Counter[str] = Counter()
        self._always = {"user-agent": user_agent(contact), "accept": _ACCEPT}

    def call(self, request: Request, pause: float = 0.0) -> Answer:
        """The answer. Raises LaterError where the site is busy for longer than we wait, UnreachableError where nobody answers."""
        host = urlsplit(request.url).hostname or ""
        if self._silent[host] >= _GIVEN_UP:
            raise UnreachableError(request.url, f"{host} did not answer {_GIVEN_UP} times, and is not asked again in this run")
        try:
            answer = self._patiently(request, host, pause)
        except LaterError:
            raise
        except UnreachableError:
            self._silent[host] += 1
            raise
        self._silent[host] = 0
        return answer

    def _patiently(self, request: Request, host: str, pause: float) -> Answer:
        for number in range(_TRIES):
            self._pace.wait(host, request.url)
            answer = self._once(request, host, pause)
            if answer.status not in _BUSY:
                return answer
            said = seconds_to_wait(answer.headers.get("retry-after"), self._clock.now())
            self._pace.leave_alone(host, _FIRST_WAIT * 2**number if said is None else said)
        raise UnreachableError(request.url, f"the site is busy ({answer.status}), as it said {_TRIES} times: try again later")

    def _once(self, request: Request, host: str, pause: float) -> Answer:
        try:
            return self._line.ask(replace(request, headers={**self._always, **request.headers}))
        finally:
            self._pace.asked(host, pause)
