"""Making little of what differs among several wordings of one need: length, tone, detail, what is left of the language.

Within-class covariance normalisation: every direction is weighed by the inverse square root of how much the wordings of
one document vary in it (Hatch, Kajarekar and Stolcke, "Within-class covariance normalization for SVM-based speaker
recognition", Interspeech 2006). It is learnt from the library itself, and more from a library with more wordings.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from knowledge.embedding.port import Vectors

_EVEN: Final = 1.0
"""How much of an even spread is mixed in, as a share of the mean variance: nothing is blown up for hardly varying."""
_SHRINK: Final = 2_000.0
"""Wordings at which as much again of an even spread is mixed in, since few say little of so many directions."""


@dataclass(frozen=True, slots=True)
class Within:
    """A symmetric map of ``(size, size)``, and its inverse."""

    map: NDArray[np.float32]
    inverse: NDArray[np.float32]


def within(wordings: Vectors, document: NDArray[np.intp]) -> Within:
    """Learn from rows of length 1 and the number of the document each belongs to."""
    size = wordings.shape[1]
    _, document, count = np.unique(document, return_inverse=True, return_counts=True)
    means = np.zeros((len(count), size), dtype=np.float32)
    np.add.at(means, document, wordings)
    apart = wordings - (means / count[:, None])[document]
    freedom = len(wordings) - len(count)
    if freedom < 1:
        return Within(np.eye(size, dtype=np.float32), np.eye(size, dtype=np.float32))
    variances, directions = np.linalg.eigh(apart.T @ apart)
    weights = np.maximum(variances / variances.mean(), 0.0) + _EVEN + _SHRINK / freedom
    weights /= weights.mean()
    return Within(
        ((directions / np.sqrt(weights)) @ directions.T).astype(np.float32),
        ((directions * np.sqrt(weights)) @ directions.T).astype(np.float32),
    )
