"""What people write where a gap is discussed: heard, said once more elsewhere, changed and taken back everywhere.

Nothing comes round again: what we said ourselves is known by its echo, and is no reply.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.core.errors import UserError
from bot.core.gaps import GapReply, GapState, Heard
from bot.core.outbox import Remote
from bot.core.people import Community
from bot.services import gap_news
from bot.store.transaction import Transaction


async def overheard(tx: Transaction, *, community: Community, heard: Heard, now: datetime) -> GapReply | None:
    """A reply written in a thread where a gap is discussed; ``None`` when the place is no such thread."""
    platform = heard.author.platform
    number = await tx.gap_posts.in_place(platform, heard.where.place)
    gap = await tx.gaps.get(community, number) if number is not None else None
    if gap is None:
        return None
    known = await tx.gap_replies.heard_at(platform, heard.where)
    if known and (known.text or known.taken_back):
        return await _reworded(tx, community=community, reply=known, text=heard.text, now=now)
    member = await tx.members.of_account(community, heard.author)
    said = await tx.gap_replies.keep(
        gap,
        text=heard.text,
        name=heard.name,
        author=heard.author,
        author_id=member.id if member else None,
        where=heard.where,
        at=now,
    )
    await gap_news.spread(tx, community=community, gap=gap, reply=said, heard_in=heard.where.place, now=now)
    return said


async def pointed_at(tx: Transaction, *, community: Community, heard: Heard, ours: bool, now: datetime) -> GapReply:
    """The reply somebody points at: as it was written, or as we said it once more. Raises ``UserError`` for anything
    else.
    """
    behind = await tx.gap_echoes.behind(heard.author.platform, heard.where)
    gap = await tx.gaps.get(community, behind[0]) if behind else None
    reply = await tx.gap_replies.get(gap, behind[1]) if gap and behind else None
    if reply:
        return reply
    if ours:
        raise UserError("gap-not-a-reply")
    found = await overheard(tx, community=community, heard=heard, now=now)
    if found is None:
        raise UserError("gap-not-here")
    return found


async def changed(tx: Transaction, *, community: Community, heard: Heard, now: datetime) -> None:
    """Somebody changed what they had written, in a thread or anywhere."""
    known = await tx.gap_replies.heard_at(heard.author.platform, heard.where)
    if known and known.author == heard.author:
        await _reworded(tx, community=community, reply=known, text=heard.text, now=now)


async def taken_back(tx: Transaction, *, platform: str, where: Sequence[Remote], now: datetime) -> None:
    """Messages that are not there any more: those that were replies are taken back everywhere. What was drafted from
    one stays with the moderators, who publish nothing its author does not agree to.
    """
    for each in where:
        known = await tx.gap_replies.heard_at(platform, each)
        number = await tx.gaps.community_of(known.gap_id) if known and not known.taken_back else None
        community = await tx.communities.get(number) if number is not None else None
        gap = await tx.gaps.get(community, known.gap_id) if community and known else None
        if community is None or gap is None or known is None:
            continue
        gone = await tx.gap_replies.take_back(known, now)
        if gap.state is GapState.OPEN and gap.reply_id == gone.id:
            await tx.gaps.update(replace(gap, reply_id=None))
        await gap_news.say_anew(tx, community=community, gap=gap, reply=gone, heard_in=each.place, now=now)


async def _reworded(tx: Transaction, *, community: Community, reply: GapReply, text: str, now: datetime) -> GapReply:
    """Where a message cannot be read, or says what it said, nothing has changed."""
    gap = await tx.gaps.get(community, reply.gap_id)
    if gap is None or not text or text == reply.text or reply.taken_back:
        return reply
    first = not reply.text
    now_said = await tx.gap_replies.reword(reply, text)
    heard_in = await tx.gap_replies.place_of(reply.id)
    tell = gap_news.spread if first else gap_news.say_anew
    await tell(tx, community=community, gap=gap, reply=now_said, heard_in=heard_in, now=now)
    return now_said
