"""Scores and curves fitted on data of which the truth is known."""

from itertools import pairwise

import numpy as np

from bench.fitting import folds, held_out, logistic, scale

_CHANCE = np.random.default_rng(7)
_ROWS = _CHANCE.normal(size=(400, 3)) * [1.0, 10.0, 0.1]
_TRUE = _ROWS[:, 0] + _CHANCE.normal(scale=0.5, size=400) > 0
_FOLDS = folds([str(row) for row in range(400)])


def test_what_belongs_together_is_held_out_together() -> None:
    fold = folds(["one", "two", "one", "three", "two", "one"])
    assert fold[0] == fold[2] == fold[5]
    assert fold[1] == fold[4]


def test_what_tells_gets_the_weight() -> None:
    fitted = logistic(_ROWS, _TRUE)
    assert abs(fitted.weights[0]) > 10 * abs(fitted.weights[1])
    assert np.mean((fitted(_ROWS) > 0) == _TRUE) > 0.8


def test_a_signal_that_never_changes_gets_none() -> None:
    assert logistic(np.hstack([_ROWS, np.ones((400, 1))]), _TRUE).weights[3] == 0


def test_a_better_score_always_is_a_better_probability() -> None:
    scores = held_out(_ROWS, _TRUE, _FOLDS)
    fitted = scale(logistic(_ROWS, _TRUE), ("a", "b", "c"), scores, _TRUE)
    probabilities = [fitted.probability(score) for score in np.sort(scores)]
    assert all(one < other for one, other in pairwise(probabilities))


def test_probabilities_are_how_often_it_is_true() -> None:
    scores = held_out(_ROWS, _TRUE, _FOLDS)
    fitted = scale(logistic(_ROWS, _TRUE), ("a", "b", "c"), scores, _TRUE)
    sure = np.array([fitted.probability(score) for score in scores])
    for low in (0.0, 0.5):
        within = (sure >= low) & (sure < low + 0.5)
        assert abs(sure[within].mean() - _TRUE[within].mean()) < 0.05
