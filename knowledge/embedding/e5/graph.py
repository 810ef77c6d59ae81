"""The network as an ONNX graph, made in memory: nothing is written to disk.

A BERT encoder with the norms after each part, and the exact Gauss error function within. What goes in is the sum of
the embeddings, ``words (texts, places, width)``, and ``mask (texts, 1, 1, places)``, very negative where a text has
ended; what comes out is the last ``state (texts, places, width)``.
"""

from collections.abc import Sequence
from itertools import count
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, TensorProto, helper, numpy_helper

from knowledge.embedding.e5.weights import Floats, Weights

_LARGE: Final = 65_536
"""Bytes from which an array is handed over beside the graph rather than copied into it."""


class Graph:
    """``large`` are the arrays the model refers to by name."""

    def __init__(self, weights: Weights) -> None:
        self._weights, self._shape = weights, weights.shape
        self._nodes: list[Any] = []
        self._constants: list[Any] = []
        self._names = (f"n{number}" for number in count())
        self.large: dict[str, NDArray[Any]] = {}
        self._build()

    @property
    def model(self) -> ModelProto:
        width = self._shape.width
        graph = helper.make_graph(
            self._nodes,
            "e5",
            [_floats("words", "texts", "places", width), _floats("mask", "texts", 1, 1, "places")],
            [_floats("state", "texts", "places", width)],
            self._constants,
        )
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)

    def _build(self) -> None:
        shape = self._shape
        self._apart = self._constant(np.array([0, 0, shape.heads, shape.width // shape.heads]))
        self._together = self._constant(np.array([0, 0, shape.width]))
        self._thirds = self._constant(np.array([shape.width] * 3))
        self._scale = self._constant(np.float32((shape.width // shape.heads) ** -0.5))
        self._half, self._one, self._root = (self._constant(np.float32(each)) for each in (0.5, 1.0, 2**0.5))
        state = self._norm("words", "emb.ln")
        for layer in range(shape.layers):
            state = self._norm(self._node("Add", state, self._attention(state, f"l{layer}.")), f"l{layer}.aln")
            state = self._norm(self._node("Add", state, self._inner(state, f"l{layer}.")), f"l{layer}.oln")
        self._nodes.append(helper.make_node("Identity", [state], ["state"]))

    def _attention(self, state: str, layer: str) -> str:
        all_three = self._product(state, [layer + each for each in "qkv"], self._shape.width)
        asked, known, told = self._nodes_of("Split", all_three, self._thirds, outputs=3, axis=-1)
        asked, told = (self._turned(each, 0, 2, 1, 3) for each in (asked, told))
        near = self._node("Mul", self._node("MatMul", asked, self._turned(known, 0, 2, 3, 1)), self._scale)
        heeded = self._node("Softmax", self._node("Add", near, "mask"), axis=-1)
        mixed = self._node("Transpose", self._node("MatMul", heeded, told), perm=[0, 2, 1, 3])
        return self._product(self._node("Reshape", mixed, self._together), [layer + "ao"], self._shape.width)

    def _inner(self, state: str, layer: str) -> str:
        wide = self._product(state, [layer + "fi"], self._shape.width)
        gate = self._node("Add", self._node("Erf", self._node("Div", wide, self._root)), self._one)
        return self._product(
            self._node("Mul", self._node("Mul", wide, gate), self._half), [layer + "fo"], self._shape.inner
        )

    def _turned(self, state: str, *order: int) -> str:
        return self._node("Transpose", self._node("Reshape", state, self._apart), perm=list(order))

    def _product(self, state: str, names: Sequence[str], columns: int) -> str:
        """``state`` through a layer's weights and bias; matrices that take the same are one product."""
        matrix = np.concatenate([self._weights.packed(f"{name}.w", columns).rows() for name in names])
        bias = np.concatenate([self._weights.plain(f"{name}.b") for name in names])
        return self._node("Add", self._node("MatMul", state, self._constant(matrix.T)), self._constant(bias))

    def _norm(self, state: str, name: str) -> str:
        gain, bias = (self._constant(self._weights.plain(f"{name}.{each}")) for each in "wb")
        return self._node("LayerNormalization", state, gain, bias, axis=-1, epsilon=self._shape.epsilon)

    def _node(self, kind: str, *inputs: str, **how: Any) -> str:
        [name] = self._nodes_of(kind, *inputs, outputs=1, **how)
        return name

    def _nodes_of(self, kind: str, *inputs: str, outputs: int, **how: Any) -> list[str]:
        names = [next(self._names) for _ in range(outputs)]
        self._nodes.append(helper.make_node(kind, list(inputs), names, **how))
        return names

    def _constant(self, value: NDArray[Any] | Floats | np.float32) -> str:
        array, name = np.ascontiguousarray(value), next(self._names)
        if not array.ndim or array.nbytes < _LARGE:
            self._constants.append(numpy_helper.from_array(np.asarray(value), name))
            return name
        self.large[name] = array
        beside = TensorProto(
            name=name,
            dims=array.shape,
            data_type=helper.np_dtype_to_tensor_dtype(array.dtype),
            data_location=TensorProto.EXTERNAL,
        )
        beside.external_data.add(key="location", value="memory")
        self._constants.append(beside)
        return name


def _floats(name: str, *shape: int | str) -> Any:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))
