"""What is measured of a method: how well it ranks, and how well it knows when nothing fits."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from bench.retrieval.data import Data

Scores: TypeAlias = NDArray[np.floating[Any]]
Figures: TypeAlias = dict[str, float]

DEPTHS: Final = (1, 3, 5)
_RANKED: Final = 10
_RECALL: Final = 0.9
_BINS: Final = 10
_DRAWS: Final = 2_000


def ranking(data: Data, scores: Scores) -> Figures:
    """Recall at some depths (whether one of the relevant is there), MRR@10 and nDCG@10, over what has an answer."""
    rows = np.flatnonzero(data.answerable)
    if not len(rows):
        return {}
    found = _found(data, scores)[rows]
    places = np.arange(_RANKED)
    first = np.where(found.any(axis=1), 1 / (1 + found.argmax(axis=1)), 0.0)
    gains = 1 / np.log2(places + 2)
    best = np.array([gains[: min(int(each), _RANKED)].sum() for each in data.relevant[rows].sum(axis=1)])
    return {
        **{f"recall@{depth}": float(found[:, :depth].any(axis=1).mean()) for depth in DEPTHS},
        "mrr@10": float(first.mean()),
        "ndcg@10": float(((found * gains).sum(axis=1) / best).mean()),
    }


def by_language(data: Data, scores: Scores) -> dict[str, Figures]:
    languages = sorted({query.language for query in data.queries})
    return {
        language: ranking(
            Data(data.name, data.entries, [query for query in data.queries if query.language == language]),
            scores[[row for row, query in enumerate(data.queries) if query.language == language]],
        )
        for language in languages
    }


def knowing(data: Data, sure: Scores) -> Figures:
    """AUROC of being sure where there is an answer, and the share of the others that is answered when nine in ten of
    those are. Nothing where all questions have an answer.
    """
    right, wrong = sure[data.answerable], sure[~data.answerable]
    if not len(right) or not len(wrong):
        return {}
    ranks = np.searchsorted(np.sort(wrong), right, side="left") + np.searchsorted(np.sort(wrong), right, side="right")
    return {
        "auroc": float(ranks.mean() / 2 / len(wrong)),
        "false_answers@90": float(np.mean(wrong >= np.quantile(right, 1 - _RECALL))),
    }


def calibration_error(correct: NDArray[np.bool_], probable: Scores) -> float:
    """Expected calibration error over ten equally full bins: how far what is claimed is from how often it is so."""
    order = np.argsort(probable)
    parts = [part for part in np.array_split(order, _BINS) if len(part)]
    return float(sum(len(part) * abs(correct[part].mean() - probable[part].mean()) for part in parts) / len(order))


def risks(correct: NDArray[np.bool_], sure: Scores) -> tuple[Scores, Scores]:
    """The share of questions answered, and the share of those answered wrongly, from the surest on."""
    order = np.argsort(-sure, kind="stable")
    answered = np.arange(1, len(order) + 1)
    return answered / len(order), np.cumsum(~correct[order]) / answered


def first_is_right(data: Data, scores: Scores) -> NDArray[np.bool_]:
    return _found(data, scores)[:, 0]


def own_language_bias(data: Data, scores: Scores) -> float | None:
    """How much oftener the first entry is in the asker's language than the right one is, over the languages that
    entries are in; ``None`` where there is but one.
    """
    spoken = np.array([entry.language for entry in data.entries])
    rows = [row for row in _answerable(data) if data.queries[row].language in set(spoken)]
    if len(set(spoken)) == 1 or not rows:
        return None
    first: NDArray[np.intp] = _within(data, scores)[rows].argmax(axis=1)
    asked = np.array([data.queries[row].language for row in rows])
    own = spoken[None, :] == asked[:, None]
    right = data.relevant[rows]
    fair = (own & right).sum(axis=1) / right.sum(axis=1)
    return float(own[np.arange(len(rows)), first].mean() - fair.mean())


def margin(data: Data, ours: Scores, theirs: Scores) -> tuple[float, float, float]:
    """Our recall at 1 less theirs, and its 95 % bootstrap interval; translations of a question are drawn together."""
    rows = _answerable(data)
    gained = _found(data, ours)[rows, 0].astype(float) - _found(data, theirs)[rows, 0]
    groups = np.unique([data.queries[row].same_in_other_words for row in rows], return_inverse=True)[1]
    sums, sizes = np.bincount(groups, gained), np.bincount(groups)
    drawn = np.random.default_rng(0).integers(0, len(sums), (_DRAWS, len(sums)))
    means = sums[drawn].sum(axis=1) / sizes[drawn].sum(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return float(gained.mean()), float(low), float(high)


def rounded(figures: Mapping[str, float]) -> Figures:
    return {name: round(value, 4) for name, value in figures.items()}


def _answerable(data: Data) -> list[int]:
    return [row for row, answerable in enumerate(data.answerable.tolist()) if answerable]


def _within(data: Data, scores: Scores) -> Scores:
    return np.where(data.allowed, scores, -np.inf)


def _found(data: Data, scores: Scores) -> NDArray[np.bool_]:
    """Whether each of a question's first ten entries is relevant; what scores no more than the least does not count."""
    within = _within(data, scores)
    order = np.argsort(-within, axis=1, kind="stable")[:, :_RANKED]
    told = np.take_along_axis(within, order, axis=1) > np.where(data.allowed, scores, np.inf).min(axis=1)[:, None]
    found = np.take_along_axis(data.relevant, order, axis=1) & told
    return np.pad(found, ((0, 0), (0, _RANKED - found.shape[1])))
