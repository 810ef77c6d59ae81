"""Which language is this? (eldc, 60 languages, a few microseconds.)"""

from collections.abc import Sequence
from typing import Final

import eldc

eldc.init()

FEW_WORDS: Final = 3
"""Below this many words a guess is only trusted when the detector itself calls it reliable."""


def possible(text: str) -> list[str]:
    """The languages a text may be in, the likeliest first: short ones are often taken for a neighbour's."""
    return list(eldc.detect_details(text).scores)


def identify(text: str, likely: Sequence[str] = ()) -> str:
    """The language of a text as ISO 639-1. ``likely`` are languages its writer uses, the likeliest first:
    they win when the text alone does not tell; ``en`` when nothing does.
    """
    found = eldc.detect_details(text)
    if found.language != "und" and (found.reliable or len(text.split()) > FEW_WORDS):
        return found.language
    for language in likely:
        if language in found.scores:
            return language
    if likely:
        return likely[0]
    return found.language if found.language != "und" else "en"
