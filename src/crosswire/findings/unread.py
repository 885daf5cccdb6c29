"""Inputs that could not be read, of which a broken file may have a million."""

from collections import Counter
from collections.abc import Callable

from crosswire.model.report import Failure

#: Of one file so many are named; the others are counted.
NAMED = 5

_LINE = ", line "


class Unread:
    """Collects failures. ``tell`` hears of each that is named as it comes."""

    def __init__(self, tell: Callable[[Failure], None]) -> None:
        self._tell = tell
        self._named: list[Failure] = []
        self._counts: Counter[str] = Counter()

    def add(self, failure: Failure) -> None:
        """Name it, or count it where its file has had its share."""
        file = failure.subject.rpartition(_LINE)[0]
        self._counts[file] += 1
        if not file or self._counts[file] <= NAMED:
            self._named.append(failure)
            self._tell(failure)

    def folded(self) -> tuple[Failure, ...]:
        """Those named, then how many more there are in each file."""
        rest = [_more(file, count - NAMED) for file, count in self._counts.items() if file and count > NAMED]
        for failure in rest:
            self._tell(failure)
        return (*self._named, *rest)


def _more(file: str, count: int) -> Failure:
    return Failure(file, f"and {count:,} more {'line' if count == 1 else 'lines'} could not be read")
