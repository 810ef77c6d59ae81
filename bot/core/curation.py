"""What may become of an entry, and what changing it brings with it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.core.entries import Entry, Origin, State
from bot.core.errors import UserError

REVIEWED_EVERY: Final = timedelta(days=365)
"""How long a confirmation is good for, unless another date is named."""

MAY_BECOME: Final[Mapping[State, frozenset[State]]] = {
    State.DRAFT: frozenset({State.PUBLISHED, State.RETIRED}),
    State.PUBLISHED: frozenset({State.PAUSED, State.RETIRED}),
    State.PAUSED: frozenset({State.PUBLISHED, State.RETIRED}),
    State.RETIRED: frozenset({State.DRAFT}),
}

_OWN_WORDS: Final = ("title", "summary", "body", "results", "conditions", "cautions", "lineage")


def moved(entry: Entry, to: State) -> Entry:
    """The entry in another state. Raises ``UserError`` where that is no way for it."""
    _check_consent(entry, to)
    if to not in MAY_BECOME[entry.state]:
        raise UserError(f"entry-is-{entry.state}", title=entry.title)
    return replace(entry, state=to)


def confirmed(entry: Entry, *, by: str, on: date, review_by: date | None = None) -> Entry:
    """The entry as read over and found right."""
    _check_consent(entry, State.PUBLISHED)
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


def _check_consent(entry: Entry, to: State) -> None:
    """What a peer wrote is published when they have agreed, which its gap knows, and never by another way."""
    if to is State.PUBLISHED and entry.origin is Origin.GAP and entry.confirmed_at is None:
        raise UserError("entry-needs-consent", title=entry.title)
