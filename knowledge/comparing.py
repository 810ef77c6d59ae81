"""What is alike: questions beside each other, and documents that look the same."""

import asyncio
from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from knowledge import duplicates
from knowledge.documents import Field, Line
from knowledge.duplicates import Alike
from knowledge.embedding.port import Embedder, Vectors
from knowledge.index import Index
from knowledge.meanings import Meanings
from knowledge.working import Workers

_SAME_WORDS: Final = 85.0
"""Share (0-100) of common words from which two questions are taken for the same where meanings are not at hand."""


class Comparing:
    """A question is given as ``(text, language)``. Without a ``model`` of meaning, words are compared."""

    def __init__(
        self, model: Embedder | None, index: Index, meanings: Meanings, workers: Workers, *, alike_from: float
    ) -> None:
        self._model = model
        self._index = index
        self._meanings = meanings
        self._workers = workers
        self._alike_from = alike_from

    async def twins(self) -> list[Alike]:
        """Documents that look the same, by meaning where meanings are known."""
        return await asyncio.to_thread(self._twins)

    async def alike(self, one: tuple[str, str], others: Sequence[tuple[str, str]]) -> list[int]:
        """Which of the others ask nearly the same, by their places, the likest first."""
        if self._model is None:
            texts = [text for text, _ in others]
            near = process.extract(one[0], texts, scorer=fuzz.token_set_ratio, score_cutoff=_SAME_WORDS, limit=None)
            return [place for _, _, place in near]
        near = await self.nearness(one, others)
        return [int(place) for place in np.argsort(-near) if near[place] >= self._alike_from]

    async def likeness(self, questions: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """The centred cosine of every one with every other, ``(n, n)``. Raises ``LookupError`` where there is no model
        of meaning.
        """
        if self._model is None:
            raise LookupError("likeness in meaning needs a model of meaning")
        centred = await self._centred(self._model, questions)
        return centred @ centred.T

    async def nearness(self, one: tuple[str, str], others: Sequence[tuple[str, str]]) -> NDArray[np.float32]:
        """How alike each of the others is to one, in their order: the centred cosine, or the share of common words
        where meanings are not at hand.
        """
        if not others:
            return np.zeros(0, dtype=np.float32)
        if self._model is None:
            shares = [fuzz.token_set_ratio(one[0].casefold(), text.casefold()) / 100 for text, _ in others]
            return np.array(shares, dtype=np.float32)
        centred = await self._centred(self._model, (one, *others))
        return centred[1:] @ centred[0]

    def _twins(self) -> list[Alike]:
        told = self._index.told()
        return duplicates.by_meaning(*told) if told else duplicates.by_words(self._index.documents())

    async def _centred(self, model: Embedder, questions: Sequence[tuple[str, str]]) -> Vectors:
        """A row of length 1 each; what has no meaning, since the model has ended, is near to nothing."""
        lines = [Line(text, language, Field.PHRASING) for text, language in questions]
        meanings = await self._meanings.of(model, lines)
        rows = np.stack([meanings.get(line, np.zeros(model.size, dtype=np.float32)) for line in lines])
        return await self._workers.later(self._index.centred, rows, [line.language for line in lines])
