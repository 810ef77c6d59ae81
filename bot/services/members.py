"""Members: who is speaking, what they told us of themselves, and forgetting it again."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.errors import UserError
from bot.core.outbox import Address
from bot.core.people import OUR_OWN, Community, Member, Place, Role, Sender, Setting, SpaceSettings, Whom
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where somebody speaks, what they may do there, and whether letters wait for them that they were not told of.

    ``unheeded`` is what a space that is not one of the community's says of them: it counts for settling it, no more.
    """

    community: Community
    space: SpaceSettings
    member: Member
    role: Role
    waiting: bool = False
    unheeded: Role = Role.MEMBER


async def standing(tx: Transaction, *, sender: Sender) -> Standing:
    """Who is behind an account, and what they may do where they speak."""
    found = await tx.standing.of(sender)
    if found is None:
        raise LookupError("no community yet: the database has not been set up")
    community, settled, known, waiting = found
    space = settled or SpaceSettings()
    member = known or Member(id=None, name=sender.name)
    if sender.country and not member.setting.country:
        member = replace(member, setting=replace(member.setting, country=sender.country))
    vouched = _vouched(space, sender)
    counts = settled is not None or sender.platform in OUR_OWN
    return Standing(
        community=community,
        space=space,
        member=member,
        role=max(member.role, vouched) if counts else member.role,
        waiting=waiting,
        unheeded=Role.MEMBER if counts else vouched,
    )


async def tell(tx: Transaction, *, member: Member, language: str | None, setting: Setting, now: datetime) -> Member:
    """Keep what a member told of themselves."""
    told = replace(member, language=language, setting=setting, asked_setting_at=now)
    await tx.members.update(told)
    return told


async def speak(tx: Transaction, *, platform: str, account: str, language: str) -> None:
    """Change the language of whoever is behind an account, if they have told us one."""
    for member in await tx.accounts.members(platform, account):
        if member.language:
            await tx.members.update(replace(member, language=language))


async def live_by(tx: Transaction, *, member: Member, zone: str) -> Member:
    """Tell a member times by the clocks of a zone from now on."""
    there = replace(member, zone=zone)
    await tx.members.update(there)
    return there


async def leave_be(tx: Transaction, *, member: Member, now: datetime) -> None:
    """Remember that a member was asked and would rather not say, so that nobody asks again."""
    await tx.members.update(replace(member, asked_setting_at=now))


async def offer(tx: Transaction, *, member: Member, topics: Sequence[str]) -> None:
    """What a member may be asked about from now on; nothing when there are no topics."""
    await tx.offers.put(member, topics)


async def erase(tx: Transaction, *, community: Community, member: Member) -> None:
    """Forget a member, with everything they left; what they wrote for the library stays, without their name. Nothing
    to do for one never remembered. Raises ``UserError`` for the last owner, who has to leave the community to somebody
    first.
    """
    if member.id is None:
        return
    if member.role is Role.OWNER and await tx.grants.owners(community) == 1:
        raise UserError("role-last-owner")
    for account in await tx.members.addresses(member.id):
        await tx.drafts.forget_of(account)
        await tx.codes.forget_of(account)
        await tx.gap_replies.forget(account)
        await tx.matrix.forget_of(account)
        await tx.gap_echoes.forget(account)
        await tx.uploads.forget_of(account)
        await tx.queue.forget_of(account)
    await tx.gaps.forget(member)
    await tx.hands.forget(member)
    await tx.members.erase(member)


async def meant(
    tx: Transaction, *, community: Community, whom: Whom, platform: str, called: str | None, now: datetime
) -> Member:
    """The member somebody means; one who is ``called`` something on the platform, but not known yet, is welcomed.
    Raises ``UserError`` when nobody or more than one is meant.
    """
    if whom.account is not None:
        return await _by_account(tx, community, whom, platform, called, now)
    if whom.number is not None:
        found = await tx.members.get(community, whom.number)
        if found is None:
            raise UserError("member-unknown", written=whom.written)
        return found
    wanted = whom.written.casefold()
    bearing = [member for member in await tx.members.every(community) if member.name.casefold() == wanted]
    if len(bearing) != 1:
        raise UserError("member-several" if bearing else "member-unknown", written=whom.written)
    return bearing[0]


async def _by_account(
    tx: Transaction, community: Community, whom: Whom, platform: str, called: str | None, now: datetime
) -> Member:
    account = whom.account or ""
    found = await tx.members.of_account(community, Address(platform=platform, place=account, direct=True))
    if found is None and called is None:
        raise UserError("member-unknown", written=whom.written)
    place = Place(platform=platform, space=None, channel=account, private=True)
    sender = Sender(platform=platform, account=account, name=called or "", place=place)
    return found or await tx.members.welcome(community, sender, now)


def _vouched(space: SpaceSettings, sender: Sender) -> Role:
    """What the platform says somebody may do where they speak; what owners granted holds everywhere beside it."""
    if sender.manages:
        return Role.OWNER
    moderates = space.moderator_role in sender.groups if space.moderator_role else sender.moderates
    return Role.MODERATOR if moderates else Role.MEMBER
