"""Gaps: questions the library could not answer, on their way to an answer."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.errors import UserError
from bot.core.outbox import Address, Remote

QUIET_FOR: Final = timedelta(days=3)
"""How long a gap waits for a reply before members who offered their help are told."""
UNHEARD_FOR: Final = timedelta(days=10)
"""How long before the moderators are."""
LONGEST_REPLY: Final = 3_500
"""Characters of a reply: what one message can still show with its frame."""


class GapState(StrEnum):
    OPEN = "open"
    DRAFTED = "drafted"
    ANSWERED = "answered"
    CLOSED = "closed"


class Consent(StrEnum):
    """Whether the author of a reply agrees to its being published."""

    NOT_ASKED = "not-asked"
    ASKED = "asked"
    GIVEN = "given"
    REFUSED = "refused"


_NEXT: Final = {
    GapState.OPEN: {GapState.DRAFTED, GapState.ANSWERED, GapState.CLOSED},
    GapState.DRAFTED: {GapState.OPEN, GapState.ANSWERED, GapState.CLOSED},
    GapState.ANSWERED: set[GapState](),
    GapState.CLOSED: {GapState.OPEN},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is posted of a gap. ``name`` is how the asker is called there, ``None`` for anonymous."""

    question: str
    more: str = ""
    language: str
    country: str | None = None
    topics: tuple[str, ...] = ()
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """``draft`` is the slug of the entry that may answer it, ``reply_id`` the reply that does; ``asked_from`` where the
    asker can be told; ``why`` the reason of its last step.
    """

    id: int
    asked: Asked
    asker_id: int | None
    asked_from: Address | None
    state: GapState
    opened_at: datetime
    draft: str | None = None
    reply_id: int | None = None
    assignee_id: int | None = None
    why: str | None = None
    replies: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class GapReply:
    """``text`` is empty for one that was written where the bot may not read until somebody points at it, and for one
    that was taken back. ``credit`` is how its author wants to be named, ``None`` for not at all; ``heard`` is one that
    was written to those in a thread, not to us; ``edits`` counts how often it was changed since.
    """

    id: int
    gap_id: int
    text: str
    name: str | None
    author: Address
    author_id: int | None
    at: datetime
    consent: Consent = Consent.NOT_ASKED
    credit: str | None = None
    heard: bool = False
    edits: int = 0
    taken_back: bool = False

    @property
    def called(self) -> str | None:
        """How its author is called beyond where it was written: as they agreed to be, or not at all."""
        if self.consent is Consent.GIVEN and self.credit:
            return self.credit
        return None if self.heard else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What somebody wrote where others discuss, as a message of the author's platform."""

    where: Remote
    author: Address
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapEvent:
    """A step of a gap's way: who took it, when and why; ``whom`` it was given to, if it was."""

    state: GapState
    by: str
    why: str
    at: datetime
    whom: str = ""


def check_step(now: GapState, to: GapState) -> None:
    """Raises ``UserError`` for a step that cannot be taken from where a gap stands."""
    if to not in _NEXT[now]:
        raise UserError(f"gap-is-{now}")
