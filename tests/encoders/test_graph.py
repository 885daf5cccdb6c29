"""The network as onnxruntime runs it, against the same layers written out in 32-bit floats."""

import math

import numpy as np

from crosswire.encoders.base import Floats
from crosswire.encoders.e5.encoder import BEGIN, E5, END, PREFIX
from crosswire.encoders.e5.graph import FORMS, LAYERS
from crosswire.encoders.e5.vocabulary import Vocabulary
from crosswire.encoders.e5.weights import PackedWeights, unpack_q4

TEXT = "Die Fähre sank am Montag; 412 people were on board. 市长说大桥关闭。"
ERROR = np.vectorize(math.erf, otypes=[np.float32])


def normalised(x: Floats, weights: PackedWeights, name: str) -> Floats:
    spread = np.sqrt(x.var(axis=-1, keepdims=True) + weights.epsilon)
    return np.asarray((x - x.mean(axis=-1, keepdims=True)) / spread * weights.tensor(f"{name}.w") + weights.tensor(f"{name}.b"), np.float32)


def linear(x: Floats, weights: PackedWeights, name: str) -> Floats:
    bias = weights.tensor(f"{name}.b")
    return np.asarray(x @ weights.tensor(f"{name}.w").reshape(bias.size, -1).T + bias, np.float32)


def attended(x: Floats, weights: PackedWeights, layer: str) -> Floats:
    query, key, value = (linear(x, weights, f"{layer}.{n}").reshape(len(x), weights.heads, -1).transpose(1, 0, 2) for n in "qkv")
    scores = query @ key.transpose(0, 2, 1) / math.sqrt(query.shape[-1])
    share = np.exp(scores - scores.max(axis=-1, keepdims=True))
    share /= share.sum(axis=-1, keepdims=True)
    return linear((share @ value).transpose(1, 0, 2).reshape(len(x), -1), weights, f"{layer}.ao")


def states(text: str, weights: PackedWeights, vocabulary: Vocabulary) -> list[Floats]:
    """The hidden states of the first layers of the model, with nothing rounded but the weights themselves."""
    ids = [BEGIN, *vocabulary.cut(PREFIX).ids, *vocabulary.cut(text).ids, END]
    words = unpack_q4(weights.packed_rows("emb.word", weights.hidden)[ids])
    positions = weights.tensor("emb.pos").reshape(-1, weights.hidden)[: len(ids)]
    x = normalised(words + positions + weights.tensor("emb.type")[: weights.hidden], weights, "emb.ln")
    found = []
    for number in range(LAYERS):
        layer = f"l{number}"
        x = normalised(x + attended(x, weights, layer), weights, f"{layer}.aln")
        inner = linear(x, weights, f"{layer}.fi")
        inner = 0.5 * inner * (1 + ERROR(inner * math.sqrt(0.5)))
        x = normalised(x + linear(inner, weights, f"{layer}.fo"), weights, f"{layer}.oln")
        found.append(x[1 + len(vocabulary.cut(PREFIX).ids) : -1])
    return found


def cosines(ours: Floats, theirs: Floats) -> Floats:
    assert ours.shape == theirs.shape
    return np.asarray((ours * theirs).sum(axis=1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1), np.float32)


def test_the_graph_agrees_with_32_bit_floats(weights: PackedWeights, vocabulary: Vocabulary, e5: E5) -> None:
    (found,) = e5.encode([TEXT])
    wanted = states(TEXT, weights, vocabulary)
    assert found.forms is not None
    for ours, layer in ((found.vectors, LAYERS), *zip(found.forms.transpose(1, 0, 2), FORMS.values(), strict=True)):
        assert cosines(ours, wanted[layer - 1]).mean() > 0.999
        assert cosines(ours, wanted[layer - 1]).min() > 0.99
