"""In which languages questions are understood: by our own questions where there are enough, else by published ones."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import yaml

ENOUGH: Final = 12
"""Questions of a language from which on they tell."""
_LEAST: Final = 0.7
"""What share of the best language's right answers a language must reach to be trusted."""


def trust(asked: Iterable[tuple[str, bool]], published: Path, *, say: Callable[[str], None]) -> dict[str, float]:
    """What was measured by language, as a share of the least to be trusted. ``asked`` are languages of questions with
    an answer, each with whether the right one was found first, by a score that had not seen the question.
    """
    read: dict[str, Any] = yaml.safe_load(published.read_text(encoding="utf-8"))
    told = {language: share / read["least"] for language, share in read["measured"].items()}
    found: dict[str, list[bool]] = defaultdict(list)
    for language, right in asked:
        found[language].append(right)
    shares = {language: sum(mine) / len(mine) for language, mine in found.items() if len(mine) >= ENOUGH}
    few = sorted(found.keys() - shares.keys())
    if few:
        say(f"too few questions to tell how well these are understood: {', '.join(few)}")
    for language, share in sorted(shares.items()):
        say(f"  {language}: {share:.3f} of {len(found[language])} found first")
    best = max(shares.values(), default=1.0)
    told |= {language: share / (best * _LEAST) for language, share in shares.items()}
    return {language: round(told[language], 3) for language in sorted(told)}
