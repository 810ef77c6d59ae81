"""Whom new helpers call: named by moderators, and shown to nobody before they have agreed themselves."""

from datetime import datetime
from typing import Final

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.outbox import Promise
from bot.core.paths import LONGEST_CONTACT, Coordinator
from bot.core.people import Community, Member
from bot.services import auditing
from bot.store.transaction import Transaction

EVERYWHERE: Final = "all"
"""Stands for every country where a button or a promise carries one."""


async def of(tx: Transaction, *, community: Community, country: str | None) -> Coordinator | None:
    """Who has agreed to be called by new helpers of a country, or of all of them."""
    named = await tx.paths.coordinators(community)
    return next((each for each in named if each.agreed and each.country in {country, None}), None)


async def name(
    tx: Transaction, *, community: Community, whom: Member, country: str | None, actor: Member, now: datetime
) -> None:
    """Ask a member whether new helpers may call them, unless they are asking for themselves or have agreed already.
    Until they agree, whoever was called before them still is.
    """
    number = whom.id or 0
    if await asked(tx, community=community, number=number, country=country):
        return
    await tx.paths.name(community, country=country, member_id=number, at=now)
    await _note(tx, community, Deed.COORDINATOR_NAMED, actor, whom, country, now)
    address = next(iter(await tx.members.addresses(number)), None)
    if address is None or whom.id == actor.id:
        return
    where = country or EVERYWHERE
    await tx.outbox.promise(
        Promise(
            name="path.asked",
            args=(number, where),
            address=address,
            once=f"coordinator:{number}:{where}:{now.isoformat()}",
            due=now,
            community_id=community.id,
            member_id=whom.id,
        )
    )


async def asked(tx: Transaction, *, community: Community, number: int, country: str | None) -> Coordinator | None:
    """What a member was asked, as long as nobody else has been since; agreed to or not."""
    named = await tx.paths.coordinators(community)
    return next((each for each in named if each.member_id == number and each.country == country), None)


async def agree(
    tx: Transaction, *, community: Community, member: Member, country: str | None, contact: str, now: datetime
) -> None:
    """Say how to be reached; from now on new helpers are told."""
    said = " ".join(contact.split())
    if not said or len(said) > LONGEST_CONTACT:
        raise UserError("coordinator-contact", most=LONGEST_CONTACT)
    await _mine(tx, community, member, country)
    await tx.paths.agree(community, country=country, member_id=member.id or 0, contact=said, at=now)
    await _note(tx, community, Deed.COORDINATOR_AGREED, member, None, country, now)


async def refuse(tx: Transaction, *, community: Community, member: Member, country: str | None, now: datetime) -> None:
    """Not be called, or not any more."""
    await _mine(tx, community, member, country)
    await tx.paths.unname(community, country=country, member_id=member.id or 0)
    await _note(tx, community, Deed.COORDINATOR_LEFT, member, None, country, now)


async def _note(
    tx: Transaction,
    community: Community,
    deed: Deed,
    actor: Member,
    whom: Member | None,
    country: str | None,
    now: datetime,
) -> None:
    detail = {"country": country}
    await auditing.note(tx, community=community, actor=actor, action=deed, about=whom, detail=detail, now=now)


async def _mine(tx: Transaction, community: Community, member: Member, country: str | None) -> None:
    if member.id is None or await asked(tx, community=community, number=member.id, country=country) is None:
        raise UserError("coordinator-gone")
