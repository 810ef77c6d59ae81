"""What may become of an entry, and what changing it brings with it."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.core.entries import Entry, State
from bot.core.errors import UserError
from bot.core.records import LONGEST_ID

REVIEWED_EVERY: Final = timedelta(days=365)
"""How long a confirmation is good for, unless another date is named."""

MAY_BECOME: Final[Mapping[State, frozenset[State]]] = {
    State.DRAFT: frozenset({State.PUBLISHED, State.RETIRED}),
    State.PUBLISHED: frozenset({State.PAUSED, State.RETIRED}),
    State.PAUSED: frozenset({State.PUBLISHED, State.RETIRED}),
    State.RETIRED: frozenset({State.DRAFT}),
}

_OWN_WORDS: Final = ("title", "summary", "body", "results", "conditions", "cautions", "lineage")
_ROOM_FOR_A_NUMBER: Final = 4
_CYRILLIC: Final = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяёэыъ"
_LATIN: Final = "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch _ iu ia e e y _".split(" ")  # noqa: SIM905 - read as a table
_LETTERS: Final = str.maketrans(
    dict(zip(_CYRILLIC, ("" if each == "_" else each for each in _LATIN), strict=True))
    | {"ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"}
)
"""Ukraine's own romanisation, and the Latin letters that do not fall apart into a letter and a mark."""


def moved(entry: Entry, to: State) -> Entry:
    """The entry in another state. Raises ``UserError`` where that is no way for it."""
    if to not in MAY_BECOME[entry.state]:
        raise UserError(f"entry-is-{entry.state}", title=entry.title)
    return replace(entry, state=to)


def confirmed(entry: Entry, *, by: str, on: date, review_by: date | None = None) -> Entry:
    """The entry as read over and found right."""
    if entry.state is State.RETIRED:
        raise UserError("entry-is-retired", title=entry.title)
    return replace(entry, confirmed_by=by, confirmed_at=on, review_by=review_by or on + REVIEWED_EVERY)


def aged(before: Entry, after: Entry, at: datetime) -> Entry:
    """``after``, with the translations marked that were made from words the entry no longer has."""
    if all(getattr(before, name) == getattr(after, name) for name in _OWN_WORDS):
        return after
    left_as_they_were = {
        language: replace(translation, outdated_since=translation.outdated_since or at)
        for language, translation in after.translations.items()
        if before.translations.get(language) == translation
    }
    return replace(after, translations={**after.translations, **left_as_they_were}) if left_as_they_were else after


def outdated_since(entry: Entry) -> datetime | None:
    """Since when a translation has been behind, the longest behind of all."""
    since = [each.outdated_since for each in entry.translations.values() if each.outdated_since]
    return min(since, default=None)


def slug_of(title: str) -> str:
    """An id in plain letters; a title in a script that has none gives a short one of its own."""
    plain = unicodedata.normalize("NFKD", title.lower().translate(_LETTERS)).encode("ascii", "ignore").decode()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain))[: LONGEST_ID - _ROOM_FOR_A_NUMBER].strip("-")
    return slug or "entry-" + hashlib.blake2b(title.encode("utf-8", "replace"), digest_size=4).hexdigest()
