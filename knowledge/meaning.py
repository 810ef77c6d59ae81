"""Finding documents by meaning: one model's vectors of their lines, while documents come and go."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.documents import Document, Line
from knowledge.embedding.port import Embedder, Vectors
from knowledge.nearest import EXACT, Nearest
from knowledge.settled import Near, Nearness, Settled, settle

_CLOSELY: Final = 2_000
"""Lines whose documents are looked at closely, where there are too many."""


class MeaningView:
    """Documents by one model's vectors. Not safe for several threads at once; the index guards it."""

    def __init__(self, embedder: Embedder) -> None:
        self.embedder = embedder
        self._held: dict[str, tuple[Document, Sequence[Line], Vectors]] = {}
        self._settled: Settled | None = None
        self._heard: tuple[Vectors, Sequence[str]] | None = None
        self._many = _Many(embedder.size)

    def __len__(self) -> int:
        return len(self._held)

    def add(self, document: Document, lines: Sequence[Line], vectors: Vectors) -> None:
        """``lines`` are those of the document in languages the model speaks; ``vectors`` has a row for each."""
        self._held[document.id] = document, lines, vectors
        self._many.add(document.id, vectors)
        if self._many.wanted and not self._many.begun:
            self._many.begin({each: rows for each, (_, _, rows) in self._held.items()})
        self._settled = None

    def hear(self, questions: Vectors, languages: Sequence[str]) -> None:
        """Learn from questions how questions of their languages look, which titles and phrasings tell less well."""
        self._heard = questions, languages
        self._settled = None

    def remove(self, document_id: str) -> None:
        if self._held.pop(document_id, None):
            self._many.remove(document_id)
            self._settled = None

    def told(self) -> tuple[list[str], Vectors] | None:
        """Each document's id and the centre of what it says itself, a row of length 1."""
        settled = self._settle()
        return (list(settled.places), settled.told()) if settled else None

    def search(self, question: Vectors, language: str) -> Nearness | None:
        """How near every document is to a question's vector, a single row; ``None`` when there is none yet."""
        settled = self._settle()
        return settled.nearness(question, language, self._many.nearest(question[0])) if settled else None

    def nearest(self, question: Vectors, language: str) -> Near | None:
        """How near every document's best line is, where no more is asked."""
        settled = self._settle()
        return settled.near(question, language, self._many.nearest(question[0])) if settled else None

    def vector_of(self, document_id: str, line: Line) -> Vectors | None:
        """A line's vector as the model gave it, a single row; ``None`` where it is not known."""
        settled = self._settle()
        place = settled.places.get(document_id) if settled else None
        if settled is None or place is None:
            return None
        end = int(settled.starts[place + 1]) if place + 1 < len(settled.starts) else len(settled.lines)
        for row in range(int(settled.starts[place]), end):
            if settled.lines[row] == line:
                return settled.as_given(row)[None, :]
        return None

    def centred(self, questions: Vectors, languages: Sequence[str]) -> Vectors:
        """Questions' vectors as lines are compared with them, to compare them with each other."""
        settled = self._settle()
        return settled.asked(questions, languages) if settled else questions

    def _settle(self) -> Settled | None:
        if self._settled is None and self._held:
            self._settled = settle(self._held, self._heard)
        return self._settled


class _Many:
    """Which documents are worth a closer look, where there are too many lines to look at all of them."""

    def __init__(self, size: int) -> None:
        self._size, self._lines = size, 0
        self._keys: dict[str, range] = {}
        self._owner: dict[int, str] = {}
        self._next = 0
        self._rows: Nearest | None = None

    @property
    def wanted(self) -> bool:
        return self._lines > EXACT

    @property
    def begun(self) -> bool:
        return self._rows is not None

    def begin(self, held: Mapping[str, Vectors]) -> None:
        self._rows = Nearest(self._size)
        for document_id, vectors in held.items():
            self._rows.add(self._keys[document_id], vectors)

    def add(self, document_id: str, vectors: Vectors) -> None:
        self.remove(document_id)
        keys = self._keys[document_id] = range(self._next, self._next + len(vectors))
        self._next, self._lines = keys.stop, self._lines + len(keys)
        self._owner.update(dict.fromkeys(keys, document_id))
        if self._rows is not None:
            self._rows.add(keys, vectors)

    def remove(self, document_id: str) -> None:
        keys = self._keys.pop(document_id, range(0))
        self._lines -= len(keys)
        for key in keys:
            del self._owner[key]
        if self._rows is not None:
            self._rows.remove(keys)

    def nearest(self, question: NDArray[np.float32]) -> set[str] | None:
        """``None`` where all of them can be looked at."""
        if self._rows is None:
            return None
        keys, _ = self._rows.search(question, _CLOSELY)
        return {self._owner[int(key)] for key in keys}
