"""The network of multilingual-e5-small as a graph for onnxruntime, put together from the packaged weights.

Input ``embeddings``: float32 [tokens, hidden], word + position + type, one text. Outputs: ``tokens``, the hidden states of
``TOKEN_LAYER``, and ``last``, those of the last layer; both float32 [tokens, hidden]. One text a run: in the int8 form
the scale of activations is taken per run, so that a text's vectors do not depend on its neighbours.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from crosswire.encoders.e5.weights import PackedWeights

TOKEN_LAYER = 10
OPSET = 17


@dataclass
class Builder:
    """Nodes and constants in the making; ``op`` adds a node and gives the name of its output."""

    weights: PackedWeights
    nodes: list[onnx.NodeProto] = field(default_factory=list)
    constants: dict[str, onnx.TensorProto] = field(default_factory=dict)

    def op(self, kind: str, *inputs: str, **attributes: object) -> str:
        name = f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def constant(self, name: str, values: npt.NDArray[np.generic]) -> str:
        self.constants[name] = numpy_helper.from_array(values, name)
        return name

    def tensor(self, name: str) -> str:
        return self.constant(name, self.weights.tensor(name))

    def linear(self, x: str, weight: str, bias: str) -> str:
        bias_values = self.weights.tensor(bias)
        matrix = self.weights.tensor(weight).reshape(bias_values.size, -1).T
        product = self.op("MatMul", x, self.constant(weight, np.ascontiguousarray(matrix)))
        return self.op("Add", product, self.constant(bias, bias_values))

    def normalise(self, x: str, prefix: str) -> str:
        epsilon = self.weights.epsilon
        return self.op("LayerNormalization", x, self.tensor(prefix + ".w"), self.tensor(prefix + ".b"), axis=-1, epsilon=epsilon)

    def attention(self, x: str, layer: str) -> str:
        query, key, value = (self.op("Reshape", self.linear(x, f"{layer}.{n}.w", f"{layer}.{n}.b"), "split") for n in "qkv")
        scores = self.op("MatMul", self.op("Transpose", query, perm=[1, 0, 2]), self.op("Transpose", key, perm=[1, 2, 0]))
        share = self.op("Softmax", self.op("Mul", scores, "scale"), axis=-1)
        context = self.op("MatMul", share, self.op("Transpose", value, perm=[1, 0, 2]))
        return self.op("Reshape", self.op("Transpose", context, perm=[1, 0, 2]), "join")

    def gelu(self, x: str) -> str:
        error = self.op("Erf", self.op("Mul", x, "root_half"))
        return self.op("Mul", self.op("Mul", x, self.op("Add", error, "one")), "half")

    def layer(self, x: str, name: str) -> str:
        attended = self.linear(self.attention(x, name), f"{name}.ao.w", f"{name}.ao.b")
        x = self.normalise(self.op("Add", x, attended), f"{name}.aln")
        inner = self.gelu(self.linear(x, f"{name}.fi.w", f"{name}.fi.b"))
        return self.normalise(self.op("Add", x, self.linear(inner, f"{name}.fo.w", f"{name}.fo.b")), f"{name}.oln")


def assemble(weights: PackedWeights) -> onnx.ModelProto:
    """The whole network as an ONNX model, 32-bit floats."""
    build = Builder(weights)
    size = weights.hidden // weights.heads
    build.constant("split", np.array([-1, weights.heads, size], np.int64))
    build.constant("join", np.array([-1, weights.hidden], np.int64))
    for name, value in (("scale", size**-0.5), ("root_half", 0.5**0.5), ("one", 1.0), ("half", 0.5)):
        build.constant(name, np.array(value, np.float32))
    x = build.normalise("embeddings", "emb.ln")
    for number in range(weights.layers):
        x = build.layer(x, f"l{number}")
        if number + 1 == TOKEN_LAYER:
            build.nodes.append(helper.make_node("Identity", [x], ["tokens"]))
    build.nodes.append(helper.make_node("Identity", [x], ["last"]))
    return finish(build)


def finish(build: Builder) -> onnx.ModelProto:
    shape = ["length", build.weights.hidden]
    values = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name in ("embeddings", "tokens", "last")]
    graph = helper.make_graph(build.nodes, "multilingual-e5-small", values[:1], values[1:], list(build.constants.values()))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)
