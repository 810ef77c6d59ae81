"""Two people editing one entry: nothing either of them typed is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from bot.core.entries import Entry, Translation

Edited = TypeVar("Edited", Entry, Translation)


@dataclass(frozen=True, slots=True)
class Merged(Generic[Edited]):
    """``result`` has the changes of both; ``clashes`` are the fields both changed, which it has as others left them."""

    result: Edited
    clashes: tuple[str, ...]


def merge(base: Edited, theirs: Edited, typed: Mapping[str, Any]) -> Merged[Edited]:
    """``typed`` was begun from ``base``; meanwhile it has become ``theirs``."""
    changed = {name: value for name, value in typed.items() if value != getattr(base, name)}
    taken = {
        name: value
        for name, value in changed.items()
        if getattr(theirs, name) in (getattr(base, name), value)
    }  # fmt: skip
    return Merged(replace(theirs, **taken), tuple(name for name in changed if name not in taken))
