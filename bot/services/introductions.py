"""Introductions: sent once the asker agrees, answered by a steward, made when both have said yes.

Nobody is shown anything of the other before that. Whoever changes something has locked the need first, so that two
answers, an expiry and a withdrawal cannot cross.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.core.errors import UserError
from bot.core.introductions import (
    KEPT_FOR,
    OPEN_AT_ONCE,
    SENT_A_WEEK,
    WEEK,
    Connection,
    Introduction,
    Load,
    Need,
    Progress,
    Reply,
    is_over,
    untried,
)
from bot.core.organisations import Organisation, OrgDeed, is_introducible, speakers
from bot.core.outbox import Address
from bot.core.people import Community, Member
from bot.services import introducing, organisations
from bot.services import introduction_letters as letters
from bot.services.gap_news import tell_moderators
from bot.store.transaction import Transaction

_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """An introduction with all that belongs to it."""

    introduction: Introduction
    connection: Connection
    organisation: Organisation

    def other(self, member: Member) -> int | None:
        """Who is on the other side of somebody who was introduced."""
        mine = member.id == self.connection.asker_id
        return self.introduction.steward_id if mine else self.connection.asker_id


async def find(tx: Transaction, *, community: Community, number: int) -> Met:
    """An introduction, its need locked. Raises ``UserError`` when it is not there any more."""
    found = await tx.introductions.get(number)
    connection = await tx.connections.get(found.connection_id) if found else None
    found = await tx.introductions.get(number) if connection else None
    if found is None or connection is None or connection.community_id != community.id:
        raise UserError("intro-gone")
    organisation = await tx.organisations.get(community, found.organisation_id)
    if organisation is None:
        raise UserError("intro-gone")
    return Met(introduction=found, connection=connection, organisation=organisation)


async def made(tx: Transaction, *, community: Community, number: int, member: Member) -> Met:
    """An introduction both said yes to, for those two alone."""
    met = await find(tx, community=community, number=number)
    both = {met.connection.asker_id, met.introduction.steward_id}
    if member.id not in both or met.introduction.reply is not Reply.ACCEPTED:
        raise UserError("intro-gone")
    if met.connection.progress is Progress.ENDED:
        raise UserError("intro-ended")
    return met


async def send(
    tx: Transaction,
    *,
    community: Community,
    member: Member,
    need: Need,
    candidates: Sequence[int],
    asked_from: Address,
    now: datetime,
) -> Introduction | None:
    """Ask the first of the organisations the asker agreed to. Raises ``UserError`` for somebody who asks too much."""
    going_on, this_week = await tx.connections.sent(member, now - WEEK)
    if going_on >= OPEN_AT_ONCE:
        raise UserError("intro-too-many-open", most=OPEN_AT_ONCE)
    if this_week >= SENT_A_WEEK:
        raise UserError("intro-too-many-sent", most=SENT_A_WEEK)
    connection = await tx.connections.open(
        community, asker=member, need=need, asked_from=asked_from, candidates=candidates, at=now
    )
    return await advance(tx, community=community, connection=connection, now=now)


async def advance(
    tx: Transaction, *, community: Community, connection: Connection, now: datetime
) -> Introduction | None:
    """Ask the next of the candidates, one at a time. Whoever is at their cap is waited for only when nobody else is
    left; when nobody can be asked any more, the asker is told.
    """
    tried = await tx.introductions.of(connection)
    if connection.progress is not Progress.OPEN or any(each.reply is Reply.ASKED for each in tried):
        return None
    asker = await tx.members.get(community, connection.asker_id)
    blocking = await tx.blocks.of(asker) if asker else set[int]()
    busy = False
    for number in untried(connection, tried):
        organisation = await tx.organisations.locked(community, number)
        stewardships = await tx.stewards.of(organisation) if organisation else []
        if organisation is None or number in blocking or not is_introducible(organisation, stewardships):
            continue
        loads = await introducing.loads_of(tx, community=community, now=now)
        if not loads.get(number, Load()).may_be_asked(now):
            busy = True
            continue
        asked = await tx.introductions.ask(connection, number, now)
        for each in speakers(stewardships):
            await letters.tell(tx, community, "intro.ask", asked.id, each.member_id, now=now)
        return asked
    if not busy:
        await tx.connections.settle(connection, Progress.ENDED)
        await letters.tell_asker(tx, community, "intro.nobody", connection, now=now)
    return None


async def answer(
    tx: Transaction, *, community: Community, number: int, member: Member, reply: Reply, now: datetime
) -> Met:
    """What a steward says to being asked: yes makes the introduction, anything else asks the next."""
    met = await find(tx, community=community, number=number)
    stewardships = await tx.stewards.of(met.organisation)
    if not any(each.member_id == member.id for each in speakers(stewardships)):
        raise UserError("org-not-yours", name=met.organisation.name)
    if met.introduction.reply is not Reply.ASKED:
        raise UserError("intro-decided")
    answered = replace(met.introduction, reply=reply, answered_at=now, steward_id=member.id)
    await tx.introductions.update(answered)
    await tx.outbox.withdraw_all(f"intro.ask:{number}:")
    if reply is Reply.NEVER:
        await _block(tx, community, met, now=now)
    if reply is not Reply.ACCEPTED:
        await advance(tx, community=community, connection=met.connection, now=now)
        return replace(met, introduction=answered)
    made = await tx.connections.settle(met.connection, Progress.MADE)
    await letters.tell_asker(tx, community, "intro.made", made, about=number, now=now)
    await letters.tell(tx, community, "intro.made", number, member.id or 0, now=now)
    return replace(met, introduction=answered, connection=made)


async def withdraw(tx: Transaction, *, community: Community, number: int, member: Member, now: datetime) -> None:
    """An asker takes a need back, at any time: nobody is asked any more, its words go, and whoever was introduced
    hears that it is over.
    """
    connection = await tx.connections.get(number)
    if connection is None or connection.asker_id != member.id or connection.community_id != community.id:
        raise UserError("intro-gone")
    if connection.progress is Progress.ENDED:
        raise UserError("intro-ended")
    for each in await tx.introductions.of(connection):
        await tx.outbox.withdraw_all(f"intro.ask:{each.id}:")
        if each.reply is Reply.ASKED:
            await tx.introductions.update(replace(each, reply=Reply.WITHDRAWN, answered_at=now))
        elif each.reply is Reply.ACCEPTED:
            await _end(tx, community, each, connection, by=member, now=now)
    await tx.connections.settle(connection, Progress.ENDED)


async def end(tx: Transaction, *, community: Community, number: int, member: Member, now: datetime) -> None:
    """Somebody who was introduced wants it to be over."""
    met = await made(tx, community=community, number=number, member=member)
    await _end(tx, community, met.introduction, met.connection, by=member, now=now)
    await tx.connections.settle(met.connection, Progress.ENDED)


async def report(tx: Transaction, *, community: Community, number: int, member: Member, now: datetime) -> None:
    """Tell moderators that something is not right; nobody else hears of it."""
    met = await find(tx, community=community, number=number)
    stewards = {each.member_id for each in speakers(await tx.stewards.of(met.organisation))}
    if member.id not in {met.connection.asker_id, *stewards}:
        raise UserError("intro-gone")
    await tell_moderators(tx, community=community, name="intro.report", about=number, now=now, turn=f":{member.id}")


async def move_on(tx: Transaction, *, now: datetime) -> None:
    """Let go of whoever has thought for a week, and ask the next."""
    for number in await tx.connections.waiting(_AT_ONCE):
        connection = await tx.connections.get(number)
        community = await tx.communities.get(connection.community_id) if connection else None
        if connection is None or community is None:
            continue
        for each in await tx.introductions.of(connection):
            if is_over(each, now):
                await tx.introductions.update(replace(each, reply=Reply.EXPIRED, answered_at=now))
                await tx.outbox.withdraw_all(f"intro.ask:{each.id}:")
        await advance(tx, community=community, connection=connection, now=now)


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.introduction_words.forget(now - KEPT_FOR)
    await tx.connections.forget(now - KEPT_FOR)


async def unblock(
    tx: Transaction, *, community: Community, organisation: Organisation, by: Member, now: datetime
) -> int:
    """An organisation lets everybody ask again; says how many."""
    await organisations.note(tx, community, by, organisation, OrgDeed.UNBLOCKED, now)
    return await tx.blocks.lift(organisation.id)


async def _block(tx: Transaction, community: Community, met: Met, *, now: datetime) -> None:
    """Ask an organisation nothing more for somebody, what it is just being asked for them included."""
    asker = await tx.members.get(community, met.connection.asker_id)
    await tx.blocks.put(met.organisation.id, met.connection.asker_id, now)
    for other in await tx.connections.of_asker(asker, most=_AT_ONCE) if asker else ():
        for each in await tx.introductions.of(other) if other.progress is Progress.OPEN else ():
            if each.reply is Reply.ASKED and each.organisation_id == met.organisation.id:
                await tx.introductions.update(replace(each, reply=Reply.NEVER, answered_at=now))
                await tx.outbox.withdraw_all(f"intro.ask:{each.id}:")
                await advance(tx, community=community, connection=other, now=now)


async def _end(
    tx: Transaction,
    community: Community,
    introduction: Introduction,
    connection: Connection,
    *,
    by: Member,
    now: datetime,
) -> None:
    """What was said goes, and the other is told."""
    await tx.introduction_words.forget_of(introduction)
    await tx.outbox.withdraw_all(f"intro.made:{introduction.id}:")
    if by.id != connection.asker_id:
        await letters.tell_asker(tx, community, "intro.ended", connection, about=introduction.id, now=now)
    elif introduction.steward_id:
        await letters.tell(tx, community, "intro.ended", introduction.id, introduction.steward_id, now=now)
