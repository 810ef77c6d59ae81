"""Looking after entries: every change is a revision with its author and its reason, and any can be undone."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import Any, Final, cast

from bot.core import curation
from bot.core.auditing import Deed
from bot.core.authors import signed
from bot.core.editing import merge
from bot.core.entries import Entry, Kind, Origin, State
from bot.core.errors import ReopenError, UserError
from bot.core.gaps import GapState
from bot.core.people import Community, Member
from bot.core.reasons import Reason
from bot.core.records import RecordError, to_entry, to_record
from bot.core.slugs import slug_of
from bot.core.texts import Ago, Quote, Said, Text
from bot.services import auditing
from bot.store.entries import Revision
from bot.store.transaction import Transaction

NOTHING: Final = "—"
"""What stands for a field with nothing in it."""
DEEDS: Final[Mapping[str, Deed]] = {
    Reason.EDITED: Deed.ENTRY_CHANGED,
    Reason.DRAFT: Deed.ENTRY_RESTORED,
    Reason.PUBLISHED: Deed.ENTRY_PUBLISHED,
    Reason.PAUSED: Deed.ENTRY_PAUSED,
    Reason.RETIRED: Deed.ENTRY_RETIRED,
    Reason.CONFIRMED: Deed.ENTRY_CONFIRMED,
    Reason.CLAIMED: Deed.ENTRY_CHANGED,
    Reason.TRANSFERRED: Deed.ENTRY_CHANGED,
    Reason.TRANSLATED: Deed.ENTRY_CHANGED,
    Reason.READ_OVER: Deed.TRANSLATION_ACCEPTED,
}
"""How changes stand in the record; wordings and mergers are noted by those who decide on them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Who changes something, and when; ``member`` is ``None`` for whoever runs the bot."""

    author: str
    now: datetime
    member: Member | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """An entry before and after a change; ``number`` is the revision that was made, the old one if nothing was."""

    before: Entry
    after: Entry
    number: int

    @property
    def is_change(self) -> bool:
        return self.before != self.after


async def find(tx: Transaction, *, community: Community, slug: str) -> Revision:
    """An entry in whatever state, as it is now."""
    found = await tx.entries.latest(community, slug)
    if found is None:
        raise UserError("entry-unknown", slug=slug)
    return found


async def begin(
    tx: Transaction,
    *,
    community: Community,
    title: str,
    summary: str,
    body: str,
    topics: tuple[str, ...],
    language: str,
    hand: Hand,
) -> Entry:
    """A new entry: a draft of its author's, with an id made from its title."""
    taken = {slug for slug, _ in await tx.entries.titles(community, every=True)}
    entry = Entry(
        id=slug_of(title, taken),
        kind=Kind.PRACTICE,
        language=language,
        title=title,
        summary=summary,
        body=body,
        topics=topics,
        state=State.DRAFT,
        origin=Origin.MEMBER,
        curator=hand.author,
    )
    await tx.entries.put(
        community, valid(entry), author=hand.author, member=hand.member, reason=Reason.ADDED, at=hand.now
    )
    await note(tx, community, Deed.ENTRY_ADDED, entry.id, hand)
    return entry


async def keep(
    tx: Transaction, *, community: Community, before: Revision, after: Entry, reason: str, hand: Hand
) -> Changed:
    """Write a change down. Raises ``UserError`` when the entry would not be one any more."""
    aged = valid(curation.aged(before.entry, after, hand.now))
    written = await tx.entries.put(community, aged, author=hand.author, member=hand.member, reason=reason, at=hand.now)
    number = before.number + written
    if written and (deed := DEEDS.get(reason)):
        await note(tx, community, deed, aged.id, hand, revision=number)
    return Changed(before=before.entry, after=aged, number=number)


async def note(
    tx: Transaction, community: Community, deed: Deed, about: str | None, hand: Hand, **detail: str | int
) -> None:
    """Write a curator's deed into the record."""
    await auditing.note(
        tx, community=community, actor=hand.member, action=deed, about=about, detail=detail, now=hand.now
    )


async def edit(
    tx: Transaction,
    *,
    community: Community,
    slug: str,
    begun_from: int,
    typed: Mapping[str, Any],
    shown: Callable[[Entry], Mapping[str, str]],
    hand: Hand,
) -> Changed:
    """Change the fields that were ``typed`` into a form begun from a revision. What others changed since stays; a field
    both changed is refused, and the form comes back with theirs in the fields left alone: ``shown`` is what a form
    has in its fields for an entry.
    """
    latest = await find(tx, community=community, slug=slug)
    base = await tx.entries.revision(community, slug, begun_from) or latest
    merged = merge(base.entry, latest.entry, typed)
    if merged.clashes:
        mine = replace(merged.result, **{name: typed[name] for name in merged.clashes})
        problems = [await clash(tx, community, base.number, latest, name, hand.now) for name in merged.clashes]
        raise ReopenError(
            "clash-found",
            what=tuple(problems),
            carried=(slug, latest.number),
            answers=shown(mine),
        )
    return await keep(tx, community=community, before=latest, after=merged.result, reason=Reason.EDITED, hand=hand)


