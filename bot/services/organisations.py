"""The directory: adding organisations, confirming them, speaking for them, and asking whether all is still right."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.core.auditing import Deed
from bot.core.entries import State
from bot.core.errors import UserError
from bot.core.grants import GrantedRole
from bot.core.organisations import (
    ASKED_EVERY,
    Confirming,
    Organisation,
    OrgDeed,
    OrgState,
    Spot,
    Stewardship,
    confirming,
    is_due,
    is_silent,
    speakers,
)
from bot.core.people import Community, Member
from bot.core.slugs import slug_of
from bot.services import auditing, gap_news
from bot.store.transaction import Transaction

_AT_ONCE: Final = 200


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


async def claim(tx: Transaction, *, community: Community, known: Known, member: Member, now: datetime) -> None:
    """Say that one speaks for an organisation; somebody who knows has to agree."""
    organisation = known.organisation
    if organisation.state is OrgState.CLOSED:
        raise UserError("org-is-closed", name=organisation.name)
    if not await tx.stewards.claim(organisation, member, now):
        raise UserError("org-yours" if known.speaks(member) else "org-claimed-already", name=organisation.name)
    turn = f":{member.id}"
    await gap_news.tell_moderators(
        tx, community=community, name="org.waiting", about=organisation.id, now=now, turn=turn
    )
    await _tell(tx, community=community, known=known, name="org.claimed", now=now, turn=turn)


async def confirm(
    tx: Transaction, *, community: Community, known: Known, member: Member, moderates: bool, now: datetime
) -> Confirming:
    """Somebody's word that an organisation is as it says. Where it is a moderator's, or another organisation's
    steward's, those who say they speak for it do so from now on; what its own stewards have paused stays so. Raises
    ``UserError`` where their word counts for nothing.
    """
    does = confirming(
        known.organisation,
        known.stewardships,
        member_id=member.id or 0,
        moderates=moderates,
        speaks_for=await tx.organisations.of_member(member),
    )
    paused = known.organisation.state is OrgState.PAUSED and does is not Confirming.RENEWS
    state = OrgState.PAUSED if paused else OrgState.LISTED
    await tx.organisations.update(replace(known.organisation, state=state, confirmed_at=now))
    if does is not Confirming.RENEWS:
        for each in known.stewardships:
            if each.accepted_at is None:
                await _accept(tx, community=community, organisation=known.organisation, each=each, by=member, now=now)
    await note(tx, community, member, known.organisation, OrgDeed(does.value), now)
    return does


async def accept(
    tx: Transaction,
    *,
    community: Community,
    known: Known,
    claimant: int,
    member: Member,
    moderates: bool,
    now: datetime,
) -> None:
    """A steward, or a moderator, agrees that somebody else speaks for the organisation too."""
    if not moderates and not known.speaks(member):
        raise UserError("org-not-yours", name=known.organisation.name)
    pending = [each for each in known.stewardships if each.member_id == claimant and each.accepted_at is None]
    if not pending:
        raise UserError("org-claim-gone")
    await _accept(tx, community=community, organisation=known.organisation, each=pending[0], by=member, now=now)


async def refuse(tx: Transaction, *, community: Community, known: Known, member: Member, now: datetime) -> None:
    """A moderator does not agree: claims go, and what only they wanted goes with them."""
    for each in known.stewardships:
        if each.accepted_at is None:
            await tx.stewards.dismiss(known.organisation, each.member_id)
    if known.organisation.state is OrgState.UNCONFIRMED and known.organisation.added_by is not None:
        await tx.organisations.update(replace(known.organisation, state=OrgState.CLOSED))
    await note(tx, community, member, known.organisation, OrgDeed.REFUSED, now)


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


async def leave(tx: Transaction, *, community: Community, known: Known, member: Member, now: datetime) -> None:
    """Speak for it no longer, or take a claim back."""
    if member.id is None or not await tx.stewards.dismiss(known.organisation, member.id):
        raise UserError("org-not-yours", name=known.organisation.name)
    await tx.grants.take(member, GrantedRole.STEWARD, known.organisation.name)
    await note(tx, community, member, known.organisation, OrgDeed.LEFT, now)


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


async def ask_again(tx: Transaction, *, now: datetime) -> None:
    """Ask stewards twice a year whether all is still right, and send nobody to those who never say."""
    for community_id, number in await tx.organisations.standing_since(now - ASKED_EVERY, _AT_ONCE):
        community = await tx.communities.get(community_id)
        known = await find(tx, community=community, number=number) if community else None
        if community and known and is_silent(known.organisation, now):
            await tx.organisations.update(replace(known.organisation, state=OrgState.PAUSED))
        elif community and known and is_due(known.organisation, now):
            await tx.organisations.update(replace(known.organisation, asked_at=now))
            await _tell(tx, community=community, known=known, name="org.still", now=now, turn=f":{now:%Y-%m-%d}")


async def bring_in(tx: Transaction, *, community: Community, found: Sequence[Organisation], now: datetime) -> int:
    """Add organisations of a file as unconfirmed; those that are there already stay as they are. Says how many."""
    taken = await tx.organisations.slugs(community)
    new = [each for each in found if each.slug not in taken]
    for each in new:
        await tx.organisations.add(community, replace(each, id=0, state=OrgState.UNCONFIRMED, confirmed_at=None), now)
    return len(new)


async def _accept(
    tx: Transaction, *, community: Community, organisation: Organisation, each: Stewardship, by: Member, now: datetime
) -> None:
    steward = await tx.members.get(community, each.member_id)
    if steward is None:
        return
    await tx.stewards.accept(organisation, each.member_id, now)
    await tx.grants.give(steward, GrantedRole.STEWARD, organisation.name, now)
    detail = {"role": GrantedRole.STEWARD.value, "organisation": organisation.id}
    await auditing.note(
        tx, community=community, actor=by, action=Deed.ROLE_GRANTED, about=steward, detail=detail, now=now
    )
    await tell_member(
        tx, community=community, name="org.accepted", about=organisation.id, member_id=each.member_id, now=now
    )


async def tell_member(
    tx: Transaction, *, community: Community, name: str, about: int, member_id: int, now: datetime
) -> None:
    """Promise a member a letter, where they can be spoken to by themselves."""
    for address in (await tx.members.addresses(member_id))[:1]:
        await gap_news.promise(
            tx, community=community, name=name, about=about, address=address, member_id=member_id, now=now
        )


async def _tell(
    tx: Transaction, *, community: Community, known: Known, name: str, now: datetime, turn: str = ""
) -> None:
    """Promise everybody who speaks for it a letter, one each; the same letter again has another ``turn``."""
    for each in speakers(known.stewardships):
        for address in (await tx.members.addresses(each.member_id))[:1]:
            await gap_news.promise(
                tx,
                community=community,
                name=name,
                about=known.organisation.id,
                address=address,
                member_id=each.member_id,
                now=now,
                turn=turn,
            )


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
