"""The web, opened when the first source needs it: what does not ask it should not wait for its libraries."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosswire.config import WebOptions
from crosswire.ingest.arrival import Arrival
from crosswire.store.base import Store

if TYPE_CHECKING:
    from crosswire.ingest.web.visiting import Web


class Fetching:
    """What fetches the addresses of one run. The store, where there is one, remembers what sites have said."""

    def __init__(self, options: WebOptions, store: Store | None) -> None:
        self._options = options
        self._store = store
        self._web: Web | None = None

    def at(self, url: str) -> Iterator[Arrival]:
        """What an address brings: a page, a feed or a sitemap."""
        from crosswire.ingest.web.arrivals import arrivals_at

        return arrivals_at(url, self._opened())

    def listed(self, data: bytes, subject: str) -> Iterator[Arrival]:
        """What the feed or sitemap in a file leads to. Raises InputError where it is neither."""
        from crosswire.ingest.web.arrivals import arrivals_listed

        return arrivals_listed(data, subject, self._opened())

    def _opened(self) -> "Web":
        from crosswire.ingest.web.visiting import Web

        if self._web is None:
            store = self._store
            self._web = Web(self._options, store)
            if store:
                self._web.known = lambda key: bool(store.revisions(key))
        return self._web
