"""Vectors kept on disk between runs, outside the repository, so that only the first run waits for the models."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
from typing_extensions import override

from knowledge.documents import Field, Line
from knowledge.embedding.port import Embedder, Vectors
from knowledge.shelf import line_hash, pack, unpack

CACHE: Final = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "springboard-bench"
_HASH: Final = 16
_FLOAT: Final = 4


class Remembering(Embedder):
    """A model that computes a text once. Its file holds records of equal length, a text's hash and its vector; a record
    cut short by an end in between is cut off.
    """

    def __init__(self, model: Embedder, folder: Path = CACHE) -> None:
        self.engine, self.reads, self.size = model.engine, model.reads, model.size
        self._model = model
        folder.mkdir(parents=True, exist_ok=True)
        *others, self._file = (folder / f"{name.replace('/', '_')}.vectors" for name in (*self.reads, self.engine))
        self._known = {
            key: vector
            for file in (*others, self._file)
            for key, vector in _read(file, _HASH + _FLOAT * self.size).items()
        }

    @override
    def speaks(self, language: str) -> bool:
        return self._model.speaks(language)

    @override
    def embed(self, texts: Sequence[str], *, question: bool) -> Vectors:
        keys = [line_hash(Line(text, "", Field.PHRASING if question else Field.BODY)) for text in texts]
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        if missing:
            computed = self._model.embed(list(missing.values()), question=question)
            self._keep(dict(zip(missing, computed, strict=True)))
        return np.stack([unpack(self._known[key]) for key in keys]) if keys else np.empty((0, self.size), np.float32)

    def knows(self, line: Line) -> bool:
        return line_hash(line) in self._known

    @override
    def close(self) -> None:
        self._model.close()

    def _keep(self, computed: dict[bytes, Vectors]) -> None:
        packed = {key: pack(row) for key, row in computed.items()}
        with self._file.open("ab") as file:
            file.write(b"".join(key + data for key, data in packed.items()))
        self._known.update(packed)


def _read(file: Path, length: int) -> dict[bytes, bytes]:
    if not file.exists():
        return {}
    data = file.read_bytes()
    whole = len(data) - len(data) % length
    if whole < len(data):
        with file.open("r+b") as cut:
            cut.truncate(whole)
    return {data[start : start + _HASH]: data[start + _HASH : start + length] for start in range(0, whole, length)}
