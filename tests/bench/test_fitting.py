"""Scores and curves fitted on data of which the truth is known."""

from itertools import pairwise

import numpy as np

from bench.fitting import choosing, folds, held_out, logistic, scale

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


def test_a_choice_is_learnt_from_what_sets_the_chosen_apart() -> None:
    """What is the same for all of a choice, however telling it seems over all of them, weighs nothing."""
    chance = np.random.default_rng(4)
    choices, each = 200, 5
    of = np.repeat(np.arange(choices), each)
    rows = chance.normal(size=(len(of), 3))
    rows[:, 2] = chance.normal(size=choices)[of]
    true = np.zeros(len(of), dtype=bool)
    true[np.arange(choices) * each + rows[:, 0].reshape(choices, each).argmax(axis=1)] = True

    score = choosing(rows, true, of)

    assert score.weights[0] > 10 * abs(score.weights[1])
    assert score.weights[0] > 10 * abs(score.weights[2])
    chosen = score(rows).reshape(choices, each).argmax(axis=1)
    assert np.mean(chosen == true.reshape(choices, each).argmax(axis=1)) > 0.95
