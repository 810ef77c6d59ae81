"""Entries: finding one, and leafing through them."""

from bot.core.entries import Entry, State
from bot.core.errors import UserError
from bot.core.people import Community
from bot.store.entries import Browsed
from bot.store.transaction import Transaction


async def published(tx: Transaction, *, community: Community, slug: str) -> Entry:
    """An entry members may see. Raises ``UserError`` when there is none of that name."""
    entry = await tx.entries.get(community, slug)
    if entry is None or entry.state is not State.PUBLISHED:
        raise UserError("entry-unknown", slug=slug)
    return entry


async def browse(
    tx: Transaction,
    *,
    community: Community,
    topic: str | None,
    country: str | None,
    group: str | None,
    skip: int,
    most: int,
) -> Browsed:
    return await tx.entries.browse(community, topic=topic, country=country, group=group, skip=skip, most=most)
