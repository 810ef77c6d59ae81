"""Asking: a question in, what the library makes of it out, and what the asker says of that."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.core.asks import KEPT_FOR, Ask
from bot.core.entries import Entry
from bot.core.errors import UserError
from bot.core.people import Community, Member
from bot.core.proposals import Proposal
from bot.services import phrasings
from bot.store.transaction import Transaction
from knowledge.mind import Asking, Mind
from knowledge.verdict import Candidate, Decision, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A question's verdict with the entries behind it; ``ask`` is what was kept for its buttons."""

    verdict: Verdict
    ask: Ask
    entries: Mapping[str, Entry]

    def shown(self) -> list[tuple[Candidate, Entry]]:
        """The candidates to show, best first; one retired in between is left out."""
        pairs = ((candidate, self.entries.get(candidate.id)) for candidate in self.verdict.candidates)
        return [(candidate, entry) for candidate, entry in pairs if entry]


async def ask(
    tx: Transaction,
    mind: Mind,
    *,
    community: Community,
    member: Member,
    question: str,
    locale: str,
    now: datetime,
    search_anyway: bool = False,
) -> Answered:
    """Think first, which takes no lock, then keep the question and fetch what was found."""
    verdict = await mind.ask(question, _asking(member, locale, search_anyway=search_anyway))
    if not verdict.question:
        raise UserError("ask-empty")
    kept = await tx.asks.keep(
        community,
        Ask(
            member_id=member.id,
            question=verdict.question,
            language=verdict.language,
            decision=verdict.decision,
            confidence=verdict.confidence,
            shown=tuple(candidate.id for candidate in verdict.nearest),
            at=now,
        ),
    )
    entries = await tx.entries.some(community, [candidate.id for candidate in verdict.candidates])
    if verdict.decision is Decision.ANSWER and verdict.candidates:
        await tx.uses.count(community, verdict.candidates[0].id, now.date(), shown=1)
    return Answered(verdict=verdict, ask=kept, entries=entries)


async def why(mind: Mind, *, ask: Ask, slug: str, member: Member, locale: str) -> Candidate | None:
    """What made the library take an entry for an answer; ``None`` once it is gone from there."""
    return await mind.explain(ask.question, _asking(member, locale), slug)


async def recall(tx: Transaction, *, community: Community, number: int) -> Ask:
    """A question asked before, by the number on its buttons."""
    ask = await tx.asks.get(community, number)
    if ask is None:
        raise UserError("ask-forgotten", days=KEPT_FOR.days)
    return ask


async def others(tx: Transaction, *, community: Community, ask: Ask, after: int, most: int) -> list[Entry]:
    """The next entries that were found for a question, past those already shown."""
    ids = ask.shown[after : after + most]
    entries = await tx.entries.some(community, ids)
    return [entries[slug] for slug in ids if slug in entries]


async def judge(
    tx: Transaction, *, community: Community, ask: Ask, slug: str, member: Member, helpful: bool, now: datetime
) -> Proposal | None:
    """Keep what a member says of an entry shown for a question; words that led to help are proposed as a way to ask
    for it, if it does not know them.
    """
    if slug not in ask.shown:
        raise UserError("press-unreadable")
    before = await tx.asks.judge(ask, slug, member, helpful=helpful, at=now)
    if before == helpful:
        return None
    yes, no = int(helpful) - int(before is True), int(not helpful) - int(before is False)
    await tx.uses.count(community, slug, now.date(), helpful=yes, refused=no)
    return await phrasings.propose(tx, community=community, slug=slug, ask=ask) if helpful else None


async def forget_old(tx: Transaction, *, now: datetime) -> None:
    await tx.asks.forget(now - KEPT_FOR)


def _asking(member: Member, locale: str, *, search_anyway: bool = False) -> Asking:
    languages = tuple(dict.fromkeys(language for language in (member.language, locale) if language))
    return Asking(languages=languages, country=member.setting.country, search_anyway=search_anyway)
