"""Fitting the calibration: how signals weigh, how sure a score is, and from where on to answer.

Three logistic scores are fitted: that a document is relevant to a question, that anything in the library fits it, and
that a message is to be referred; the first two twice, with meanings and by words alone. Everything a curve or a
threshold rests on is held out from the score it is fitted for (five folds). Thresholds follow from what a mistake
costs. To answer a question nothing fits is the worst, and allowed least. To show nothing for one that something fits
sends people away, and a suggestion shown in vain costs them a glance; so hardly any of those may be met with silence.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml
from numpy.typing import NDArray

from bench.fitting import folds, held_out, logistic, scale
from bench.profiles import WORDS_ONLY, Seen, by_words, fit_profile, found_first, seen
from bench.questions import Posed, read
from bench.remembering import Remembering
from bench.trusting import trust
from bot import models, starter
from bot.services.library import document_of
from bot.settings import LibrarySettings
from knowledge import calibration, referral
from knowledge.calibration import Calibration, Profile, Scale, Thresholds
from knowledge.index import SIGNALS
from knowledge.mind import Asking, Mind
from knowledge.shelf import MemoryShelf, PressedShelf

MOST_SENT_AWAY: Final = 0.03
"""Share of practitioners' questions that may be taken for something else: that costs one press on *search anyway*."""
UNRELATED_ALIKE: Final = 0.01
"""Share of pairs of unrelated questions that may be taken for alike: with fifty waiting, every other asker is shown one
that is not theirs, and presses on.
"""


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
        looked = [_see(mind, each) for each in posed]
        right = zip(posed, found_first(looked), strict=True)
        asked = [(each.language, found) for each, found in right if each.relevant]
        refer, refer_from = _fit_referral(mind, referrals, posed, say=say)
        Calibration(
            made_from=f"{len(posed)} questions; " + ", ".join(each.engine for each in (first, second) if each),
            meaning=fit_profile(looked, SIGNALS, say=say, name="meaning"),
            words=fit_profile([by_words(each) for each in looked], WORDS_ONLY, say=say, name="words alone"),
            referral=refer,
            refer_from=refer_from,
            alike_from=await _fit_likeness(mind, [each for each in posed if each.relevant], say=say),
            trust=trust(asked, files[0].parent / "languages.yaml", say=say),
        ).dump(calibration.FILE)
    finally:
        mind.close()
        begun.close()
    say(f"written: {calibration.FILE}")


def _see(mind: Mind, posed: Posed) -> Seen:
    _, sight = mind.look(posed.text, Asking(languages=(posed.language,), country=posed.country))
    return seen(sight, posed.relevant, together=posed.id, vague=posed.expected == "clarify")


async def _fit_likeness(mind: Mind, posed: Sequence[Posed], *, say: Callable[[str], None]) -> float:
    """The cosine that only one in a hundred pairs of questions reaches that have no answer in common."""
    cosines = await mind.compare.likeness([(each.text, each.language) for each in posed])
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
    scores = held_out(table, refer, folds([str(row) for row in range(len(table))]), balanced=True)
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
