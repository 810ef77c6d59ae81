"""Guides: an entry's body whose lines may be marked as what to do (✓) and what not to do (✗). The marks are the same in
every language, so that translations carry them too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_MARKS: Final = {"✓": "do", "✔": "do", "✗": "dont", "✘": "dont", "✕": "dont"}
_BULLETS: Final = "-*• "


@dataclass(frozen=True, slots=True)
class Guide:
    """``text`` is what is not marked, ``dos`` and ``donts`` what is, without the marks."""

    text: str
    dos: tuple[str, ...]
    donts: tuple[str, ...]


def read(body: str) -> Guide:
    """Tell the marked lines of a body from the others."""
    said: dict[str, list[str]] = {"do": [], "dont": [], "": []}
    for line in body.splitlines():
        bare = line.strip().lstrip(_BULLETS)
        mark = _MARKS.get(bare[:1], "")
        words = bare[1:].lstrip("\ufe0e\ufe0f ") if mark else line
        if words.strip() or not mark:
            said[mark].append(words)
    return Guide("\n".join(said[""]).strip(), tuple(said["do"]), tuple(said["dont"]))


def lines(written: str, most: int) -> tuple[str, ...]:
    """Lines as somebody types them into a field, without bullets and empty ones, and no more than ``most``."""
    return tuple(_bare(written.splitlines()))[:most]


def _bare(written: Iterable[str]) -> Iterable[str]:
    return (bare for line in written if (bare := line.strip().lstrip(_BULLETS).strip()))
