"""The network that tells names by the words around them learns: one hidden layer, cross entropy, Adam."""

from collections.abc import Sequence

import numpy as np
from marked_stories import Learned

from crosswire.align.tagging import network
from crosswire.align.tagging.labels import LABELS
from crosswire.encoders.base import Floats, Integers

#: Neighbouring values of each were worth the same within 0.01 of F1; more layers or neighbours gained nothing.
HIDDEN, EPOCHS, BATCH, RATE, DECAY, DROPPED = 256, 12, 256, 1e-3, 4e-5, 0.3


def network_for(articles: Sequence[Learned]) -> network.Weights:
    """The network that learns from some articles."""
    directions = np.concatenate([network.direction(each.forms) for each in articles])
    weights = {"mean": directions.mean(axis=0), "spread": directions.std(axis=0)}
    x = np.concatenate([network.features(weights, each.forms, each.article.text, each.parts.places)[each.counts] for each in articles])
    return weights | trained(x, np.concatenate([each.labels[each.counts] for each in articles]))


def trained(x: Floats, labels: Integers) -> network.Weights:
    """The layers of the network, after some rounds of Adam."""
    chance = np.random.default_rng(1)
    layers = {
        "inner": chance.normal(0, np.sqrt(2 / x.shape[1]), (x.shape[1], HIDDEN)).astype(np.float32),
        "inner_constant": np.zeros(HIDDEN, np.float32),
        "outer": chance.normal(0, np.sqrt(2 / HIDDEN), (HIDDEN, LABELS)).astype(np.float32),
        "outer_constant": np.zeros(LABELS, np.float32),
    }
    first, second = ({name: np.zeros_like(layer) for name, layer in layers.items()} for _ in range(2))
    steps = EPOCHS * -(-len(x) // BATCH)
    order = np.concatenate([chance.permutation(len(x)) for _ in range(EPOCHS)])
    for step, batch in enumerate(np.array_split(order, steps), 1):
        kept = (chance.random((len(batch), HIDDEN), np.float32) > DROPPED).astype(np.float32) / (1 - DROPPED)
        slopes = downhill(layers, x[batch], labels[batch], kept)
        for name, slope in slopes.items():
            first[name] += 0.1 * (slope - first[name])
            second[name] += 0.001 * (slope**2 - second[name])
            mean, size = first[name] / (1 - 0.9**step), np.sqrt(second[name] / (1 - 0.999**step))
            layers[name] -= RATE * (1 - 0.95 * step / steps) * mean / (size + 1e-8)
    return layers


def downhill(layers: network.Weights, x: Floats, labels: Integers, kept: Floats) -> network.Weights:
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
        "inner": x.T @ back + DECAY * layers["inner"],
        "inner_constant": back.sum(axis=0),
        "outer": hidden.T @ wrong + DECAY * layers["outer"],
        "outer_constant": wrong.sum(axis=0),
    }
