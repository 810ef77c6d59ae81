"""How anything is promised about workshops: to whom, where, and once."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.outbox import Address, Promise
from bot.core.people import Community
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class To:
    """Who is told: a place, or a member where they can be spoken to."""

    address: Address
    member_id: int | None = None


async def places(tx: Transaction, community: Community) -> list[Address]:
    """Everywhere cards of workshops are posted."""
    spaces = await tx.communities.spaces(community)
    return [
        Address(platform=platform, place=chosen.workshops_place)
        for platform, _, chosen in spaces
        if chosen.workshops_place
    ]


async def address_of(tx: Transaction, member_id: int) -> To | None:
    address = next(iter(await tx.members.addresses(member_id)), None)
    return To(address, member_id) if address else None


async def promise(
    tx: Transaction,
    community: Community,
    name: str,
    args: tuple[int, ...],
    to: To,
    *,
    once: str,
    due: datetime,
    expires: datetime | None = None,
) -> None:
    await tx.outbox.promise(
        Promise(
            name=name,
            args=args,
            address=to.address,
            once=once,
            due=due,
            expires=expires,
            community_id=community.id,
            member_id=to.member_id,
        )
    )
