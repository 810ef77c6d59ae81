"""What was measured: how signals weigh, how sure a score is, and from where on to answer.

The file is made by ``springboard bench calibrate`` from questions with known answers; no number of it
stands in code.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

FILE: Final = Path(__file__).with_name("calibration.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A logistic score over named signals, and the isotonic curve that turns it into a probability.

    ``x`` and ``y`` are the curve's corners, both rising; between them it is straight.
    """

    weights: Mapping[str, float]
    bias: float
    x: tuple[float, ...]
    y: tuple[float, ...]

    def score(self, signals: NDArray[np.floating[Any]], names: tuple[str, ...]) -> NDArray[np.float64]:
        """A score per row of ``signals``, whose columns are ``names``; any real number."""
        weights = np.array([self.weights.get(name, 0.0) for name in names], dtype=np.float64)
        return signals.astype(np.float64) @ weights + self.bias

    def probability(self, score: float) -> float:
        return float(np.interp(score, self.x, self.y))

    def probability_of(self, signals: NDArray[np.floating[Any]], names: tuple[str, ...]) -> float:
        """Of a single row of signals."""
        [score] = self.score(signals[None, :], names)
        return self.probability(float(score))


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Probabilities that something fits, from which the bot answers or at least suggests, admitting a gap below; and
    the share of the best candidate's probability from which an example comes before advice.
    """

    answer: float
    suggest: float
    lead: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One way of seeing: with meanings, or with words alone. ``relevance`` is a document's, ``assurance`` that of the
    best one with regard to all of them.
    """

    relevance: Scale
    assurance: Scale
    thresholds: Thresholds


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """``made_from`` names the questions and engines it was fitted on; ``referral`` scores referrals by meaning;
    ``alike_from`` is the cosine from which two questions are taken for the same; ``trust`` tells by language what was
    measured of its questions, as a share of the least to be trusted: from 1 on they are.
    """

    made_from: str
    meaning: Profile
    words: Profile
    referral: Scale
    refer_from: float
    alike_from: float
    trust: Mapping[str, float] = field(default_factory=dict[str, float])

    def trusts(self, language: str) -> bool:
        """A language nobody measured is not trusted; where nothing was measured at all, nothing can be told."""
        return not self.trust or self.trust.get(language, 0.0) >= 1.0

    def dump(self, file: Path) -> None:
        file.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")


def load(file: Path = FILE) -> Calibration:
    read = json.loads(file.read_text(encoding="utf-8"))
    return Calibration(
        made_from=read["made_from"],
        meaning=_profile(read["meaning"]),
        words=_profile(read["words"]),
        referral=_scale(read["referral"]),
        refer_from=read["refer_from"],
        alike_from=read["alike_from"],
        trust=read.get("trust", {}),
    )


def _profile(read: Mapping[str, Any]) -> Profile:
    return Profile(
        relevance=_scale(read["relevance"]),
        assurance=_scale(read["assurance"]),
        thresholds=Thresholds(**read["thresholds"]),
    )


def _scale(read: Mapping[str, Any]) -> Scale:
    return Scale(weights=read["weights"], bias=read["bias"], x=tuple(read["x"]), y=tuple(read["y"]))
