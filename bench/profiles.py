"""Fitting one way of seeing: how relevant a document is, how sure to be that anything fits, and what follows from it.

Everything a curve or a threshold rests on is held out from the score it is fitted for.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bench.fitting import FOLDS, Fitted, Truths, choosing, folds, held_out, logistic, scale
from knowledge.assurance import TELLING, telling
from knowledge.calibration import Profile, Scale, Thresholds
from knowledge.index import SIGNALS, Sight

CANDIDATES: Final = 30
"""Documents beside one question that are worth learning from."""
MOST_GAPS_ANSWERED: Final = 0.1
"""Share of the questions nothing fits that may be answered all the same."""
LEAST_SHOWN: Final = 0.97
"""Share of the questions something fits for which something must be shown."""
NEXT_TO_NOTHING: Final = 0.01
ASSURANCE_STRENGTH: Final = 0.1
WORDS_ONLY: Final = ("words", "share_of_words", "named", "same_country", "elsewhere")
"""Signals there are without meanings."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All documents beside one question: their signals, which are relevant, and which tell of an example; ``likely``
    are those worth learning from. Questions that belong ``together`` are held out together.
    """

    signals: NDArray[np.float32]
    relevant: Truths
    examples: Truths
    likely: NDArray[np.intp]
    vague: bool
    together: str

    @property
    def answerable(self) -> bool:
        return bool(self.relevant.any())


def seen(sight: Sight, relevant: Collection[str], *, together: str, vague: bool = False) -> Seen:
    """What can be learnt from a question whose relevant documents are known."""
    fits = np.array([document.id in relevant for document in sight.documents])
    line, centre, share = (sight.signals[:, SIGNALS.index(name)] for name in ("line", "centre", "share_of_words"))
    nearest = np.argsort(-(line + centre + share))[:CANDIDATES]
    return Seen(
        signals=sight.signals,
        relevant=fits,
        examples=np.array([document.example for document in sight.documents]),
        likely=np.union1d(nearest, np.flatnonzero(fits)),
        vague=vague,
        together=together,
    )


def by_words(one: Seen) -> Seen:
    """The same without what meanings tell."""
    known = np.array([name in WORDS_ONLY for name in SIGNALS])
    return replace(one, signals=one.signals * known)


def fit_profile(
    looked: Sequence[Seen],
    names: Sequence[str],
    *,
    say: Callable[[str], None],
    name: str,
    otherwise: Profile | None = None,
) -> Profile:
    """Where all questions have an answer, or none, they cannot teach when to keep silent: the bot is then as sure as
    the best document is relevant, and thresholds are ``otherwise``'s.

    Raises ``ValueError`` where there is nothing else.
    """
    columns = [SIGNALS.index(each) for each in names]
    scores = _held_out_scores(looked, columns)
    best = [int(each.argmax()) for each in scores]
    tops = np.array([each[first] for each, first in zip(scores, best, strict=True)])
    right = np.array([each.relevant[first] for each, first in zip(looked, best, strict=True)])
    relevance = scale(_relevance(looked, columns), names, tops, right)
    answerable = np.array([each.answerable for each in looked])
    say(f"{name}: {len(looked)} questions; of those with an answer, {right[answerable].mean():.3f} find it first")
    if answerable.all() or not answerable.any():
        if otherwise is None:
            raise ValueError("needs questions with an answer and questions without one")
        say("  these cannot tell when nothing fits, so thresholds stay as they were")
        as_sure = Scale(weights={"best": 1.0}, bias=0.0, x=relevance.x, y=relevance.y)
        return replace(otherwise, relevance=relevance, assurance=as_sure)
    told = np.stack([telling(each.signals, mine) for each, mine in zip(looked, scores, strict=True)])
    assured = held_out(told, answerable, folds([each.together for each in looked]), strength=ASSURANCE_STRENGTH)
    assurance = scale(logistic(told, answerable, strength=ASSURANCE_STRENGTH), TELLING, assured, right)
    sure = np.array([assurance.probability(each) for each in assured])
    vague = np.array([each.vague for each in looked])
    answer, suggest = _answer_and_suggest(sure, answerable, vague, say=say)
    lead = _lead(looked, [[relevance.probability(each) for each in mine] for mine in scores], say=say)
    return Profile(
        relevance=relevance, assurance=assurance, thresholds=Thresholds(answer=answer, suggest=suggest, lead=lead)
    )


def found_first(looked: Sequence[Seen]) -> list[bool]:
    """Whether the best document beside each question is a right one, by scores that have not seen the question."""
    scores = _held_out_scores(looked, list(range(len(SIGNALS))))
    return [bool(each.relevant[int(mine.argmax())]) for each, mine in zip(looked, scores, strict=True)]


def _relevance(looked: Sequence[Seen], columns: Sequence[int]) -> Fitted:
    """From every question something fits."""
    clear = [each for each in looked if each.answerable]
    rows = np.concatenate([each.signals[np.ix_(each.likely, np.array(columns))] for each in clear])
    true = np.concatenate([each.relevant[each.likely] for each in clear])
    return choosing(rows, true, np.repeat(np.arange(len(clear)), [len(each.likely) for each in clear]))


def _held_out_scores(looked: Sequence[Seen], columns: Sequence[int]) -> list[NDArray[np.float64]]:
    fold = folds([each.together for each in looked])
    by_fold = [
        _relevance([each for each, mine in zip(looked, fold, strict=True) if mine != number], columns)
        for number in range(FOLDS)
    ]
    return [by_fold[mine](each.signals[:, columns]) for each, mine in zip(looked, fold, strict=True)]


def _answer_and_suggest(
    sure: NDArray[np.float64], answerable: Truths, vague: Truths, *, say: Callable[[str], None]
) -> tuple[float, float]:
    gaps = ~answerable & ~vague
    answer = min(each for each in {*sure.tolist(), 1.0} if np.mean(sure[gaps] >= each) <= MOST_GAPS_ANSWERED)
    suggest = min(answer, float(np.quantile(sure[answerable], 1 - LEAST_SHOWN, method="lower")))
    for said, threshold in (("answered", answer), ("shown", suggest)):
        shares = {"with an answer": answerable, "without": gaps, "vague": vague}
        told = [f"{np.mean(sure[of] >= threshold):.3f} of those {name}" for name, of in shares.items() if of.any()]
        say(f"  from {threshold:.3f} {said}: {', '.join(told)}")
    return round(answer, 4), round(suggest, 4)


def _lead(looked: Sequence[Seen], probable: Sequence[Sequence[float]], *, say: Callable[[str], None]) -> float:
    """Where examples come before advice so that what is first most often is relevant, and most often an example of it:
    people ask for both who and how. Where it makes next to no difference, who has done it comes first.
    """
    asked = [(each, np.array(mine)) for each, mine in zip(looked, probable, strict=True) if each.answerable]

    def worth(lead: float) -> float:
        return float(np.mean([_worth_of_first(each, mine, lead) for each, mine in asked]))

    possible = [round(float(each), 2) for each in np.arange(0.05, 1.0, 0.05)]
    best = max(map(worth, possible))
    lead = min(each for each in possible if worth(each) >= best - NEXT_TO_NOTHING)
    say(f"  examples lead from {lead} of the best: what is first is right, or an example too, {worth(lead):.3f} of 2")
    return lead


def _worth_of_first(one: Seen, probable: NDArray[np.float64], lead: float) -> float:
    leading = np.where(one.examples & (probable >= lead * probable.max()), 1.0, 0.0)
    first = int(np.lexsort((-probable, -leading))[0])
    return float(one.relevant[first]) + float(one.relevant[first] and one.examples[first])
