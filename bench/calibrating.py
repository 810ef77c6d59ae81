"""Fitting the calibration: how signals weigh, how sure a score is, and from where on to answer.

Three logistic scores are fitted: that a document is relevant to a question, that anything in the library fits it, and
that a message is to be referred; the first two twice, with meanings and by words alone. Everything a curve or a
threshold rests on is held out from the score it is fitted for (five folds). Thresholds follow from what a mistake
costs. To answer a question nothing fits is the worst, and allowed least. To show nothing for one that something fits
sends people away, and a suggestion shown in vain costs them a glance; so hardly any of those may be met with silence.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml
from numpy.typing import NDArray

from bench.fitting import FOLDS, Fitted, Truths, folds, held_out, logistic, scale
from bench.questions import Posed, read
from bench.remembering import Remembering
from bot import models, starter
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import calibration, referral
from knowledge.assurance import TELLING, telling
from knowledge.calibration import Calibration, Profile, Scale, Thresholds
from knowledge.index import SIGNALS
from knowledge.mind import Asking, Mind
from knowledge.shelf import MemoryShelf, PressedShelf

CANDIDATES: Final = 30
MOST_GAPS_ANSWERED: Final = 0.1
"""Share of the questions nothing fits that may be answered all the same."""
LEAST_SHOWN: Final = 0.97
"""Share of the questions something fits for which something must be shown."""
MOST_SENT_AWAY: Final = 0.03
"""Share of practitioners' questions that may be taken for something else: that costs one press on *search anyway*."""
UNRELATED_ALIKE: Final = 0.01
"""Share of pairs of unrelated questions that may be taken for alike: with fifty waiting, every other asker is shown one
that is not theirs, and presses on.
"""
NEXT_TO_NOTHING: Final = 0.01
ASSURANCE_STRENGTH: Final = 0.1
WORDS_ONLY: Final = ("words", "share_of_words", "named", "same_country", "elsewhere")
"""Signals there are without meanings."""


@dataclass(frozen=True, slots=True)
class Seen:
    """All documents beside one question: their signals, which are relevant, and which tell of an example; ``likely``
    are those worth learning from.
    """

    signals: NDArray[np.float32]
    relevant: Truths
    examples: Truths
    likely: NDArray[np.intp]
    answerable: bool
    vague: bool


async def calibrate(files: Sequence[Path], referrals: Path, *, say: Callable[[str], None]) -> None:
    """Fit on the given questions and messages, and write ``knowledge/calibration.json``."""
    begun = models.begin(LibrarySettings())
    first, second = (Remembering(each) if each else None for each in (begun.first, begun.second))
    mind = Mind(
        calibration=_blank(),
        router=referral.Router(referral.read()),
        shelf=PressedShelf(starter.VECTORS, MemoryShelf()),
        first=first,
        second=second,
    )
    try:
        await mind.learn([document_of(entry) for entry in starter.entries()])
        posed = [each for file in files for each in read(file)]
        seen = [_see(mind, each) for each in posed]
        refer, refer_from = _fit_referral(mind, referrals, posed, say=say)
        Calibration(
            made_from=f"{len(posed)} questions; " + ", ".join(each.engine for each in (first, second) if each),
            meaning=_fit_profile(seen, SIGNALS, say=say, name="meaning"),
            words=_fit_profile([_by_words(each) for each in seen], WORDS_ONLY, say=say, name="words alone"),
            referral=refer,
            refer_from=refer_from,
            alike_from=await _fit_likeness(mind, [each for each in posed if each.relevant], say=say),
        ).dump(calibration.FILE)
    finally:
        mind.close()
        begun.close()
    say(f"written: {calibration.FILE}")


def _see(mind: Mind, posed: Posed) -> Seen:
    _, sight = mind.look(posed.text, Asking(languages=(posed.language,), country=posed.country))
    relevant = np.array([document.id in posed.relevant for document in sight.documents])
    line, centre, share = (sight.signals[:, SIGNALS.index(name)] for name in ("line", "centre", "share_of_words"))
    nearest = np.argsort(-(line + centre + share))[:CANDIDATES]
    return Seen(
        signals=sight.signals,
        relevant=relevant,
        examples=np.array([document.example for document in sight.documents]),
        likely=np.union1d(nearest, np.flatnonzero(relevant)),
        answerable=bool(posed.relevant),
        vague=posed.expected == "clarify",
    )


def _by_words(seen: Seen) -> Seen:
    """The same without what meanings tell."""
    known = np.array([name in WORDS_ONLY for name in SIGNALS])
    return replace(seen, signals=seen.signals * known)


def _fit_profile(seen: Sequence[Seen], names: Sequence[str], *, say: Callable[[str], None], name: str) -> Profile:
    columns = [SIGNALS.index(each) for each in names]
    scores = _held_out_scores(seen, columns)
    best = [int(each.argmax()) for each in scores]
    tops = np.array([each[first] for each, first in zip(scores, best, strict=True)])
    right = np.array([each.relevant[first] for each, first in zip(seen, best, strict=True)])
    relevance = scale(_relevance(seen, columns), names, tops, right)
    answerable = np.array([each.answerable for each in seen])
    say(f"{name}: {len(seen)} questions; of those with an answer, {right[answerable].mean():.3f} find it first")
    told = np.stack([telling(each.signals, mine) for each, mine in zip(seen, scores, strict=True)])
    assured = held_out(told, answerable, strength=ASSURANCE_STRENGTH)
    assurance = scale(logistic(told, answerable, strength=ASSURANCE_STRENGTH), TELLING, assured, right)
    sure = np.array([assurance.probability(each) for each in assured])
    vague = np.array([each.vague for each in seen])
    answer, suggest = _answer_and_suggest(sure, answerable, vague, say=say)
    lead = _lead(seen, [[relevance.probability(each) for each in mine] for mine in scores], say=say)
    return Profile(
        relevance=relevance, assurance=assurance, thresholds=Thresholds(answer=answer, suggest=suggest, lead=lead)
    )


