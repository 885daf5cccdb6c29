"""What is told of an ingest while it runs and at its end."""

from collections import Counter
from collections.abc import Iterable

from crosswire.desk.listening import Listener
from crosswire.findings.remarks import Remarks
from crosswire.findings.unread import NAMED, Unread
from crosswire.ingest.arrival import Skipped
from crosswire.ingest.opening import Opened
from crosswire.model.article import Article
from crosswire.model.kept import Handled, Outcome
from crosswire.model.report import Failure


class Telling:
    """Tells what became of inputs, folding what is said of too many, and counts it. ``run`` is the number of the run."""

    def __init__(self, run: int, listener: Listener) -> None:
        self.run = run
        self.counts: Counter[Outcome] = Counter()
        self._listener = listener
        self._unread = Unread(listener.failed)
        self._remarks = Remarks(listener.remarked)
        self._sources_told = 0

    @property
    def articles(self) -> int:
        """How many articles came in, known or not."""
        return sum(self.counts[outcome] for outcome in (Outcome.NEW, Outcome.SAME, Outcome.REVISED))

    def add(self, done: Iterable[tuple[str, Opened, Handled]]) -> None:
        """What became of some inputs; each with the name of its source."""
        for name, one, handled in done:
            self.counts[handled.outcome] += 1
            match one.entry:
                case Article() as article:
                    self._remarks.add(article, one.subject)
                case Failure() as failure:
                    self._unread.add(failure)
                case Skipped(subject, reason) if subject == name:
                    self._tell_of_source(f"{subject}: {reason}")
        self._listener.counted(self.counts)

    def close(self) -> None:
        """Nothing more comes."""
        self._unread.folded()
        self._remarks.close()
        more = self._sources_told - NAMED
        if more > 0:
            self._listener.announce(f"and {more:,} more of the same kind")

    def _tell_of_source(self, words: str) -> None:
        self._sources_told += 1
        if self._sources_told <= NAMED:
            self._listener.announce(words)
