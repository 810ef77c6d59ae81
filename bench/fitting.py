"""Fitting scores: logistic regressions, and the curves that turn a score into a probability."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from knowledge.calibration import Scale

Rows: TypeAlias = NDArray[np.floating[Any]]
Truths: TypeAlias = NDArray[np.bool_]

FOLDS: Final = 5
_RIDGE: Final = 3e-3
_UNCHANGING: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Fitted:
    """A score as ``Scale`` keeps it, without its curve: ``rows @ weights + bias``."""

    weights: Rows
    bias: float

    def __call__(self, rows: Rows) -> NDArray[np.float64]:
        return np.asarray(rows @ self.weights + self.bias, dtype=np.float64)


def logistic(rows: Rows, true: Truths, *, strength: float = 1.0, balanced: bool = False) -> Fitted:
    """Logistic regression on signals brought to one scale, its weights those of the signals as they are."""
    middle, spread = _scale_of(rows)
    model = LogisticRegression(C=strength, max_iter=5000, class_weight="balanced" if balanced else None)
    model.fit((rows - middle) / spread, true)
    weights = model.coef_[0] / spread
    return Fitted(weights, float(model.intercept_[0] - middle @ weights))


def choosing(rows: Rows, true: Truths, of: NDArray[np.intp], *, strength: float = _RIDGE) -> Fitted:
    """Conditional logit (McFadden 1974): how likely each row is to be the one chosen among those ``of`` the same
    number, which are together; every choice has a true row. What is the same for all rows of a choice is left out of
    account, so that nothing is learnt about some questions being harder. The score is then brought to log-odds.
    """
    middle, spread = _scale_of(rows)
    even = (rows - middle) / spread
    starts = np.flatnonzero(np.diff(of, prepend=-1))
    choice = np.repeat(np.arange(len(starts)), np.diff(starts, append=len(of)))

    def loss(weights: NDArray[np.float64]) -> tuple[float, Rows]:
        scores = even @ weights
        chances = np.exp(scores - np.maximum.reduceat(scores, starts)[choice])
        among_all, among_true = (np.add.reduceat(each, starts) for each in (chances, chances * true))
        slope = (chances / among_all[choice] - chances * true / among_true[choice]) @ even
        likely = np.log(among_true / among_all).mean()
        return float(strength * weights @ weights - likely), 2 * strength * weights + slope / len(starts)

    weights: Rows = minimize(loss, np.zeros(len(spread)), jac=True, method="L-BFGS-B").x / spread
    odds = logistic((rows @ weights)[:, None], true)
    return Fitted(weights * odds.weights[0], odds.bias)


def folds(together: Sequence[str]) -> NDArray[np.intp]:
    """To which of the folds each belongs, those named alike to the same; always the same for the same names."""
    names, number = np.unique(np.array(together), return_inverse=True)
    return (np.random.default_rng(0).permutation(len(names)) % FOLDS)[number]


def held_out(
    rows: Rows, true: Truths, fold: NDArray[np.intp], *, strength: float = 1.0, balanced: bool = False
) -> NDArray[np.float64]:
    """Each row's score by a regression that has seen none of its fold."""
    scores = np.zeros(len(rows))
    for number in range(FOLDS):
        mine = fold == number
        scores[mine] = logistic(rows[~mine], true[~mine], strength=strength, balanced=balanced)(rows[mine])
    return scores


def scale(fitted: Fitted, names: Sequence[str], scores: NDArray[np.float64], true: Truths) -> Scale:
    """The score with its curve from held-out scores to how often they were right: isotonic regression, with each of its
    steps drawn together to the middle, so that a better score always is a better probability.
    """
    steps = IsotonicRegression(out_of_bounds="clip", y_min=0.01, y_max=0.99).fit(scores, true).predict(scores)
    heights = np.unique(steps)
    middles = [float(scores[steps == height].mean()) for height in heights]
    return Scale(
        weights={name: round(float(weight), 4) for name, weight in zip(names, fitted.weights, strict=True)},
        bias=round(fitted.bias, 4),
        x=tuple(round(each, 4) for each in (float(scores.min()) - 1, *middles, float(scores.max()) + 1)),
        y=tuple(round(float(each), 4) for each in (0.005, *heights, 0.995)),
    )


def _scale_of(rows: Rows) -> tuple[Rows, Rows]:
    """The middle and spread of each column, by which all are brought to one scale."""
    spread = rows.std(axis=0)
    return rows.mean(axis=0), np.where(spread > _UNCHANGING, spread, 1.0)
