"""Under which names members have signed entries, so that these can be taken out when they are erased."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.authors import FORMER, without
from bot.core.people import Community, Member
from bot.store.entries import EntryRow, HandRow, RevisionRow


class HandStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def sign(self, community: Community, slug: str, *, member_id: int | None, name: str) -> None:
        """Remember that a name in an entry is a member's; nothing for whoever is none."""
        entry = await self._entry(community, slug)
        if entry and member_id is not None and name:
            await self._session.merge(HandRow(entry_id=entry, member_id=member_id, name=name))
            await self._session.flush()

    async def share(self, community: Community, slug: str, to: str) -> None:
        """An entry takes over from another, with the names that stand in it."""
        one, other = await self._entry(community, slug), await self._entry(community, to)
        if one and other:
            for hand in (await self._session.scalars(select(HandRow).where(HandRow.entry_id == one))).all():
                await self._session.merge(HandRow(entry_id=other, member_id=hand.member_id, name=hand.name))
            await self._session.flush()

    async def forget(self, member: Member) -> None:
        """Take somebody's names out of every entry and every revision; all they wrote stays."""
        signed: defaultdict[int, set[str]] = defaultdict(set)
        for hand in await self._session.scalars(select(HandRow).where(HandRow.member_id == member.id)):
            signed[hand.entry_id].add(hand.name)
        for entry_id, names in signed.items():
            entry = await self._session.get_one(EntryRow, entry_id)
            entry.record = without(entry.record, names)
            for revision in await self._session.scalars(select(RevisionRow).where(RevisionRow.entry_id == entry_id)):
                revision.record = without(revision.record, names)
                revision.author = FORMER if revision.author in names else revision.author
        await self._session.flush()

    async def _entry(self, community: Community, slug: str) -> int | None:
        return await self._session.scalar(
            select(EntryRow.id).where(EntryRow.community_id == community.id, EntryRow.slug == slug)
        )