async def move(tx: Transaction, *, community: Community, slug: str, to: State, hand: Hand) -> Changed:
    found = await find(tx, community=community, slug=slug)
    if to is State.PUBLISHED:
        await _agreed_to(tx, community, slug)
    after = curation.moved(found.entry, to)
    return await keep(tx, community=community, before=found, after=after, reason=Reason(to.value), hand=hand)


async def confirm(
    tx: Transaction, *, community: Community, slug: str, review_by: date | None = None, hand: Hand
) -> Changed:
    """An entry as read over by a moderator, good until it is to be looked at again."""
    found = await find(tx, community=community, slug=slug)
    after = curation.confirmed(found.entry, by=hand.author, on=hand.now.date(), review_by=review_by)
    return await keep(tx, community=community, before=found, after=after, reason=Reason.CONFIRMED, hand=hand)


async def claim(tx: Transaction, *, community: Community, slug: str, hand: Hand) -> Changed:
    """Become the one who looks after an entry."""
    found = await find(tx, community=community, slug=slug)
    after = replace(found.entry, curator=hand.author)
    return await keep(tx, community=community, before=found, after=after, reason=Reason.CLAIMED, hand=hand)


async def hand_over(tx: Transaction, *, community: Community, slug: str, to: Member, hand: Hand) -> Changed:
    """Make a member the one who looks after an entry. Raises ``UserError`` for one who has told no name to write."""
    found = await find(tx, community=community, slug=slug)
    if not to.name:
        raise UserError("curator-nameless")
    after = replace(found.entry, curator=to.name)
    await tx.hands.sign(community, slug, member_id=to.id, name=to.name)
    return await keep(tx, community=community, before=found, after=after, reason=Reason.TRANSFERRED, hand=hand)


async def restore(tx: Transaction, *, community: Community, slug: str, number: int, hand: Hand) -> Changed:
    """Make an entry what it was at a revision; that is a revision too."""
    found = await find(tx, community=community, slug=slug)
    then = await tx.entries.revision(community, slug, number)
    if then is None:
        raise UserError("revision-unknown", number=str(number), title=found.entry.title)
    if then.entry.state is State.PUBLISHED:
        await _agreed_to(tx, community, slug)
    written = await tx.entries.put(
        community, then.entry, author=hand.author, member=hand.member, reason=f"{Reason.RESTORED}:{number}", at=hand.now
    )
    if written:
        await note(tx, community, Deed.ENTRY_RESTORED, slug, hand, revision=found.number + written)
    return Changed(before=found.entry, after=then.entry, number=found.number + written)


async def undo(tx: Transaction, *, community: Community, slug: str, number: int, hand: Hand) -> Changed:
    """Take back a revision, as long as nothing has been built on it."""
    found = await find(tx, community=community, slug=slug)
    if found.number != number:
        raise UserError("undo-too-late", title=found.entry.title, by=signed(found.author))
    before = await tx.entries.revisions(community, slug, before=number, most=1)
    if not before:
        raise UserError("undo-nothing", title=found.entry.title)
    return await restore(tx, community=community, slug=slug, number=before[0].number, hand=hand)


async def _agreed_to(tx: Transaction, community: Community, slug: str) -> None:
    """A peer's answer is published where its author is asked first."""
    gap = await tx.gaps.of_draft(community, slug)
    if gap and gap.state is not GapState.ANSWERED:
        raise UserError("gap-publish-there", number=gap.id)


async def clash(
    tx: Transaction, community: Community, begun_from: int, latest: Revision, name: str, now: datetime
) -> Text:
    """Who changed a field since a form was begun, when, and to what."""
    since = await tx.entries.revisions(
        community, latest.entry.id, before=latest.number + 1, most=latest.number - begun_from + 1
    )
    changes = pairwise(since)
    theirs = next((new for new, old in changes if getattr(new.entry, name) != getattr(old.entry, name)), latest)
    return told(theirs, Text(f"field-{name.replace('_', '-')}"), getattr(latest.entry, name), now)


def told(theirs: Revision, field: Said, value: object, now: datetime) -> Text:
    ago = Ago((now - theirs.at).total_seconds())
    return Text("clash-field", field=field, by=signed(theirs.author), ago=ago, theirs=Quote(readable(value)))


def readable(value: object) -> str:
    """A field's value as a person may read it in a sentence."""
    if not value:
        return NOTHING
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        return "; ".join(str(getattr(each, "text", getattr(each, "url", each))) for each in parts)
    return str(value)


def valid(entry: Entry) -> Entry:
    """The entry, if it is one. Raises ``UserError`` with the first reason why it is not."""
    try:
        return to_entry(to_record(entry))
    except RecordError as error:
        problem = error.problems[0]
        name = problem.field.partition(".")[0].replace("_", "-")
        raise UserError("entry-field-wrong", field=Text(f"field-{name}"), reason=problem.reason) from None
