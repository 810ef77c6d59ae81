"""Which documents of a library look like the same one twice.

How alike two different documents usually are differs with the library and the model, so no likeness stands here. Each
document's nearest neighbour is looked at: in a library without duplicates, these are as near as different things come.
From their upper quartile plus one and a half times the distance between the quartiles on (Tukey's fence for what lies
outside), a pair is unusual for this very library, and worth a moderator's look. Duplicates are few, and quartiles do
not move for a few, so they cannot hide themselves.

Compared is what each says itself, its title, summary and body: wordings of needs, of which entries have dozens in
twelve languages, drown that. Measured on the starter library with the bundled model (181 entries): quartiles 0.255 and
0.379, fence 0.564; four pairs lie beyond it, all near kin. Of eighty entries added a second time in German or French,
29 do.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from knowledge.documents import Document, Field
from knowledge.embedding.port import Vectors

FEWEST: Final = 8
"""Documents from which on a distribution says something."""
MOST_PAIRS: Final = 200
MOST_BY_WORDS: Final = 2_000
"""Documents up to which all are compared by words, which takes the square of their number."""
_OUTSIDE: Final = 1.5
_AT_ONCE: Final = 512

Likenesses = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Alike:
    """Two documents' ids, in the order of the alphabet, and how alike they are (0-1)."""

    first: str
    second: str
    likeness: float


def by_meaning(ids: Sequence[str], centres: Vectors) -> list[Alike]:
    """Pairs whose centres are unusually near, the nearest first; ``centres`` has a row of length 1 for each id."""

    def rows() -> Iterator[tuple[int, Likenesses]]:
        for start in range(0, len(ids), _AT_ONCE):
            yield start, np.asarray(centres[start : start + _AT_ONCE] @ centres.T, dtype=np.float32)

    return _outside(ids, rows)


def by_words(documents: Sequence[Document]) -> list[Alike]:
    """The same from titles and summaries alone, for libraries without a model of meaning."""
    if len(documents) > MOST_BY_WORDS:
        return []
    texts = [
        " ".join(line.text for line in document.lines if line.field in {Field.TITLE, Field.SUMMARY})
        for document in documents
    ]
    alike = np.asarray(process.cdist(texts, texts, scorer=fuzz.token_sort_ratio) / 100, dtype=np.float32)
    return _outside([document.id for document in documents], lambda: iter([(0, alike)]))


def fence(nearest: Likenesses) -> float:
    """From where on a likeness is unusual, given each document's likeness to its nearest neighbour."""
    low, high = np.quantile(nearest, (0.25, 0.75))
    return float(high + _OUTSIDE * (high - low))


def _outside(ids: Sequence[str], rows: Callable[[], Iterator[tuple[int, Likenesses]]]) -> list[Alike]:
    """``rows`` gives the likenesses of some documents to all, with the place of the first; they are looked at twice, so
    that the whole table need not be held.
    """
    if len(ids) < FEWEST:
        return []
    unusual = min(fence(np.concatenate([_to_others(start, part).max(axis=1) for start, part in rows()])), 1.0)
    found = [
        _alike(ids[start + row], ids[column], float(part[row, column]))
        for start, part in rows()
        for row, column in np.argwhere(_to_others(start, part) >= unusual).tolist()
        if start + row < column
    ]
    return sorted(found, key=lambda each: (-each.likeness, each.first, each.second))[:MOST_PAIRS]


def _alike(one: str, other: str, likeness: float) -> Alike:
    first, second = sorted((one, other))
    return Alike(first, second, round(min(likeness, 1.0), 4))


def _to_others(start: int, part: Likenesses) -> Likenesses:
    """Likenesses without each document's own to itself."""
    others = part.copy()
    own = np.arange(len(part))
    others[own, own + start] = -1.0
    return others
