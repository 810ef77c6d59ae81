"""A year of a made-up community: who gets to meet whom under our rules, by best fit alone, and by chance.

Everything but the policy is the same for all three: the same needs on the same days, the same organisations, one asked
after another, a week to answer. Organisations answer less the less a need fits, where no language is shared, and the
more often they were asked lately; those are assumptions, and the figures compare policies, not towns.
"""

import heapq
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import median, quantiles
from typing import Final, Literal, TypeAlias, TypedDict, cast

import numpy as np
from numpy.typing import NDArray

from bot.core.introductions import ASKED_A_WEEK, COOL_DOWN, EXPIRES_AFTER, MET_WITHIN, MOST_CANDIDATES, WEEK
from bot.core.languages import KNOWN
from bot.core.ranking import LEAST_FIT, Pool, Shares, Wish, fits, rank
from bot.core.subjects import GROUPS, TOPICS

Policy: TypeAlias = Literal["springboard", "best_fit", "random"]
POLICIES: Final[tuple[Policy, ...]] = ("springboard", "best_fit", "random")
NEEDS_A_YEAR: Final = 0.5
"""Needs a member has in a year."""
_HOUR: Final = timedelta(hours=1)
_DIMENSIONS: Final = 24
_COUNTRIES: Final = 30
_ISOLATED: Final = 0.35
"""Share of organisations far from everybody: small, rarely in English, and little of what they did is known."""
_NOISE: Final = 0.12
"""How wrong the index of meanings is about how well two fit."""
_MUTE: Final = 0.5
"""What is left of a fit where two share no language."""
_FORTNIGHT: Final = 14 * 24.0
_AGAIN_AFTER: Final = 24.0
_PATIENCE: Final = 10
"""Days a need waits for somebody to be free before it is given up."""


class Figures(TypedDict):
    accepted: int
    hours_to_yes: float
    busiest_tenth_share: float
    isolated_met: float
    fit: float


@dataclass(frozen=True, slots=True)
class Need:
    """One need: ``near`` is what the index sees of each organisation, ``truth`` how well each would really fit."""

    at: float
    wish: Wish
    truth: Shares
    speaks: NDArray[np.bool_]
    luck: NDArray[np.float64]


@dataclass(slots=True)
class Town:
    """Organisations, and what happened to them under one policy."""

    pool: Pool
    isolated: NDArray[np.bool_]
    asked: list[list[float]] = field(default_factory=list[list[float]])
    met: list[list[float]] = field(default_factory=list[list[float]])

    def __post_init__(self) -> None:
        self.asked = [[] for _ in range(len(self.pool.numbers))]
        self.met = [[] for _ in range(len(self.pool.numbers))]

    def may_be_asked(self, row: int, now: float) -> bool:
        week, rest = now - WEEK / _HOUR, now - COOL_DOWN / _HOUR
        rested = not self.met[row] or self.met[row][-1] <= rest
        return rested and sum(at > week for at in self.asked[row]) < ASKED_A_WEEK

    def now(self, now: float) -> Pool:
        year = now - MET_WITHIN / _HOUR
        rows = range(len(self.asked))
        return Pool(
            numbers=self.pool.numbers,
            topics=self.pool.topics,
            languages=self.pool.languages,
            groups=self.pool.groups,
            countries=self.pool.countries,
            evidence=self.pool.evidence,
            helped=self.pool.helped,
            days=self.pool.days,
            met=np.array([sum(at > year for at in self.met[row]) for row in rows], dtype=np.int64),
            asked=np.array([sum(at > year for at in self.asked[row]) for row in rows], dtype=np.int64),
            open=np.array([self.may_be_asked(row, now) for row in rows], dtype=np.bool_),
        )


def simulate(*, members: int, organisations: int, days: int, seed: int) -> dict[str, Figures]:
    """The figures of every policy, over the same seeded year."""
    luck = np.random.default_rng(seed)
    pool, isolated, latent = _organisations(organisations, luck)
    needs = _needs(round(members * NEEDS_A_YEAR * days / 365), days, pool, latent, luck)
    return {policy: _live(policy, Town(pool, isolated), needs, seed) for policy in POLICIES}


