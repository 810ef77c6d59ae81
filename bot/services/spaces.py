"""The servers and spaces a community lives in."""

from dataclasses import asdict
from datetime import datetime

from bot.core.auditing import Deed
from bot.core.codes import Code, Opens
from bot.core.errors import UserError
from bot.core.outbox import Address
from bot.core.people import OUR_OWN, Community, Member, Role, Sender, SpaceSettings
from bot.services import auditing, codes
from bot.store.transaction import Transaction


async def settle(
    tx: Transaction,
    *,
    community: Community,
    actor: Member,
    sender: Sender,
    settings: SpaceSettings,
    now: datetime,
    name: str | None = None,
) -> None:
    """Choose the places of the sender's space, which is called ``name`` there. One that is not the community's yet
    becomes its first; raises ``UserError`` where there are others, or an owner, to be asked.
    """
    space = sender.place.space
    if space is None:
        raise UserError("setup-nothing-here")
    await tx.communities.lock(community)
    await check_may_settle(tx, community=community, sender=sender)
    await tx.communities.settle(sender.platform, space, community, settings, name=name)
    chosen = {name: place for name, place in asdict(settings).items() if place}
    await auditing.note(
        tx,
        community=community,
        actor=actor,
        action=Deed.SETUP_CHANGED,
        about=f"{sender.platform}:{space}",
        detail=chosen,
        now=now,
    )


async def check_may_settle(tx: Transaction, *, community: Community, sender: Sender) -> None:
    """Raises ``UserError`` in a space that can join the community by a code alone: its own people say nothing of who
    may rule a community that others have begun.
    """
    space = sender.place.space
    if space is None or sender.platform in OUR_OWN:
        return
    known = await tx.communities.of_space(sender.platform, space)
    if known is None and not await is_unclaimed(tx, community=community):
        raise UserError("space-unsettled")


async def is_unclaimed(tx: Transaction, *, community: Community) -> bool:
    """Whether nobody has taken a community up yet: it lives nowhere, and has no owner."""
    return not await tx.communities.spaces(community) and await tx.grants.owners(community) == 0


async def why_unheeded(tx: Transaction, *, community: Community) -> UserError:
    """What to tell somebody whose server says they may do something, where that does not count."""
    return UserError("space-first" if await is_unclaimed(tx, community=community) else "space-unsettled")


async def around(tx: Transaction, *, community: Community, peers_place: Address) -> str | None:
    """The space in which a place for peers is, if it still is one."""
    for platform, space, places in await tx.communities.spaces(community):
        if (platform, places.peers_place) == (peers_place.platform, peers_place.place):
            return space
    return None


async def invite(
    tx: Transaction, *, community: Community, owner: Member, role: Role, sender: Sender, now: datetime
) -> tuple[str, datetime]:
    """A code by which another space joins, and until when it works; for owners alone, since it makes owners of those
    who manage that space. Raises ``UserError``.
    """
    if role < Role.OWNER:
        raise await why_unheeded(tx, community=community)
    await auditing.note(tx, community=community, actor=owner, action=Deed.SPACE_INVITED, now=now)
    return await codes.make(tx, opens=Opens.SPACE, community=community, maker=owner, sender=sender, now=now)


def check_may_join(sender: Sender) -> None:
    """A code speaks for the community; whoever gives it has to speak for the space. Raises ``UserError``."""
    if sender.place.space is None or sender.platform in OUR_OWN or not sender.manages:
        raise UserError("community-nowhere")


async def join(tx: Transaction, *, code: Code, sender: Sender, now: datetime, name: str | None = None) -> None:
    """Let the sender's space join the community a code was made for. Raises ``UserError`` where it cannot."""
    check_may_join(sender)
    space = sender.place.space or ""
    await tx.communities.lock(code.community)
    known = await tx.communities.of_space(sender.platform, space)
    if known:
        raise UserError("community-already" if known[0] == code.community else "community-elsewhere")
    await codes.use_up(tx, code=code)
    await tx.communities.settle(sender.platform, space, code.community, SpaceSettings(), name=name)
    actor = await tx.members.speaking(code.community, sender)
    await auditing.note(
        tx,
        community=code.community,
        actor=actor or await tx.members.welcome(code.community, sender, now),
        action=Deed.SPACE_JOINED,
        about=f"{sender.platform}:{space}",
        detail={"code": code.maker.id},
        now=now,
    )


async def live_by(tx: Transaction, *, community: Community, actor: Member, zone: str, now: datetime) -> None:
    """Let a community live by the clocks of a zone."""
    await tx.communities.move(community, zone)
    await auditing.note(
        tx, community=community, actor=actor, action=Deed.SETUP_CHANGED, about="zone", detail={"zone": zone}, now=now
    )
