"""From a peer's reply to an entry: marked, drafted, agreed to by its author, published, and told to whoever asked."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from bot.core.auditing import Deed
from bot.core.entries import Entry, Kind, Origin, State
from bot.core.errors import UserError
from bot.core.gaps import Consent, Gap, GapReply, GapState
from bot.core.people import Community, Member
from bot.core.slugs import slug_of
from bot.services import auditing, curating, gap_news, gaps
from bot.store.transaction import Transaction

REVIEWED_EVERY: Final = 365
"""Days until a moderator is asked to look at an entry again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drafted:
    """What a moderator writes of a reply."""

    title: str
    summary: str
    body: str
    language: str
    topics: tuple[str, ...]


async def mark(
    tx: Transaction, *, community: Community, gap: Gap, reply: GapReply, by: Member, moderates: bool, now: datetime
) -> Gap:
    """Say that a reply answers a gap: for its asker, or a moderator."""
    if not gaps.may_settle(gap, by, moderates=moderates):
        raise UserError("gap-not-yours")
    if gap.state not in gaps.LISTED:
        raise UserError(f"gap-is-{gap.state}")
    if not reply.text:
        raise UserError("gap-reply-gone" if reply.taken_back else "gap-reply-unread")
    marked = replace(gap, reply_id=reply.id)
    await tx.gaps.update(marked)
    await gaps.note(tx, community, Deed.GAP_MARKED, gap, by, now)
    await gap_news.tell_moderators(tx, community=community, name="gap.marked", about=reply.id, now=now)
    return marked


async def draft(
    tx: Transaction,
    *,
    community: Community,
    gap: Gap,
    reply: GapReply,
    drafted: Drafted,
    by: Member,
    now: datetime,
) -> Entry:
    """Write an entry from a reply, seen by nobody yet, and ask the reply's author whether it may be published.

    Raises ``UserError`` with the first reason why it is no entry.
    """
    if gap.state not in gaps.LISTED:
        raise UserError(f"gap-is-{gap.state}")
    if reply.taken_back:
        raise UserError("gap-reply-gone")
    taken = {slug for slug, _ in await tx.entries.titles(community, every=True)}
    entry = curating.valid(
        Entry(
            id=gap.draft or slug_of(drafted.title, taken),
            kind=Kind.ANSWER,
            language=drafted.language,
            title=drafted.title,
            summary=drafted.summary,
            body=drafted.body,
            topics=drafted.topics,
            country=gap.asked.country,
            phrasings={gap.asked.language: (gap.asked.question,)},
            state=State.DRAFT,
            origin=Origin.GAP,
            curator=by.name,
        )
    )
    await tx.entries.put(community, entry, author=by.name, member=by, reason=f"gap {gap.id}", at=now)
    await gaps.note(tx, community, Deed.GAP_DRAFTED, gap, by, now, entry=entry.id)
    noted = replace(gap, draft=entry.id, reply_id=reply.id, assignee_id=by.id)
    if gap.state is GapState.OPEN:
        await gaps.step(tx, gap=noted, to=GapState.DRAFTED, by=by, why=entry.id, now=now)
    else:
        await tx.gaps.update(noted)
    if reply.consent in {Consent.NOT_ASKED, Consent.REFUSED}:
        await tx.gap_replies.settle(replace(reply, consent=Consent.ASKED))
        await gap_news.promise(
            tx,
            community=community,
            name="gap.consent",
            about=reply.id,
            address=reply.author,
            member_id=reply.author_id,
            now=now,
        )
    return entry


async def agree(
    tx: Transaction, *, community: Community, gap: Gap, reply: GapReply, credit: str | None, now: datetime
) -> GapReply:
    """The author agrees, and says how to be named; ``None`` for not at all."""
    if gap.state is GapState.ANSWERED:
        raise UserError("gap-is-answered")
    given = replace(reply, consent=Consent.GIVEN, credit=credit)
    await tx.gap_replies.settle(given)
    await _tell_drafter(tx, community=community, gap=gap, reply=given, now=now)
    return given


async def refuse(
    tx: Transaction, *, community: Community, gap: Gap, reply: GapReply, by: Member, now: datetime
) -> None:
    """The author does not agree: nothing of theirs is published, and the gap is open again."""
    if gap.state is GapState.ANSWERED:
        raise UserError("gap-is-answered")
    refused = replace(reply, consent=Consent.REFUSED)
    await tx.gap_replies.settle(refused)
    if gap.draft:
        await tx.entries.remove(community, gap.draft)
    if gap.state is GapState.DRAFTED:
        undone = replace(gap, draft=None, reply_id=None)
        await gaps.step(tx, gap=undone, to=GapState.OPEN, by=by, why="", now=now)
    await _tell_drafter(tx, community=community, gap=gap, reply=refused, now=now)


async def publish(tx: Transaction, *, community: Community, gap: Gap, by: Member, now: datetime) -> Entry:
    """Make the drafted answer part of the library, and promise word of it to everybody who waits."""
    if gap.state is not GapState.DRAFTED or gap.draft is None or gap.reply_id is None:
        raise UserError("gap-not-drafted" if gap.state is GapState.OPEN else f"gap-is-{gap.state}")
    reply = await tx.gap_replies.get(gap, gap.reply_id)
    entry = await tx.entries.get(community, gap.draft)
    if reply is None or entry is None:
        raise UserError("gap-reply-gone")
    if reply.consent is not Consent.GIVEN:
        raise UserError("gap-no-consent")
    published = replace(
        entry,
        state=State.PUBLISHED,
        credit=reply.credit,
        confirmed_by=by.name,
        confirmed_at=now.date(),
        review_by=date.fromordinal(now.toordinal() + REVIEWED_EVERY),
    )
    for name in await _names(tx, community, reply):
        await tx.hands.sign(community, entry.id, member_id=reply.author_id, name=name)
    await tx.entries.put(community, published, author=by.name, member=by, reason=f"gap {gap.id}", at=now)
    await auditing.note(
        tx, community=community, actor=by, action=Deed.GAP_ANSWERED, about=entry.id, detail={"gap": gap.id}, now=now
    )
    answered = await gaps.step(tx, gap=gap, to=GapState.ANSWERED, by=by, why=entry.id, now=now)
    await gap_news.tell(tx, community=community, gap=answered, name="gap.answered", now=now)
    await gap_news.show_again(tx, community=community, gap=answered, now=now)
    await gap_news.close_threads(tx, community=community, gap=answered, now=now)
    return published


async def _names(tx: Transaction, community: Community, reply: GapReply) -> set[str]:
    """What a reply's author is called, one of which they may be credited by."""
    author = await tx.members.get(community, reply.author_id) if reply.author_id else None
    return {name for name in (reply.name, author.name if author else None) if name}


async def _tell_drafter(tx: Transaction, *, community: Community, gap: Gap, reply: GapReply, now: datetime) -> None:
    """Word of the author's answer goes to the moderators' place, where a server's own roles count; where there is none,
    to the moderator who drafted.
    """
    name = "gap.agreed" if reply.consent is Consent.GIVEN else "gap.disagreed"
    told = await gap_news.tell_moderators(tx, community=community, name=name, about=reply.id, now=now)
    addresses = await tx.members.addresses(gap.assignee_id) if gap.assignee_id and not told else []
    for address in addresses[:1]:
        await gap_news.promise(
            tx, community=community, name=name, about=reply.id, address=address, member_id=gap.assignee_id, now=now
        )
