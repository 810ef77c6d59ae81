"""The rows of a great many that are nearest to one: exactly up to a size, and by a graph of neighbours beyond it.

The graph (HNSW, Malkov and Yashunin 2018) is usearch's. Rows come and go without building anything anew. No second
library of its kind may be loaded beside it: faiss after usearch in one process ends both.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray
from usearch.index import Index

from knowledge.embedding.port import Vectors

EXACT: Final = 100_000
"""Rows up to which each is looked at: some 15 ms of one core. Beyond, a graph takes less, and finds nearly all."""
_NEIGHBOURS: Final = 16
_LOOKED_AT_TO_ADD, _LOOKED_AT_TO_FIND = 96, 128
"""Candidates the graph considers: more finds more of what is there, and takes longer."""
_FIRST: Final = 1_024


class Nearest:
    """Rows of length 1 by key. Not safe for several threads at once."""

    def __init__(self, size: int, *, exact: int = EXACT) -> None:
        self._size, self._exact = size, exact
        self._rows = np.empty((_FIRST, size), dtype=np.float32)
        self._keys = np.empty(_FIRST, dtype=np.int64)
        self._place: dict[int, int] = {}
        self._graph: Index | None = None

    def __len__(self) -> int:
        return len(self._graph) if self._graph is not None else len(self._place)

    @property
    def is_exact(self) -> bool:
        return self._graph is None

    def add(self, keys: Sequence[int] | NDArray[np.int64], rows: Vectors) -> None:
        """Add rows, or change those whose keys are known."""
        self.remove(keys)
        if self._graph is None and len(self) + len(keys) > self._exact:
            self._begin_graph()
        if self._graph is not None:
            self._graph.add(np.asarray(keys, dtype=np.int64), rows)
            return
        start, end = len(self._place), len(self._place) + len(keys)
        if end > len(self._keys):
            room = max(end, 2 * len(self._keys))
            self._rows, self._keys = np.resize(self._rows, (room, self._size)), np.resize(self._keys, room)
        self._rows[start:end], self._keys[start:end] = rows, keys
        self._place.update((int(key), start + number) for number, key in enumerate(keys))

    def remove(self, keys: Sequence[int] | NDArray[np.int64]) -> None:
        if self._graph is not None:
            there = [int(key) for key in keys if int(key) in self._graph]
            if there:
                self._graph.remove(np.array(there, dtype=np.int64))
            return
        for key in keys:
            place = self._place.pop(int(key), None)
            if place is not None and place < (last := len(self._place)):
                self._rows[place], self._keys[place] = self._rows[last], self._keys[last]
                self._place[int(self._keys[place])] = place

    def search(self, row: NDArray[np.float32], most: int) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The keys of the nearest rows and their cosines, the nearest first."""
        if self._graph is not None:
            found = self._graph.search(row, most)
            return np.asarray(found.keys, dtype=np.int64), 1 - np.asarray(found.distances, dtype=np.float32)
        cosines = self._rows[: len(self._place)] @ row
        some = np.argpartition(-cosines, min(most, len(cosines)) - 1)[:most] if len(cosines) else np.empty(0, np.intp)
        best = some[np.argsort(-cosines[some])]
        return self._keys[best], cosines[best]

    def _begin_graph(self) -> None:
        self._graph = Index(
            ndim=self._size,
            metric="ip",
            dtype="f16",
            connectivity=_NEIGHBOURS,
            expansion_add=_LOOKED_AT_TO_ADD,
            expansion_search=_LOOKED_AT_TO_FIND,
        )
        if count := len(self._place):
            self._graph.add(self._keys[:count], self._rows[:count])
        self._rows, self._keys = np.empty((0, self._size), dtype=np.float32), np.empty(0, dtype=np.int64)
        self._place.clear()
