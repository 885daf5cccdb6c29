"""An encoder for tests: words written alike mean the same, all others have nothing to do with each other."""

import re
import zlib
from collections.abc import Iterable, Iterator

import numpy as np

from crosswire.encoders.base import Encoded, Floats

WIDTH = 64
RARITY = 12.0

_WORD = re.compile(r"[^\W_]{1,40}|\S")


class FakeEncoder:
    """Quick, and needs no model."""

    name = "fake words"

    def __init__(self) -> None:
        self.background: Floats = np.zeros(WIDTH, np.float32)
        self.texts = 0
        self._known: dict[str, Floats] = {}

    def encode(self, texts: Iterable[str]) -> Iterator[Encoded]:
        for text in texts:
            self.texts += 1
            yield self._encode(text)

    def meaning(self, text: str) -> Floats:
        total = next(self.encode([text])).vectors.sum(axis=0)
        mean: Floats = total / max(float(np.linalg.norm(total)), 1e-6)
        return mean

    def usual(self, language: str) -> Floats:
        return np.zeros(WIDTH, np.float32)

    def _encode(self, text: str) -> Encoded:
        words = list(_WORD.finditer(text))
        vectors = np.array([self._vector(word.group().lower()) for word in words], np.float32).reshape(-1, WIDTH)
        spans = np.array([word.span() for word in words], np.int64).reshape(-1, 2)
        return Encoded(vectors, spans, np.full(len(words), RARITY, np.float32))

    def _vector(self, word: str) -> Floats:
        if word not in self._known:
            chance = np.random.default_rng(zlib.crc32(word.encode(errors="replace")))
            self._known[word] = chance.standard_normal(WIDTH).astype(np.float32)
        return self._known[word]
