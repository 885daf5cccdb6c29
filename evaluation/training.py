"""The networks that tell names by the words around them and put them together learn: one hidden layer, cross entropy, Adam."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from marked_stories import Marks
from seen import Pairs, Rows, Seen, neighbours, usual_signs

from crosswire.align.tagging import network, spelling
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


#: Neighbouring values of each were worth the same within 0.01 of F1; two layers of the encoder learnt anew gained 0.005 at most. The
#: batch is twice as large since there are twice as many stories, for time.
NAMES = Shape(hidden=384, epochs=5, batch=1024, rate=2e-3, decay=4e-5, dropped=0.3)
#: Whether two groups of names are one: the mean of so many networks.
JOINS, NETWORKS = Shape(hidden=32, epochs=40, batch=128, rate=2e-3, decay=8e-4, dropped=0.0, labels=2), 3


def network_for(articles: Sequence[Marks]) -> network.Weights:
    """The network that learns from some articles."""
    weights = usual(articles)
    weights["signs"] = signs = usual_signs(articles)
    pieces, units = (np.cumsum([0, *sizes]) for sizes in zip(*((len(each.forms), len(each.labels)) for each in articles), strict=True))
    rows = Rows(
        standard(weights, articles),
        neighbours(articles),
        np.concatenate([first + each.units.pieces for first, each in zip(pieces, articles, strict=False)]),
        np.concatenate([spelling.written(each.text, each.units) for each in articles]),
        np.concatenate([spelling.signs_at(signs, each.text, each.units) for each in articles]),
        3 * (len(signs) + 1),
    )
    counts = np.concatenate([first + each.counts for first, each in zip(units, articles, strict=False)])
    return weights | trained(rows, counts, np.concatenate([each.labels for each in articles]), NAMES)


def usual(articles: Sequence[Marks]) -> network.Weights:
    """The mean and the spread of the forms of some articles, added up article by article: they are many."""
    total, squares, count = 0.0, 0.0, 0
    for each in articles:
        forms = network.direction(each.forms.astype(np.float32)).astype(np.float64)
        total, squares, count = total + forms.sum(axis=0), squares + (forms**2).sum(axis=0), count + len(forms)
    mean, square = total / count, squares / count
    return {"mean": np.asarray(mean, np.float32), "spread": np.asarray(np.sqrt(square - mean**2), np.float32)}


def standard(weights: network.Weights, articles: Sequence[Marks]) -> npt.NDArray[np.float16]:
    """The forms of all articles as the network sees them, rounded, and noughts for where there are none."""
    forms = (network.standard(weights, network.direction(each.forms.astype(np.float32))) for each in articles)
    return np.concatenate([*(each.astype(np.float16) for each in forms), np.zeros((1, *weights["mean"].shape), np.float16)])


def joining(rows: Floats, yes: Floats) -> network.Weights:
    """The network that tells whether two groups of names are one. ``rows``: [pairs, features], ``yes``: 1 where they are."""
    mean, spread = rows.mean(axis=0), np.maximum(rows.std(axis=0), LEAST_SPREAD)
    pairs = Pairs(np.asarray((rows - mean) / spread, np.float32))
    several = [trained(pairs, np.arange(len(rows)), yes.astype(np.int64), JOINS, seed) for seed in range(NETWORKS)]
    return {
        "mean": mean,
        "spread": spread,
        "inner": np.hstack([each["inner"] for each in several]),
        "inner_constant": np.concatenate([each["inner_constant"] for each in several]),
        "outer": np.concatenate([each["outer"][:, 1] - each["outer"][:, 0] for each in several]) / NETWORKS,
        "outer_constant": np.mean([each["outer_constant"][1] - each["outer_constant"][0] for each in several]),
    }


def trained(places: Rows | Pairs, counts: Integers, labels: Integers, shape: Shape, seed: int = 1) -> network.Weights:
    """The layers of a network, after some rounds of Adam. ``counts``: the places to learn from."""
    chance = np.random.default_rng(seed)
    width = places.at(counts[:1]).values.shape[1]
    layers = {
        "inner": chance.normal(0, np.sqrt(2 / width), (width + places.known, shape.hidden)).astype(np.float32),
        "inner_constant": np.zeros(shape.hidden, np.float32),
        "outer": chance.normal(0, np.sqrt(2 / shape.hidden), (shape.hidden, shape.labels)).astype(np.float32),
        "outer_constant": np.zeros(shape.labels, np.float32),
    }
    first, second = ({name: np.zeros_like(layer) for name, layer in layers.items()} for _ in range(2))
    steps = shape.epochs * -(-len(counts) // shape.batch)
    order = np.concatenate([chance.permutation(counts) for _ in range(shape.epochs)])
    for step, batch in enumerate(np.array_split(order, steps), 1):
        kept = (chance.random((len(batch), shape.hidden), np.float32) > shape.dropped).astype(np.float32) / (1 - shape.dropped)
        rate = shape.rate * (1 - 0.95 * step / steps)
        for name, slope in downhill(layers, places.at(batch), labels[batch], kept, shape.decay).items():
            first[name] += 0.1 * (slope - first[name])
            np.square(slope, out=slope)
            second[name] += 0.001 * (slope - second[name])
            size = np.sqrt(second[name] / (1 - 0.999**step))
            size += 1e-8
            layers[name] -= rate / (1 - 0.9**step) * first[name] / size
    return layers


def downhill(layers: network.Weights, seen: Seen, labels: Integers, kept: Floats, decay: float) -> network.Weights:
    """The slope of the cross entropy for each layer. ``kept``: what is left of each hidden unit."""
    x, rows = seen.values, seen.rows
    raw = x @ layers["inner"][: x.shape[1]] + layers["inner_constant"]
    for column in rows.T:
        raw += layers["inner"][column]
    hidden = np.maximum(raw, 0) * kept
    out = hidden @ layers["outer"] + layers["outer_constant"]
    out = np.exp(out - out.max(axis=1, keepdims=True))
    wrong = out / out.sum(axis=1, keepdims=True)
    wrong[np.arange(len(labels)), labels] -= 1
    wrong /= len(labels)
    back = (wrong @ layers["outer"].T) * kept * (raw > 0)
    inner = decay * layers["inner"]
    inner[: x.shape[1]] += x.T @ back
    add_at(inner, rows.T.ravel(), np.tile(back, (rows.shape[1], 1)))
    return {
        "inner": inner,
        "inner_constant": back.sum(axis=0),
        "outer": hidden.T @ wrong + decay * layers["outer"],
        "outer_constant": wrong.sum(axis=0),
    }


def add_at(table: Floats, rows: Integers, values: Floats) -> None:
    """Adds each value to its row; ``np.add.at`` takes ten times as long."""
    if len(rows):
        order = np.argsort(rows, kind="stable")
        those, starts = np.unique(rows[order], return_index=True)
        table[those] += np.add.reduceat(values[order], starts, axis=0)
