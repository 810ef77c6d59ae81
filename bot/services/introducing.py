"""Whom to propose: the directory as columns, held against a need by the library's own index of meanings."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np

from bot.core.entries import Entry, Evidence
from bot.core.introductions import MET_WITHIN, WEEK, Load, Need
from bot.core.languages import KNOWN
from bot.core.organisations import Organisation
from bot.core.people import Community, Member
from bot.core.ranking import Pool, Ranked, Shares, Why, Wish, marks, rank
from bot.core.subjects import GROUPS, TOPICS
from bot.store.transaction import Transaction
from knowledge.mind import Asking, Mind

_WORTH: Final[Mapping[Evidence, float]] = {
    Evidence.INDEPENDENT_EVALUATION: 1.0,
    Evidence.EXTERNAL_REVIEW: 0.8,
    Evidence.BENEFICIARY_SURVEY: 0.8,
    Evidence.OWN_MONITORING: 0.7,
    Evidence.AWARD: 0.6,
    Evidence.STORY: 0.5,
    Evidence.NOT_SEEN: 0.4,
    Evidence.CONTESTED: 0.2,
}
_RAN_SOMETHING: Final = 0.3
_NOTHING_ALIKE, _ALIKE = 0.1, 0.6
"""Nearness that counts for nothing, and from which on it counts in full."""
_WORDS_ALIKE: Final = (0.5, 1.0)
_LONG_AGO: Final = 3_650.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """An organisation, and why."""

    organisation: Organisation
    why: tuple[Why, ...]


async def propose(
    tx: Transaction,
    mind: Mind,
    *,
    community: Community,
    member: Member,
    need: Need,
    now: datetime,
    most: int,
    ran: Collection[int] = (),
) -> list[Proposed]:
    """The best to ask, the first leading; those that ``ran`` what the asker has just read fit by that alone."""
    own = {each.id for each in await tx.organisations.of_member(member)} if member.id is not None else set[int]()
    directory = [each for each in await tx.organisations.introducible(community) if each.id not in own]
    if not directory:
        return []
    loads = await loads_of(tx, community=community, now=now)
    blocked = await tx.blocks.of(member) if member.id is not None else set[int]()
    done, evidence = await _done(tx, mind, community, need, directory, ran)
    near = await _near(mind, need, directory)
    pool = pool_of(directory, loads, blocked=blocked, evidence=evidence, now=now)
    wish = Wish(
        topics=need.topics,
        languages=tuple(dict.fromkeys((need.language, *need.languages))),
        country=need.country,
        near=near,
        done=done,
    )
    return [_proposed(directory, each) for each in rank(pool, wish, most=most)]


async def loads_of(tx: Transaction, *, community: Community, now: datetime) -> dict[int, Load]:
    return await tx.introductions.loads(community, week=now - WEEK, year=now - MET_WITHIN)


def pool_of(
    directory: Sequence[Organisation],
    loads: Mapping[int, Load],
    *,
    blocked: Collection[int],
    evidence: Shares,
    now: datetime,
) -> Pool:
    """Organisations as columns."""
    untouched = Load()
    lately = [loads.get(each.id, untouched) for each in directory]
    days = [(now - each.confirmed_at).days if each.confirmed_at else _LONG_AGO for each in directory]
    return Pool(
        numbers=np.array([each.id for each in directory], dtype=np.int64),
        topics=marks([each.topics for each in directory], TOPICS),
        languages=marks([each.languages for each in directory], KNOWN),
        groups=marks([each.groups for each in directory], GROUPS),
        countries=np.array([each.country for each in directory]),
        evidence=evidence,
        helped=np.array([load.share_helped for load in lately], dtype=np.float32),
        days=np.array(days, dtype=np.float32),
        met=np.array([load.met for load in lately], dtype=np.int64),
        asked=np.array([load.asked for load in lately], dtype=np.int64),
        open=np.array(
            [load.may_be_asked(now) and each.id not in blocked for each, load in zip(directory, lately, strict=True)],
            dtype=np.bool_,
        ),
    )


async def _done(
    tx: Transaction,
    mind: Mind,
    community: Community,
    need: Need,
    directory: Sequence[Organisation],
    ran: Collection[int],
) -> tuple[Shares, Shares]:
    """How well what each has run fits the need, and how well it is known to work."""
    verdict = await mind.ask(need.text, Asking(languages=(need.language,), country=need.country, search_anyway=True))
    likely = {candidate.id: candidate.score for candidate in verdict.nearest}
    entries = await tx.entries.some(community, likely)
    done = np.zeros(len(directory), dtype=np.float32)
    evidence = np.zeros(len(directory), dtype=np.float32)
    for row, organisation in enumerate(directory):
        theirs = [entry for entry in entries.values() if _ran(organisation, entry)]
        done[row] = max((likely[entry.id] for entry in theirs), default=0.0)
        known = max((_WORTH[entry.evidence] for entry in theirs), default=0.0)
        evidence[row] = max(known, _RAN_SOMETHING if organisation.practices else 0.0)
        if organisation.id in ran:
            done[row], evidence[row] = 1.0, max(evidence[row], _RAN_SOMETHING)
    return done, evidence


async def _near(mind: Mind, need: Need, directory: Sequence[Organisation]) -> Shares:
    texts = [(_words(each), each.languages[0] if each.languages else "en") for each in directory]
    raw = await mind.compare.nearness((need.text, need.language), texts)
    low, high = (_NOTHING_ALIKE, _ALIKE) if mind.knows_meanings else _WORDS_ALIKE
    return np.clip((raw - low) / (high - low), 0.0, 1.0).astype(np.float32)


def _words(organisation: Organisation) -> str:
    return organisation.offers or f"{organisation.name}: {', '.join(organisation.topics)}"


def _ran(organisation: Organisation, entry: Entry) -> bool:
    named = entry.organisation is not None and entry.organisation.casefold() == organisation.name.casefold()
    return named or entry.id in organisation.practices


def _proposed(directory: Sequence[Organisation], ranked: Ranked) -> Proposed:
    return Proposed(organisation=directory[ranked.row], why=ranked.why)
