"""When a site may be asked again."""

from datetime import timedelta

from crosswire.ingest.web.clock import Clock
from crosswire.ingest.web.trouble import LaterError

#: Between two requests to one host.
LEAST_PAUSE = 1.0
#: Nobody waits longer for a single page; who wants more is asked another time.
LONGEST_WAIT = 120.0


class Pace:
    """One request per host at a time, with a pause after each."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next: dict[str, float] = {}

    def wait(self, host: str, url: str) -> None:
        """Returns when the host may be asked. Raises LaterError, which says when, if that is too far off."""
        left = self._next.get(host, 0.0) - self._clock.moment()
        if left > LONGEST_WAIT:
            raise LaterError(url, f"the site asks to be left alone: try again after {self._time_in(left)}")
        if left > 0:
            self._clock.sleep(left)

    def asked(self, host: str, pause: float) -> None:
        """The host has answered, and wants this pause."""
        self.leave_alone(host, max(pause, LEAST_PAUSE))

    def leave_alone(self, host: str, seconds: float) -> None:
        self._next[host] = max(self._next.get(host, 0.0), self._clock.moment() + seconds)

    def _time_in(self, seconds: float) -> str:
        return f"{self._clock.now() + timedelta(seconds=seconds):%Y-%m-%d %H:%M} UTC"
