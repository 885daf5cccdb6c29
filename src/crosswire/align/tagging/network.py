"""A small network that tells from the forms of a text's pieces which of its units are names of whom.

It has one hidden layer, and sees of each unit the forms of its piece in some layers of the encoder, those of the pieces around it, how
it is written, and, if it is but one sign, which, and which stand beside it. Its weights are written by ``evaluation/fit_names.py``.
"""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from crosswire.align.tagging.spelling import WRITTEN, signs_at, written
from crosswire.align.tagging.units import Units
from crosswire.encoders.base import Floats, Integers

#: Standardised forms are made so much smaller, to be of the size of the other features.
SCALE = 0.3
#: So many pieces before and behind each are seen in each layer. On 110 stories not seen, F1 of the network alone was 0.841 with layer 8
#: only, 0.849 with layer 5 added (0.847 with three of its pieces, or none), 0.851 with layer 3 as well; in Arabic it was 0.762, then 0.771,
#: in Chinese 0.800, then 0.808. With one, two and three pieces of layer 8 only, F1 on 17 other stories was 0.916, 0.918 and 0.921.
BESIDE = (1, 1, 3)
#: So many forms of one layer are seen of each piece.
NEAR = sum(1 + 2 * far for far in BESIDE)
_LEAST = 1e-6
_AT_A_TIME = 2_000

#: float32 arrays: ``mean``, ``spread`` [layers, width], ``signs`` [signs], ``inner`` [features, hidden], ``outer`` [hidden, labels], and
#: a ``_constant`` of the last two.
Weights = dict[str, Floats]


def labelled(forms: Floats, text: str, units: Units) -> Floats:
    """The logarithms of how likely each unit has each label, float32 [units, labels].

    ``forms``: float32 [pieces, layers, width]. ``units``: those of the pieces, and where they stand in the text.
    """
    return labelled_by(weights(), forms, text, units)


def labelled_by(network: Weights, forms: Floats, text: str, units: Units) -> Floats:
    """The same by any network."""
    if not len(units.pieces):
        return np.zeros((0, len(network["outer_constant"])), np.float32)
    wide = NEAR * forms.shape[-1]
    of_pieces = np.concatenate([around @ network["inner"][:wide] for around in _around(network, forms)])
    spelt, signs = written(text, units), wide + WRITTEN + signs_at(network["signs"], text, units)
    own = spelt @ network["inner"][wide : wide + WRITTEN] + network["inner"][signs].sum(axis=1)
    return scores(network, of_pieces[units.pieces] + own)


@cache
def weights() -> Weights:
    with files(__package__).joinpath("network.npz").open("rb") as file, np.load(file) as arrays:
        return {name: arrays[name].astype(np.float32) for name in arrays.files}


def scores(network: Weights, raw: Floats) -> Floats:
    """The labels' logarithms from what reaches the hidden layer."""
    out = np.maximum(raw + network["inner_constant"], 0) @ network["outer"] + network["outer_constant"]
    out -= out.max(axis=1, keepdims=True)
    return np.asarray(np.log(np.exp(out) / np.exp(out).sum(axis=1, keepdims=True) + _LEAST), np.float32)


def _around(network: Weights, forms: Floats) -> Iterator[Floats]:
    """The forms of each piece and of those around it, float32 [pieces, NEAR * width], so many pieces at a time: all would be much."""
    own, near = standard(network, direction(forms)), beside(len(forms))
    own = np.concatenate([own, np.zeros((1, *own.shape[1:]), np.float32)])
    for at in range(0, len(near), _AT_A_TIME):
        yield side_by_side(own, near[at : at + _AT_A_TIME])


def side_by_side(forms: npt.NDArray[np.floating[Any]], near: Integers) -> Floats:
    """What is seen of some pieces, of each layer one after the other: float32 [pieces, NEAR * width].

    ``forms``: [pieces, layers, width]. ``near``: as ``beside`` tells, of those asked for.
    """
    seen = [forms[near[:, : 1 + 2 * far], layer].reshape(len(near), -1) for layer, far in enumerate(BESIDE)]
    return np.hstack(seen).astype(np.float32, copy=False)


def beside(pieces: int) -> Integers:
    """For each piece of a text its number and those of the pieces around it, the nearest first, [pieces, 1 + 2 * far]; ``pieces`` where
    there is none.
    """
    near = [0, *(place for far in range(1, max(BESIDE) + 1) for place in (-far, far))]
    found = np.arange(pieces)[:, None] + np.array(near)
    return np.where((found < 0) | (found >= pieces), pieces, found)


def standard(network: Weights, directions: Floats) -> Floats:
    """Forms of length 1, as far from the usual as is usual."""
    return np.asarray((directions - network["mean"]) / network["spread"] * SCALE, np.float32)


def direction(forms: Floats) -> Floats:
    """Forms of length 1, in each layer."""
    return np.asarray(forms / np.maximum(np.linalg.norm(forms, axis=-1, keepdims=True), _LEAST), np.float32)
