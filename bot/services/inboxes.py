"""Inboxes: what is said to a member later, and cannot or need not go elsewhere."""

from dataclasses import dataclass
from datetime import datetime

from bot.core import outbox
from bot.core.errors import UserError
from bot.core.inboxes import KEPT_FOR, SEEN_FOR, Kept, Waiting
from bot.core.outbox import Promise
from bot.core.people import Member
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Letters, the newest first, and how many there are in all."""

    letters: tuple[Kept, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Put:
    """Where a letter was put: whose inbox, and its number there."""

    member: Member
    number: int


async def keep(tx: Transaction, *, promise: Promise, now: datetime) -> Put | None:
    """Put a letter into the inbox of the member it is for, once; ``None`` when we know no such member. Senders call
    this with a letter for one person that their platform will never take.
    """
    member = await _reader(tx, promise)
    if member is None:
        return None
    return Put(member, await tx.inboxes.keep(promise, member, nonce=outbox.nonce(promise.once), at=now))


async def supersede(tx: Transaction, *, put: Put, number: int) -> None:
    """Drop an earlier letter of the same member, in whose place a new one was put."""
    if number != put.number and await tx.inboxes.get(put.member, number):
        await tx.inboxes.drop(number)


async def find(tx: Transaction, *, nonce: str) -> int | None:
    """The number of the letter with this nonce, if it was put anywhere."""
    return await tx.inboxes.find(nonce)


async def leaf(tx: Transaction, *, member: Member, skip: int, most: int) -> Page:
    """Look at an inbox."""
    if member.id is None:
        return Page(letters=(), total=0)
    letters = await tx.inboxes.page(member, skip=skip, most=most)
    return Page(letters=tuple(letters), total=await tx.inboxes.count(member))


async def letter(tx: Transaction, *, member: Member, number: int) -> Kept:
    """One letter. Raises ``UserError`` when it is not the member's, or not there any more."""
    found = await tx.inboxes.get(member, number) if member.id is not None else None
    if found is None:
        raise UserError("inbox-gone")
    return found


async def saw(tx: Transaction, *, letters: tuple[Kept, ...], now: datetime) -> None:
    """These have been shown."""
    await tx.inboxes.saw([kept.id for kept in letters], now)


async def throw_away(tx: Transaction, *, kept: Kept) -> None:
    """Drop a letter that has nothing left to say."""
    await tx.inboxes.drop(kept.id)


async def waiting(tx: Transaction, *, platform: str, account: str) -> Waiting | None:
    """What waits for whoever is behind an account; ``None`` when that is nobody we remember."""
    return await tx.inboxes.waiting(platform, account)


async def tell(tx: Transaction, *, member: Member, now: datetime) -> int:
    """How many letters to tell a member of, who is told of each of them once."""
    return await tx.inboxes.tell(member, now) if member.id is not None else 0


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.inboxes.forget(seen_before=now - SEEN_FOR, before=now - KEPT_FOR)


async def _reader(tx: Transaction, promise: Promise) -> Member | None:
    """Whose account the letter goes to; else whose promise it is."""
    community = await tx.communities.get(promise.community_id)
    if community is None:
        return None
    address = promise.address
    found = await tx.members.of_account(community, address) if address.direct else None
    if found is None and promise.member_id is not None:
        found = await tx.members.get(community, promise.member_id)
    return found
