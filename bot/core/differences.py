"""What changed between two revisions, as a person reads it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any, Final, cast

from bot.core.entries import Entry
from bot.core.limits import MORE, shorten
from bot.core.records import to_full_record

LONGEST: Final = 160
"""Characters shown of what was, and of what is."""
_AROUND: Final = 3
"""Words shown on either side of a change."""


class Way(StrEnum):
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Difference:
    """One change of one field; ``field`` may name a part of it, as in ``translations.uk``."""

    field: str
    way: Way
    before: str = ""
    after: str = ""


def differences(before: Entry, after: Entry) -> list[Difference]:
    """Field by field: words that changed with a few around them, and what lists gained or lost."""
    return list(_between(to_full_record(before), to_full_record(after)))


def changed_words(before: str, after: str) -> tuple[str, str]:
    """Where two texts first and last differ, with a few words around, shortened."""
    old, new = before.split(), after.split()
    blocks = [code for code in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if code[0] != "equal"]
    if not blocks:
        return shorten(before, LONGEST), shorten(after, LONGEST)
    return (
        _excerpt(old, blocks[0][1], blocks[-1][2]),
        _excerpt(new, blocks[0][3], blocks[-1][4]),
    )


def _between(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    for field in dict.fromkeys((*before, *after)):
        old, new = before.get(field), after.get(field)
        if old == new:
            continue
        if isinstance(old, dict):
            yield from _of_mappings(field, before[field], after[field])
        elif isinstance(old, list):
            yield from _of_lists(field, before[field], after[field])
        else:
            yield _of_values(field, old, new)


def _of_mappings(field: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Difference]:
    """Phrasings and translations, by language."""
    for key in dict.fromkeys((*old, *new)):
        was, now = old.get(key), new.get(key)
        if was == now:
            continue
        if field == "translations":
            way = Way.ADDED if was is None else Way.REMOVED if now is None else Way.CHANGED
            yield Difference(f"{field}.{key}", way, *_titles(was, now))
        else:
            yield from _of_lists(f"{field}.{key}", was or [], now or [])


def _titles(was: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> tuple[str, str]:
    if was and now:
        told = [key for key in dict.fromkeys((*was, *now)) if was.get(key) != now.get(key)]
        first = told[0]
        return changed_words(_words(was.get(first)), _words(now.get(first)))
    return _words((was or {}).get("title")), _words((now or {}).get("title"))


def _of_lists(field: str, old: list[Any], new: list[Any]) -> Iterator[Difference]:
    yield from (Difference(field, Way.REMOVED, before=_words(each)) for each in old if each not in new)
    yield from (Difference(field, Way.ADDED, after=_words(each)) for each in new if each not in old)


def _of_values(field: str, old: Any, new: Any) -> Difference:
    if not old or not new:
        return Difference(field, Way.REMOVED if old else Way.ADDED, _words(old), _words(new))
    return Difference(field, Way.CHANGED, *changed_words(str(old), str(new)))


def _words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        part = cast("Mapping[str, object]", value)
        return shorten(str(part.get("text") or part.get("url") or ""), LONGEST)
    return shorten(str(value), LONGEST)


def _excerpt(words: list[str], start: int, end: int) -> str:
    first, last = max(start - _AROUND, 0), min(end + _AROUND, len(words))
    text = " ".join(words[first:last])
    return shorten(f"{MORE if first else ''}{text}{MORE if last < len(words) else ''}", LONGEST)
