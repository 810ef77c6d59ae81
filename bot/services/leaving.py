"""A server or space that leaves its community: who may let it go, and what is not said there any more."""

from datetime import datetime

from bot.core.auditing import Deed
from bot.core.codes import Opens
from bot.core.errors import UserError
from bot.core.people import TERMINAL, Community, Member, Role, Sender, Space
from bot.services import auditing
from bot.store.transaction import Transaction


async def find(tx: Transaction, *, community: Community, sender: Sender, mark: str | None) -> Space:
    """A space of the community, by its mark, its id or its name; without any, the one somebody speaks in. Raises
    ``UserError``.
    """
    for space in await tx.communities.named_spaces(community):
        here = (space.platform, space.id) == (sender.platform, sender.place.space)
        if here if mark is None else mark in {space.mark, space.id, space.name}:
            return space
    raise UserError("community-space-unknown")


async def check(tx: Transaction, *, community: Community, actor: Member, sender: Sender, space: Space) -> None:
    """Raises ``UserError`` for one who owns no more than another place, and for the last place there is where nobody
    owns the community beyond it: anybody could take it up then.
    """
    everywhere = actor.role >= Role.OWNER or sender.platform == TERMINAL
    if not everywhere and (space.platform, space.id) != (sender.platform, sender.place.space):
        raise UserError("community-unlink-own")
    if len(await tx.communities.spaces(community)) == 1 and not await tx.grants.owners(community):
        raise UserError("community-last")


async def leave(
    tx: Transaction, *, community: Community, actor: Member, sender: Sender, space: Space, now: datetime
) -> None:
    """Let a space go: nothing more is said there, and nothing its people were trusted with outlives it: neither codes
    that were made nor what browsers took along. What owners granted stays.
    """
    await tx.communities.lock(community)
    await check(tx, community=community, actor=actor, sender=sender, space=space)
    chosen = space.settings
    threads = await tx.gap_posts.leave(space.platform, space.id)
    named = (chosen.help_place, chosen.peers_place, chosen.moderators_place, chosen.workshops_place)
    places = [place for place in named if place]
    await tx.outbox.withdraw_in(space.platform, [*places, *threads])
    for place in places:
        await tx.workshops.forget_posts(space.platform, place)
    await tx.mirrors.drop_all(space.platform, space.id)
    await tx.communities.unsettle(space.platform, space.id)
    await tx.codes.drop_all(community, Opens.SPACE)
    await tx.sessions.unvouch(community)
    about = f"{space.platform}:{space.id}"
    await auditing.note(tx, community=community, actor=actor, action=Deed.SPACE_LEFT, about=about, now=now)
