"""Members: who is speaking, what they told us of themselves, and forgetting it again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.people import Community, Member, Role, Sender, Setting, SpaceSettings
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where somebody speaks and what they may do there."""

    community: Community
    space: SpaceSettings
    member: Member
    role: Role


async def standing(tx: Transaction, *, sender: Sender) -> Standing:
    """Who is behind an account, and what they may do where they speak."""
    found = await tx.members.standing(sender)
    if found is None:
        raise LookupError("no community yet: the database has not been set up")
    community, space, known = found
    member = known or Member(id=None, name=sender.name)
    if sender.country and not member.setting.country:
        member = replace(member, setting=replace(member.setting, country=sender.country))
    return Standing(community=community, space=space, member=member, role=_role(member, space, sender))


async def tell(tx: Transaction, *, member: Member, language: str | None, setting: Setting, now: datetime) -> Member:
    """Keep what a member told of themselves."""
    told = replace(member, language=language, setting=setting, asked_setting_at=now)
    await tx.members.update(told)
    return told


async def leave_be(tx: Transaction, *, member: Member, now: datetime) -> None:
    """Remember that a member was asked and would rather not say, so that nobody asks again."""
    await tx.members.update(replace(member, asked_setting_at=now))


async def offer(tx: Transaction, *, member: Member, topics: Sequence[str]) -> None:
    """What a member may be asked about from now on; nothing when there are no topics."""
    await tx.offers.put(member, topics)


async def erase(tx: Transaction, *, member: Member) -> None:
    """Forget a member, with their accounts, questions and verdicts; nothing to do for one never remembered."""
    if member.id is None:
        return
    for account in await tx.members.addresses(member.id):
        await tx.gap_replies.forget(account)
    await tx.gaps.forget(member)
    await tx.members.erase(member)


def _role(member: Member, space: SpaceSettings, sender: Sender) -> Role:
    """What the platform vouches for counts in the space it manages; what moderators granted, everywhere."""
    if sender.manages:
        return Role.OWNER
    moderates = space.moderator_role in sender.groups if space.moderator_role else sender.moderates
    return max(member.role, Role.MODERATOR if moderates else Role.MEMBER)
