"""Who comes to a date of a workshop: seats, a waiting list, and the offer of a seat that was freed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.errors import UserError
from bot.core.texts import At
from bot.core.workshops import Date

OFFER_LASTS: Final = timedelta(hours=4)
"""How long somebody on the waiting list may think about a seat."""


class Seat(StrEnum):
    """What somebody is to a date. ``OFFERED``: a freed seat is kept for them; ``LAPSED``: they let it pass; ``AWAY``:
    they said that they cannot come.
    """

    JOINED = "joined"
    WAITING = "waiting"
    OFFERED = "offered"
    PRESENT = "present"
    AWAY = "away"
    LAPSED = "lapsed"


TAKING: Final = (Seat.JOINED, Seat.OFFERED, Seat.PRESENT)
"""A seat is theirs, or kept for them."""
COMING: Final = (Seat.JOINED, Seat.PRESENT)
STILL_IN: Final = (*TAKING, Seat.WAITING)


class Way(StrEnum):
    """How somebody joined: by saying so to us, or by their interest in a platform's own event."""

    SAID = "said"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """``since`` is the order of the waiting list; ``until`` how long an offer stands, and ``offers`` how many there
    were.
    """

    occurrence_id: int
    member_id: int
    seat: Seat
    since: datetime
    until: datetime | None = None
    offers: int = 0
    way: Way = Way.SAID


def seat_for(date: Date, *, taken: int, waiting: int, now: datetime) -> Seat:
    """What somebody who joins now gets. Raises ``UserError`` when that is nothing."""
    check_open(date, now)
    seats = date.workshop.seats
    if seats is None or (taken < seats and not waiting):
        return Seat.JOINED
    if not date.workshop.waits:
        raise UserError("workshop-full")
    return Seat.WAITING


def check_open(date: Date, now: datetime) -> None:
    """Raises ``UserError`` where nobody can join any more."""
    if not date.is_on:
        raise UserError("workshop-is-off")
    if now >= date.occurrence.starts:
        raise UserError("workshop-is-past")
    if now >= date.closes:
        raise UserError("workshop-too-late", at=At(date.closes, date.workshop.zone))


def offered_until(date: Date, now: datetime) -> datetime:
    return min(now + OFFER_LASTS, date.occurrence.starts)


def next_in_line(date: Date, everybody: Sequence[Attendance], now: datetime) -> list[Attendance]:
    """Who is to be offered a seat now, the longest waiting first."""
    if not date.is_on or now >= date.occurrence.starts:
        return []
    waiting = sorted((each for each in everybody if each.seat is Seat.WAITING), key=lambda each: each.since)
    if date.workshop.seats is None:
        return waiting
    free = date.workshop.seats - sum(each.seat in TAKING for each in everybody)
    return waiting[: max(free, 0)]