def ranking(organisations: int = 10_000, times: int = 50) -> dict[str, float]:
    """Milliseconds to rank so many organisations, once their meanings are known."""
    luck = np.random.default_rng(1)
    pool, _, latent = _organisations(organisations, luck)
    needs = _needs(times, 365, pool, latent, luck)
    taken: list[float] = []
    for need in needs:
        begun = time.perf_counter()
        rank(pool, need.wish, most=MOST_CANDIDATES)
        taken.append((time.perf_counter() - begun) * 1_000)
    return {
        "organisations": organisations,
        "median_ms": round(median(taken), 2),
        "p95_ms": round(quantiles(taken, n=20)[-1], 2),
    }


def table(policies: dict[str, Figures]) -> str:
    names = list(next(iter(policies.values())))
    lines = ["policy       " + " ".join(f"{name:>20}" for name in names)]
    lines += [
        f"{policy:<12} " + " ".join(f"{float(str(value)):>20.3f}" for value in figures.values())
        for policy, figures in policies.items()
    ]
    return "\n".join(lines)


def _live(policy: Policy, town: Town, needs: Sequence[Need], seed: int) -> Figures:
    chance = np.random.default_rng(seed + 1)
    events: list[tuple[float, int, int, tuple[int, ...]]] = [
        (need.at, number, 0, ()) for number, need in enumerate(needs)
    ]
    heapq.heapify(events)
    hours: list[float] = []
    made: list[tuple[float, bool]] = []
    while events:
        now, number, waited, left = heapq.heappop(events)
        need = needs[number]
        if waited == 0 and not left:
            left = _chosen(policy, town, need, now, chance)
        row = _next(policy, town, left, now)
        if row is None:
            if left and waited < _PATIENCE:
                heapq.heappush(events, (now + _AGAIN_AFTER, number, waited + 1, left))
            continue
        rest = tuple(each for each in left if each != row)
        answered, accepted = _answers(town, need, row, now)
        town.asked[row].append(now)
        if accepted:
            town.met[row].append(now + answered)
            hours.append(now + answered - need.at)
            made.append((float(need.truth[row]), bool(need.speaks[row])))
        elif rest:
            heapq.heappush(events, (now + answered, number, max(waited, 1), rest))
    return _figures(town, hours, made)


def _chosen(policy: Policy, town: Town, need: Need, now: float, chance: np.random.Generator) -> tuple[int, ...]:
    if policy == "springboard":
        return tuple(each.row for each in rank(town.now(now), need.wish, most=MOST_CANDIDATES))
    fit = fits(town.pool, need.wish)
    if policy == "best_fit":
        return tuple(int(row) for row in np.argsort(-fit)[:MOST_CANDIDATES] if fit[row] >= LEAST_FIT)
    return tuple(int(row) for row in chance.permutation(len(fit))[:MOST_CANDIDATES])


def _next(policy: Policy, town: Town, left: Sequence[int], now: float) -> int | None:
    """Our rules ask nobody beyond their cap; the others know no cap."""
    if policy != "springboard":
        return left[0] if left else None
    return next((row for row in left if town.may_be_asked(row, now)), None)


def _answers(town: Town, need: Need, row: int, now: float) -> tuple[float, bool]:
    """``(hours until an answer or the end of waiting, whether it is yes)``. The same luck for all policies."""
    load = sum(at > now - _FORTNIGHT for at in town.asked[row])
    willing = 5.0 * float(need.truth[row]) - 2.0 + (0.8 if need.speaks[row] else -1.2) - 0.45 * load
    says, replies, takes = (float(each) for each in need.luck[row])
    silent = replies < min(0.12 + 0.06 * load, 0.7)
    if silent:
        return EXPIRES_AFTER / _HOUR, False
    return min(-np.log(1 - takes) * 22.0 * (1 + 0.25 * load), EXPIRES_AFTER / _HOUR), says < 1 / (1 + np.exp(-willing))


def _figures(town: Town, hours: Sequence[float], made: Sequence[tuple[float, bool]]) -> Figures:
    """What fits serves as far as the two can talk to each other."""
    served = [true if speaks else true * _MUTE for true, speaks in made]
    asked = np.sort([len(each) for each in town.asked])[::-1]
    tenth = max(round(len(asked) / 10), 1)
    met = np.array([bool(each) for each in town.met])
    return Figures(
        accepted=len(hours),
        hours_to_yes=round(float(median(hours)), 1) if hours else 0.0,
        busiest_tenth_share=round(float(asked[:tenth].sum() / max(asked.sum(), 1)), 3),
        isolated_met=round(float(met[town.isolated].mean()), 3),
        fit=round(float(np.mean(served)), 3) if served else 0.0,
    )


