"""Finding documents by their words: BM25 from SQLite's FTS5, over stems."""

import math
import sqlite3
from collections import Counter
from dataclasses import dataclass
from threading import Lock
from typing import Final

from knowledge.documents import Document
from knowledge.text import stems

MOST_STEMS: Final = 60
_MOST_LINES: Final = 300
_COMMON: Final = 0.03
_MANY, _TOO_MANY = 100, 300
"""Share of the lines from which on a stem is taken for a common word where there are others, and the least and the most
lines that may be: to rank more takes longer than it tells.
"""
_K1: Final = 1.2
"""FTS5's own term saturation: a stem brings a line at most ``idf * (k1 + 1)``."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of a question a document's best line says: ``score`` is BM25, ``share`` (0-1) is
    of what a line with all the question's stems, known or not, could score.
    """

    score: float
    share: float


class LexicalView:
    """Documents by the words of their lines. Safe to call from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._sql = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._sql.execute("CREATE VIRTUAL TABLE found USING fts5(stems, tokenize='unicode61 remove_diacritics 0')")
        self._lines_with: Counter[str] = Counter()
        self._document_of: dict[int, str] = {}
        self._rows_of: dict[str, list[int]] = {}

    def add(self, document: Document) -> None:
        with self._lock:
            self._remove(document.id)
            rows = self._rows_of[document.id] = []
            self._sql.execute("BEGIN")
            for line in document.lines:
                cut = stems(line.text, line.language)
                row = self._sql.execute("INSERT INTO found(stems) VALUES (?)", (" ".join(cut),)).lastrowid
                if row is not None:
                    rows.append(row)
                    self._document_of[row] = document.id
                self._lines_with.update(set(cut))
            self._sql.execute("COMMIT")

    def remove(self, document_id: str) -> None:
        with self._lock:
            self._remove(document_id)

    def search(self, question: str, language: str) -> dict[str, Overlap]:
        """By document id, for the documents that share a stem with the question."""
        with self._lock:
            wanted = self._telling(list(dict.fromkeys(stems(question, language)[:MOST_STEMS])))
            if not wanted:
                return {}
            most = sum(map(self._rarity, wanted)) * (_K1 + 1)
            rows = self._sql.execute(
                "SELECT rowid, -rank FROM found WHERE found MATCH ? ORDER BY rank LIMIT ?",
                (" OR ".join(f'"{stem}"' for stem in wanted), _MOST_LINES),
            )
            best: dict[str, Overlap] = {}
            for row, score in rows:
                best.setdefault(self._document_of[row], Overlap(float(score), float(score) / most))
            return best

    def _rarity(self, stem: str) -> float:
        """Inverse document frequency as FTS5 computes it, for stems it has never seen too."""
        seen = self._lines_with[stem]
        return max(math.log((len(self._document_of) - seen + 0.5) / (seen + 0.5)), 1e-6)

    def _telling(self, wanted: list[str]) -> list[str]:
        """Without stems that stand in many lines: they tell next to nothing, and take most of the time to look up."""
        many = min(max(_MANY, len(self._document_of) * _COMMON), _TOO_MANY)
        rare = [stem for stem in wanted if self._lines_with[stem] <= many]
        return rare or wanted

    def _forget(self, cut: set[str]) -> None:
        self._lines_with.subtract(cut)
        for stem in cut:
            if not self._lines_with[stem]:
                del self._lines_with[stem]

    def _remove(self, document_id: str) -> None:
        for row in self._rows_of.pop(document_id, []):
            [cut] = self._sql.execute("SELECT stems FROM found WHERE rowid = ?", (row,)).fetchone()
            self._forget(set(cut.split()))
            self._sql.execute("DELETE FROM found WHERE rowid = ?", (row,))
            del self._document_of[row]
