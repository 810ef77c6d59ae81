"""Keeping meanings: a vector is computed once for a text, and found again by the text's hash."""

import shutil
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import Final, Protocol

import numpy as np
from typing_extensions import override

from knowledge.centring import unit
from knowledge.documents import Line
from knowledge.embedding.port import Vectors

_HASH_BYTES: Final = 16


class Shelf(Protocol):
    """Where vectors are kept between runs; ``data`` is little-endian float32."""

    async def load(self, engine: str, hashes: Sequence[bytes]) -> Mapping[bytes, bytes]: ...

    async def save(self, engine: str, vectors: Mapping[bytes, bytes]) -> None: ...


def line_hash(line: Line) -> bytes:
    """What a line's vector is kept under: its words, and whether they were embedded as a question."""
    kind = b"q" if line.field.is_question else b"p"
    return blake2b(line.text.encode("utf-8", "replace"), digest_size=_HASH_BYTES, person=kind).digest()


def pack(row: Vectors) -> bytes:
    return row.astype("<f4").tobytes()


def unpack(data: bytes) -> Vectors:
    return np.frombuffer(data, dtype="<f4").astype(np.float32)


class MemoryShelf(Shelf):
    """Keeps nothing beyond the process; for tests and for using the library alone."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, bytes], bytes] = {}

    @override
    async def load(self, engine: str, hashes: Sequence[bytes]) -> Mapping[bytes, bytes]:
        return {key: self._kept[engine, key] for key in hashes if (engine, key) in self._kept}

    @override
    async def save(self, engine: str, vectors: Mapping[bytes, bytes]) -> None:
        self._kept.update({(engine, key): data for key, data in vectors.items()})


class PressedShelf(Shelf):
    """Vectors that came with the starter library, over another shelf that keeps the rest.

    A pressed vector is 8 bits a dimension with one scale: cosine at least 0.999 to what was computed,
    in a quarter of the space.
    """

    def __init__(self, folder: Path, under: Shelf) -> None:
        self._folder = folder
        self._under = under
        self._pressed: dict[str, Mapping[bytes, Vectors]] = {}

    @override
    async def load(self, engine: str, hashes: Sequence[bytes]) -> Mapping[bytes, bytes]:
        if engine not in self._pressed:
            self._pressed[engine] = read_pressed(self._folder, engine)
        pressed = self._pressed[engine]
        found = {key: pack(pressed[key]) for key in hashes if key in pressed}
        rest = [key for key in hashes if key not in found]
        return {**found, **(await self._under.load(engine, rest) if rest else {})}

    @override
    async def save(self, engine: str, vectors: Mapping[bytes, bytes]) -> None:
        await self._under.save(engine, vectors)


def read_pressed(folder: Path, engine: str) -> dict[bytes, Vectors]:
    """Every vector pressed for an engine, by hash."""
    vectors: dict[bytes, Vectors] = {}
    for file in sorted(_shards(folder, engine).glob("*.npz")):
        with np.load(file) as kept:
            rows = unit(kept["rows"].astype(np.float32) * kept["scales"][:, None])
            vectors.update(zip((key.tobytes() for key in kept["hashes"]), rows, strict=True))
    return vectors


def write_pressed(folder: Path, engine: str, vectors: Mapping[bytes, Vectors]) -> None:
    """Replace what is pressed for an engine. A changed line changes one of sixteen small files, not all."""
    shards: dict[str, list[bytes]] = {}
    for key in sorted(vectors):
        shards.setdefault(key.hex()[0], []).append(key)
    shutil.rmtree(_shards(folder, engine), ignore_errors=True)
    _shards(folder, engine).mkdir(parents=True)
    for name, keys in shards.items():
        rows = np.stack([vectors[key] for key in keys])
        scales = (np.abs(rows).max(axis=1) / 127).astype(np.float32)
        np.savez_compressed(
            _shards(folder, engine) / f"{name}.npz",
            hashes=np.stack([np.frombuffer(key, dtype=np.uint8) for key in keys]),
            rows=np.rint(rows / scales[:, None], dtype=np.float32).astype(np.int8),
            scales=scales,
        )


def _shards(folder: Path, engine: str) -> Path:
    return folder / engine.replace("/", "_")
