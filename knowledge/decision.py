"""From what was found to what is said: answer, suggest, ask back, or admit that nothing fits."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from knowledge.calibration import Thresholds
from knowledge.documents import Document
from knowledge.text import words
from knowledge.verdict import Candidate, Decision

SUGGESTED: Final = 3
"""Entries shown at once: what a phone's screen holds."""
VAGUE: Final = 4
"""A question of at most this many words, and not clearly answered, is asked back about."""
_FEWEST_FACETS, _MOST_FACETS = 2, 5


def decide(probability: float, thresholds: Thresholds) -> Decision:
    """What to do with a best candidate of this probability, before asking back is considered."""
    if probability >= thresholds.answer:
        return Decision.ANSWER
    return Decision.SUGGEST if probability >= thresholds.suggest else Decision.GAP


def arranged(found: Sequence[Candidate], examples: Sequence[bool], lead: float) -> tuple[Candidate, ...]:
    """The candidates as they are shown, given best first. Those that tell of an example lead if they are at least
    ``lead`` times as probable as the best; and of the first ones only one is advice, while examples half as probable
    are left.
    """
    told = {candidate.id for candidate, example in zip(found, examples, strict=True) if example}
    leading = lead * max((each.score for each in found), default=0.0)
    left = sorted(found, key=lambda each: not (each.id in told and each.score >= leading))
    shown: list[Candidate] = []
    while left and len(shown) < SUGGESTED:
        following = left[0]
        if following.id not in told and any(each.id not in told for each in shown):
            following = next(
                (each for each in left if each.id in told and each.score >= following.score / 2), following
            )
        left.remove(following)
        shown.append(following)
    return (*shown, *left)


def is_vague(question: str) -> bool:
    return len(words(question)) <= VAGUE


def facets(found: Sequence[Document]) -> tuple[str, ...]:
    """What would tell the found documents apart: the facets that some have and others lack, commonest first.

    Empty when they do not differ enough to ask.
    """
    counted = Counter(facet for document in found for facet in sorted(document.facets))
    telling = [facet for facet, times in counted.most_common() if times < len(found)]
    return tuple(telling[:_MOST_FACETS]) if len(telling) >= _FEWEST_FACETS else ()
