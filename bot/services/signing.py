"""Signing in on the web: a link that works once, the session it begins, and ending it."""

from datetime import datetime

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.grants import GrantedRole
from bot.core.outbox import Address
from bot.core.people import Community, Member, Place, Role, Sender
from bot.core.signing import IDLE, LINK_LASTS, NOTICED_EVERY, VOUCHED_FOR, Pass, Signed, hashed, secret
from bot.services import auditing, joining
from bot.store.transaction import Transaction

_WEB = "web"
_ACCOUNT = "member-"
"""What a signed-in member's account on the web begins with; others are random, and name a browser."""


async def link(
    tx: Transaction, *, community: Community, member: Member, sender: Sender, role: Role, now: datetime
) -> str:
    """The secret of a link that signs a browser in as a member. The ``role`` they have where they ask for it goes with
    them for a while; a browser cannot hand it on to the next.
    """
    vouched = Role.MEMBER if sender.platform == _WEB else role
    return await _keep(tx, community, member=member, name=member.name, role=None, vouched=vouched, now=now)


async def invite(tx: Transaction, *, community: Community, name: str, role: GrantedRole | None, now: datetime) -> str:
    """The secret of a link for somebody new, made by whoever runs the bot."""
    detail = {"role": role.value if role else None}
    await auditing.note(tx, community=community, actor=None, action=Deed.INVITED, detail=detail, now=now)
    return await _keep(tx, community, member=None, name=name, role=role, vouched=Role.MEMBER, now=now)


async def look(tx: Transaction, *, token: str, now: datetime) -> Pass:
    """What a link would do. Raises ``UserError`` when it works no more."""
    found = await tx.sessions.get_pass(hashed(token), now)
    if found is None:
        raise UserError("signin-gone")
    return found


async def sign_in(tx: Transaction, *, token: str, leaving: str, now: datetime) -> str:
    """Use a link up; gives the secret of the new session. What the browser's own account ``leaving`` left is the
    member's from now on, but the account itself is not: whoever else may know it gains nothing.
    """
    found = await look(tx, token=token, now=now)
    if not await tx.sessions.use_up(hashed(token)):
        raise UserError("signin-gone")
    member = found.member or await _arrive(tx, found, now)
    account = await _account(tx, found.community, member)
    await _take_over(tx, found.community, leaving, member, account, now)
    key = secret()
    signed = Signed(key=hashed(key), account=account, member=member, vouched=found.vouched)
    await tx.sessions.begin(signed, vouched_until=now + VOUCHED_FOR, at=now)
    return key


async def recognise(tx: Transaction, *, key: str, now: datetime) -> tuple[Signed, bool] | None:
    """Who is behind a session's secret, and whether it is time to note that they were seen."""
    found = await tx.sessions.get(hashed(key), now, idle=IDLE)
    if found is None:
        return None
    signed, seen_at = found
    return signed, now - seen_at > NOTICED_EVERY


async def seen(tx: Transaction, *, signed: Signed, now: datetime) -> None:
    await tx.sessions.seen(signed.key, now)


async def count(tx: Transaction, *, member: Member, now: datetime) -> int:
    """In how many browsers a member is signed in."""
    return await tx.sessions.count(member, now, idle=IDLE) if member.id is not None else 0


async def sign_out(tx: Transaction, *, session: str) -> None:
    """End a session, named as it is kept."""
    await tx.sessions.end(session)


async def sign_out_everywhere(tx: Transaction, *, community: Community, member: Member) -> None:
    """End every session, and no longer know the browsers that spoke as the member without one."""
    await tx.sessions.end_all(member)
    for account in await tx.accounts.of(member, _WEB):
        if not account.startswith(_ACCOUNT):
            await tx.accounts.drop(community, _WEB, account)


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.sessions.forget(now, idle=IDLE)


async def _keep(
    tx: Transaction,
    community: Community,
    *,
    member: Member | None,
    name: str,
    role: GrantedRole | None,
    vouched: Role,
    now: datetime,
) -> str:
    token = secret()
    kept = Pass(community=community, member=member, name=name, role=role, vouched=vouched, until=now + LINK_LASTS)
    await tx.sessions.keep_pass(hashed(token), kept)
    return token


async def _arrive(tx: Transaction, found: Pass, now: datetime) -> Member:
    """Whoever was invited becomes a member, with the role they were promised."""
    account = _ACCOUNT + secret()
    place = Place(platform=_WEB, space=None, channel=account, private=True)
    sender = Sender(platform=_WEB, account=account, name=found.name, place=place)
    member = await tx.members.welcome(found.community, sender, now)
    if found.role:
        await tx.grants.give(member, found.role, None, now)
        detail = {"role": found.role.value}
        await auditing.note(
            tx,
            community=found.community,
            actor=None,
            action=Deed.ROLE_GRANTED,
            about=member,
            detail=detail,
            now=now,
        )
    return member


async def _take_over(
    tx: Transaction, community: Community, leaving: str, member: Member, account: str, now: datetime
) -> None:
    await tx.accounts.readdress(_WEB, leaving, to=account)
    before = await tx.members.of_account(community, Address(platform=_WEB, place=leaving, direct=True))
    if before and before.id != member.id:
        await joining.take_over(tx, community=community, one=before, to=member, now=now)
    elif before:
        await tx.accounts.drop(community, _WEB, leaving)


async def _account(tx: Transaction, community: Community, member: Member) -> str:
    """The account a member has on the web wherever they are signed in."""
    known = [account for account in await tx.accounts.of(member, _WEB) if account.startswith(_ACCOUNT)]
    if known:
        return known[0]
    account = _ACCOUNT + secret()
    await tx.accounts.add(community, member, _WEB, account)
    return account
