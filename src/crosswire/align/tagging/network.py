"""A small network that tells from the forms of a text's pieces which of them are names of whom.

It has one hidden layer, and sees of each piece its own form and those of the pieces around it, and how it is written. Its weights
are written by ``evaluation/fit_names.py``.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import numpy as np

from crosswire.encoders.base import Floats, Integers

#: Standardised forms are made so much smaller, to be of the size of the other features.
SCALE = 0.3
#: So many pieces before and behind each are seen: with one, F1 on 17 stories not seen was 0.916, with two 0.918, with three 0.921.
BESIDE = 3
_LEAST = 1e-6
_AT_A_TIME = 2_000

#: float32 arrays: ``mean``, ``spread`` [width], ``inner`` [features, hidden], ``outer`` [hidden, labels], and a ``_constant`` of both.
Weights = dict[str, Floats]


def labelled(forms: Floats, text: str, places: Integers) -> Floats:
    """The logarithms of how likely each piece has each label, float32 [pieces, labels].

    ``forms``: float32 [pieces, width], ``places``: int64 [pieces, 2], where the pieces stand in the text.
    """
    return labelled_by(weights(), forms, text, places)


def labelled_by(network: Weights, forms: Floats, text: str, places: Integers) -> Floats:
    """The same by any network."""
    found = [scores(network, seen) for seen in _seen(network, forms, text, places)]
    return np.concatenate(found) if found else np.zeros((0, len(network["outer_constant"])), np.float32)


@cache
def weights() -> Weights:
    with files(__package__).joinpath("network.npz").open("rb") as file, np.load(file) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def scores(network: Weights, features: Floats) -> Floats:
    hidden = np.maximum(features @ network["inner"] + network["inner_constant"], 0)
    raw = hidden @ network["outer"] + network["outer_constant"]
    raw -= raw.max(axis=1, keepdims=True)
    return np.asarray(np.log(np.exp(raw) / np.exp(raw).sum(axis=1, keepdims=True) + _LEAST), np.float32)


def features(network: Weights, forms: Floats, text: str, places: Integers) -> Floats:
    """What the network sees of each piece, float32 [pieces, features]."""
    return np.concatenate(list(_seen(network, forms, text, places)))


def _seen(network: Weights, forms: Floats, text: str, places: Integers) -> Iterator[Floats]:
    """The same, so many pieces at a time: of all of a long text it takes much memory."""
    own, near, spelt = standard(network, direction(forms)), beside(len(forms)), written(text, places)
    own = np.vstack([own, np.zeros((1, own.shape[1]), np.float32)])
    for at in range(0, len(near), _AT_A_TIME):
        around = own[near[at : at + _AT_A_TIME]]
        yield np.hstack([around.reshape(len(around), around.shape[1] * around.shape[2]), spelt[at : at + _AT_A_TIME]])


def beside(pieces: int) -> Integers:
    """For each piece of a text its number and those of the pieces around it, [pieces, 1 + 2 * BESIDE]; ``pieces`` where there is none."""
    near = [0, *(place for far in range(1, BESIDE + 1) for place in (-far, far))]
    found = np.arange(pieces)[:, None] + np.array(near)
    return np.where((found < 0) | (found >= pieces), pieces, found)


def standard(network: Weights, directions: Floats) -> Floats:
    """Forms of length 1, as far from the usual as is usual."""
    return np.asarray((directions - network["mean"]) / network["spread"] * SCALE, np.float32)


def direction(forms: Floats) -> Floats:
    """Forms of length 1."""
    return np.asarray(forms / np.maximum(np.linalg.norm(forms, axis=1, keepdims=True), _LEAST), np.float32)


def written(text: str, places: Integers) -> Floats:
    """How each piece is written: with a capital, at a word's beginning, in capitals, with a figure, behind one with a capital, a mark."""
    pieces = [text[start:end] for start, end in places]
    capitals = [piece[:1].isupper() for piece in pieces]
    table = [
        [
            capital,
            start == 0 or not text[start - 1].isalnum(),
            piece.isupper() and len(piece) > 1,
            piece[:1].isdigit(),
            before,
            not any(map(str.isalnum, piece)),
        ]
        for piece, (start, _), capital, before in zip(pieces, places, capitals, [False, *capitals], strict=False)
    ]
    return np.array(table, np.float32).reshape(len(pieces), 6)
