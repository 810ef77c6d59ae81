"""Paths for new helpers: composing them from guides, and which one is for whom."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.auditing import Deed
from bot.core.entries import Entry, Kind, State
from bot.core.errors import UserError
from bot.core.paths import LONGEST_LINE, LONGEST_TITLE, MOST_STEPS, About, Path, PathKind, PathState, Step
from bot.core.people import Community
from bot.services import auditing, crises
from bot.services.curating import Hand
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A path with the guides its steps can be read in: those that are published."""

    path: Path
    entries: Mapping[str, Entry]

    @property
    def open_now(self) -> frozenset[str]:
        return frozenset(self.entries)

    @property
    def missing(self) -> tuple[str, ...]:
        """Steps whose guide was taken out of the library, or put aside."""
        return tuple(step.entry for step in self.path.steps if step.entry not in self.entries)


async def find(tx: Transaction, *, community: Community, number: int) -> Path:
    found = await tx.paths.get(community, number)
    if found is None:
        raise UserError("path-unknown", number=number)
    return found


async def laid(tx: Transaction, *, community: Community, path: Path) -> Laid:
    found = await tx.entries.some(community, [step.entry for step in path.steps])
    return Laid(path=path, entries={slug: entry for slug, entry in found.items() if entry.state is State.PUBLISHED})


async def fitting(tx: Transaction, *, community: Community, country: str | None, now: datetime) -> Path | None:
    """The path for somebody who begins now: of a crisis where one is on, else the everyday one of their country, else
    the one for everywhere; and a crisis' where moderators have made no other.
    """
    crisis = await crises.on(tx, community=community, country=country, now=now)
    if crisis and (path := await tx.paths.get(community, crisis.path_id)):
        return path
    found = [path for path in await tx.paths.every(community) if path.state is PathState.PUBLISHED]
    fits = [path for path in found if path.country in {None, country}]
    fits.sort(key=lambda path: (path.kind is PathKind.CRISIS, path.country is None))
    return fits[0] if fits else None


async def create(tx: Transaction, *, community: Community, about: About, hand: Hand) -> Path:
    """A path without steps, as a draft."""
    draft = Path(
        id=0,
        title=_title(about.title),
        language=about.language,
        kind=about.kind,
        country=about.country,
        state=PathState.DRAFT,
    )
    path = await tx.paths.add(community, draft, hand.now)
    await _note(tx, community, Deed.PATH_CHANGED, path, hand)
    return path


async def edit(
    tx: Transaction, *, community: Community, number: int, about: About, order: Sequence[str], hand: Hand
) -> Path:
    """What it is called, whom it is for, and its steps in their ``order``: one that is left out is taken out, and what
    was added to the others stays with them.
    """
    path = await find(tx, community=community, number=number)
    slugs = [*dict.fromkeys(order)]
    _check_count(len(slugs))
    for slug in slugs:
        if path.step(slug) is None:
            await _guide(tx, community, slug)
    changed = replace(
        path,
        title=_title(about.title),
        language=about.language,
        kind=about.kind,
        country=about.country,
        steps=tuple(path.step(slug) or Step(entry=slug) for slug in slugs),
    )
    return await _change(tx, community, changed, hand)


async def put_step(
    tx: Transaction, *, community: Community, number: int, step: Step, at: int | None, hand: Hand
) -> Path:
    """Add a guide as a step, at a position or at the end, or change what is added to one that is a step already."""
    path = await find(tx, community=community, number=number)
    await _guide(tx, community, step.entry)
    if too_long := next((line for line in (*step.dos, *step.donts) if len(line) > LONGEST_LINE), None):
        raise UserError("path-line-long", most=LONGEST_LINE, line=too_long)
    others = [each for each in path.steps if each.entry != step.entry]
    _check_count(len(others) + 1)
    before = [each.entry for each in path.steps]
    place = before.index(step.entry) if step.entry in before else len(others)
    others.insert(max(place if at is None else at - 1, 0), step)
    return await _change(tx, community, replace(path, steps=tuple(others)), hand)


async def publish(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Path:
    """Give it to new helpers. Raises ``UserError`` while a step cannot be read."""
    path = await find(tx, community=community, number=number)
    if not path.steps:
        raise UserError("path-empty")
    if missing := (await laid(tx, community=community, path=path)).missing:
        raise UserError("path-step-missing", step=missing[0])
    published = replace(path, state=PathState.PUBLISHED)
    await tx.paths.change(community, published)
    await _note(tx, community, Deed.PATH_PUBLISHED, published, hand)
    return published


async def retire(tx: Transaction, *, community: Community, number: int, hand: Hand) -> Path:
    """Give it to nobody who begins from now on; those on their way come to its end."""
    path = await find(tx, community=community, number=number)
    if any(crisis.path_id == path.id for crisis in await crises.every(tx, community=community, now=hand.now)):
        raise UserError("path-in-a-crisis")
    retired = replace(path, state=PathState.RETIRED)
    await tx.paths.change(community, retired)
    await _note(tx, community, Deed.PATH_RETIRED, retired, hand)
    return retired


async def _change(tx: Transaction, community: Community, path: Path, hand: Hand) -> Path:
    if path.state is PathState.PUBLISHED and not path.steps:
        raise UserError("path-empty")
    await tx.paths.change(community, path)
    await _note(tx, community, Deed.PATH_CHANGED, path, hand)
    return path


async def _note(tx: Transaction, community: Community, deed: Deed, path: Path, hand: Hand) -> None:
    detail = {"country": path.country, "steps": len(path.steps)}
    await auditing.note(
        tx,
        community=community,
        actor=hand.member,
        action=deed,
        about=f"path-{path.id}",
        detail=detail,
        now=hand.now,
    )


async def _guide(tx: Transaction, community: Community, slug: str) -> Entry:
    entry = await tx.entries.get(community, slug)
    if entry is None:
        raise UserError("entry-unknown", slug=slug)
    if entry.kind is not Kind.GUIDE:
        raise UserError("path-not-a-guide", title=entry.title)
    return entry


def _title(written: str) -> str:
    title = " ".join(written.split())
    if not title or len(title) > LONGEST_TITLE:
        raise UserError("path-title-long", most=LONGEST_TITLE)
    return title


def _check_count(count: int) -> None:
    if count > MOST_STEPS:
        raise UserError("path-too-many", most=MOST_STEPS)
