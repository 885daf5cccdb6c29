"""Finding the nearest among any number of vectors, by looking only where such vectors lie.

They lie in blocks of alike ones. A block that is full becomes two. A search looks into the few blocks whose middle is nearest.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping
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
    """``vectors`` [FULL, width], ``days`` (not a number where there is none) and ``names``; the first ``len(names)`` are filled.

    The vectors have 16 bits a number: half the room, and what is nearest stays so.
    """

    vectors: npt.NDArray[np.float16]
    days: npt.NDArray[np.float64] = field(default_factory=lambda: np.full(FULL, np.nan))
    names: list[str] = field(default_factory=list)

    def add(self, name: str, vector: Floats, day: float) -> None:
        self.vectors[len(self.names)] = vector
        self.days[len(self.names)] = day
        self.names.append(name)

    def cosines(self, vector: Floats, day: float | None, window: float) -> Floats:
        """With each vector; none where it appeared too long before or after that day."""
        filled = len(self.names)
        found: Floats = self.vectors[:filled].astype(np.float32) @ vector
        return found if day is None else np.where(np.abs(self.days[:filled] - day) > window, _NEVER, found)

    def middle(self) -> Floats:
        total: Floats = self.vectors[: len(self.names)].sum(axis=0, dtype=np.float32)
        return total / max(float(np.linalg.norm(total)), 1e-6)


@dataclass(frozen=True)
class Near:
    """A vector found, and its cosine."""

    name: str
    cosine: float


@dataclass(frozen=True)
class Placed:
    """The block of each vector that was put somewhere, and the blocks that changed. A block that fell apart is no more."""

    blocks: dict[str, int]
    changed: tuple[int, ...]


class Index:
    """Vectors of length one under their names. Blocks that are not at hand are opened when a search needs them."""

    def __init__(self, width: int, opened: Callable[[int], Block] | None = None, middles: Mapping[int, Floats] | None = None) -> None:
        self._width = width
        self._opened = opened
        self._blocks: dict[int, Block] = {}
        self._numbers = sorted(middles or {})
        self._middles = np.array([(middles or {})[number] for number in self._numbers], np.float32).reshape(-1, width)
        self._last = max(self._numbers, default=0)

    def add(self, name: str, vector: Floats, day: float | None) -> Placed:
        """Where it was put, and what else had to move."""
        if not self._numbers:
            self._put([Block(self._room())])
        place = int((self._middles @ vector).argmax())
        number = self._numbers[place]
        block = self._block(number)
        block.add(name, vector, np.nan if day is None else day)
        if len(block.names) < FULL:
            self._middles[place] = block.middle()
            return Placed({name: number}, (number,))
        self._drop(place)
        halves = self._put(self._halves(block))
        return Placed(halves.blocks, (number, *halves.changed))

    def nearest(self, vector: Floats, most: int, day: float | None, window: float) -> list[Near]:
        """The nearest, best first, of those that appeared within so many days of a day or have no date."""
        if not self._numbers:
            return []
        blocks = [self._block(self._numbers[place]) for place in np.argsort(-(self._middles @ vector), kind="stable")[:SEARCHED]]
        cosines = np.concatenate([block.cosines(vector, day, window) for block in blocks])
        names = [name for block in blocks for name in block.names]
        best = np.argpartition(-cosines, most)[:most] if len(cosines) > most else range(len(cosines))
        found = [Near(names[place], float(cosines[place])) for place in best if cosines[place] > _NEVER]
        return sorted(found, key=lambda near: (-near.cosine, near.name))

    def middle(self, number: int) -> Floats | None:
        """Of a block; None where it was broken up."""
        place = bisect_left(self._numbers, number)
        return self._middles[place] if self._numbers[place : place + 1] == [number] else None

    def at_hand(self) -> int:
        """How many blocks are open."""
        return len(self._blocks)

    def put_away(self) -> None:
        """Close all blocks; they must have been kept."""
        self._blocks.clear()

    def _block(self, number: int) -> Block:
        if number not in self._blocks and self._opened:
            self._blocks[number] = self._opened(number)
        return self._blocks[number]

    def _room(self) -> npt.NDArray[np.float16]:
        return np.zeros((FULL, self._width), np.float16)

    def _put(self, blocks: list[Block]) -> Placed:
        numbers = tuple(range(self._last + 1, self._last + 1 + len(blocks)))
        self._last += len(blocks)
        self._numbers += numbers
        self._blocks.update(zip(numbers, blocks, strict=True))
        self._middles = np.concatenate([self._middles, np.array([block.middle() for block in blocks], np.float32)])
        return Placed({name: number for number, block in zip(numbers, blocks, strict=True) for name in block.names}, numbers)

    def _drop(self, place: int) -> None:
        del self._blocks[self._numbers.pop(place)]
        self._middles = np.delete(self._middles, place, axis=0)

    def _halves(self, block: Block) -> list[Block]:
        """Two blocks of the vectors of one: those nearer to the one end, and those nearer to the other."""
        second = nearer_the_other_end(block.vectors.astype(np.float32))
        halves = [Block(self._room()), Block(self._room())]
        for place, name in enumerate(block.names):
            halves[int(second[place])].add(name, block.vectors[place].astype(np.float32), float(block.days[place]))
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
