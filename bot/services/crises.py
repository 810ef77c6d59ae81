"""Crises: a path switched on for a country, and what of it is shown ahead of answers there."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from bot.core.auditing import Deed
from bot.core.entries import Entry, State
from bot.core.errors import UserError
from bot.core.paths import Crisis, Path, PathKind, PathState
from bot.core.people import Community, Member
from bot.services import auditing
from bot.store.transaction import Transaction

LONGEST: Final = 365
"""Days a crisis can be switched on for at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """What moderators want everybody in a country to see first."""

    crisis: Crisis
    entries: tuple[Entry, ...]


async def on(tx: Transaction, *, community: Community, country: str | None, now: datetime) -> Crisis | None:
    """What is switched on for a country now, if anything."""
    found = await tx.paths.crisis(community, country) if country else None
    return found if found and _is_on(found, now) else None


async def every(tx: Transaction, *, community: Community, now: datetime) -> Sequence[Crisis]:
    return [crisis for crisis in await tx.paths.crises(community) if _is_on(crisis, now)]


async def switch_on(
    tx: Transaction,
    *,
    community: Community,
    country: str,
    number: int | None,
    days: int | None,
    actor: Member,
    now: datetime,
) -> tuple[Crisis, Path]:
    """Give a path to new helpers of a country; without a ``number`` the newest that is for crises."""
    if days is not None and not 0 < days <= LONGEST:
        raise UserError("crisis-days", most=LONGEST)
    path = await _path(tx, community, country, number)
    until = now.date() + timedelta(days=days) if days else None
    crisis = Crisis(country=country, path_id=path.id, since=now, until=until)
    await tx.paths.put_crisis(community, crisis)
    await _note(tx, community, Deed.CRISIS_ON, country, actor, now, until)
    return crisis, path


async def switch_off(tx: Transaction, *, community: Community, country: str, actor: Member, now: datetime) -> None:
    if not await tx.paths.drop_crisis(community, country):
        raise UserError("crisis-was-off")
    await _note(tx, community, Deed.CRISIS_OFF, country, actor, now, None)


async def pinned(
    tx: Transaction, *, community: Community, country: str | None, now: datetime, nearest: Sequence[str] = ()
) -> Pinned | None:
    """The guides of the path that is on for a country; those ``nearest`` to what was asked first."""
    crisis = await on(tx, community=community, country=country, now=now)
    path = await tx.paths.get(community, crisis.path_id) if crisis else None
    if crisis is None or path is None:
        return None
    slugs = [step.entry for step in path.steps]
    slugs.sort(key=lambda slug: nearest.index(slug) if slug in nearest else len(nearest))
    found = await tx.entries.some(community, slugs)
    entries = tuple(found[slug] for slug in slugs if slug in found and found[slug].state is State.PUBLISHED)
    return Pinned(crisis=crisis, entries=entries) if entries else None


async def _path(tx: Transaction, community: Community, country: str, number: int | None) -> Path:
    if number is not None:
        path = await tx.paths.get(community, number)
        if path is None:
            raise UserError("path-unknown", number=number)
        if path.state is not PathState.PUBLISHED:
            raise UserError("crisis-path-not-published", title=path.title)
        return path
    found = [
        path
        for path in await tx.paths.every(community)
        if path.kind is PathKind.CRISIS and path.state is PathState.PUBLISHED and path.country in {None, country}
    ]
    if not found:
        raise UserError("crisis-no-path")
    return min(found, key=lambda path: path.country is None)


async def _note(
    tx: Transaction, community: Community, deed: Deed, country: str, actor: Member, now: datetime, until: date | None
) -> None:
    detail = {"until": until.isoformat() if until else None}
    await auditing.note(tx, community=community, actor=actor, action=deed, about=country, detail=detail, now=now)


def _is_on(crisis: Crisis, now: datetime) -> bool:
    return crisis.until is None or now.date() <= crisis.until
