"""Files handed over for a dry run, kept until somebody says *import* or a day has passed."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.core.outbox import Address
from bot.core.people import Sender
from bot.core.uploads import Upload
from bot.store.base import Row


class UploadRow(Row):
    """``plan`` is the digest of what the dry run said would happen."""

    __tablename__ = "uploads"

    id: Mapped[int] = mapped_column(primary_key=True)
    platform: Mapped[str]
    account: Mapped[str]
    name: Mapped[str]
    content: Mapped[bytes]
    plan: Mapped[str]
    at: Mapped[datetime] = mapped_column(index=True)


class UploadStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def keep(self, sender: Sender, upload: Upload, *, plan: str, at: datetime) -> int:
        row = UploadRow(
            platform=sender.platform,
            account=sender.account,
            name=upload.name,
            content=upload.content,
            plan=plan,
            at=at,
        )
        self._session.add(row)
        await self._session.flush()
        return row.id

    async def get(self, sender: Sender, number: int) -> tuple[Upload, str] | None:
        """Somebody's own file, and what was planned with it."""
        row = await self._session.get(UploadRow, number)
        if row is None or (row.platform, row.account) != (sender.platform, sender.account):
            return None
        return Upload(row.name, row.content), row.plan

    async def drop(self, number: int) -> None:
        await self._session.execute(delete(UploadRow).where(UploadRow.id == number))

    async def forget_of(self, account: Address) -> None:
        """Drop what was handed over from an account."""
        await self._session.execute(
            delete(UploadRow).where(UploadRow.platform == account.platform, UploadRow.account == account.place)
        )

    async def forget(self, before: datetime) -> None:
        await self._session.execute(delete(UploadRow).where(UploadRow.at < before))
