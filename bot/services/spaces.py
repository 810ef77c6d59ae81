"""The servers and spaces a community lives in."""

from bot.core.errors import UserError
from bot.core.people import Community, Sender, SpaceSettings
from bot.store.transaction import Transaction


async def settle(tx: Transaction, *, community: Community, sender: Sender, settings: SpaceSettings) -> None:
    """Make the sender's space one of the community's, with these places."""
    space = sender.place.space
    if space is None:
        raise UserError("setup-nothing-here")
    await tx.communities.settle(sender.platform, space, community, settings)
