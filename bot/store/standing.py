"""Who speaks where, in one look: every answer begins with it."""

from typing import Final

from sqlalchemy import and_, bindparam, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.people import Community, Member, Sender, SpaceSettings
from bot.store.communities import CommunityRow, SpaceRow, community_of, settings_of
from bot.store.inboxes import InboxRow
from bot.store.members import AccountRow, MemberRow, member_of

_WAITING: Final = (
    exists()
    .where(InboxRow.member_id == MemberRow.id, InboxRow.seen_at.is_(None), InboxRow.told_at.is_(None))
    .correlate(MemberRow)
)
_STANDING: Final = (  # built once: every answer begins with it
    select(CommunityRow, SpaceRow, MemberRow, _WAITING)
    .outerjoin(
        SpaceRow,
        and_(
            SpaceRow.community_id == CommunityRow.id,
            SpaceRow.platform == bindparam("platform"),
            SpaceRow.space == bindparam("space"),
        ),
    )
    .outerjoin(
        AccountRow,
        and_(
            AccountRow.community_id == CommunityRow.id,
            AccountRow.platform == bindparam("platform"),
            AccountRow.account == bindparam("account"),
        ),
    )
    .outerjoin(MemberRow, MemberRow.id == AccountRow.member_id)
    .order_by(SpaceRow.space.is_(None), CommunityRow.id)
    .limit(1)
)


class StandingStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def of(self, sender: Sender) -> tuple[Community, SpaceSettings | None, Member | None, bool] | None:
        """Where an account speaks, who is behind it, and whether letters wait that they were not told of; ``None``
        before there is any community. In a space that is no community's, for which there are no settings, people speak
        to the community the installation began with.
        """
        found = await self._session.execute(
            _STANDING, {"platform": sender.platform, "space": sender.place.space, "account": sender.account}
        )
        row = found.one_or_none()
        if row is None:
            return None
        community, space, member, waiting = row
        return (
            community_of(community),
            settings_of(space) if space else None,
            member_of(member) if member else None,
            waiting,
        )
