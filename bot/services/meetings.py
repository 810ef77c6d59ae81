"""Those who were introduced: what they say to each other, whether it helped, and what others can learn from it."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.entries import Entry, Kind, Origin, State
from bot.core.errors import UserError
from bot.core.introductions import LONGEST_WORDS, OUTCOME_AFTER, Outcome
from bot.core.outbox import Address, Promise
from bot.core.people import Community, Member
from bot.core.reasons import Reason
from bot.core.slugs import slug_of
from bot.services import curating, introductions
from bot.services import introduction_letters as letters
from bot.services.introductions import Met
from bot.store.transaction import Transaction

_AT_ONCE: Final = 500


async def say(tx: Transaction, *, community: Community, number: int, member: Member, text: str, now: datetime) -> None:
    """Write to the other, through the bot, wherever they are."""
    if not text.strip():
        raise UserError("intro-says-nothing")
    met = await introductions.made(tx, community=community, number=number, member=member)
    words = await tx.introduction_words.say(met.introduction, member, text[:LONGEST_WORDS], now)
    if met.other(member) == met.connection.asker_id:
        await letters.tell_asker(tx, community, "intro.said", met.connection, about=words, now=now)
    elif met.introduction.steward_id:
        await letters.tell(tx, community, "intro.said", words, met.introduction.steward_id, now=now)


async def judge(tx: Transaction, *, community: Community, number: int, member: Member, says: Outcome) -> Met:
    """What somebody says three weeks later; it weighs in whom to propose."""
    met = await introductions.find(tx, community=community, number=number)
    if member.id not in {met.connection.asker_id, met.introduction.steward_id}:
        raise UserError("intro-gone")
    mine = member.id == met.connection.asker_id
    said = replace(met.introduction, **({"asker_says": says} if mine else {"steward_says": says}))
    await tx.introductions.update(said)
    return replace(met, introduction=said)


async def learn(
    tx: Transaction,
    *,
    community: Community,
    number: int,
    member: Member,
    title: str,
    summary: str,
    body: str,
    now: datetime,
) -> Entry:
    """What somebody learnt from a meeting, as a draft that moderators decide on; whom they met is not in it."""
    met = await introductions.find(tx, community=community, number=number)
    if member.id not in {met.connection.asker_id, met.introduction.steward_id}:
        raise UserError("intro-gone")
    taken = {slug for slug, _ in await tx.entries.titles(community, every=True)}
    entry = curating.valid(
        Entry(
            id=slug_of(title, taken),
            kind=Kind.LESSON,
            language=met.connection.need.language,
            title=title,
            summary=summary,
            body=body,
            topics=met.connection.need.topics,
            state=State.DRAFT,
            origin=Origin.MEMBER,
        )
    )
    await tx.entries.put(community, entry, author=member.name, member=member, reason=Reason.ADDED, at=now)
    for platform, _, places in await tx.communities.spaces(community):
        if places.moderators_place:
            await tx.outbox.promise(
                Promise(
                    name="intro.lesson",
                    args=(entry.id,),
                    address=Address(platform=platform, place=places.moderators_place),
                    once=f"intro.lesson:{entry.id}:{platform}:{places.moderators_place}",
                    due=now,
                    community_id=community.id,
                )
            )
    return entry


async def ask_outcomes(tx: Transaction, *, now: datetime) -> None:
    """Ask both, each by themselves, whether it helped; once."""
    for each in await tx.introductions.untold(now - OUTCOME_AFTER, _AT_ONCE):
        connection = await tx.connections.get(each.connection_id)
        community = await tx.communities.get(connection.community_id) if connection else None
        if connection is None or community is None:
            continue
        await tx.introductions.update(replace(each, outcome_asked_at=now))
        await letters.tell_asker(tx, community, "intro.outcome", connection, about=each.id, now=now)
        if each.steward_id:
            await letters.tell(tx, community, "intro.outcome", each.id, each.steward_id, now=now)
