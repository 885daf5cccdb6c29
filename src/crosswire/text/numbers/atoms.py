"""The parts of spelled-out numbers, and how they add up.

A number grows part by part: "two", "hundred", "fifty", "thousand". A scale word takes all that came since a greater one as
its multiple, which makes "two hundred and fifty thousand", "mil millones" and 三亿五千万 the same kind of sum.
"""

from dataclasses import dataclass, field

#: Said twice it is its own square: 四万万.
_MYRIAD = 1e4


@dataclass(frozen=True)
class Atom:
    """A number word. A ``scale`` multiplies what stands before it."""

    value: float
    scale: float = 0.0
    #: Mostly another word: read only where something beside it says that it is a number.
    doubtful: bool = False
    #: Says its own multiple: "one hundred", "doscientos".
    whole: bool = False
    #: An article or a word for one that is mostly an article.
    article: bool = False


@dataclass
class Growing:
    """A number being read. ``group`` is what waits for its scale word."""

    group: float | None = None
    parts: list[tuple[float, float]] = field(default_factory=list)

    @property
    def value(self) -> float:
        """What it comes to so far."""
        return sum(amount for amount, _ in self.parts) + (self.group or 0.0)

    @property
    def last_scale(self) -> float:
        """The scale word read last, or one."""
        return self.parts[-1][1] if self.parts and self.group is None else 1.0

    def takes_tens(self, value: float) -> bool:
        """Add tens behind ones, as Arabic says them."""
        if self.group is None or not 1 <= self.group <= 9 or value % 10 or not 20 <= value <= 90:
            return False
        self.group += value
        return True

    def takes(self, atom: Atom, bare: bool) -> bool:
        """Add a number word, if it can go on with it. ``bare`` allows a scale word with nothing before it."""
        return self._scaled(atom, bare) if atom.scale else self.takes_number(atom.value)

    def takes_number(self, value: float) -> bool:
        """Add a number below the last scale word."""
        if self.group is not None or (self.parts and self.parts[-1][1] <= value):
            return False
        self.group = value
        return True

    def takes_half(self) -> None:
        """Add half of what was read last: "two and a half", "two million and a half"."""
        if self.group is not None:
            self.group += 0.5
        else:
            amount, scale = self.parts.pop()
            self.parts.append((amount + scale / 2, scale))

    def _scaled(self, atom: Atom, bare: bool) -> bool:
        if atom.whole:
            return self._hundreds(atom)
        kept = [part for part in self.parts if part[1] > atom.scale]
        taken = self.parts[len(kept) :]
        again = any(scale == atom.scale for _, scale in taken) and not (atom.scale == _MYRIAD and self.group is None)
        if again or not (taken or self.group is not None or (bare and self._room(atom.scale))):
            return False
        multiple = sum(amount for amount, _ in taken) + (self.group or 0.0)
        self.parts, self.group = [*kept, ((multiple or 1.0) * atom.scale, atom.scale)], None
        return True

    def _hundreds(self, atom: Atom) -> bool:
        """A word such as "doscientos", which is its own multiple."""
        if self.group is not None or not self._room(atom.scale):
            return False
        self.parts.append((atom.value, atom.scale))
        return True

    def _room(self, scale: float) -> bool:
        return not self.parts or self.parts[-1][1] > scale
