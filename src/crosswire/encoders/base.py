"""What an encoder is: text in, meaning vectors out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Encoded:
    """The pieces of one text, each a word or a part of one, with its meaning in its context.

    ``vectors``: float32 [n, width]. ``spans``: int64 [n, 2], the characters of the text each piece stands for.
    ``rarity``: float32 [n], minus the natural logarithm of how often the piece occurs in running text.
    ``forms``: float32 [n, layers, width], what tells best which pieces are names; None where an encoder has no such thing.
    """

    vectors: Floats
    spans: Integers
    rarity: Floats
    forms: Floats | None = None

    def within(self, inside: npt.NDArray[np.bool_]) -> "Encoded":
        """Some of the pieces."""
        forms = None if self.forms is None else self.forms[inside]
        return Encoded(self.vectors[inside], self.spans[inside], self.rarity[inside], forms)


class Encoder(Protocol):
    """Turns texts into vectors. The same text always gives the same vectors on one machine, whatever its neighbours."""

    @property
    def name(self) -> str:
        """What the report calls it, with its form, such as ``multilingual-e5-small int4``."""

    @property
    def background(self) -> Floats:
        """float32 [width]: the mean vector over news text, subtracted before vectors are compared."""

    def encode(self, texts: Iterable[str]) -> Iterator[Encoded]:
        """One ``Encoded`` a text, in order, of the whole text however long."""


class TextEncoder(Protocol):
    """Tells what a text as a whole is about, as one vector, and what is usual for that. Stories are found with it."""

    @property
    def name(self) -> str:
        """As an ``Encoder``'s."""

    def meaning(self, text: str) -> Floats:
        """float32 [width], of length one: what the beginning of a text is about."""

    def usual(self, language: str) -> Floats:
        """float32 [width]: the mean meaning of news in a language, or in any where it is not known."""
