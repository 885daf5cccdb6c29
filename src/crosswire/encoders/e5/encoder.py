"""multilingual-e5-small, run by onnxruntime."""

import os
from collections.abc import Iterable, Iterator
from functools import cached_property
from importlib.resources import files

import numpy as np
import onnxruntime

from crosswire.encoders.base import Encoded, Floats, Integers
from crosswire.encoders.e5.files import FORM, ModelFiles
from crosswire.encoders.e5.vocabulary import Vocabulary
from crosswire.encoders.e5.weights import unpack_q4
from crosswire.errors import ModelError
from crosswire.languages.codes import primary

#: The model was trained with this word before every text.
PREFIX = "query:"
BEGIN, END = 0, 2
#: Positions of the model, less the two marks.
MOST_PIECES = 510
#: More than 507 pieces have in any language; the rest of a long text need not be cut into pieces for its meaning.
MOST_CHARACTERS = 4000
#: The entry for languages of which nothing is known.
ANY = "und"


class E5:
    """The default encoder. ``model`` is the opened cache."""

    def __init__(self, model: ModelFiles, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = min(threads, processors())
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = opened(model.network, options)
        self._model, self._options = model, options
        self._words = model.words
        self._positions = model.positions
        self._scores = model.scores
        self._vocabulary = Vocabulary(model.pieces, model.scores.tolist(), model.replacements)
        self._prefix = self._vocabulary.cut(PREFIX).ids
        self.name = f"multilingual-e5-small {FORM}"
        self.background = read_background()

    @cached_property
    def _rest(self) -> onnxruntime.InferenceSession:
        """The last layers, which only the meaning of whole texts needs."""
        return opened(self._model.rest, self._options)

    @cached_property
    def _usual(self) -> dict[str, Floats]:
        return read_usual()

    def encode(self, texts: Iterable[str]) -> Iterator[Encoded]:
        """One ``Encoded`` a text, in order. A text of more than 507 pieces is encoded in stretches of that many."""
        for text in texts:
            yield self._encode(text)

    def meaning(self, text: str) -> Floats:
        """What a text as a whole is about, told from its first 507 pieces, as a vector of length one.

        Half of it is the mean over the pieces, which the model was trained to give, half the vector of the first mark: each alone
        finds stories a little less well.
        """
        pieces = self._vocabulary.cut(text[:MOST_CHARACTERS])
        states, _ = self._states(pieces.ids[: MOST_PIECES - len(self._prefix)])
        vectors = self._rest.run(["vectors"], {"states": states})[0]
        return unit(unit(vectors.mean(axis=0)) + unit(vectors[0]))

    def usual(self, language: str) -> Floats:
        """The mean meaning of news in a language, of any language where it is not known."""
        return self._usual.get(primary(language), self._usual[ANY])

    def _encode(self, text: str) -> Encoded:
        pieces = self._vocabulary.cut(text)
        step = MOST_PIECES - len(self._prefix)
        own = slice(1 + len(self._prefix), -1)
        runs = [[states[own] for states in self._states(pieces.ids[at : at + step])] for at in range(0, len(pieces.ids), step)]
        nothing = np.zeros((0, len(self._session.get_outputs()) - 1, self.background.size), np.float32)
        vectors, forms = map(np.concatenate, zip(*runs, strict=True)) if runs else (nothing[:, 0], nothing)
        return Encoded(vectors, pieces.spans, -self._scores[pieces.ids], forms)

    def _states(self, ids: Integers) -> tuple[Floats, Floats]:
        """Vectors and forms of one stretch, with the prefix and the marks. One text a run: nothing depends on what else is encoded."""
        marked = np.concatenate([[BEGIN], self._prefix, ids, [END]])
        embeddings = unpack_q4(self._words[marked]) + self._positions[: len(marked)]
        vectors, *forms = self._session.run(None, {"embeddings": embeddings})
        return vectors, np.stack(forms, axis=1)


def opened(network: bytes, options: onnxruntime.SessionOptions) -> onnxruntime.InferenceSession:
    """The network, ready to run. Raises ModelError."""
    try:
        return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its errors have no root of their own
        reason = str(error).partition("\n")[0]
        raise ModelError(f"onnxruntime {onnxruntime.__version__} cannot open the model ({reason})") from error


def processors() -> int:
    """The processors we may use. More threads than that wait for each other, and take many times as long."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def read_background() -> Floats:
    """The mean vector over the bundled stories, written by ``evaluation/background.py``."""
    with files(__package__).joinpath("background.npy").open("rb") as file:
        return np.asarray(np.load(file), np.float32)


def read_usual() -> dict[str, Floats]:
    """The mean meaning of news in each language, written by ``evaluation/background.py``."""
    with files(__package__).joinpath("usual.npz").open("rb") as file, np.load(file) as arrays:
        return {code: arrays[code].astype(np.float32) for code in arrays.files}


def unit(vector: Floats) -> Floats:
    length = max(float(np.linalg.norm(vector)), 1e-6)
    return (vector / length).astype(np.float32)
