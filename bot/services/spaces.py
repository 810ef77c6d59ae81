"""The servers and spaces a community lives in."""

from dataclasses import asdict
from datetime import datetime

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.people import Community, Member, Sender, SpaceSettings
from bot.services import auditing
from bot.store.transaction import Transaction


async def settle(
    tx: Transaction, *, community: Community, actor: Member, sender: Sender, settings: SpaceSettings, now: datetime
) -> None:
    """Make the sender's space one of the community's, with these places."""
    space = sender.place.space
    if space is None:
        raise UserError("setup-nothing-here")
    await tx.communities.settle(sender.platform, space, community, settings)
    about = f"{sender.platform}:{space}"
    chosen = {name: place for name, place in asdict(settings).items() if place}
    await auditing.note(
        tx, community=community, actor=actor, action=Deed.SETUP_CHANGED, about=about, detail=chosen, now=now
    )


async def live_by(tx: Transaction, *, community: Community, actor: Member, zone: str, now: datetime) -> None:
    """Let a community live by the clocks of a zone."""
    await tx.communities.move(community, zone)
    await auditing.note(
        tx, community=community, actor=actor, action=Deed.SETUP_CHANGED, about="zone", detail={"zone": zone}, now=now
    )