def _relevance(seen: Sequence[Seen], columns: Sequence[int]) -> Fitted:
    """From every question but the vague: what many documents fit teaches nothing about one."""
    clear = [each for each in seen if not each.vague]
    rows = np.concatenate([each.signals[np.ix_(each.likely, np.array(columns))] for each in clear])
    return logistic(rows, np.concatenate([each.relevant[each.likely] for each in clear]))


def _held_out_scores(seen: Sequence[Seen], columns: Sequence[int]) -> list[NDArray[np.float64]]:
    fold = folds(len(seen))
    by_fold = [
        _relevance([each for each, mine in zip(seen, fold, strict=True) if mine != number], columns)
        for number in range(FOLDS)
    ]
    return [by_fold[mine](each.signals[:, columns]) for each, mine in zip(seen, fold, strict=True)]


def _answer_and_suggest(
    sure: NDArray[np.float64], answerable: Truths, vague: Truths, *, say: Callable[[str], None]
) -> tuple[float, float]:
    gaps = ~answerable & ~vague
    answer = min(each for each in {*sure.tolist(), 1.0} if np.mean(sure[gaps] >= each) <= MOST_GAPS_ANSWERED)
    suggest = min(answer, float(np.quantile(sure[answerable], 1 - LEAST_SHOWN, method="lower")))
    for said, threshold in (("answered", answer), ("shown", suggest)):
        say(
            f"  from {threshold:.3f} {said}: {np.mean(sure[answerable] >= threshold):.3f} of those with an answer,"
            f" {np.mean(sure[gaps] >= threshold):.3f} of those without,"
            f" {np.mean(sure[vague] >= threshold):.3f} of the vague"
        )
    return round(answer, 4), round(suggest, 4)


def _lead(seen: Sequence[Seen], probable: Sequence[Sequence[float]], *, say: Callable[[str], None]) -> float:
    """Where examples come before advice so that what is first most often is relevant, and most often an example of it:
    people ask for both who and how. Where it makes next to no difference, who has done it comes first.
    """
    asked = [(each, np.array(mine)) for each, mine in zip(seen, probable, strict=True) if each.answerable]

    def worth(lead: float) -> float:
        return float(np.mean([_worth_of_first(each, mine, lead) for each, mine in asked]))

    possible = [round(float(each), 2) for each in np.arange(0.05, 1.0, 0.05)]
    best = max(map(worth, possible))
    lead = min(each for each in possible if worth(each) >= best - NEXT_TO_NOTHING)
    say(f"  examples lead from {lead}: what is first is relevant or also an example of it {worth(lead):.3f} of 2")
    return lead


def _worth_of_first(seen: Seen, probable: NDArray[np.float64], lead: float) -> float:
    leading = np.where(seen.examples & (probable >= lead), 1.0, 0.0)
    first = int(np.lexsort((-probable, -leading))[0])
    return float(seen.relevant[first]) + float(seen.relevant[first] and seen.examples[first])


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
        (text, language, kind if key == "examples" else None)
        for kind, about in kinds.items()
        for key in ("examples", "near_misses")
        for language, texts in about[key].items()
        for text in texts
    ]
    table = np.stack(
        [_referral_row(mind, text, language) for text, language, _ in messages]
        + [_referral_row(mind, each.text, each.language) for each in searches]
    )
    refer = np.array([kind is not None for _, _, kind in messages] + [False] * len(searches))
    urgent = np.array([kind in referral.URGENT for _, _, kind in messages] + [False] * len(searches))
    asked = np.arange(len(table)) >= len(messages)
    scores = held_out(table, refer, balanced=True)
    fitted = scale(logistic(table, refer, balanced=True), referral.SIGNALS, scores, refer)
    sure = np.array([fitted.probability(each) for each in scores])
    refer_from = min(each for each in {*sure.tolist(), 1.0} if np.mean(sure[asked] >= each) <= MOST_SENT_AWAY)
    caught = sure >= refer_from
    say(
        f"referral from {refer_from:.3f}: caught {caught[refer].mean():.3f}, of the urgent {caught[urgent].mean():.3f};"
        f" sent away wrongly {caught[asked].mean():.3f} of questions,"
        f" {caught[~refer & ~asked].mean():.3f} of near misses"
    )
    return fitted, round(refer_from, 4)


def _referral_row(mind: Mind, text: str, language: str) -> NDArray[np.float32]:
    asking = Asking(languages=(language,))
    question, sight = mind.look(text, asking)
    near = mind.referral_signals(question, sight, mind.strong_words(question, asking))
    if near is None:
        raise LookupError("referrals by meaning need a model of meaning")
    return near[1]


def _blank() -> Calibration:
    """Nothing known yet: only looking is done with it."""
    nothing = Scale(weights={}, bias=0.0, x=(0.0,), y=(0.0,))
    profile = Profile(relevance=nothing, assurance=nothing, thresholds=Thresholds(answer=1.0, suggest=1.0, lead=1.0))
    return Calibration(made_from="", meaning=profile, words=profile, referral=nothing, refer_from=1.0, alike_from=1.0)
