"""Organisations asked to meet somebody: what they said, and what came of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.introductions import Connection, Introduction, Load, Outcome, Progress, Reply
from bot.core.organisations import Organisation
from bot.core.people import Community, Member
from bot.store.base import Row
from bot.store.connections import ConnectionRow
from bot.store.organisations import OrganisationRow


class IntroductionRow(Row):
    __tablename__ = "introductions"
    __table_args__ = (
        Index("ix_introductions_load", "organisation_id", "asked_at"),
        Index("ix_introductions_waiting", "reply", "asked_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    connection_id: Mapped[int] = mapped_column(ForeignKey("connections.id", ondelete="CASCADE"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisations.id", ondelete="CASCADE"))
    reply: Mapped[str]
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]
    steward_id: Mapped[int | None] = mapped_column(ForeignKey("members.id", ondelete="SET NULL"), index=True)
    asker_says: Mapped[str | None]
    steward_says: Mapped[str | None]
    outcome_asked_at: Mapped[datetime | None]


class IntroductionStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def ask(self, connection: Connection, organisation_id: int, at: datetime) -> Introduction:
        row = IntroductionRow(
            connection_id=connection.id, organisation_id=organisation_id, reply=Reply.ASKED, asked_at=at
        )
        self._session.add(row)
        await self._session.flush()
        return _introduction(row)

    async def get(self, number: int) -> Introduction | None:
        row = await self._session.get(IntroductionRow, number, populate_existing=True)
        return _introduction(row) if row else None

    async def update(self, introduction: Introduction) -> None:
        row = await self._session.get_one(IntroductionRow, introduction.id)
        row.reply, row.answered_at, row.steward_id = (
            introduction.reply,
            introduction.answered_at,
            introduction.steward_id,
        )
        row.asker_says, row.steward_says = introduction.asker_says, introduction.steward_says
        row.outcome_asked_at = introduction.outcome_asked_at
        await self._session.flush()

    async def of(self, connection: Connection) -> list[Introduction]:
        """Everybody asked for a need, in order."""
        rows = await self._session.scalars(
            select(IntroductionRow)
            .where(IntroductionRow.connection_id == connection.id)
            .order_by(IntroductionRow.id)
            .execution_options(populate_existing=True)
        )
        return [_introduction(row) for row in rows]

    async def loads(self, community: Community, *, week: datetime, year: datetime) -> dict[int, Load]:
        """How much each organisation was asked since ``week``, and met since ``year``."""
        rows = await self._session.execute(
            select(IntroductionRow)
            .join(OrganisationRow, OrganisationRow.id == IntroductionRow.organisation_id)
            .where(OrganisationRow.community_id == community.id, IntroductionRow.asked_at > year)
        )
        loads: dict[int, Load] = {}
        for (row,) in rows:
            before = loads.get(row.organisation_id, Load())
            accepted = row.reply == Reply.ACCEPTED and row.answered_at
            said = [each for each in (row.asker_says, row.steward_says) if each]
            loads[row.organisation_id] = Load(
                asked_this_week=before.asked_this_week + (row.asked_at > week),
                last_met=max(filter(None, (before.last_met, row.answered_at)), default=None)
                if accepted
                else before.last_met,
                met=before.met + bool(accepted),
                asked=before.asked + 1,
                helped=before.helped + sum(each == Outcome.HELPED for each in said),
                told=before.told + sum(each != Outcome.NOT_MET for each in said),
            )
        return loads

    async def untold(self, before: datetime, most: int) -> list[Introduction]:
        """Those made before then whose outcome nobody has asked for."""
        rows = await self._session.scalars(
            select(IntroductionRow)
            .join(ConnectionRow, ConnectionRow.id == IntroductionRow.connection_id)
            .where(IntroductionRow.reply == Reply.ACCEPTED, IntroductionRow.answered_at <= before)
            .where(IntroductionRow.outcome_asked_at.is_(None), ConnectionRow.progress == Progress.MADE)
            .order_by(IntroductionRow.id)
            .limit(most)
        )
        return [_introduction(row) for row in rows]

    async def of_steward(
        self, member: Member, organisations: Sequence[Organisation], *, most: int
    ) -> list[Introduction]:
        """What waits for somebody's answer, and what they said yes to, the newest first."""
        numbers = [each.id for each in organisations]
        asked = (IntroductionRow.reply == Reply.ASKED) & IntroductionRow.organisation_id.in_(numbers)
        rows = await self._session.scalars(
            select(IntroductionRow)
            .join(ConnectionRow, ConnectionRow.id == IntroductionRow.connection_id)
            .where(ConnectionRow.progress != Progress.ENDED)
            .where(asked | (IntroductionRow.steward_id == member.id))
            .order_by(IntroductionRow.id.desc())
            .limit(most)
        )
        return [_introduction(row) for row in rows]


def _introduction(row: IntroductionRow) -> Introduction:
    return Introduction(
        id=row.id,
        connection_id=row.connection_id,
        organisation_id=row.organisation_id,
        reply=Reply(row.reply),
        asked_at=row.asked_at,
        answered_at=row.answered_at,
        steward_id=row.steward_id,
        asker_says=Outcome(row.asker_says) if row.asker_says else None,
        steward_says=Outcome(row.steward_says) if row.steward_says else None,
        outcome_asked_at=row.outcome_asked_at,
    )
