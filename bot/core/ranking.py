"""Whom to propose to somebody who looks for a peer: rules over arrays, so that ten thousand organisations cost nothing.

Fit of need weighs most; among those that fit about equally, whoever nobody has met yet comes first, and whoever was
asked enough this week, or has just met somebody, is left in peace.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from bot.core.languages import KNOWN
from bot.core.subjects import GROUPS, TOPICS

Shares: TypeAlias = NDArray[np.float32]
Marks: TypeAlias = NDArray[np.bool_]

EQUAL: Final = 0.08
"""Difference of scores up to which two count as equals."""
LEAST_FIT: Final = 0.2
"""Fit below which somebody is not proposed at all, however well the rest suits."""
_FRESH_DAYS: Final = 365.0
_COMMON: Final = KNOWN.index("en")
_SHOWN_FROM: Final = 0.45
"""Fit from which it is named as a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each side of a match weighs; together 1."""

    fit: float = 0.74
    language: float = 0.12
    transfer: float = 0.04
    evidence: float = 0.07
    fresh: float = 0.03


class Why(StrEnum):
    """Why somebody was proposed; each is shown."""

    FITS = "fits"
    DONE = "done"
    LANGUAGE = "language"
    COUNTRY = "country"
    GROUPS = "groups"
    HELPED = "helped"
    UNMET = "unmet"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pool:
    """Organisations as columns, one row each. ``evidence`` (0-1) is how well it is known that what they ran works;
    ``helped`` (0-1) how often meeting them did; ``days`` since they were confirmed; ``met`` how many met them lately
    and ``asked`` how often they were asked; ``open`` whether they may be asked now: neither closed, blocked, at their
    cap nor in their cool-down.
    """

    numbers: NDArray[np.int64]
    topics: Marks
    languages: Marks
    groups: Marks
    countries: NDArray[np.str_]
    evidence: Shares
    helped: Shares
    days: Shares
    met: NDArray[np.int64]
    asked: NDArray[np.int64]
    open: Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody looks for. ``near`` (0-1) is how alike each organisation's own words are, ``done`` (0-1) how well
    something it ran fits, both by the library's index of meanings and in the pool's order.
    """

    topics: tuple[str, ...]
    languages: tuple[str, ...]
    groups: tuple[str, ...] = ()
    country: str | None = None
    near: Shares
    done: Shares


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """``row`` is the organisation's in the pool, ``score`` and ``fit`` are 0 to 1."""

    row: int
    number: int
    score: float
    fit: float
    why: tuple[Why, ...] = field(default_factory=tuple[Why, ...])


def marks(values: Sequence[Sequence[str]], known: Sequence[str]) -> Marks:
    """Rows of values as rows of marks."""
    place = {value: number for number, value in enumerate(known)}
    found = np.zeros((len(values), len(known)), dtype=np.bool_)
    spots = [row * len(known) + place[value] for row, each in enumerate(values) for value in each if value in place]
    found.reshape(-1)[spots] = True
    return found


def rank(pool: Pool, wish: Wish, *, most: int, weights: Weights = Weights()) -> list[Ranked]:
    """The best of those that may be asked, the first to ask leading."""
    fit = fits(pool, wish)
    score, language, country = scores(pool, wish, fit, weights)
    allowed = np.flatnonzero(pool.open & (fit >= LEAST_FIT))
    if not allowed.size:
        return []
    best = float(score[allowed].max())
    band = np.floor((best - score[allowed]) / EQUAL).astype(np.int64)
    known = pool.met[allowed] + pool.asked[allowed]
    order = allowed[np.lexsort((pool.numbers[allowed], -score[allowed], known, band))][:most]
    wanted = marks([wish.groups], GROUPS)[0]
    return [
        Ranked(
            row=int(row),
            number=int(pool.numbers[row]),
            score=float(score[row]),
            fit=float(fit[row]),
            why=_why(
                pool,
                wish,
                int(row),
                fit=float(fit[row]),
                spoken=language[row] == 1.0,
                here=country[row] == 1.0,
                wanted=wanted,
            ),
        )
        for row in order
    ]


def fits(pool: Pool, wish: Wish) -> Shares:
    """How well what each organisation does, or has done, fits the need."""
    wanted = marks([wish.topics], TOPICS)[0]
    shared = (pool.topics[:, wanted].sum(axis=1) / max(int(wanted.sum()), 1)).astype(np.float32)
    own = (wish.near + shared) / 2 if wanted.any() else wish.near
    return np.clip(np.maximum(own, wish.done), 0.0, 1.0).astype(np.float32)


def scores(pool: Pool, wish: Wish, fit: Shares, weights: Weights) -> tuple[Shares, Shares, Shares]:
    """Of every organisation: its score, and its shares of language and of country in it."""
    spoken = pool.languages[:, marks([wish.languages], KNOWN)[0]].any(axis=1)
    english = pool.languages[:, _COMMON] & ("en" in wish.languages)
    own = marks([[each for each in wish.languages if each != "en"]], KNOWN)[0]
    closer = pool.languages[:, own].any(axis=1)
    language = np.where(closer | english & ~own.any(), 1.0, np.where(spoken, 0.7, 0.0)).astype(np.float32)
    country = (pool.countries == (wish.country or "-")).astype(np.float32)
    wanted = marks([wish.groups], GROUPS)[0]
    grouped = pool.groups[:, wanted].any(axis=1).astype(np.float32) if wanted.any() else country
    transfer = (country + grouped) / 2
    known = (pool.evidence + pool.helped) / 2
    fresh = np.exp(-pool.days / _FRESH_DAYS)
    total = (
        weights.fit * fit
        + weights.language * language
        + weights.transfer * transfer
        + weights.evidence * known
        + weights.fresh * fresh
    )
    return total.astype(np.float32), language, country


def _why(pool: Pool, wish: Wish, row: int, *, fit: float, spoken: bool, here: bool, wanted: Marks) -> tuple[Why, ...]:
    held = (
        (Why.DONE, wish.done[row] >= _SHOWN_FROM),
        (Why.FITS, fit >= _SHOWN_FROM),
        (Why.LANGUAGE, spoken),
        (Why.COUNTRY, here),
        (Why.GROUPS, bool((pool.groups[row] & wanted).any())),
        (Why.HELPED, pool.helped[row] > 0.6),  # noqa: PLR2004 - clearly more often than not
        (Why.UNMET, pool.met[row] == 0),
    )
    return tuple(why for why, true in held if true)
