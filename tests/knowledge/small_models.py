"""A model of meaning that is small enough to see through: texts are alike as far as their letters are."""

import os
from collections.abc import Sequence

import numpy as np
from typing_extensions import override

from knowledge.embedding.port import Embedder, Vectors

SIZE = 64


class Letters(Embedder):
    engine = "letters"
    size = SIZE

    @override
    def speaks(self, language: str) -> bool:
        return True

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        counts = np.zeros((len(texts), SIZE), dtype=np.float32)
        for row, text in enumerate(texts):
            for letter in text.lower():
                counts[row, ord(letter) % SIZE] += 1
        return counts / np.maximum(np.linalg.norm(counts, axis=1, keepdims=True), 1e-9)


class FrailLetters(Letters):
    """Ends its whole process when it hears a certain word."""

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        if any("collapse" in text for text in texts):
            os._exit(1)
        return super().embed(texts, question=question)


class NeverThere(Letters):
    """Cannot even be made, like a model whose library does not fit the machine."""

    def __init__(self) -> None:
        os._exit(1)
