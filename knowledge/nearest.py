"""The rows of a great many that are nearest to one: exactly up to a size, and by a graph of neighbours beyond it.

The graph (HNSW, Malkov and Yashunin 2018) is usearch's. Rows come and go without building anything anew. No second
library of its kind may be loaded beside it: faiss after usearch in one process ends both. So does ONNX Runtime after
usearch, which is therefore loaded only when it is needed: after any model.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.port import Vectors

if TYPE_CHECKING:
    from usearch.index import Index

EXACT: Final = 100_000
"""Rows up to which each is looked at: some 15 ms of one core. Beyond, a graph takes less, and finds nearly all."""
_NEIGHBOURS: Final = 16
_LOOKED_AT_TO_ADD, _LOOKED_AT_TO_FIND = 96, 128
"""Candidates the graph considers: more finds more of what is there, and takes longer."""
_FIRST: Final = 1_024
_MOVED: Final = 200
"""Rows that move to the graph with each change, once there are too many to look at: a tenth of a second of work."""


class Nearest:
    """Rows of length 1 by key. Not safe for several threads at once."""

    def __init__(self, size: int, *, exact: int = EXACT) -> None:
        self._size, self._exact = size, exact
        self._rows = np.empty((_FIRST, size), dtype=np.float32)
        self._keys = np.empty(_FIRST, dtype=np.int64)
        self._place: dict[int, int] = {}
        self._graph: Index | None = None

    def __len__(self) -> int:
        return len(self._place) + (len(self._graph) if self._graph is not None else 0)

    @property
    def is_exact(self) -> bool:
        return self._graph is None

    def add(self, keys: Sequence[int] | NDArray[np.int64], rows: Vectors) -> None:
        """Add rows, or change those whose keys are known. Too many to look at are moved to the graph bit by bit."""
        self.remove(keys)
        start, end = len(self._place), len(self._place) + len(keys)
        if end > len(self._keys):
            room = max(end, 2 * len(self._keys))
            self._rows, self._keys = np.resize(self._rows, (room, self._size)), np.resize(self._keys, room)
        self._rows[start:end], self._keys[start:end] = rows, keys
        self._place.update((int(key), start + number) for number, key in enumerate(keys))
        if self._graph is not None or len(self) > self._exact:
            self._move(_MOVED + len(keys))

    def remove(self, keys: Sequence[int] | NDArray[np.int64]) -> None:
        for key in map(int, keys):
            place = self._place.pop(key, None)
            if place is not None and place < (last := len(self._place)):
                self._rows[place], self._keys[place] = self._rows[last], self._keys[last]
                self._place[int(self._keys[place])] = place
            elif place is None and self._graph is not None and key in self._graph:
                self._graph.remove(key)

    def search(self, row: NDArray[np.float32], most: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The keys of the nearest rows and their cosines, the nearest first."""
        count = len(self._place)
        keys, cosines = self._keys[:count], self._rows[:count] @ row
        if self._graph is not None:
            found = self._graph.search(row, most)
            keys = np.concatenate([keys, np.asarray(found.keys, dtype=np.int64)])
            cosines = np.concatenate([cosines, 1 - np.asarray(found.distances, dtype=np.float32)])
        some = np.argpartition(-cosines, min(most, len(cosines)) - 1)[:most] if len(cosines) else np.empty(0, np.intp)
        best = some[np.argsort(-cosines[some])]
        return keys[best], cosines[best]

    def _move(self, many: int) -> None:
        if self._graph is None:
            from usearch.index import Index

            self._graph = Index(
                ndim=self._size,
                metric="ip",
                dtype="f16",
                connectivity=_NEIGHBOURS,
                expansion_add=_LOOKED_AT_TO_ADD,
                expansion_search=_LOOKED_AT_TO_FIND,
            )
        left = max(0, len(self._place) - many)
        keys = self._keys[left : len(self._place)].copy()
        self._graph.add(keys, self._rows[left : left + len(keys)])
        for key in keys:
            del self._place[int(key)]
