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
    changed = {name: value for name, value in typed.items() if not _same(value, getattr(base, name))}
    taken = {
        name: value
        for name, value in changed.items()
        if _same(getattr(theirs, name), getattr(base, name)) or _same(getattr(theirs, name), value)
    }
    return Merged(replace(theirs, **taken), tuple(name for name in changed if name not in taken))


def _same(one: object, other: object) -> bool:
    """Whether two values differ in more than the white space that forms and files leave at the ends of lines."""
    if isinstance(one, str) and isinstance(other, str):
        return _trimmed(one) == _trimmed(other)
    if isinstance(one, tuple) and isinstance(other, tuple) and all(isinstance(each, str) for each in (*one, *other)):
        return [" ".join(str(each).split()) for each in one] == [" ".join(str(each).split()) for each in other]
    return (one or None) == (other or None)


def _trimmed(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines()]
