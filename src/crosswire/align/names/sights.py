"""What stands in the names that others have for the same, and beside these."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from crosswire.align.contents import Contents
from crosswire.align.tagging.labels import pieces_at
from crosswire.encoders.base import Floats
from crosswire.model.span import Span

#: So many pieces beside a name of another article are looked at, in its sentence.
_BESIDE = 10
#: A name in another article: the vectors of its pieces, and of those beside it.
_Sight = tuple[Floats, Floats]


@dataclass(frozen=True)
class Sights:
    """A name's own article, and where others have the name, by article."""

    own: Contents
    others: Sequence[Sequence[_Sight]]

    def told(self, now: Span, then: Span) -> tuple[float, ...]:
        """What the others say to the pieces that a name would have anew, and to those it would lose."""
        old, new = (set(range(*pieces_at(self.own.places, span.start, span.end))) for span in (now, then))
        return (*self._of(sorted(new - old), sorted(old)), *self._of(sorted(old - new), sorted(old & new)))

    def _of(self, part: Sequence[int], rest: Sequence[int]) -> tuple[float, ...]:
        """Whether there is such a part; how like it is to their names, how much more so than to what stands beside these, and how much of
        their names is like nothing else; the mean over the articles.
        """
        if not (part and self.others):
            return float(bool(part)), 0.0, 0.0, 0.0
        found = [max(_compared(self.own.vectors[part], self.own.vectors[rest], *sight) for sight in sights) for sights in self.others]
        return 1.0, *np.mean(found, axis=0).tolist()


def sights(own: Contents, parts: Sequence[Contents], others: Mapping[int, Sequence[Span]]) -> Sights:
    found = [[sight for span in spans if len((sight := _sight(parts[other], span))[0])] for other, spans in others.items()]
    return Sights(own, [each for each in found if each])


def _sight(parts: Contents, span: Span) -> _Sight:
    first, behind = pieces_at(parts.places, span.start, span.end)
    starts = np.append(parts.starts[parts.sentences], len(parts.places))
    number = int(np.searchsorted(starts, first, side="right"))
    start, end = max(int(starts[number - 1]), first - _BESIDE), min(int(starts[min(number, len(starts) - 1)]), behind + _BESIDE)
    return parts.vectors[first:behind], np.concatenate([parts.vectors[start:first], parts.vectors[behind:end]])


def _compared(part: Floats, rest: Floats, name: Floats, beside: Floats) -> tuple[float, float, float]:
    cosines = part @ name.T
    inside = float(cosines.max(axis=1).mean())
    outside = float((part @ beside.T).max(axis=1).mean()) if len(beside) else 0.0
    others = (rest @ name.T).max(axis=0) if len(rest) else np.zeros(len(name), np.float32)
    return inside, inside - outside, float(np.maximum(cosines.max(axis=0) - others, 0).mean())
