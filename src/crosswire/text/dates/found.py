"""What a rule has read, before it is put on the calendar."""

from dataclasses import dataclass, replace

from crosswire.model.timex import Modifier


@dataclass(frozen=True)
class Found:
    """Tokens from ``start`` to before ``end`` that speak of a time.

    ``lean`` says which of several days the words mean. ``last`` and ``next`` lie strictly before and after the day of publication;
    ``past`` and ``ahead`` may be that day itself; ``since`` is past where nothing else is near; ``open`` lies ahead or nobody can
    tell; ``none`` means that nobody can.
    """

    start: int
    end: int
    timex: str
    lean: str = ""
    modifier: Modifier | None = None
    #: Letters of the first token that are no part of it: the Arabic "and".
    cut: int = 0

    @property
    def year(self) -> str | None:
        """The year it says: ``2025``, ``YEAR-1``, or ``XXXX``; None where it has no year, as in ``DAY-1``."""
        head = self.timex[:4]
        if head.isdecimal() or head == "XXXX":
            return head if "W" not in self.timex else None
        return "-".join(self.timex.split("-")[:2]) if self.timex.startswith("YEAR-") else self.timex[:6] if head == "YEAR" else None

    def beginning(self, start: int) -> "Found":
        """The same from an earlier or later token."""
        return replace(self, start=start, cut=0 if start != self.start else self.cut)


def valued(start: int, end: int, value: str, cut: int = 0) -> Found:
    """From a word list's value: a timex, with the lean or modifier behind a space."""
    timex, _, extra = value.partition(" ")
    if extra in set(Modifier):
        return Found(start, end, timex, modifier=Modifier(extra), cut=cut)
    return Found(start, end, timex, lean=extra, cut=cut)
