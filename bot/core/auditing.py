"""The record of who changed what. Each note carries the hash of the one before, so that none can be changed or taken
out unseen; it holds no message and no member's words.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final, TypeAlias

from bot.core.people import Member

BEGINNING: Final = "0" * 64
"""What the first note of a community follows."""

Detail: TypeAlias = Mapping[str, str | int | None]


class Deed(StrEnum):
    """What was done; each has words in the locale files, as ``deed-<value>``."""

    INVITED = "invited"
    ROLE_GRANTED = "role-granted"
    ROLE_REVOKED = "role-revoked"
    SETUP_CHANGED = "setup-changed"
    SPACE_INVITED = "space-invited"
    SPACE_JOINED = "space-joined"
    SPACE_LEFT = "space-left"
    ACCOUNTS_JOINED = "accounts-joined"
    ENTRY_ADDED = "entry-added"
    ENTRY_CHANGED = "entry-changed"
    ENTRY_CONFIRMED = "entry-confirmed"
    ENTRY_PUBLISHED = "entry-published"
    ENTRY_PAUSED = "entry-paused"
    ENTRY_RETIRED = "entry-retired"
    ENTRY_RESTORED = "entry-restored"
    ENTRIES_MERGED = "entries-merged"
    ENTRIES_APART = "entries-apart"
    LIBRARY_IMPORTED = "library-imported"
    WORDING_ACCEPTED = "wording-accepted"
    WORDING_REFUSED = "wording-refused"
    TRANSLATION_ACCEPTED = "translation-accepted"
    GAP_MARKED = "gap-marked"
    GAP_DRAFTED = "gap-drafted"
    GAP_ANSWERED = "gap-answered"
    GAP_CLOSED = "gap-closed"
    GAP_REOPENED = "gap-reopened"
    GAP_ASSIGNED = "gap-assigned"
    GAPS_MERGED = "gaps-merged"
    ORGANISATION_CHANGED = "organisation-changed"
    QUEUE_SEEN = "queue-seen"
    LETTER_REVIVED = "letter-revived"
    LETTER_ARRIVED = "letter-arrived"
    LETTER_DROPPED = "letter-dropped"
    WORKSHOP_MADE = "workshop-made"
    WORKSHOP_CHANGED = "workshop-changed"
    WORKSHOP_CANCELLED = "workshop-cancelled"
    WORKSHOP_COUNTED = "workshop-counted"
    WORKSHOP_REPORTED = "workshop-reported"
    PATH_CHANGED = "path-changed"
    PATH_PUBLISHED = "path-published"
    PATH_RETIRED = "path-retired"
    CRISIS_ON = "crisis-on"
    CRISIS_OFF = "crisis-off"
    COORDINATOR_NAMED = "coordinator-named"
    COORDINATOR_AGREED = "coordinator-agreed"
    COORDINATOR_LEFT = "coordinator-left"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """One deed. ``actor`` is ``None`` for one that was erased since, and where ``by_house`` for whoever runs the bot;
    ``about`` is an id, such as an entry's, or the member it was done to.
    """

    at: datetime
    deed: Deed
    actor: Member | None
    by_house: bool
    about: str | None = None
    whom: Member | None = None
    detail: Detail


def chained(previous: str, *said: object) -> str:
    """The hash of a note that follows ``previous`` and says the rest."""
    return hashlib.sha256(json.dumps([previous, *said], sort_keys=True).encode()).hexdigest()


def sealed(salt: str, number: int | None) -> str:
    """Whom a note speaks of, provable while we know them, and saying nothing once they are erased."""
    return hashlib.sha256(f"{salt}:{number}".encode()).hexdigest()
