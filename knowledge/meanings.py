"""The meanings of lines: found on the shelf, or computed in the background and put there."""

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
import structlog

from knowledge.documents import Line
from knowledge.embedding.port import Embedder, ModelGoneError, Vectors
from knowledge.shelf import Shelf, line_hash, pack, unpack
from knowledge.working import Workers

log = structlog.stdlib.get_logger(__name__)

_BATCH: Final = 16
"""Lines embedded at once: short enough that a live question hardly waits."""


class Meanings:
    def __init__(self, shelf: Shelf, workers: Workers) -> None:
        self._shelf = shelf
        self._workers = workers

    async def of(self, embedder: Embedder, lines: Iterable[Line]) -> dict[Line, Vectors]:
        """The vector of every line the model speaks: from the shelf, else computed and put there."""
        spoken = [line for line in lines if embedder.speaks(line.language)]
        by_hash = {line_hash(line): line for line in spoken}
        kept = dict(await self._shelf.load(embedder.engine, list(by_hash)))
        for like in embedder.reads:
            if rest := [key for key in by_hash if key not in kept]:
                kept.update(await self._shelf.load(like, rest))
        missing = sorted((key for key in by_hash if key not in kept), key=lambda key: len(by_hash[key].text))
        vectors = {key: unpack(data) for key, data in kept.items()}
        for start in range(0, len(missing), _BATCH):
            batch = missing[start : start + _BATCH]
            try:
                computed = await self._workers.later(embed_lines, embedder, [by_hash[key] for key in batch])
            except ModelGoneError:
                go_on_without(embedder)
                return {}
            vectors.update(zip(batch, computed, strict=True))
            await self._shelf.save(embedder.engine, {key: pack(vectors[key]) for key in batch})
            if start % (_BATCH * 8) == 0:
                log.info("computing meanings", engine=embedder.engine, done=start, of=len(missing))
        return {line: vectors[line_hash(line)] for line in spoken}


def go_on_without(embedder: Embedder) -> None:
    """The calibration weighs what is left."""
    log.warning("a model of meaning has ended, going on without it", engine=embedder.engine)


def embed_lines(embedder: Embedder, lines: Sequence[Line]) -> Vectors:
    """A vector for each line, questions and passages each in their own way."""
    rows = np.empty((len(lines), embedder.size), dtype=np.float32)
    for question in (True, False):
        mine = [number for number, line in enumerate(lines) if line.field.is_question == question]
        if mine:
            rows[mine] = embedder.embed([lines[number].text for number in mine], question=question)
    return rows
