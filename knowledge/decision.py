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


def examples_first(
    found: Sequence[Candidate], examples: Sequence[bool], thresholds: Thresholds
) -> tuple[Candidate, ...]:
    """The candidates, best first, but of those that would do as the answer the ones that tell of an example lead."""
    ranked = sorted(
        zip(found, examples, strict=True), key=lambda each: not (each[1] and each[0].score >= thresholds.answer)
    )
    return tuple(candidate for candidate, _ in ranked)


def is_vague(question: str) -> bool:
    return len(words(question)) <= VAGUE


def facets(found: Sequence[Document]) -> tuple[str, ...]:
    """What would tell the found documents apart: the facets that some have and others lack, commonest first.

    Empty when they do not differ enough to ask.
    """
    counted = Counter(facet for document in found for facet in sorted(document.facets))
    telling = [facet for facet, times in counted.most_common() if times < len(found)]
    return tuple(telling[:_MOST_FACETS]) if len(telling) >= _FEWEST_FACETS else ()
