"""The web as one run sees it: each address asked for once, and only what its site allows."""

from collections.abc import Callable
from dataclasses import dataclass

from crosswire.config import WebOptions
from crosswire.errors import InputError
from crosswire.ingest.address import article_key
from crosswire.ingest.content_type import PAGES
from crosswire.ingest.memory import Memory, Notebook
from crosswire.ingest.web.asking import Answer, Request
from crosswire.ingest.web.calling import Caller
from crosswire.ingest.web.clock import Clock, RealClock
from crosswire.ingest.web.guard import Guard
from crosswire.ingest.web.line import Line, WebLine
from crosswire.ingest.web.redirects import follow, plain_address
from crosswire.ingest.web.robots import Robots
from crosswire.ingest.web.trouble import NotAskedError, UnreachableError
from crosswire.ingest.web.unpacking import unpacked
from crosswire.ingest.web.validators import conditional_headers

_FOUND, _UNCHANGED, _SERVER_TROUBLE = 200, 304, 500
_NO_SUCH_QUESTION = (405, 501)
_SAID = {
    401: "is for those who log in",
    402: "is for those who pay",
    403: "the site refuses to show it",
    404: "is not there",
    410: "is gone",
    451: "may not be shown, for legal reasons",
}


@dataclass(frozen=True)
class Fetched:
    """A document: what the site answered, and its bytes without packing."""

    answer: Answer
    data: bytes

    @property
    def url(self) -> str:
        """Where it came from in the end."""
        return self.answer.url


class Web:
    """What a run asks the web through. Whoever has a store gives it as ``memory``, and ``known`` to tell which articles it has."""

    def __init__(self, options: WebOptions, memory: Memory | None = None, line: Line | None = None, clock: Clock | None = None) -> None:
        self.options = options
        self.known: Callable[[str], bool] = lambda key: True
        self._memory = memory or Notebook()
        at = clock or RealClock()
        called = line or WebLine(Guard(options.allow_hosts), options.seconds, options.bytes)
        self._caller = Caller(called, at, options.contact)
        self._robots = Robots(self._caller, self._memory, at)
        self._asked: set[str] = set()
        self._read: set[str] = set()
        self._arrived: set[str] = set()

    def fetch(self, url: str) -> Fetched:
        """The document at an address. Raises NotAskedError, UnreachableError, InputError."""
        start = plain_address(url)
        if article_key(start) in self._asked:
            raise NotAskedError(url, "was asked for already in this run")
        self._asked.add(article_key(start))
        answer = follow(start, self._ask)
        _check_status(answer, url)
        self._read.add(article_key(answer.url))
        return Fetched(answer, unpacked(answer.body, self.options.bytes, url))

    def check(self, url: str) -> None:
        """Asks the site's robots.txt only. Raises what ``fetch`` would raise for it."""
        address = plain_address(url)
        self._robots.rules(address).check(address)

    def is_page(self, url: str) -> bool:
        """Whether there is a page at the address, by what the site says of it; the page itself is not fetched."""
        answer = follow(plain_address(url), lambda there: self._called(Request(there, method="HEAD")))
        if answer.status in _NO_SUCH_QUESTION:
            return True
        _check_status(answer, url)
        return answer.content_type in PAGES

    def first_of(self, key: str) -> bool:
        """Whether no other address of this run has led to the article of this key."""
        new = key not in self._arrived
        self._arrived.add(key)
        return new

    def _ask(self, url: str) -> Answer:
        if article_key(url) in self._read:
            raise NotAskedError(url, "was read already in this run")
        return self._called(Request(url, conditional_headers(url, self._memory, self.known)))

    def _called(self, request: Request) -> Answer:
        rules = self._robots.rules(request.url)
        rules.check(request.url)
        return self._caller.call(request, rules.pause)


def _check_status(answer: Answer, url: str) -> None:
    if answer.status == _UNCHANGED:
        raise NotAskedError(url, "is unchanged since it was last read")
    if answer.status >= _SERVER_TROUBLE:
        raise UnreachableError(url, f"the site is in trouble ({answer.status}): try again later")
    if answer.status != _FOUND:
        raise InputError(url, f"{_SAID.get(answer.status, 'the site does not give it')} ({answer.status})")
