"""A workshop as it stands for somebody: its next date, the seats that are left, and what they are to it."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.attending import Attendance, Seat
from bot.core.people import Community, Member
from bot.core.workshops import Date, Workshop
from bot.services import queueing, workshops
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Reader:
    """Who looks, by which clock, and whether they moderate."""

    member: Member
    zone: str
    moderates: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """``date`` is the next, ``None`` when there is none left; ``mine`` what a member is to it, ``line`` their place on
    the waiting list, ``zone`` that of their clock.
    """

    workshop: Workshop
    date: Date | None
    zone: str
    taken: int = 0
    waiting: int = 0
    hosts: tuple[str, ...] = ()
    mine: Attendance | None = None
    line: int = 0
    regular: bool = False
    runs: bool = False
    unlisted: bool = False


async def of_workshop(
    tx: Transaction,
    *,
    community: Community,
    workshop: Workshop,
    now: datetime,
    reader: Reader | None = None,
) -> View:
    """As it stands for a member, or for everybody."""
    date = await workshops.next_date(tx, workshop=workshop, now=now)
    return await _view(tx, community, workshop, date, reader)


async def of_date(tx: Transaction, *, community: Community, date: Date, reader: Reader | None = None) -> View:
    return await _view(tx, community, date.workshop, date, reader)


async def _view(
    tx: Transaction, community: Community, workshop: Workshop, date: Date | None, reader: Reader | None
) -> View:
    member = reader.member if reader else None
    everybody = await tx.attendances.of(date.occurrence.id) if date else []
    taken, waiting = queueing.counted(everybody)
    known = [await tx.members.get(community, host) for host in workshop.hosts]
    mine = next((each for each in everybody if member and each.member_id == member.id), None)
    in_line = [each.member_id for each in everybody if each.seat is Seat.WAITING]
    return View(
        workshop=workshop,
        date=date,
        zone=reader.zone if reader else workshop.zone,
        taken=taken,
        waiting=waiting,
        hosts=tuple(host.name for host in known if host and host.name),
        mine=mine,
        line=in_line.index(mine.member_id) + 1 if mine and mine.member_id in in_line else 0,
        regular=member is not None and member.id is not None and await tx.workshops.is_regular(workshop.id, member),
        runs=reader is not None and workshops.may_run(workshop, reader.member, moderates=reader.moderates),
        unlisted=date is not None and await tx.mirrors.is_left_out(date.occurrence.id),
    )
