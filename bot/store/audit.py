"""The record of who changed what: rows are added and read, never changed. Erasing a member takes their number out."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from bot.core.auditing import BEGINNING, Deed, Detail, Note, chained, sealed
from bot.core.people import Community, Member
from bot.core.signing import secret
from bot.store.base import Row
from bot.store.communities import CommunityRow
from bot.store.kept import KeptRow
from bot.store.members import MemberRow, member_of

_AT_ONCE: Final = 1000


class AuditRow(Row):
    """The seals prove who is meant; the numbers beside them go when their members are erased."""

    __tablename__ = "audit"

    id: Mapped[int] = mapped_column(primary_key=True)
    community_id: Mapped[int] = mapped_column(ForeignKey("communities.id"), index=True)
    at: Mapped[datetime]
    deed: Mapped[str]
    by_house: Mapped[bool]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    whom_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    about: Mapped[str | None]
    detail: Mapped[dict[str, Any]]
    salt: Mapped[str]
    actor_seal: Mapped[str]
    whom_seal: Mapped[str]
    previous: Mapped[str]
    hash: Mapped[str]


class AuditStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        community: Community,
        *,
        at: datetime,
        deed: Deed,
        actor: Member | None,
        about: str | None,
        whom: Member | None,
        detail: Detail,
    ) -> None:
        # One at a time: two notes must not follow the same one.
        await self._session.execute(select(CommunityRow.id).where(CommunityRow.id == community.id).with_for_update())
        salt, actor_id, whom_id = secret(), actor and actor.id, whom and whom.id
        row = AuditRow(
            community_id=community.id,
            at=at,
            deed=deed.value,
            by_house=actor is None,
            actor_id=actor_id,
            whom_id=whom_id,
            about=about,
            detail=dict(detail),
            salt=salt,
            actor_seal=sealed(salt, actor_id),
            whom_seal=sealed(salt, whom_id),
            previous=await self._last(community) or BEGINNING,
        )
        row.hash = _hash(row)
        self._session.add(row)
        await self._session.flush()
        await self._session.merge(KeptRow(name=_head(community), value=row.hash))

    async def page(self, community: Community, *, skip: int, most: int) -> list[Note]:
        """Notes, the newest first."""
        actor, whom = aliased(MemberRow), aliased(MemberRow)
        actor_now, whom_now = aliased(MemberRow), aliased(MemberRow)
        rows = await self._session.execute(
            select(AuditRow, actor_now, whom_now)
            .outerjoin(actor, actor.id == AuditRow.actor_id)
            .outerjoin(actor_now, actor_now.id == func.coalesce(actor.joined_into, actor.id))
            .outerjoin(whom, whom.id == AuditRow.whom_id)
            .outerjoin(whom_now, whom_now.id == func.coalesce(whom.joined_into, whom.id))
            .where(AuditRow.community_id == community.id)
            .order_by(AuditRow.id.desc())
            .offset(skip)
            .limit(most)
        )
        return [_note(row, by, to) for row, by, to in rows]

    async def count(self, community: Community) -> int:
        counted = await self._session.scalar(
            select(func.count()).select_from(AuditRow).where(AuditRow.community_id == community.id)
        )
        return counted or 0

    async def broken(self, community: Community) -> int | None:
        """The number of the first note that does not follow from the one before, 0 when the last ones are missing,
        ``None`` when all is as it was written.
        """
        previous, number = BEGINNING, 0
        while rows := await self._after(community, number):
            for row in rows:
                if row.previous != previous or row.hash != _hash(row) or not _is_sealed(row):
                    return row.id
                previous, number = row.hash, row.id
        head = await self._session.get(KeptRow, _head(community))
        return None if previous == (head.value if head else BEGINNING) else 0

    async def _after(self, community: Community, number: int) -> Sequence[AuditRow]:
        rows = await self._session.scalars(
            select(AuditRow)
            .where(AuditRow.community_id == community.id, AuditRow.id > number)
            .order_by(AuditRow.id)
            .limit(_AT_ONCE)
        )
        return rows.all()

    async def _last(self, community: Community) -> str | None:
        return await self._session.scalar(
            select(AuditRow.hash).where(AuditRow.community_id == community.id).order_by(AuditRow.id.desc()).limit(1)
        )


def _head(community: Community) -> str:
    return f"audit-{community.id}"


def _hash(row: AuditRow) -> str:
    """What a row's hash has to be, given the one it says it follows."""
    return chained(
        row.previous,
        row.community_id,
        row.at.astimezone(UTC).isoformat(),
        row.deed,
        row.by_house,
        row.about,
        row.detail,
        row.salt,
        row.actor_seal,
        row.whom_seal,
    )


def _is_sealed(row: AuditRow) -> bool:
    """Whether a note still names whom it named, or nobody since they were erased."""
    pairs = ((row.actor_id, row.actor_seal), (row.whom_id, row.whom_seal))
    return all(number is None or sealed(row.salt, number) == seal for number, seal in pairs)


def _note(row: AuditRow, actor: MemberRow | None, whom: MemberRow | None) -> Note:
    return Note(
        at=row.at,
        deed=Deed(row.deed),
        actor=member_of(actor) if actor else None,
        by_house=row.by_house,
        about=row.about,
        whom=member_of(whom) if whom else None,
        detail=row.detail,
    )
