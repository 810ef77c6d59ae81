"""Workshops, their hosts, and where their cards are posted."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address, Remote
from bot.core.people import Community, Member
from bot.core.workshops import Going, Reminding, Workshop
from bot.store.base import Row


class WorkshopRow(Row):
    """``wall`` and ``exceptions`` are times on a clock in ``zone``, as ISO 8601 writes them."""

    __tablename__ = "workshops"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    title: Mapped[str]
    description: Mapped[str]
    language: Mapped[str]
    topics: Mapped[list[Any]]
    zone: Mapped[str]
    wall: Mapped[str]
    minutes: Mapped[int]
    rule: Mapped[str]
    exceptions: Mapped[list[Any]]
    place: Mapped[str]
    link: Mapped[str]
    seats: Mapped[int | None]
    waits: Mapped[bool]
    deadline: Mapped[int | None]
    prepare: Mapped[str]
    materials: Mapped[str]
    leads: Mapped[list[Any]]
    reminding: Mapped[str]
    going: Mapped[str]
    revision: Mapped[int]
    key: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]


class HostRow(Row):
    __tablename__ = "workshop_hosts"

    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)


class WorkshopPostRow(Row):
    """Where a workshop's card stands, to be edited when something changes."""

    __tablename__ = "workshop_posts"

    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True)
    platform: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    remote_place: Mapped[str]
    message: Mapped[str]


class RegularRow(Row):
    """Somebody who comes to every date of a series."""

    __tablename__ = "workshop_regulars"

    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)


class ChoiceRow(Row):
    """How long before a workshop somebody wants to be reminded, instead of what its hosts chose."""

    __tablename__ = "workshop_choices"

    workshop_id: Mapped[int] = mapped_column(ForeignKey("workshops.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id", ondelete="CASCADE"), primary_key=True, index=True)
    leads: Mapped[list[Any]]


class WorkshopStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(self, community: Community, workshop: Workshop, at: datetime) -> int:
        row = WorkshopRow(community_id=community.id, made_at=at, **_values(workshop))
        self._session.add(row)
        await self._session.flush()
        await self.put_hosts(row.id, workshop.hosts)
        return row.id

    async def get(self, community: Community, number: int) -> Workshop | None:
        row = await self._session.get(WorkshopRow, number, populate_existing=True)
        return await self._whole(row) if row and row.community_id == community.id else None

    async def repeating(self) -> list[tuple[int, Workshop]]:
        """``(community id, workshop)`` of every series that goes on, in every community."""
        series = select(WorkshopRow).where(WorkshopRow.going == Going.PLANNED, WorkshopRow.rule != "")
        rows = await self._session.scalars(series)
        return [(row.community_id, await self._whole(row)) for row in rows]

    async def titles(self, community: Community, *, host: int | None = None) -> list[tuple[int, str]]:
        """``(id, title)`` of what goes on, the newest first; a ``host``'s own where one is given."""
        wanted = select(WorkshopRow.id, WorkshopRow.title).where(
            WorkshopRow.community_id == community.id, WorkshopRow.going == Going.PLANNED
        )
        if host is not None:
            wanted = wanted.join(HostRow, HostRow.workshop_id == WorkshopRow.id).where(HostRow.member_id == host)
        rows = await self._session.execute(wanted.order_by(WorkshopRow.id.desc()))
        return [(row.id, row.title) for row in rows]

    async def community_of(self, number: int) -> int | None:
        return await self._session.scalar(select(WorkshopRow.community_id).where(WorkshopRow.id == number))

    async def update(self, workshop: Workshop) -> None:
        row = await self._session.get_one(WorkshopRow, workshop.id)
        for name, value in _values(workshop).items():
            setattr(row, name, value)
        await self._session.flush()

    async def lock(self, number: int) -> None:
        """Let nobody else count seats or change dates of a workshop until the end of this transaction."""
        await self._session.execute(select(WorkshopRow.id).where(WorkshopRow.id == number).with_for_update())

    async def put_hosts(self, number: int, hosts: Sequence[int]) -> None:
        await self._session.execute(delete(HostRow).where(HostRow.workshop_id == number))
        self._session.add_all(HostRow(workshop_id=number, member_id=host) for host in hosts)
        await self._session.flush()

    async def posted(self, number: int, address: Address, where: Remote) -> None:
        await self._session.merge(
            WorkshopPostRow(
                workshop_id=number,
                platform=address.platform,
                place=address.place,
                remote_place=where.place,
                message=where.message,
            )
        )
        await self._session.flush()

    async def post_in(self, number: int, address: Address) -> Remote | None:
        """Where a workshop's card stands in a place, if it does."""
        row = await self._session.get(WorkshopPostRow, (number, address.platform, address.place))
        return Remote(row.remote_place, row.message) if row else None

    async def posts(self, number: int) -> list[Address]:
        """The places a workshop's card stands in."""
        rows = await self._session.scalars(select(WorkshopPostRow).where(WorkshopPostRow.workshop_id == number))
        return [Address(platform=row.platform, place=row.place) for row in rows]

    async def forget_posts(self, platform: str, place: str) -> None:
        """Cards in a place are not kept up any more."""
        await self._session.execute(
            delete(WorkshopPostRow).where(WorkshopPostRow.platform == platform, WorkshopPostRow.place == place)
        )

    async def regulars(self, number: int) -> list[int]:
        rows = await self._session.scalars(
            select(RegularRow.member_id).where(RegularRow.workshop_id == number).order_by(RegularRow.member_id)
        )
        return list(rows)

    async def is_regular(self, number: int, member: Member) -> bool:
        return await self._session.get(RegularRow, (number, member.id)) is not None

    async def make_regular(self, number: int, member: Member) -> None:
        await self._session.merge(RegularRow(workshop_id=number, member_id=member.id))
        await self._session.flush()

    async def drop_regular(self, number: int, member: Member) -> None:
        await self._session.execute(
            delete(RegularRow).where(RegularRow.workshop_id == number, RegularRow.member_id == member.id)
        )

    async def choose_leads(self, number: int, member: Member, leads: Sequence[int]) -> None:
        await self._session.merge(ChoiceRow(workshop_id=number, member_id=member.id, leads=list(leads)))
        await self._session.flush()

    async def leads(self, number: int) -> dict[int, tuple[int, ...]]:
        """What members chose for themselves."""
        rows = await self._session.scalars(select(ChoiceRow).where(ChoiceRow.workshop_id == number))
        return {row.member_id: tuple(row.leads) for row in rows}

    async def _whole(self, row: WorkshopRow) -> Workshop:
        hosts = await self._session.scalars(
            select(HostRow.member_id).where(HostRow.workshop_id == row.id).order_by(HostRow.member_id)
        )
        return Workshop(
            id=row.id,
            title=row.title,
            description=row.description,
            language=row.language,
            topics=tuple(row.topics),
            zone=row.zone,
            wall=datetime.fromisoformat(row.wall),
            minutes=row.minutes,
            rule=row.rule,
            exceptions=tuple(datetime.fromisoformat(each) for each in row.exceptions),
            place=row.place,
            link=row.link,
            seats=row.seats,
            waits=row.waits,
            deadline=row.deadline,
            prepare=row.prepare,
            materials=row.materials,
            leads=tuple(row.leads),
            reminding=Reminding(row.reminding),
            going=Going(row.going),
            revision=row.revision,
            key=row.key,
            hosts=tuple(hosts),
        )


def _values(workshop: Workshop) -> dict[str, Any]:
    return {
        "title": workshop.title,
        "description": workshop.description,
        "language": workshop.language,
        "topics": list(workshop.topics),
        "zone": workshop.zone,
        "wall": workshop.wall.isoformat(timespec="minutes"),
        "minutes": workshop.minutes,
        "rule": workshop.rule,
        "exceptions": [each.isoformat(timespec="minutes") for each in workshop.exceptions],
        "place": workshop.place,
        "link": workshop.link,
        "seats": workshop.seats,
        "waits": workshop.waits,
        "deadline": workshop.deadline,
        "prepare": workshop.prepare,
        "materials": workshop.materials,
        "leads": list(workshop.leads),
        "reminding": workshop.reminding,
        "going": workshop.going,
        "revision": workshop.revision,
        "key": workshop.key,
    }
