"""What is promised to the two sides of an introduction."""

from datetime import datetime

from bot.core.introductions import Connection
from bot.core.outbox import Address, Promise
from bot.core.people import Community
from bot.store.transaction import Transaction


async def tell(tx: Transaction, community: Community, name: str, about: int, member_id: int, *, now: datetime) -> None:
    for address in (await tx.members.addresses(member_id))[:1]:
        await _promise(tx, community, name, about, address, member_id, now=now)


async def tell_asker(
    tx: Transaction, community: Community, name: str, connection: Connection, *, now: datetime, about: int | None = None
) -> None:
    number = connection.id if about is None else about
    await _promise(tx, community, name, number, connection.asked_from, connection.asker_id, now=now)


async def _promise(
    tx: Transaction, community: Community, name: str, about: int, address: Address, member_id: int, *, now: datetime
) -> None:
    """Whom a letter is for is part of what it carries, since two read the same one differently."""
    await tx.outbox.promise(
        Promise(
            name=name,
            args=(about, member_id),
            address=address,
            once=f"{name}:{about}:{member_id}",
            due=now,
            community_id=community.id,
            member_id=member_id,
        )
    )
