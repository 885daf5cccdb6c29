"""What an encoder is: text in, meaning vectors out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Encoded:
    """The vectors of one text.

    ``whole``: float32 [width], length 1, the meaning of the text. ``tokens``: float32 [n, width], one vector for each piece
    in its context, not normalised. ``spans``: int64 [n, 2], the characters of the text each piece stands for.
    """

    whole: Floats
    tokens: Floats
    spans: npt.NDArray[np.int64]


class Encoder(Protocol):
    """Turns texts into vectors. The same text always gives the same vectors on one machine, whatever its neighbours."""

    @property
    def name(self) -> str:
        """What the report calls it, with its form, such as ``multilingual-e5-small int8``."""

    @property
    def background(self) -> Floats:
        """float32 [width]: the mean token vector over news text, subtracted before tokens are compared."""

    def encode(self, texts: Iterable[str]) -> Iterator[Encoded]:
        """One ``Encoded`` a text, in order. A text beyond the encoder's limit is read up to it."""
