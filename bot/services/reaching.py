"""Where letters reach a member: where they chose, or else where they last were."""

from bot.core.errors import UserError
from bot.core.outbox import Address
from bot.core.people import OUR_OWN, Member, Sender
from bot.store.transaction import Transaction


async def where(tx: Transaction, *, member_id: int | None, said: Address | None = None) -> Address | None:
    """Where to tell somebody something: where they chose; else where they ``said`` they want it, as long as that
    account is theirs; else where they spoke last. ``None`` when there is nowhere.
    """
    known = await tx.members.addresses(member_id) if member_id is not None else []
    if member_id is None or not known:
        return said
    best = known[0]
    if said is None or said not in known:
        return best
    return best if best.platform == await tx.members.reach(member_id) else said


async def choose(tx: Transaction, *, member: Member, platform: str | None) -> None:
    """Be written to on a platform from now on, or wherever one spoke last. What is promised already goes there too.
    Raises ``UserError`` for a platform we do not know them on.
    """
    if platform is not None and platform not in {account.platform for account in await tx.accounts.every(member)}:
        raise UserError("me-reach-unknown")
    await tx.members.choose_reach(member, platform)
    if platform is not None:
        await follow(tx, member=member)


async def follow(tx: Transaction, *, member: Member) -> None:
    """Let what is promised to a member reach them where they are reached now."""
    address = await where(tx, member_id=member.id)
    if address:
        await tx.outbox.readdress(member, address)


async def spoke(tx: Transaction, *, member: Member, sender: Sender) -> None:
    """Remember where somebody spoke last; our own pages are no place to be reached, unless one chose them."""
    if member.id is not None and member.spoke_on != sender.platform and sender.platform not in OUR_OWN:
        await tx.members.spoke(member, sender.platform)
