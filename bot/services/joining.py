"""One person with several accounts: joining two members into one by a code, and letting an account go again."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.auditing import Deed
from bot.core.codes import Code, Opens
from bot.core.errors import UserError
from bot.core.outbox import Address, Promise
from bot.core.people import Community, Member, Sender
from bot.services import auditing, codes, digests, reaching, seat_joining
from bot.store.transaction import Transaction


async def offer(
    tx: Transaction, *, community: Community, member: Member, sender: Sender, now: datetime
) -> tuple[str, datetime]:
    """A code to be given from another account, and until when it works."""
    return await codes.make(tx, opens=Opens.ACCOUNT, community=community, maker=member, sender=sender, now=now)


async def look(
    tx: Transaction, *, community: Community, member: Member, sender: Sender, written: str, now: datetime
) -> Code | None:
    """What a code would join; ``None``, which is counted, when it does not work. Raises ``UserError`` where it would
    join nothing.
    """
    code = await codes.look(tx, written=written, opens=Opens.ACCOUNT, sender=sender, now=now)
    if code and code.community.id != community.id:
        return None
    if code and code.maker.id == member.id:
        raise UserError("me-link-own")
    return code


async def join(
    tx: Transaction, *, community: Community, code: Code, member: Member, sender: Sender, now: datetime
) -> None:
    """Make one member of the code's maker and whoever gives it, and tell the maker where they are reached."""
    await codes.use_up(tx, code=code)
    to = code.maker
    before = await reaching.where(tx, member_id=to.id)
    if member.id is None:
        await tx.accounts.add(community, to, sender.platform, sender.account)
    else:
        await unite(tx, community=community, one=member, to=to, now=now)
    await reaching.spoke(tx, member=to, sender=sender)
    await auditing.note(
        tx,
        community=community,
        actor=to,
        action=Deed.ACCOUNTS_JOINED,
        about=to,
        detail={"platform": sender.platform, "from": member.id},
        now=now,
    )
    if before:
        once = f"me.joined:{to.id}:{sender.platform}:{sender.account}:{int(now.timestamp())}"
        promise = Promise(
            name="me.joined",
            args=(sender.platform,),
            address=before,
            once=once,
            due=now,
            community_id=community.id,
            member_id=to.id,
        )
        await tx.outbox.promise(promise)


async def unite(tx: Transaction, *, community: Community, one: Member, to: Member, now: datetime) -> None:
    """Let everything of ``one`` be ``to``'s, nothing lost and nothing doubled. The number of ``one`` stays taken: notes
    were sealed with it.
    """
    await _hand_over(tx, community=community, one=one, to=to, now=now)
    await tx.grants.join(one, to=to)
    await tx.stewards.join(one, to=to)
    await tx.joining.move(one, to=to)
    await tx.members.give_up(one, into=to)


async def take_over(tx: Transaction, *, community: Community, one: Member, to: Member, now: datetime) -> None:
    """Let everything ``one`` said be ``to``'s, but nothing that lets anybody in or lets them do things; nothing is left
    of ``one``.
    """
    await _hand_over(tx, community=community, one=one, to=to, now=now)
    await tx.joining.move(one, to=to, entrances=False)
    await tx.members.erase(one)


async def accounts(tx: Transaction, *, member: Member) -> Sequence[Address]:
    """A member's accounts, in the order they came."""
    return await tx.accounts.every(member) if member.id is not None else ()


async def part(tx: Transaction, *, community: Community, member: Member, number: int) -> Address:
    """Let one of a member's accounts go, by its number among them, and end what it lets in. Raises ``UserError``."""
    known = await accounts(tx, member=member)
    if not 0 < number <= len(known):
        raise UserError("me-unlink-gone")
    if len(known) == 1:
        raise UserError("me-unlink-last")
    account = known[number - 1]
    await tx.accounts.drop(community, account.platform, account.place)
    await tx.sessions.end_of(account.place)
    if member.reach not in {each.platform for each in known if each != account}:
        await tx.members.choose_reach(member, None)
    address = await reaching.where(tx, member_id=member.id)
    if address:
        await tx.outbox.readdress(member, address, of=account)
    return account


async def _hand_over(tx: Transaction, *, community: Community, one: Member, to: Member, now: datetime) -> None:
    """What has rules of its own."""
    await seat_joining.unite(tx, community=community, one=one, to=to, now=now)
    await _unite_digests(tx, community=community, one=one, to=to, now=now)
    await tx.outbox.say_once(one, to)
    await tx.members.fill_in(to, one)


async def _unite_digests(tx: Transaction, *, community: Community, one: Member, to: Member, now: datetime) -> None:
    """Whoever wanted the weekly letter goes on to get one."""
    going = await tx.digests.next_of(one)
    await tx.outbox.withdraw_all(f"digest:{one.id}:")
    await digests.stop(tx, member=one)
    if going and not await digests.wanted(tx, member=to):
        await digests.start(tx, community=community, member=to, account=going[0], now=now)
