"""Places in a text."""

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Span:
    """A place in an article's text: from ``start`` up to, not including, ``end``, in Unicode code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]

    def shares(self, other: "Span") -> int:
        """How many characters two places have in common."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))
