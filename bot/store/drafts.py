"""What people typed into forms that were refused, kept until they have mended it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address
from bot.core.people import Sender
from bot.store.base import Row


class DraftRow(Row):
    __tablename__ = "drafts"

    id: Mapped[int] = mapped_column(primary_key=True)
    platform: Mapped[str]
    account: Mapped[str]
    code: Mapped[str]
    answers: Mapped[dict[str, str]]
    at: Mapped[datetime] = mapped_column(index=True)


@dataclass(frozen=True, slots=True)
class Draft:
    """``code`` names the form, ``answers`` are what was typed into its fields."""

    id: int
    code: str
    answers: dict[str, str]


class DraftStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(self, sender: Sender, code: str, answers: dict[str, str], at: datetime) -> Draft:
        row = DraftRow(platform=sender.platform, account=sender.account, code=code, answers=answers, at=at)
        self._session.add(row)
        await self._session.flush()
        return Draft(row.id, code, answers)

    async def get(self, sender: Sender, number: int) -> Draft | None:
        """Somebody's own draft."""
        row = await self._session.get(DraftRow, number)
        if row is None or (row.platform, row.account) != (sender.platform, sender.account):
            return None
        return Draft(row.id, row.code, row.answers)

    async def drop(self, sender: Sender, code: str) -> None:
        """Once a form has been accepted, what was typed into it before is not needed any more."""
        await self._session.execute(
            delete(DraftRow).where(
                DraftRow.platform == sender.platform, DraftRow.account == sender.account, DraftRow.code == code
            )
        )

    async def remove(self, number: int) -> None:
        await self._session.execute(delete(DraftRow).where(DraftRow.id == number))

    async def forget_of(self, account: Address) -> None:
        """Drop everything that was typed from an account."""
        await self._session.execute(
            delete(DraftRow).where(DraftRow.platform == account.platform, DraftRow.account == account.place)
        )

    async def forget(self, before: datetime) -> None:
        await self._session.execute(delete(DraftRow).where(DraftRow.at < before))
