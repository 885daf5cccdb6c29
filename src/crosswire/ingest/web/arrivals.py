"""What comes from an address: a page's article, or the articles that a feed or sitemap lists."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from crosswire.errors import InputError
from crosswire.ingest.arrival import Arrival, Skipped
from crosswire.ingest.feed import read_feed
from crosswire.ingest.found import sound
from crosswire.ingest.isolation import only_its_own
from crosswire.ingest.listed import Listed, Listing
from crosswire.ingest.sitemap import read_sitemap
from crosswire.ingest.web.choosing import Choice, in_turns, newest_first
from crosswire.ingest.web.front_page import refuse_front_page
from crosswire.ingest.web.kinds import Kind, kind_of, listing_in
from crosswire.ingest.web.page_arrival import page_arrival
from crosswire.ingest.web.trouble import NotAskedError, UnreachableError
from crosswire.ingest.web.unpacking import unpacked
from crosswire.ingest.web.validators import Notes, notes_of
from crosswire.ingest.web.visiting import Fetched, Web
from crosswire.model.report import Failure

_DEEPEST_INDEX = 3
_MOST_SITEMAPS = 1_000
_READERS = {Kind.FEED: read_feed, Kind.SITEMAP: read_sitemap}
_WOULD = "would be fetched"


def arrivals_at(url: str, web: Web) -> Iterator[Arrival]:
    """All that an address brings, whatever stands there: a page, a feed or a sitemap."""
    return _Source(web).at(url)


def arrivals_listed(data: bytes, subject: str, web: Web) -> Iterator[Arrival]:
    """The articles that a feed or sitemap in a file lists, fetched from the web. Raises InputError where it is neither."""
    plain = unpacked(data, web.options.bytes, subject)
    kind = listing_in(plain)
    if kind is None:
        raise InputError(subject, "is neither a feed nor a sitemap")
    with only_its_own(subject):
        listing = _READERS[kind](plain, subject)
    return _Source(web).listed(listing, subject, 0)


class _Source:
    """One address that the user named, and all it leads to."""

    def __init__(self, web: Web) -> None:
        self._web, self._choice = web, Choice(web.options)
        self._sitemaps = 0
        #: Something may come another time: then a feed is asked for whole again, so that it does.
        self._unsettled = False

    def at(self, url: str) -> Iterator[Arrival]:
        try:
            if self._web.options.dry_run and self._web.is_page(url):
                yield _skipped(url, _WOULD)
                return
            fetched = self._web.fetch(url)
            kind = _kind(fetched)
            if kind is Kind.PAGE:
                refuse_front_page(fetched, url)
                yield page_arrival(fetched, self._web)
            else:
                yield from self._document(fetched, kind, 0)
        except InputError as error:
            yield self._told(error, url)

    def listed(self, listing: Listing, subject: str, depth: int) -> Iterator[Arrival]:
        """The articles of a feed or sitemap, or those of the sitemaps of an index."""
        wanted, left_out = self._choice.of(listing.articles)
        for reason in left_out:
            self._unsettled = True
            yield _skipped(subject, reason)
        if listing.without_address:
            yield _skipped(subject, f"{listing.without_address:,} of its entries have no address that can be followed")
        if listing.broken:
            yield Arrival(Failure(sound(subject), "is damaged: what comes after the damage was not read"))
        if not listing.articles and not listing.sitemaps:
            yield _skipped(subject, "lists no articles")
        for entry in in_turns(wanted):
            yield self._article(entry)
        yield from self._index(listing.sitemaps, subject, depth)

    def _document(self, fetched: Fetched, kind: Kind, depth: int) -> Iterator[Arrival]:
        with only_its_own(fetched.url):
            listing = _READERS[kind](fetched.data, fetched.url, fetched.url, fetched.answer.charset)
        # an index may be unchanged while what it leads to is not
        notes = () if listing.sitemaps or self._web.options.dry_run else notes_of(fetched.answer)
        return self._remembered(self.listed(listing, fetched.url, depth), notes)

    def _remembered(self, arrivals: Iterable[Arrival], notes: Notes) -> Iterator[Arrival]:
        """The last one carries what is to be remembered of the feed: whoever is cut off before reads the feed again."""
        self._unsettled, waiting = False, None
        for arrival in arrivals:
            if waiting:
                yield waiting
            waiting = arrival
        if waiting:
            yield waiting if self._unsettled else replace(waiting, remember=(*waiting.remember, *notes))

    def _article(self, entry: Listed) -> Arrival:
        try:
            if self._web.options.dry_run:
                self._web.check(entry.url)
                return _skipped(entry.url, _WOULD)
            fetched = self._web.fetch(entry.url)
            if _kind(fetched) is not Kind.PAGE:
                return Arrival(Failure(sound(entry.url), "is listed as an article, but is a feed or sitemap"))
            refuse_front_page(fetched, entry.url)
            return page_arrival(fetched, self._web, entry)
        except InputError as error:
            return self._told(error, entry.url)

    def _index(self, sitemaps: Iterable[Listed], subject: str, depth: int) -> Iterator[Arrival]:
        left_out = 0
        for entry in newest_first(sitemaps) if self._choice.newest_first else sitemaps:
            if self._choice.filled or not self._choice.late_enough(entry):
                left_out += 1
                continue
            if depth >= _DEEPEST_INDEX or self._sitemaps >= _MOST_SITEMAPS:
                yield Arrival(Failure(sound(subject), f"leads to too many sitemaps: after {self._sitemaps:,} no more are read"))
                return
            self._sitemaps += 1
            yield from self._sitemap(entry.url, depth + 1)
        if left_out:
            yield _skipped(subject, f"{left_out:,} of its sitemaps were left out: they are too old, or no more articles are wanted")

    def _sitemap(self, url: str, depth: int) -> Iterator[Arrival]:
        try:
            fetched = self._web.fetch(url)
            kind = _kind(fetched)
            if kind is Kind.PAGE:
                yield Arrival(Failure(sound(url), "is listed as a sitemap, but is a page"))
            else:
                yield from self._document(fetched, kind, depth)
        except InputError as error:
            yield self._told(error, url)

    def _told(self, error: InputError, url: str) -> Arrival:
        if isinstance(error, NotAskedError):
            return _skipped(url, error.reason)
        self._unsettled = self._unsettled or isinstance(error, UnreachableError)
        return Arrival(Failure(sound(url), error.reason))


def _kind(fetched: Fetched) -> Kind:
    return kind_of(fetched.data, fetched.answer.content_type, fetched.url)


def _skipped(url: str, reason: str) -> Arrival:
    return Arrival(Skipped(sound(url), reason))
