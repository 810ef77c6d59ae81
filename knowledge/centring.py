"""Taking out of vectors what only says which language they are in.

Vectors of a language share a direction that says "this is Polish" rather than what it is about, so a raw
comparison favours texts in the asker's language. Subtracting each language's mean removes most of that;
a language with few texts borrows the mean of all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.port import Vectors

_SHRINK: Final = 20.0
"""Texts of a language at which its own mean weighs as much as the mean of all languages."""


@dataclass(frozen=True, slots=True)
class Centring:
    """The mean of all texts, and of each language's."""

    middle: NDArray[np.float32]
    means: Mapping[str, NDArray[np.float32]]

    def centred(self, vectors: Vectors, languages: Sequence[str]) -> Vectors:
        """Rows without their language's mean, of length 1 again."""
        means = [self.means.get(language, self.middle) for language in languages]
        return unit(vectors - np.stack(means)) if means else vectors


def centring_of(vectors: Vectors, languages: Sequence[str]) -> Centring:
    """Learn the means from texts of one kind: questions and passages have different ones."""
    middle = vectors.mean(axis=0)
    spoken = np.array(languages)
    means = {
        language: (vectors[mine].sum(axis=0) + _SHRINK * middle) / (mine.sum() + _SHRINK)
        for language in set(languages)
        for mine in [spoken == language]
    }
    return Centring(middle, means)


def unit(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Rows at length 1; a row of nothing stays nothing."""
    return (rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)).astype(np.float32)
