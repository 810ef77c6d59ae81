"""Any sentence model of the Hugging Face hub, by name, for machines with internet (the ``hub`` extra)."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from fastembed import TextEmbedding
from typing_extensions import override

from knowledge.embedding.port import Embedder, Vectors, embeddable


class HubModel(Embedder):
    """A model that fastembed knows, downloaded once into ``cache``; ``folder`` takes it from disk instead."""

    def __init__(self, name: str, *, cache: Path | None = None, folder: Path | None = None) -> None:
        self._model = TextEmbedding(
            model_name=name,
            cache_dir=str(cache) if cache else None,
            specific_model_path=str(folder) if folder else None,
        )
        self.engine = f"hub/{name}"
        self.size = int(self._model.embedding_size)

    @override
    def speaks(self, language: str) -> bool:
        return True

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        ready = [embeddable(text) for text in texts]
        rows = self._model.query_embed(ready) if question else self._model.passage_embed(ready)
        vectors = np.array(list(rows), dtype=np.float32).reshape(len(ready), self.size)
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
