"""The networks that tell names by the words around them and put them together learn: one hidden layer, cross entropy, Adam."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from marked_stories import Marks

from crosswire.align.tagging import network
from crosswire.align.tagging.labels import LABELS
from crosswire.encoders.base import Floats, Integers

#: What is the same in all stories is not made much of.
LEAST_SPREAD = 1e-3


@dataclass(frozen=True)
class Shape:
    """How a network is built and learns."""

    hidden: int
    epochs: int
    batch: int
    rate: float
    decay: float
    dropped: float
    labels: int = LABELS


#: Neighbouring values of each were worth the same within 0.01 of F1; two layers of the encoder learnt anew gained 0.005 at most.
NAMES = Shape(hidden=384, epochs=5, batch=512, rate=1.5e-3, decay=4e-5, dropped=0.3)
#: Whether two groups of names are one: the mean of so many networks.
JOINS, NETWORKS = Shape(hidden=32, epochs=40, batch=128, rate=2e-3, decay=8e-4, dropped=0.0, labels=2), 3


def network_for(articles: Sequence[Marks]) -> network.Weights:
    """The network that learns from some articles."""
    directions = np.concatenate([network.direction(each.forms.astype(np.float32)).astype(np.float16) for each in articles])
    weights = {"mean": directions.mean(axis=0, dtype=np.float32), "spread": directions.std(axis=0, dtype=np.float32)}
    standard = network.standard(weights, directions).astype(np.float16)
    spelt = np.concatenate([network.written(each.text, each.places) for each in articles])
    rows = Rows(np.vstack([standard, np.zeros_like(standard[:1])]), neighbours(articles), spelt)
    sizes = np.cumsum([0, *(len(each.labels) for each in articles)])
    counts = np.concatenate([first + each.counts for first, each in zip(sizes, articles, strict=False)])
    return weights | trained(rows.at, counts, np.concatenate([each.labels for each in articles]), NAMES)


@dataclass(frozen=True)
class Rows:
    """What the network sees of each piece, put together when it is asked for: of all at once there is too much.

    ``standard``: the forms, and a row of noughts; ``neighbours``: the row of each piece and those of the pieces around it.
    """

    standard: npt.NDArray[np.float16]
    neighbours: Integers
    written: Floats

    def at(self, pieces: Integers) -> Floats:
        beside = self.standard[self.neighbours[pieces]].reshape(len(pieces), -1)
        return np.hstack([beside.astype(np.float32), self.written[pieces]])


def neighbours(articles: Sequence[Marks]) -> Integers:
    """For each piece its row and those of the pieces around it; the last row, of noughts, where an article begins and ends."""
    sizes = [len(each.labels) for each in articles]
    firsts, last = np.cumsum([0, *sizes]), sum(sizes)
    found = [
        np.where(near < size, first + near, last) for size, first in zip(sizes, firsts, strict=False) for near in [network.beside(size)]
    ]
    return np.concatenate(found)


def joining(rows: Floats, yes: Floats) -> network.Weights:
    """The network that tells whether two groups of names are one. ``rows``: [pairs, features], ``yes``: 1 where they are."""
    mean, spread = rows.mean(axis=0), np.maximum(rows.std(axis=0), LEAST_SPREAD)
    x = np.asarray((rows - mean) / spread, np.float32)
    several = [trained(x.__getitem__, np.arange(len(x)), yes.astype(np.int64), JOINS, seed) for seed in range(NETWORKS)]
    return {
        "mean": mean,
        "spread": spread,
        "inner": np.hstack([each["inner"] for each in several]),
        "inner_constant": np.concatenate([each["inner_constant"] for each in several]),
        "outer": np.concatenate([each["outer"][:, 1] - each["outer"][:, 0] for each in several]) / NETWORKS,
        "outer_constant": np.mean([each["outer_constant"][1] - each["outer_constant"][0] for each in several]),
    }


def trained(at: Callable[[Integers], Floats], counts: Integers, labels: Integers, shape: Shape, seed: int = 1) -> network.Weights:
    """The layers of a network, after some rounds of Adam. ``at``: what is seen of some places; ``counts``: those to learn from."""
    chance = np.random.default_rng(seed)
    width = at(counts[:1]).shape[1]
    layers = {
        "inner": chance.normal(0, np.sqrt(2 / width), (width, shape.hidden)).astype(np.float32),
        "inner_constant": np.zeros(shape.hidden, np.float32),
        "outer": chance.normal(0, np.sqrt(2 / shape.hidden), (shape.hidden, shape.labels)).astype(np.float32),
        "outer_constant": np.zeros(shape.labels, np.float32),
    }
    first, second = ({name: np.zeros_like(layer) for name, layer in layers.items()} for _ in range(2))
    steps = shape.epochs * -(-len(counts) // shape.batch)
    order = np.concatenate([chance.permutation(counts) for _ in range(shape.epochs)])
    for step, batch in enumerate(np.array_split(order, steps), 1):
        kept = (chance.random((len(batch), shape.hidden), np.float32) > shape.dropped).astype(np.float32) / (1 - shape.dropped)
        slopes = downhill(layers, at(batch), labels[batch], kept, shape.decay)
        for name, slope in slopes.items():
            first[name] += 0.1 * (slope - first[name])
            second[name] += 0.001 * (slope**2 - second[name])
            mean, size = first[name] / (1 - 0.9**step), np.sqrt(second[name] / (1 - 0.999**step))
            layers[name] -= shape.rate * (1 - 0.95 * step / steps) * mean / (size + 1e-8)
    return layers


def downhill(layers: network.Weights, x: Floats, labels: Integers, kept: Floats, decay: float) -> network.Weights:
    """The slope of the cross entropy for each layer. ``kept``: what is left of each hidden unit."""
    raw = x @ layers["inner"] + layers["inner_constant"]
    hidden = np.maximum(raw, 0) * kept
    out = hidden @ layers["outer"] + layers["outer_constant"]
    out = np.exp(out - out.max(axis=1, keepdims=True))
    wrong = out / out.sum(axis=1, keepdims=True)
    wrong[np.arange(len(x)), labels] -= 1
    wrong /= len(x)
    back = (wrong @ layers["outer"].T) * kept * (raw > 0)
    return {
        "inner": x.T @ back + decay * layers["inner"],
        "inner_constant": back.sum(axis=0),
        "outer": hidden.T @ wrong + decay * layers["outer"],
        "outer_constant": wrong.sum(axis=0),
    }
