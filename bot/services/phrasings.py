"""Members' own wordings: proposed when they helped, learnt when a moderator agrees."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.asks import Ask
from bot.core.auditing import Deed
from bot.core.entries import Entry
from bot.core.errors import UserError
from bot.core.people import Community
from bot.core.proposals import REJECTED_KEPT_FOR, Fate, Proposal, is_fit, is_new_for, key_of
from bot.core.reasons import Reason
from bot.services import curating
from bot.services.curating import Changed, Hand
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A proposal as it was before somebody decided, and what that changed of its entry."""

    proposal: Proposal
    changed: Changed | None = None


async def propose(tx: Transaction, *, community: Community, slug: str, ask: Ask) -> Proposal | None:
    """Propose the words of a question that an entry helped with, if it does not know them and nothing personal is in
    them.
    """
    if not is_fit(ask.question):
        return None
    entry = await tx.entries.get(community, slug)
    if entry is None or not is_new_for(entry, ask.question):
        return None
    return await tx.proposals.propose(community, slug, language=ask.language, text=ask.question, at=ask.at)


async def accept(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Decided:
    """The entry knows the wording from now on."""
    proposal = await _waiting(tx, community, number)
    changed = await _learn(tx, community, proposal.slug, proposal.language, proposal.text, hand)
    await tx.proposals.decide(proposal, Fate.ACCEPTED, at=hand.now)
    await curating.note(tx, community, Deed.WORDING_ACCEPTED, proposal.slug, hand, wording=number)
    return Decided(proposal=proposal, changed=changed)


async def reject(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Decided:
    """The wording is not for this entry, and is not proposed for it again."""
    proposal = await _waiting(tx, community, number)
    await tx.proposals.decide(proposal, Fate.REJECTED, at=hand.now)
    await curating.note(tx, community, Deed.WORDING_REFUSED, proposal.slug, hand, wording=number)
    return Decided(proposal=proposal)


async def undecide(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Decided:
    """Take a decision back: the wording waits again, and the entry forgets it if it had learnt it."""
    proposal = await tx.proposals.get(community, number)
    if proposal is None or proposal.fate is Fate.WAITING or not proposal.text:
        raise UserError("proposal-gone")
    changed = await _unlearn(tx, community, proposal, hand) if proposal.fate is Fate.ACCEPTED else None
    await tx.proposals.decide(proposal, Fate.WAITING, at=None)
    await curating.note(tx, community, Deed.UNDONE, proposal.slug, hand, wording=number)
    return Decided(proposal=proposal, changed=changed)


async def add(tx: Transaction, *, community: Community, slug: str, text: str, language: str, hand: Hand) -> Changed:
    """A wording a moderator knows people use."""
    found = await curating.find(tx, community=community, slug=slug)
    if not is_new_for(found.entry, text):
        raise UserError("phrasing-known", title=found.entry.title)
    await curating.note(tx, community, Deed.WORDING_ACCEPTED, slug, hand)
    return await _learn(tx, community, slug, language, text, hand)


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.proposals.forget(now - REJECTED_KEPT_FOR)


async def _waiting(tx: Transaction, community: Community, number: int) -> Proposal:
    proposal = await tx.proposals.get(community, number)
    if proposal is None or proposal.fate is not Fate.WAITING:
        raise UserError("proposal-gone")
    return proposal


async def _learn(tx: Transaction, community: Community, slug: str, language: str, text: str, hand: Hand) -> Changed:
    found = await curating.find(tx, community=community, slug=slug)
    entry = found.entry
    known = entry.learnt.get(language, ())
    learnt = {**entry.learnt, language: (*known, text)} if is_new_for(entry, text) else entry.learnt
    after = replace(entry, learnt=learnt)
    return await curating.keep(tx, community=community, before=found, after=after, reason=Reason.WORDING, hand=hand)


async def _unlearn(tx: Transaction, community: Community, proposal: Proposal, hand: Hand) -> Changed:
    found = await curating.find(tx, community=community, slug=proposal.slug)
    after = replace(found.entry, learnt=_without(found.entry, proposal.text))
    return await curating.keep(tx, community=community, before=found, after=after, reason=Reason.WORDING, hand=hand)


def _without(entry: Entry, text: str) -> dict[str, tuple[str, ...]]:
    left = {
        language: tuple(each for each in texts if key_of(each) != key_of(text))
        for language, texts in entry.learnt.items()
    }
    return {language: texts for language, texts in left.items() if texts}
