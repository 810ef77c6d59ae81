"""Questions that lean on the one before: "and for families?"

A few words that begin as a continuation does. Alone they mean little; after the question before they are clear.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

import yaml

from knowledge.language import identify
from knowledge.text import words

MOST_WORDS: Final = 8
"""A longer question says what it means."""
_OPENINGS: Final = Path(__file__).with_name("followups.yaml")
_ATTACHED: Final = "\u0648"
"""Arabic's *and*, written as one with the word after it."""
_WITH_A_WORD: Final = 3


def leans_on_the_one_before(question: str, likely: Sequence[str]) -> bool:
    """Whether a cleaned question is understood only together with the one before it. ``likely`` are languages its
    writer uses: what begins so in one language means something else in another.
    """
    said = words(question)
    if not said or len(said) > MOST_WORDS:
        return False
    attached = said[0].startswith(_ATTACHED) and len(said[0]) > _WITH_A_WORD
    languages = {identify(question, likely), *likely}
    openings = [opening for language in languages for opening in _openings().get(language, ())]
    begun = any(said[: len(opening)] == list(opening) and len(said) > len(opening) for opening in openings)
    return attached or begun


def together(before: str, question: str) -> str:
    """Both questions as one."""
    return f"{before} {question}"


@cache
def _openings() -> Mapping[str, Sequence[tuple[str, ...]]]:
    read: dict[str, list[str]] = yaml.safe_load(_OPENINGS.read_text(encoding="utf-8"))
    return {language: [tuple(words(opening)) for opening in openings] for language, openings in read.items()}
