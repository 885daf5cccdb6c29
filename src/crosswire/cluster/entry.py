"""What filing keeps of an article: who it is, in which language, when it appeared and what it means."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, eq=False)
class Entry:
    """``meaning``: float16 [width], as the encoder gave it: half the room, and no story changes by it.

    ``day``: days since 1970, where the article says when it appeared. ``lesson``: by which lesson of what is usual it was filed.
    """

    id: str
    language: str
    meaning: npt.NDArray[np.float16]
    day: float | None = None
    lesson: int = 0
