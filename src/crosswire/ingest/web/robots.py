"""What the robots.txt of a site allows."""

import json
import re
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from crosswire.errors import InputError
from crosswire.ingest.memory import Memory
from crosswire.ingest.web.asking import Request
from crosswire.ingest.web.calling import NAME, Caller
from crosswire.ingest.web.clock import Clock
from crosswire.ingest.web.redirects import follow
from crosswire.ingest.web.trouble import NotAskedError, UnreachableError

#: As what kind rules are remembered.
ROBOTS = "robots"

_FOUND, _SERVER_TROUBLE = 200, 500
_KEPT_FOR = timedelta(hours=24)
#: The standard wants so much to be read, and allows to leave the rest.
_LONGEST = 512_000
#: Lines times those robots they are for: what it takes to sort them out. So 500 robots may be named among 2,000 lines.
_MOST_RULES = 1_000_000
_FOR_WHOM = re.compile(r"\s*user[- ]?agent", re.IGNORECASE)


class Rules:
    """What a site allows, or why nobody knows."""

    def __init__(self, text: str = "", trouble: str | None = None) -> None:
        from protego import Protego

        self._trouble = trouble
        self._allowed = Protego.parse(text)

    def check(self, url: str) -> None:
        """Raises NotAskedError where the site forbids the address, UnreachableError where its rules could not be read."""
        if self._trouble:
            raise UnreachableError(url, self._trouble)
        if not self._allowed.can_fetch(url, NAME):
            raise NotAskedError(url, "the site's robots.txt forbids it")

    @property
    def pause(self) -> float:
        """Seconds between two requests."""
        return float(self._allowed.crawl_delay(NAME) or 0.0)


class Robots:
    """The rules of sites, asked for once a day. What could not be read is asked for again in the next run."""

    def __init__(self, caller: Caller, memory: Memory, clock: Clock) -> None:
        self._caller, self._memory, self._clock = caller, memory, clock
        self._known: dict[str, Rules] = {}

    def rules(self, url: str) -> Rules:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        if site not in self._known:
            self._known[site] = self._recalled(site) or self._asked(site)
        return self._known[site]

    def _recalled(self, site: str) -> Rules | None:
        try:
            noted = json.loads(self._memory.recall(ROBOTS, site) or "")
            fresh = self._clock.now() - datetime.fromisoformat(noted["read"]) < _KEPT_FOR
            return _rules_of(noted["text"]) if fresh else None
        except (ValueError, TypeError, KeyError):
            return None

    def _asked(self, site: str) -> Rules:
        """A site without such a file allows everything; one whose file cannot be had just now allows nothing for now."""
        try:
            answer = follow(f"{site}/robots.txt", lambda url: self._caller.call(Request(url, beginning=_LONGEST)))
        except UnreachableError as error:
            return _closed(error.reason)
        except InputError as error:
            return Rules(trouble=error.reason)
        if answer.status >= _SERVER_TROUBLE:
            return _closed(str(answer.status))
        text = answer.body.decode("utf-8-sig", errors="replace") if answer.status == _FOUND else ""
        self._memory.remember(ROBOTS, site, json.dumps({"read": self._clock.now().isoformat(), "text": text}))
        return _rules_of(text)


def _closed(why: str) -> Rules:
    return Rules(trouble=f"the site's robots.txt cannot be read just now ({why}), so nothing is asked for: try again later")


def _rules_of(text: str) -> Rules:
    lines = text.splitlines()
    readers = sum(1 for line in lines if _FOR_WHOM.match(line))
    if readers * len(lines) > _MOST_RULES:
        return Rules(trouble="the site's robots.txt is too tangled to be read, so nothing is asked for")
    return Rules(text)
