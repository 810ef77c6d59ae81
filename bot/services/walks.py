"""Walking a path: a step a day, or at one's own pace, never twice, and never after somebody said stop."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from bot.core.entries import Entry
from bot.core.errors import UserError
from bot.core.outbox import Address, Promise, Standing
from bot.core.paths import EARLIEST, LATEST, Coordinator, Going, Step, Walk, hour_of, next_due
from bot.core.people import Community, Member, clock_of
from bot.services import coordinators, paths
from bot.services.paths import Laid
from bot.store.transaction import Transaction

_AT_ONCE: Final = 500
_WAITED_FOR: Final = timedelta(days=3)
"""How long the next step waits for one that cannot be said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Where a helper stands on their path."""

    walk: Walk
    laid: Laid
    fits: bool = True
    """Whether it is still the path for them."""

    @property
    def is_left(self) -> bool:
        """Whether a step is left that they have not."""
        return self.walk.next_of(self.laid.path, self.laid.open_now) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A step to be said: the ``number``th of ``count``, and who is called, if anybody was named."""

    walk: Walk
    laid: Laid
    step: Step
    entry: Entry
    number: int
    count: int
    coordinator: Coordinator | None


async def way(tx: Transaction, *, community: Community, member: Member, now: datetime) -> Way | None:
    walk = await tx.walks.of(member)
    path = await tx.paths.get(community, walk.path_id) if walk else None
    if walk is None or path is None:
        return None
    fitting = await paths.fitting(tx, community=community, country=member.setting.country, now=now)
    laid = await paths.laid(tx, community=community, path=path)
    return Way(walk=walk, laid=laid, fits=fitting is None or fitting.id == path.id)


async def begin(
    tx: Transaction, *, community: Community, member: Member, account: Address, hour: int | None, now: datetime
) -> Way:
    """Set out from the first step, which comes at once. Raises ``UserError`` where there is no path."""
    country = member.setting.country
    path = await paths.fitting(tx, community=community, country=country, now=now)
    if path is None:
        raise UserError("path-none")
    at = _checked(hour) if hour is not None else hour_of(now, clock_of(member, community))
    if before := await tx.walks.of(member):
        await tx.outbox.withdraw_all(before.every_promise)
    walk = await tx.walks.begin(community, member, path_id=path.id, account=account, country=country, hour=at, at=now)
    laid = await paths.laid(tx, community=community, path=path)
    return Way(walk=await _advance(tx, walk, laid, now), laid=laid)


async def go_on(tx: Transaction, *, community: Community, member: Member, account: Address, now: datetime) -> Way:
    """After having stopped: the next step comes at once."""
    found = await _mine(tx, community, member, now)
    values = {"going": Going.ON, "turn": found.walk.turn + 1, "platform": account.platform, "account": account.place}
    await tx.walks.change(found.walk, **values)
    walk = replace(found.walk, going=Going.ON, turn=found.walk.turn + 1, account=account)
    return replace(found, walk=await _advance(tx, walk, found.laid, now))


async def change_hour(tx: Transaction, *, community: Community, member: Member, hour: int, now: datetime) -> Way:
    found = await _mine(tx, community, member, now)
    await tx.walks.change(found.walk, hour=_checked(hour))
    await retime(tx, community=community, member=member, now=now)
    return await _mine(tx, community, member, now)


async def done(tx: Transaction, *, community: Community, member: Member, slug: str, now: datetime) -> tuple[Way, bool]:
    """Tick a step off; and whether that was the last, so that nothing more is said."""
    found = await _mine(tx, community, member, now)
    if await _had(tx, found.walk, slug, now):
        found = replace(found, walk=await _not_again(tx, found.walk, now))
    ticked = [*dict.fromkeys((*found.walk.done, slug))]
    await tx.walks.change(found.walk, done=ticked)
    found = replace(found, walk=replace(found.walk, done=tuple(ticked)))
    is_last = found.walk.going is not Going.STOPPED and not found.is_left and slug == found.walk.sent[-1]
    if is_last:
        await tx.outbox.withdraw(found.walk.once_ended)
        await tx.walks.change(found.walk, going=Going.DONE)
    return found, is_last


