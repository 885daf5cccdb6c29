"""Finding the nearest among any number of vectors, by looking only where such vectors lie.

They lie in blocks of alike ones. A block that is full becomes two. A search looks into the few blocks whose middle is nearest.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from crosswire.encoders.base import Floats

#: Vectors a block holds at most, and blocks a search looks into. That finds 99 of the 100 nearest among 6,000; filing needs
#: only some of a story. With twice as many the search takes twice as long, and no story changes.
FULL, SEARCHED = 128, 8
_ROUNDS = 4
#: Less than any cosine.
_NEVER = np.float32(-2)


@dataclass
class Block:
    """``vectors`` [FULL, width], ``days`` (not a number where there is none) and ``names``; the first ``len(names)`` are filled."""

    vectors: Floats
    days: npt.NDArray[np.float64] = field(default_factory=lambda: np.full(FULL, np.nan))
    names: list[str] = field(default_factory=list)

    def add(self, name: str, vector: Floats, day: float) -> None:
        self.vectors[len(self.names)] = vector
        self.days[len(self.names)] = day
        self.names.append(name)

    def cosines(self, vector: Floats, day: float | None, window: float) -> Floats:
        """With each vector; none where it appeared too long before or after that day."""
        filled = len(self.names)
        found: Floats = self.vectors[:filled] @ vector
        return found if day is None else np.where(np.abs(self.days[:filled] - day) > window, _NEVER, found)

    def middle(self) -> Floats:
        total: Floats = self.vectors[: len(self.names)].sum(axis=0)
        return total / max(float(np.linalg.norm(total)), 1e-6)


@dataclass(frozen=True)
class Near:
    """A vector found, and its cosine."""

    name: str
    cosine: float


class Index:
    """Vectors of length one under their names."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._blocks: list[Block] = []
        self._middles = np.zeros((0, width), np.float32)

    def add(self, name: str, vector: Floats, day: float | None) -> None:
        if not self._blocks:
            self._put([Block(self._room())])
        place = int((self._middles @ vector).argmax())
        block = self._blocks[place]
        block.add(name, vector, np.nan if day is None else day)
        if len(block.names) < FULL:
            self._middles[place] = block.middle()
        else:
            del self._blocks[place]
            self._middles = np.delete(self._middles, place, axis=0)
            self._put(self._halves(block))

    def nearest(self, vector: Floats, most: int, day: float | None, window: float) -> list[Near]:
        """The nearest, best first, of those that appeared within so many days of a day or have no date."""
        if not self._blocks:
            return []
        blocks = [self._blocks[place] for place in np.argsort(-(self._middles @ vector), kind="stable")[:SEARCHED]]
        cosines = np.concatenate([block.cosines(vector, day, window) for block in blocks])
        names = [name for block in blocks for name in block.names]
        best = np.argpartition(-cosines, most)[:most] if len(cosines) > most else range(len(cosines))
        found = [Near(names[place], float(cosines[place])) for place in best if cosines[place] > _NEVER]
        return sorted(found, key=lambda near: (-near.cosine, near.name))

    def _room(self) -> Floats:
        return np.zeros((FULL, self._width), np.float32)

    def _put(self, blocks: list[Block]) -> None:
        self._blocks += blocks
        self._middles = np.concatenate([self._middles, np.array([block.middle() for block in blocks], np.float32)])

    def _halves(self, block: Block) -> list[Block]:
        """Two blocks of the vectors of one: those nearer to the one end, and those nearer to the other."""
        second = nearer_the_other_end(block.vectors)
        halves = [Block(self._room()), Block(self._room())]
        for place, name in enumerate(block.names):
            halves[int(second[place])].add(name, block.vectors[place], float(block.days[place]))
        return halves


def nearer_the_other_end(vectors: Floats) -> npt.NDArray[np.bool_]:
    """Which vectors belong to the second of two heaps, neither empty nor full."""
    one = vectors[(vectors @ vectors.mean(axis=0)).argmin()]
    other = vectors[(vectors @ one).argmin()]
    for _ in range(_ROUNDS):
        heap = vectors @ (other - one) > 0
        if heap.all() or not heap.any():
            break
        one, other = vectors[~heap].mean(axis=0), vectors[heap].mean(axis=0)
    second: npt.NDArray[np.bool_] = vectors @ (other - one) > 0
    return second if 0 < second.sum() < len(vectors) else np.arange(len(vectors)) % 2 == 1
