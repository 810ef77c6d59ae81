"""Fitting the calibration: how signals weigh, how sure a score is, and from where on to answer.

Two logistic scores are fitted, one that a document is relevant to a question (with meanings, and by words alone) and
one that a message is to be referred; isotonic regression turns each into a probability. What a curve is
fitted on has not been seen by the score it is fitted for (five folds). Thresholds follow from what a
mistake costs: of the questions nothing fits, few may be answered; of those that something fits, hardly any may
be met with silence. What lies between is suggested.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import yaml
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

from bench.questions import Posed, read
from bot import models, starter
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import calibration, referral
from knowledge.calibration import Calibration, Profile, Scale, Thresholds
from knowledge.index import SIGNALS
from knowledge.mind import Asking, Mind
from knowledge.shelf import MemoryShelf, PressedShelf

Rows: TypeAlias = NDArray[np.float32]

CANDIDATES: Final = 30
FOLDS: Final = 5
MOST_GAPS_ANSWERED: Final = 0.15
"""Share of the questions nothing fits that may be answered all the same."""
LEAST_SHOWN: Final = 0.95
"""Share of the questions something fits for which something must be shown."""
REFER_FROM: Final = 0.5
"""Probability from which a message is referred by its meaning: being sent to a helpline by mistake costs one press
on *search anyway*; a cry for help answered with a practice card costs more."""
UNRELATED_ALIKE: Final = 0.01
"""Share of pairs of unrelated questions that may be taken for alike: with fifty waiting, every other asker is shown one
that is not theirs, and presses on.
"""
WORDS_ONLY: Final = ("words", "share_of_words", "named", "same_country", "elsewhere")
"""Signals there are without meanings."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The likeliest documents beside one question: their signals, and which are relevant."""

    signals: Rows
    relevant: NDArray[np.bool_]
    answerable: bool


async def calibrate(files: Sequence[Path], referrals: Path, *, say: Callable[[str], None]) -> None:
    """Fit on the given questions and messages, and write ``knowledge/calibration.json``."""
    begun = models.begin(LibrarySettings())
    first, second = begun.first, begun.second
    mind = Mind(
        calibration=_blank(),
        router=referral.Router(referral.read()),
        shelf=PressedShelf(starter.VECTORS, MemoryShelf()),
        first=first,
        second=second,
    )
    await mind.learn([document_of(entry) for entry in starter.entries()])
    posed = [each for file in files for each in read(file) if each.expected != "clarify"]
    seen = [_see(mind, each) for each in posed]
    meaning = _fit_relevance(seen, SIGNALS, say=say, name="meaning")
    words = _fit_relevance(seen, WORDS_ONLY, say=say, name="words alone")
    refer = _fit_referral(mind, referrals, posed, say=say)
    Calibration(
        made_from=f"{len(posed)} questions; " + ", ".join(each.engine for each in (first, second) if each),
        meaning=meaning,
        words=words,
        referral=refer[0],
        refer_from=refer[1],
        alike_from=await _fit_likeness(mind, [each for each in posed if each.relevant], say=say),
    ).dump(calibration.FILE)
    say(f"written: {calibration.FILE}")


def _see(mind: Mind, posed: Posed) -> Seen:
    _, sight = mind.look(posed.text, Asking(languages=(posed.language,), country=posed.country))
    relevant = np.array([document.id in posed.relevant for document in sight.documents])
    line, centre, share = (sight.signals[:, SIGNALS.index(name)] for name in ("line", "centre", "share_of_words"))
    likeliest = np.argsort(-(line + centre + share))[:CANDIDATES]
    kept = np.union1d(likeliest, np.flatnonzero(relevant))
    return Seen(sight.signals[kept], relevant[kept], bool(posed.relevant))


def _fit_relevance(seen: Sequence[Seen], names: Sequence[str], *, say: Callable[[str], None], name: str) -> Profile:
    columns = [SIGNALS.index(each) for each in names]
    fold = np.random.default_rng(0).permutation(len(seen)) % FOLDS
    tops: list[tuple[float, bool]] = []
    order: list[int] = []
    known = [each.answerable for each in seen]
    for number in range(FOLDS):
        model = _logistic([each for each, mine in zip(seen, fold, strict=True) if mine != number], columns)
        for index, (each, mine) in enumerate(zip(seen, fold, strict=True)):
            if mine == number:
                order.append(index)
                scores = model.decision_function(each.signals[:, columns])
                best = int(scores.argmax())
                tops.append((float(scores[best]), bool(each.relevant[best])))
    final = _logistic(seen, columns)
    scale = _scale(final, names, tops)
    sure = np.array([scale.probability(score) for score, _ in tops])
    answerable = np.array([known[each] for each in order])
    right = np.mean([correct for (_, correct), fits in zip(tops, answerable, strict=True) if fits])
    say(f"{name}: {len(seen)} questions; of those with an answer, {right:.3f} find it first (five folds)")
    answer = min(each for each in {*sure, 1.0} if np.mean(sure[~answerable] >= each) <= MOST_GAPS_ANSWERED)
    suggest = float(np.quantile(sure[answerable], 1 - LEAST_SHOWN, method="lower"))
    for said, threshold in (("answered", answer), ("shown", suggest)):
        say(
            f"  from {threshold:.3f} {said}: {np.mean(sure[answerable] >= threshold):.3f} of those with an answer,"
            f" {np.mean(sure[~answerable] >= threshold):.3f} of those without"
        )
    return Profile(
        relevance=scale,
        thresholds=Thresholds(answer=round(answer, 4), suggest=round(min(suggest, answer), 4)),
    )


