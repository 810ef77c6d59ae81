"""The directory: adding organisations, changing what stands there of them, and what they ran."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.auditing import Deed
from bot.core.entries import State
from bot.core.errors import UserError
from bot.core.grants import GrantedRole
from bot.core.organisations import Organisation, OrgDeed, OrgState, Spot, Stewardship, speakers
from bot.core.people import Community, Member
from bot.core.slugs import slug_of
from bot.services import auditing, gap_news
from bot.store.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What is asked of an organisation first: its name, where it is and what it is about."""

    name: str
    country: str
    place: str | None = None
    spot: Spot | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """An organisation, who speaks for it or says so, and the published entries it ran: ``(slug, title)``."""

    organisation: Organisation
    stewardships: tuple[Stewardship, ...]
    practices: tuple[tuple[str, str], ...] = ()

    def speaks(self, member: Member) -> bool:
        return any(each.member_id == member.id for each in speakers(self.stewardships))


async def find(tx: Transaction, *, community: Community, number: int) -> Known:
    """An organisation that is not closed. Raises ``UserError`` when there is none."""
    found = await tx.organisations.get(community, number)
    if found is None:
        raise UserError("org-unknown", number=number)
    stewardships = await tx.stewards.of(found)
    return Known(organisation=found, stewardships=tuple(stewardships))


async def show(tx: Transaction, *, community: Community, number: int) -> Known:
    """The same with what it ran: what names it as its organisation counts too."""
    known = await find(tx, community=community, number=number)
    slugs = dict.fromkeys([*known.organisation.practices, *await tx.entries.run_by(community, known.organisation.name)])
    entries = await tx.entries.some(community, slugs)
    shown = [entries[slug] for slug in slugs if slug in entries and entries[slug].state is State.PUBLISHED]
    return replace(known, practices=tuple((entry.id, entry.title) for entry in shown))


async def add(
    tx: Transaction,
    *,
    community: Community,
    written: Written,
    member: Member,
    now: datetime,
    named_by: Organisation | None = None,
) -> Organisation:
    """Anybody may add one; moderators are told. Raises ``UserError`` when it is there already."""
    known = {name.casefold(): number for number, name in await tx.organisations.names(community)}
    if number := known.get(written.name.casefold()):
        raise UserError("org-known", name=written.name, number=number)
    added = await tx.organisations.add(
        community,
        Organisation(
            slug=slug_of(written.name, await tx.organisations.slugs(community)),
            name=written.name,
            country=written.country,
            place=written.place,
            spot=written.spot,
            topics=written.topics,
            added_by=member.id,
            named_by=named_by.id if named_by else None,
        ),
        now,
    )
    await gap_news.tell_moderators(tx, community=community, name="org.waiting", about=added.id, now=now)
    return added


async def edit(
    tx: Transaction,
    *,
    community: Community,
    known: Known,
    changed: Organisation,
    member: Member,
    moderates: bool,
    now: datetime,
) -> None:
    """For its stewards, for moderators, and for whoever added it as long as nobody speaks for it."""
    check_editor(known, member, moderates=moderates)
    before = known.organisation
    if changed.name.casefold() != before.name.casefold():
        names = {name.casefold() for number, name in await tx.organisations.names(community) if number != before.id}
        if changed.name.casefold() in names:
            raise UserError("org-known", name=changed.name, number=before.id)
        for each in speakers(known.stewardships):
            steward = await tx.members.get(community, each.member_id)
            if steward and await tx.grants.take(steward, GrantedRole.STEWARD, before.name):
                await tx.grants.give(steward, GrantedRole.STEWARD, changed.name, now)
    confirmed = now if known.speaks(member) else changed.confirmed_at
    await tx.organisations.update(replace(changed, confirmed_at=confirmed))
    await note(tx, community, member, before, OrgDeed.EDITED, now)


def check_editor(known: Known, member: Member, *, moderates: bool) -> None:
    """Raises ``UserError`` for somebody who may not change it."""
    nobody_speaks = not speakers(known.stewardships)
    mine = known.organisation.added_by is not None and known.organisation.added_by == member.id
    if not (moderates or known.speaks(member) or (mine and nobody_speaks)):
        raise UserError("org-not-yours", name=known.organisation.name)


async def move(
    tx: Transaction,
    *,
    community: Community,
    known: Known,
    to: OrgState,
    member: Member,
    moderates: bool,
    now: datetime,
) -> None:
    """Pause it or close it, for its stewards and moderators."""
    check_editor(known, member, moderates=moderates)
    await tx.organisations.update(replace(known.organisation, state=to))
    await note(tx, community, member, known.organisation, OrgDeed(to.value), now)


async def link(
    tx: Transaction,
    *,
    community: Community,
    known: Known,
    slug: str,
    member: Member,
    moderates: bool,
    now: datetime,
) -> str:
    """Say that an organisation ran a practice, or not; gives its title."""
    check_editor(known, member, moderates=moderates)
    entry = await tx.entries.get(community, slug)
    if entry is None or entry.state is not State.PUBLISHED:
        raise UserError("entry-unknown", slug=slug)
    before = known.organisation.practices
    after = tuple(each for each in before if each != slug) if slug in before else (*before, slug)
    await tx.organisations.update(replace(known.organisation, practices=after))
    what = OrgDeed.UNLINKED if slug in before else OrgDeed.LINKED
    await note(tx, community, member, known.organisation, what, now, entry=slug)
    return entry.title


async def bring_in(tx: Transaction, *, community: Community, found: Sequence[Organisation], now: datetime) -> int:
    """Add organisations of a file as unconfirmed; those that are there already stay as they are. Says how many."""
    taken = await tx.organisations.slugs(community)
    new = [each for each in found if each.slug not in taken]
    for each in new:
        await tx.organisations.add(community, replace(each, id=0, state=OrgState.UNCONFIRMED, confirmed_at=None), now)
    return len(new)


async def note(
    tx: Transaction,
    community: Community,
    by: Member,
    organisation: Organisation,
    what: OrgDeed,
    now: datetime,
    **detail: str,
) -> None:
    await auditing.note(
        tx,
        community=community,
        actor=by,
        action=Deed.ORGANISATION_CHANGED,
        about=organisation.slug,
        detail={"what": what.value, **detail},
        now=now,
    )
