"""Pairs of entries: the same, or not."""

from dataclasses import dataclass

from bot.core import curation
from bot.core.auditing import Deed
from bot.core.entries import Entry, State
from bot.core.errors import UserError
from bot.core.merging import joined
from bot.core.pairs import Pair, PairFate
from bot.core.people import Community
from bot.core.reasons import Reason
from bot.services import curating
from bot.services.curating import Changed, Hand
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Two entries side by side."""

    pair: Pair
    first: Entry
    second: Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """What became of a pair; both changes are needed to take it back."""

    pair: Pair
    kept: Changed
    retired: Changed

    @property
    def revisions(self) -> tuple[int, int]:
        """The revisions made of the pair's first and second entry."""
        changes = {each.after.id: each.number for each in (self.kept, self.retired)}
        return changes[self.pair.first], changes[self.pair.second]


async def beside(tx: Transaction, *, community: Community, one: str, other: str) -> Beside:
    """Two entries somebody wants to compare."""
    if one == other:
        raise UserError("merge-itself")
    for slug in (one, other):
        await curating.find(tx, community=community, slug=slug)
    return await look(tx, community=community, number=(await tx.pairs.between(community, one, other)).id)


async def look(tx: Transaction, *, community: Community, number: int) -> Beside:
    pair = await _pair(tx, community, number)
    first = await curating.find(tx, community=community, slug=pair.first)
    second = await curating.find(tx, community=community, slug=pair.second)
    return Beside(pair=pair, first=first.entry, second=second.entry)


async def join(tx: Transaction, *, community: Community, number: int, keep_second: bool, hand: Hand) -> Joined:
    """Make one entry of two; the other is retired, and what waited for it waits for the one that stays."""
    pair = await _pair(tx, community, number)
    stays, goes = (pair.second, pair.first) if keep_second else (pair.first, pair.second)
    kept = await curating.find(tx, community=community, slug=stays)
    other = await curating.find(tx, community=community, slug=goes)
    for each in (kept, other):
        if each.entry.state is State.RETIRED:
            raise UserError("entry-is-retired", title=each.entry.title)
    changed = await curating.keep(
        tx,
        community=community,
        before=kept,
        after=joined(kept.entry, other.entry),
        reason=f"{Reason.MERGED}:{goes}",
        hand=hand,
    )
    retired = await curating.keep(
        tx,
        community=community,
        before=other,
        after=curation.moved(other.entry, State.RETIRED),
        reason=f"{Reason.MERGED}:{stays}",
        hand=hand,
    )
    await tx.proposals.move(community, goes, stays)
    await tx.hands.share(community, goes, stays)
    await tx.pairs.decide(pair, PairFate.MERGED)
    await curating.note(tx, community, Deed.ENTRIES_MERGED, stays, hand, other=goes)
    return Joined(pair=pair, kept=changed, retired=retired)


async def part(
    tx: Transaction, *, community: Community, number: int, revisions: tuple[int, int], hand: Hand
) -> tuple[str, str]:
    """Take a merger back; ``revisions`` are those it made of the pair's first and second entry."""
    pair = await _pair(tx, community, number)
    for slug, revision in zip((pair.first, pair.second), revisions, strict=True):
        await curating.undo(tx, community=community, slug=slug, number=revision, hand=hand)
    await tx.pairs.decide(pair, PairFate.OPEN)
    return pair.first, pair.second


async def tell_apart(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Pair:
    """Remember that two entries are not the same."""
    pair = await _pair(tx, community, number)
    await tx.pairs.decide(pair, PairFate.DIFFERENT)
    await curating.note(tx, community, Deed.ENTRIES_APART, pair.first, hand, other=pair.second)
    return pair


async def reopen(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Pair:
    pair = await _pair(tx, community, number)
    await tx.pairs.decide(pair, PairFate.OPEN)
    await curating.note(tx, community, Deed.UNDONE, pair.first, hand, other=pair.second)
    return pair


async def _pair(tx: Transaction, community: Community, number: int) -> Pair:
    pair = await tx.pairs.get(community, number)
    if pair is None:
        raise UserError("pair-unknown")
    return pair
