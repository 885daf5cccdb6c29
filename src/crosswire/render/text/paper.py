"""What a report is written on: how wide it is, whether it has colour, whether everything is wanted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from crosswire.render.text.columns import columns, fitted, isolated
from crosswire.render.text.visible import visible
from crosswire.render.text.wrapping import wrapped

#: Of a name among other words so many columns are shown.
LONGEST_NAME = 30

_BOLD, _FAINT, _END = "\x1b[1m", "\x1b[2m", "\x1b[0m"

#: A longer passage is cut: it is there to be recognised, and the whole of it stands in the article.
_LONGEST_PASSAGE = 800

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Paper:
    """``everything``: leave nothing out, however long it gets."""

    width: int = 80
    colour: bool = False
    everything: bool = False

    def heading(self, text: str) -> Iterator[str]:
        """The name of a room of the report."""
        yield ""
        yield self.strong(text)
        yield ""

    def strong(self, text: str) -> str:
        return f"{_BOLD}{text}{_END}" if self.colour else text

    def faint(self, text: str) -> str:
        return f"{_FAINT}{text}{_END}" if self.colour else text

    def paragraph(self, text: str, indent: str = "", first: str | None = None) -> Iterator[str]:
        """Printable words, wrapped; ``first`` stands in front of the first line instead of the indent."""
        begin = indent if first is None else first
        room = self.width - columns(indent)
        for number, line in enumerate(wrapped(bounded(text), self.width - columns(begin), room)):
            yield ((indent if number else begin) + isolated(line)).rstrip()

    def first_of(self, things: Sequence[Thing], most: int) -> Sequence[Thing]:
        """The first few, or all where everything is wanted."""
        return things if self.everything else things[:most]

    def rest_of(self, count: int, most: int, what: str, indent: str = "  ") -> Iterator[str]:
        """A line that says how many more there are, if any."""
        if count > most and not self.everything:
            yield self.faint(f"{indent}and {count - most} more {what} (--all shows them)")


def listed(names: Iterable[str], most: int = 4) -> str:
    """Printable names in a row, the first few of them."""
    names = list(names)
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more


def outlets_listed(names: Iterable[str], most: int) -> str:
    """The first few of some outlets, as they came in; one that is written from right to left does not turn the others around."""
    return listed((isolated(fitted(visible(name), LONGEST_NAME)) for name in names), most)


def counted(count: int, what: str) -> str:
    """``1 voice``, ``2 voices``."""
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def bounded(text: str, most: int = _LONGEST_PASSAGE) -> str:
    """The text, or the beginning of a very long one."""
    return text if len(text) <= most else text[:most].rstrip() + "…"
