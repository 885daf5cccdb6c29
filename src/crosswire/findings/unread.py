"""Inputs that could not be read, of which a broken file may have a million."""

import re
from collections import Counter
from collections.abc import Callable

from crosswire.model.report import Failure

#: Of one file so many are named; the others are counted.
NAMED = 5

#: How the inputs of one file are named, and what many of them are called.
_INSIDE = re.compile(r", (line|page|byte) ")
_CALLED = {"line": ("line", "lines"), "page": ("page", "pages"), "byte": ("place", "places")}


class Unread:
    """Collects failures. ``tell`` hears of each that is named as it comes."""

    def __init__(self, tell: Callable[[Failure], None]) -> None:
        self._tell = tell
        self._named: list[Failure] = []
        self._counts: Counter[tuple[str, str]] = Counter()

    def add(self, failure: Failure) -> None:
        """Name it, or count it where its file has had its share."""
        match = _INSIDE.search(failure.subject)
        if match:
            kind = (failure.subject[: match.start()], match[1])
            self._counts[kind] += 1
            if self._counts[kind] > NAMED:
                return
        self._named.append(failure)
        self._tell(failure)

    def folded(self) -> tuple[Failure, ...]:
        """Those named, then how many more there are in each file."""
        rest = [_more(*kind, count - NAMED) for kind, count in self._counts.items() if count > NAMED]
        for failure in rest:
            self._tell(failure)
        return (*self._named, *rest)


def _more(file: str, what: str, count: int) -> Failure:
    return Failure(file, f"and {count:,} more {_CALLED[what][count > 1]} could not be read")