async def hurry(tx: Transaction, *, community: Community, member: Member, slug: str, now: datetime) -> bool:
    """Say at once what comes after a step; ``False`` when it has been said already."""
    found = await _mine(tx, community, member, now)
    walk = found.walk
    if await _had(tx, walk, slug, now):
        return False
    if walk.going is Going.STOPPED:
        raise UserError("path-is-stopped")
    if walk.before(now)[-1] != slug or walk.going is Going.DONE:
        return False
    if walk.sent[-1] != slug:
        await tx.outbox.move(walk.once(walk.sent[-1]), due=now)
        await tx.walks.change(walk, due_at=now)
        return True
    if found.is_left:
        await _advance(tx, walk, found.laid, now)
    return found.is_left


async def put_off(tx: Transaction, *, community: Community, member: Member, slug: str, now: datetime) -> datetime:
    """Say a step again a day later, and all that follow a day later too; when it comes."""
    found = await _mine(tx, community, member, now)
    had = found.walk.before(now)
    if await _had(tx, found.walk, slug, now):
        return found.walk.due
    if slug != had[-1]:
        raise UserError("path-later-passed")
    await tx.outbox.withdraw_all(found.walk.every_promise)
    due = next_due(now, clock_of(member, community), found.walk.hour).at
    walk = replace(found.walk, sent=had, turn=found.walk.turn + 1, due=due, going=Going.ON)
    await tx.walks.change(walk, sent=[*had], turn=walk.turn, due_at=due, going=Going.ON)
    await _promise(tx, walk, "path.step", (slug,), walk.once(slug), due)
    return due


async def stop(tx: Transaction, *, member: Member, now: datetime) -> bool:
    """Say nothing more; ``False`` when nothing was to be said."""
    walk = await tx.walks.of(member)
    if walk is None or walk.going is Going.STOPPED:
        return False
    withdrawn = await tx.outbox.withdraw_all(walk.every_promise)
    if walk.going is Going.DONE and not withdrawn:
        return False
    await tx.walks.change(walk, going=Going.STOPPED, sent=[*walk.before(now)])
    return True


async def due(tx: Transaction, *, community: Community, number: int, turn: int, slug: str) -> Due | None:
    """A step as it is to be said; ``None`` when its reader has stopped, put it off or begun anew since."""
    walk = await tx.walks.get(number)
    if walk is None or walk.going is Going.STOPPED or slug not in walk.sent:
        return None
    return None if slug == walk.sent[-1] and turn != walk.turn else await step_of(tx, community, walk, slug)


async def step_of(tx: Transaction, community: Community, walk: Walk, slug: str) -> Due | None:
    path = await tx.paths.get(community, walk.path_id)
    laid = await paths.laid(tx, community=community, path=path) if path else None
    if laid is None or slug not in laid.entries or slug not in walk.sent:
        return None
    ahead = [step.entry for step in laid.path.steps if step.entry in laid.entries and step.entry not in walk.sent]
    return Due(
        walk=walk,
        laid=laid,
        step=laid.path.step(slug) or Step(entry=slug),
        entry=laid.entries[slug],
        number=walk.sent.index(slug) + 1,
        count=len(walk.sent) + len(ahead),
        coordinator=await coordinators.of(tx, community=community, country=walk.country),
    )


async def read(tx: Transaction, *, community: Community, member: Member, slug: str, now: datetime) -> Due:
    """A step somebody has, to be read again."""
    walk = await tx.walks.of(member)
    if walk:
        await _had(tx, walk, slug, now)
    found = await step_of(tx, community, walk, slug) if walk else None
    if found is None:
        raise UserError("path-step-gone")
    return found