def _logistic(seen: Sequence[Seen], columns: Sequence[int]) -> LogisticRegression:
    rows = np.concatenate([each.signals[:, columns] for each in seen])
    relevant = np.concatenate([each.relevant for each in seen])
    return LogisticRegression(C=1.0, max_iter=5000).fit(rows, relevant)


def _scale(model: LogisticRegression, names: Sequence[str], tops: Sequence[tuple[float, bool]]) -> Scale:
    """The model's score, with the curve from held-out scores to how often they were right."""
    curve = IsotonicRegression(out_of_bounds="clip", y_min=0.01, y_max=0.99)
    curve.fit([score for score, _ in tops], [correct for _, correct in tops])
    weights = {name: round(float(weight), 4) for name, weight in zip(names, model.coef_[0], strict=True)}
    return Scale(
        weights=weights,
        bias=round(float(model.intercept_[0]), 4),
        x=tuple(round(float(each), 4) for each in curve.X_thresholds_),
        y=tuple(round(float(each), 4) for each in curve.y_thresholds_),
    )


async def _fit_likeness(mind: Mind, posed: Sequence[Posed], *, say: Callable[[str], None]) -> float:
    """The cosine that only one in a hundred pairs of questions reaches that have no answer in common."""
    cosines = await mind.likeness([(each.text, each.language) for each in posed])
    apart = np.array([[not (one.relevant & other.relevant) for other in posed] for one in posed])
    together = ~apart & ~np.eye(len(posed), dtype=bool)
    alike_from = float(np.quantile(cosines[apart], 1 - UNRELATED_ALIKE))
    say(
        f"alike from {alike_from:.3f}: {np.mean(cosines[together] >= alike_from):.3f} of questions with a common answer"
    )
    return round(alike_from, 4)


def _fit_referral(
    mind: Mind, file: Path, searches: Sequence[Posed], *, say: Callable[[str], None]
) -> tuple[Scale, float]:
    kinds: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    messages = [
        (text, language, key == "examples")
        for kind in kinds.values()
        for key in ("examples", "near_misses")
        for language, texts in kind[key].items()
        for text in texts
    ]
    messages += [(each.text, each.language, False) for each in searches]
    table = np.stack([_referral_row(mind, text, language) for text, language, _ in messages])
    refer = np.array([expected for _, _, expected in messages])
    fold = np.random.default_rng(0).permutation(len(messages)) % FOLDS
    tops: list[tuple[float, bool]] = []
    for number in range(FOLDS):
        model = LogisticRegression(C=1.0, max_iter=5000, class_weight="balanced")
        model.fit(table[fold != number], refer[fold != number])
        scores = model.decision_function(table[fold == number])
        tops += zip(map(float, scores), map(bool, refer[fold == number]), strict=True)
    final = LogisticRegression(C=1.0, max_iter=5000, class_weight="balanced").fit(table, refer)
    scale = _scale(final, referral.SIGNALS, tops)
    sure = [(scale.probability(score), expected) for score, expected in tops]
    for refer_from in (0.3, 0.4, 0.5, 0.6, 0.7):
        caught = np.mean([p >= refer_from for p, expected in sure if expected])
        wrong = np.mean([p >= refer_from for p, expected in sure if not expected])
        say(f"referral from {refer_from}: caught {caught:.3f}, sent away wrongly {wrong:.3f}")
    return scale, REFER_FROM


def _referral_row(mind: Mind, text: str, language: str) -> Rows:
    asking = Asking(languages=(language,))
    question, sight = mind.look(text, asking)
    near = mind.referral_signals(question, sight, mind.strong_words(question, asking))
    if near is None:
        raise LookupError("referrals by meaning need a model of meaning")
    return near[1]


def _blank() -> Calibration:
    """Nothing known yet: only looking is done with it."""
    nothing = Scale(weights={}, bias=0.0, x=(0.0,), y=(0.0,))
    profile = Profile(relevance=nothing, thresholds=Thresholds(answer=1.0, suggest=1.0))
    return Calibration(made_from="", meaning=profile, words=profile, referral=nothing, refer_from=1.0, alike_from=1.0)
