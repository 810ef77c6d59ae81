"""Introductions: a need, the organisations that are asked one at a time, and what both sides have agreed to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.outbox import Address

EXPIRES_AFTER: Final = timedelta(days=7)
"""How long an organisation may think before the next one is asked."""
OUTCOME_AFTER: Final = timedelta(days=21)
MOST_CANDIDATES: Final = 3
"""Organisations an asker agrees to at once; they are asked one after another."""
ASKED_A_WEEK: Final = 2
"""Most often an organisation is asked in seven days."""
COOL_DOWN: Final = timedelta(days=14)
"""How long an organisation that has met somebody is left in peace."""
SENT_A_WEEK: Final = 5
OPEN_AT_ONCE: Final = 3
"""Most needs of one person that are going on."""
MET_WITHIN: Final = timedelta(days=365)
"""How far back counts for who has been met."""
WEEK: Final = timedelta(days=7)
LONGEST_NEED: Final = 300
LONGEST_WORDS: Final = 1_500
KEPT_FOR: Final = timedelta(days=180)
"""How long what was said in an introduction that has ended is kept."""


class Progress(StrEnum):
    """Of a need: it is ``OPEN`` as long as somebody is or may still be asked, ``MADE`` once somebody has said yes."""

    OPEN = "open"
    MADE = "made"
    ENDED = "ended"


class Reply(StrEnum):
    """What became of asking one organisation; ``ASKED`` is not decided yet."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    NOT_NOW = "not-now"
    ELSEWHERE = "elsewhere"
    NEVER = "never"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


ANSWERS: Final = (Reply.ACCEPTED, Reply.NOT_NOW, Reply.ELSEWHERE, Reply.NEVER)
"""What a steward can say."""


class Outcome(StrEnum):
    """What somebody says three weeks later."""

    HELPED = "helped"
    LITTLE = "little"
    NOT_MET = "not-met"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What an asker agreed to show. ``name`` is how they are called there, ``None`` for *a colleague*."""

    text: str
    language: str
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    country: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """A need on its way; ``candidates`` are the organisations the asker agreed to, in the order they are asked."""

    id: int
    community_id: int
    asker_id: int
    need: Need
    asked_from: Address
    candidates: tuple[int, ...]
    progress: Progress
    opened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """One organisation asked for one need; ``steward_id`` is who said yes for it."""

    id: int
    connection_id: int
    organisation_id: int
    reply: Reply
    asked_at: datetime
    answered_at: datetime | None = None
    steward_id: int | None = None
    asker_says: Outcome | None = None
    steward_says: Outcome | None = None
    outcome_asked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How much an organisation was asked and met lately, and how that went."""

    asked_this_week: int = 0
    last_met: datetime | None = None
    met: int = 0
    asked: int = 0
    helped: int = 0
    told: int = 0

    def may_be_asked(self, now: datetime) -> bool:
        rested = self.last_met is None or self.last_met <= now - COOL_DOWN
        return rested and self.asked_this_week < ASKED_A_WEEK

    @property
    def share_helped(self) -> float:
        """How often meeting them helped; a half as long as nobody has said, and more slowly the fewer have."""
        return (self.helped + 1) / (self.told + 2)


def is_over(introduction: Introduction, now: datetime) -> bool:
    """Whether an organisation has thought for too long."""
    return introduction.reply is Reply.ASKED and introduction.asked_at <= now - EXPIRES_AFTER


def untried(connection: Connection, tried: Iterable[Introduction]) -> list[int]:
    """Those of the candidates nobody has asked yet, in order."""
    asked = {each.organisation_id for each in tried}
    return [number for number in connection.candidates if number not in asked]
