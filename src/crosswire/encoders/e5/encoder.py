"""multilingual-e5-small, run by onnxruntime."""

from collections.abc import Iterable, Iterator

import numpy as np
import onnxruntime

from crosswire.encoders.base import Encoded, Floats
from crosswire.encoders.e5.files import ModelFiles
from crosswire.encoders.e5.vocabulary import Vocabulary
from crosswire.encoders.e5.weights import unpack_q4

PREFIX = "query: "
BEGIN, END = 0, 2
MOST_CHARACTERS = 2000
MOST_PIECES = 510


class E5:
    """The default encoder. ``files`` is the model as the cache keeps it."""

    def __init__(self, files: ModelFiles, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(files.network, options, providers=["CPUExecutionProvider"])
        self._words = files.words
        self._positions = files.positions
        self._vocabulary = Vocabulary(files.pieces, files.scores, files.replacements)
        self.name = f"multilingual-e5-small {files.form}"
        self.background = files.background
        self._prefix = self._vocabulary.cut(PREFIX.strip(), MOST_PIECES).ids

    def encode(self, texts: Iterable[str]) -> Iterator[Encoded]:
        """One ``Encoded`` a text, in order; of each text the first 2,000 characters and 510 pieces are read."""
        for text in texts:
            yield self._encode(text[:MOST_CHARACTERS])

    def _encode(self, text: str) -> Encoded:
        pieces = self._vocabulary.cut(text, MOST_PIECES - len(self._prefix))
        ids = np.concatenate([[BEGIN], self._prefix, pieces.ids, [END]])
        embeddings = unpack_q4(self._words[ids]) + self._positions[: len(ids)]
        tokens, last = self._session.run(["tokens", "last"], {"embeddings": embeddings})
        first = 1 + len(self._prefix)
        return Encoded(unit(last.mean(axis=0)), tokens[first : first + len(pieces.ids)], pieces.spans)


def unit(vector: Floats) -> Floats:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-12), np.float32)