async def ended(tx: Transaction, *, number: int, turn: int) -> bool:
    """Whether the last word is still to be said."""
    walk = await tx.walks.get(number)
    return walk is not None and walk.going is Going.DONE and walk.turn == turn


async def keep_going(tx: Transaction, *, now: datetime) -> None:
    """Promise the next step to everybody who has the one before."""
    for walk in await tx.walks.past(now, _AT_ONCE):
        community = await tx.communities.get(walk.community_id)
        member = await tx.members.get(community, walk.member_id) if community else None
        path = await tx.paths.get(community, walk.path_id) if community else None
        if community is None or member is None or path is None or await _is_waiting(tx, walk, now):
            continue
        laid = await paths.laid(tx, community=community, path=path)
        await _advance(tx, walk, laid, next_due(now, clock_of(member, community), walk.hour).at)


async def retime(tx: Transaction, *, community: Community, member: Member, now: datetime) -> None:
    """Let the next step come at its hour by another clock."""
    walk = await tx.walks.of(member)
    if walk is None or walk.going is not Going.ON or walk.due <= now:
        return
    due = next_due(now, clock_of(member, community), walk.hour).at
    if await tx.outbox.move(walk.once(walk.sent[-1]), due=due):
        await tx.walks.change(walk, due_at=due)


async def _mine(tx: Transaction, community: Community, member: Member, now: datetime) -> Way:
    found = await way(tx, community=community, member=member, now=now)
    if found is None:
        raise UserError("path-not-begun")
    return found


async def _is_waiting(tx: Transaction, walk: Walk, now: datetime) -> bool:
    """Whether the step before has not been said yet: nobody gets two at once when we were away."""
    if not walk.sent or now - walk.due > _WAITED_FOR:
        return False
    return await tx.outbox.standing_of(walk.once(walk.sent[-1])) is Standing.WAITING


async def _not_again(tx: Transaction, walk: Walk, now: datetime) -> Walk:
    """A step that was put off and is done all the same: the next one comes in its place."""
    await tx.outbox.withdraw(walk.once(walk.sent[-1]))
    await tx.walks.change(walk, due_at=now)
    return replace(walk, due=now)


async def _advance(tx: Transaction, walk: Walk, laid: Laid, due: datetime) -> Walk:
    """Promise the next step, or the last word when there is none."""
    slug = walk.next_of(laid.path, laid.open_now)
    if slug is None:
        await _promise(tx, walk, "path.end", (), walk.once_ended, due)
        await tx.walks.change(walk, going=Going.DONE, due_at=due)
        return replace(walk, going=Going.DONE, due=due)
    further = replace(walk, sent=(*walk.sent, slug), due=due)
    await _promise(tx, further, "path.step", (slug,), further.once(slug), due)
    await tx.walks.change(walk, sent=[*further.sent], due_at=due)
    return further


async def _promise(tx: Transaction, walk: Walk, name: str, rest: tuple[str, ...], once: str, due: datetime) -> None:
    await tx.outbox.promise(
        Promise(
            name=name,
            args=(walk.id, walk.turn, *rest),
            address=walk.account,
            once=once,
            due=due,
            community_id=walk.community_id,
            member_id=walk.member_id,
        )
    )


async def _had(tx: Transaction, walk: Walk, slug: str, now: datetime) -> bool:
    """Whether somebody put a step off that they have; raises ``UserError`` when they do not have it at all."""
    if slug in walk.before(now):
        return False
    before = replace(walk, turn=walk.turn - 1).once(slug)
    if slug not in walk.sent or await tx.outbox.standing_of(before) is not Standing.SENT:
        raise UserError("path-step-gone")
    return True


def _checked(hour: int) -> int:
    if not EARLIEST <= hour <= LATEST:
        raise UserError("path-hour", first=EARLIEST, last=LATEST)
    return hour
