"""Two people editing one entry: nothing either of them typed is lost."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar, cast

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
    """Whether two values differ in nothing but the white space that forms and files leave at the ends of lines."""
    return _bare(one) == _bare(other)


def _bare(value: object) -> object:
    if isinstance(value, str):
        return [line.rstrip() for line in value.strip().splitlines()] or None
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return [" ".join(part.split()) if isinstance(part, str) else part for part in parts] or None
    return value