def _organisations(count: int, luck: np.random.Generator) -> tuple[Pool, NDArray[np.bool_], NDArray[np.float64]]:
    """A few known to everybody, many to nobody."""
    isolated = luck.random(count) < _ISOLATED
    popular = 1 / np.arange(1, len(TOPICS) + 1) ** 0.6
    topics = np.zeros((count, len(TOPICS)), dtype=np.bool_)
    languages = np.zeros((count, len(KNOWN)), dtype=np.bool_)
    countries = luck.choice(_COUNTRIES, count, p=_falling(_COUNTRIES))
    for row in range(count):
        chosen = luck.choice(len(TOPICS), luck.integers(1, 4), replace=False, p=popular / popular.sum())
        topics[row, chosen] = True
        languages[row, countries[row] % len(KNOWN)] = True
        languages[row, KNOWN.index("en")] = luck.random() < (0.5 if isolated[row] else 0.9)
    pool = Pool(
        numbers=np.arange(1, count + 1, dtype=np.int64),
        topics=topics,
        languages=languages,
        groups=luck.random((count, len(GROUPS))) < 0.1,  # noqa: PLR2004 - a few of 25
        countries=np.array([f"{country:02}" for country in countries]),
        evidence=(luck.random(count) * np.where(isolated, 0.4, 1.0)).astype(np.float32),
        helped=np.full(count, 0.5, dtype=np.float32),
        days=luck.integers(0, 180, count).astype(np.float32),
        met=np.zeros(count, dtype=np.int64),
        asked=np.zeros(count, dtype=np.int64),
        open=np.ones(count, dtype=np.bool_),
    )
    return pool, isolated, _latent(topics, luck)


def _needs(count: int, days: int, pool: Pool, latent: NDArray[np.float64], luck: np.random.Generator) -> list[Need]:
    popular = 1 / np.arange(1, len(TOPICS) + 1) ** 0.6
    needs: list[Need] = []
    for at in np.sort(luck.random(count) * days * 24):
        drawn = luck.choice(len(TOPICS), luck.integers(1, 3), replace=False, p=popular / popular.sum())
        topics = cast("list[int]", drawn.tolist())
        country = int(luck.choice(_COUNTRIES, p=_falling(_COUNTRIES)))
        own = KNOWN[country % len(KNOWN)]
        spoken = (own, "en") if luck.random() < 0.8 else (own,)  # noqa: PLR2004 - most, not all
        marks = np.zeros((1, len(TOPICS)), dtype=np.bool_)
        marks[0, topics] = True
        alike: NDArray[np.float64] = np.clip((np.matmul(latent, _latent(marks, luck)[0]) + 0.1) / 0.9, 0, 1)
        truth = alike.astype(np.float32)
        wrong: NDArray[np.float64] = luck.normal(0, _NOISE, len(alike))
        near = np.clip(np.add(alike, wrong), 0, 1).astype(np.float32)
        wish = Wish(
            topics=tuple(TOPICS[each] for each in topics),
            languages=spoken,
            country=f"{country:02}",
            near=near,
            done=np.zeros(len(alike), dtype=np.float32),
        )
        speaks = np.asarray(pool.languages[:, [KNOWN.index(each) for each in spoken]].any(axis=1), dtype=np.bool_)
        needs.append(Need(float(at), wish, truth, speaks, luck.random((len(alike), 3))))
    return needs


def _latent(topics: NDArray[np.bool_], luck: np.random.Generator) -> NDArray[np.float64]:
    """What each is really about: its topics, and something of its own."""
    basis = np.random.default_rng(0).normal(size=(len(TOPICS), _DIMENSIONS))
    shares = np.sqrt(np.maximum(topics.sum(axis=1, keepdims=True), 1)).astype(np.float64)
    rows: NDArray[np.float64] = np.matmul(topics.astype(np.float64), basis) / shares
    rows = rows + 0.7 * luck.normal(size=rows.shape)
    length = np.sqrt((rows * rows).sum(axis=1, keepdims=True))
    return np.divide(rows, length)


def _falling(count: int) -> NDArray[np.float64]:
    shares = 1 / np.arange(1, count + 1) ** 0.7
    return shares / shares.sum()
