"""Who is told what of a gap: every promise of a letter about one is made here."""

from datetime import datetime

from bot.core.gaps import QUIET_FOR, UNHEARD_FOR, Gap, GapReply
from bot.core.outbox import Address, Promise
from bot.core.people import Community
from bot.services import reaching
from bot.store.transaction import Transaction


async def tell(tx: Transaction, *, community: Community, gap: Gap, name: str, now: datetime) -> None:
    """Promise the asker and every follower a letter, one each."""
    told = {follower.member_id: follower.address for follower in await tx.gaps.followers(gap)}
    if gap.asker_id and gap.asked_from:
        told[gap.asker_id] = gap.asked_from
    for member_id, address in told.items():
        await promise(tx, community=community, name=name, about=gap.id, address=address, member_id=member_id, now=now)


async def tell_moderators(
    tx: Transaction, *, community: Community, name: str, about: int, now: datetime, turn: str = ""
) -> int:
    """Promise a letter in every moderators' place; how many there are."""
    spaces = await tx.communities.spaces(community)
    offices = [(platform, places.moderators_place) for platform, _, places in spaces if places.moderators_place]
    for platform, office in offices:
        address = Address(platform=platform, place=office)
        await promise(tx, community=community, name=name, about=about, address=address, now=now, turn=turn)
    return len(offices)


async def close_threads(tx: Transaction, *, community: Community, gap: Gap, now: datetime) -> None:
    """Promise a last word in every thread where a gap is discussed, which shuts it."""
    for platform, where in await tx.gap_posts.places(gap):
        address = Address(platform=platform, place=where.place)
        await promise(tx, community=community, name="gap.closing", about=gap.id, address=address, now=now)


async def promise(
    tx: Transaction,
    *,
    community: Community,
    name: str,
    about: int,
    address: Address,
    now: datetime,
    member_id: int | None = None,
    turn: str = "",
) -> None:
    """Promise one letter to one address, or to a member where they want it; the same letter about the same thing is
    said there once in every ``turn``.
    """
    to = f"{address.platform}:{address.place}"
    await tx.outbox.promise(
        Promise(
            name=name,
            args=(about,),
            address=await reaching.where(tx, member_id=member_id, said=address) or address,
            once=f"{name}:{about}:{to}{turn}",
            due=now,
            community_id=community.id,
            member_id=member_id,
        )
    )


async def spread(
    tx: Transaction, *, community: Community, gap: Gap, reply: GapReply, heard_in: str | None, now: datetime
) -> None:
    """Say a reply in the other threads of its gap, and tell the asker of it."""
    if not reply.text:
        return
    for address in await _other_threads(tx, gap, reply, heard_in):
        await promise(tx, community=community, name="gap.said", about=reply.id, address=address, now=now)
    own = reply.author_id is not None and reply.author_id == gap.asker_id
    if gap.asked_from and gap.asked_from != reply.author and not own:
        await promise(
            tx,
            community=community,
            name="gap.news",
            about=reply.id,
            address=gap.asked_from,
            member_id=gap.asker_id,
            now=now,
        )


async def say_anew(
    tx: Transaction, *, community: Community, gap: Gap, reply: GapReply, heard_in: str | None, now: datetime
) -> None:
    """Let everything we said of a reply say what it says now, or that it was taken back. What is still to be said
    will be right anyway.
    """
    told = await tx.gap_echoes.of(reply.id)
    for address in dict.fromkeys([*told, *await _other_threads(tx, gap, reply, heard_in)]):
        await tx.outbox.promise(
            Promise(
                name="gap.reworded",
                args=(reply.id, reply.edits),
                address=address,
                once=f"gap.reworded:{reply.id}:{address.platform}:{address.place}:{reply.edits}",
                due=now,
                community_id=community.id,
                member_id=gap.asker_id if address.direct else None,
            )
        )


async def show_again(tx: Transaction, *, community: Community, gap: Gap, now: datetime) -> None:
    """Let every post of a gap show where it stands."""
    steps = len(await tx.gaps.events(gap))
    for post in await tx.gap_posts.posts(gap):
        if post.within is None:
            continue
        await tx.outbox.promise(
            Promise(
                name="gap.card",
                args=(gap.id, steps, post.where.place),
                address=Address(platform=post.platform, place=post.within),
                once=f"gap.card:{gap.id}:{post.platform}:{post.where.place}:{steps}",
                due=now,
                community_id=community.id,
            )
        )


async def call_for_help(tx: Transaction, *, now: datetime) -> None:
    """Tell whoever offered to be asked of gaps nobody replied to, and moderators of those that wait too long; once."""
    for community_id, number in await tx.gaps.waiting_since(now - QUIET_FOR, unanswered=True):
        community = await tx.communities.named(community_id)
        gap = await tx.gaps.get(community, number) if community else None
        if community and gap:
            await _call_members(tx, community=community, gap=gap, now=now)
    for community_id, number in await tx.gaps.waiting_since(now - UNHEARD_FOR, unanswered=False):
        if community := await tx.communities.named(community_id):
            await tell_moderators(tx, community=community, name="gap.waiting", about=number, now=now)


async def _call_members(tx: Transaction, *, community: Community, gap: Gap, now: datetime) -> None:
    """Each once, wherever that was: where somebody is reached may have changed since."""
    offered = await tx.offers.about(community, gap.asked.topics)
    working = await tx.stewards.of_each(each.id for each in await tx.organisations.about(community, gap.asked.topics))
    speaking = [each.member_id for stewards in working.values() for each in stewards if each.accepted_at]
    for member_id in dict.fromkeys([*offered, *speaking]):
        addresses = await tx.members.addresses(member_id) if member_id != gap.asker_id else []
        told = [await tx.outbox.standing_of(f"gap.help:{gap.id}:{each.platform}:{each.place}") for each in addresses]
        if addresses and not any(told):
            await promise(
                tx,
                community=community,
                name="gap.help",
                about=gap.id,
                address=addresses[0],
                member_id=member_id,
                now=now,
            )


async def _other_threads(tx: Transaction, gap: Gap, reply: GapReply, heard_in: str | None) -> list[Address]:
    """Every thread of a gap but the one its reply was written in."""
    written_on = reply.author.platform if heard_in else None
    return [
        Address(platform=platform, place=where.place)
        for platform, where in await tx.gap_posts.places(gap)
        if (platform, where.place) != (written_on, heard_in)
    ]
