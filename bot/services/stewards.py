"""Who speaks for organisations: saying so, agreeing to it, leaving, and being asked whether all is still right."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.core.auditing import Deed
from bot.core.errors import UserError
from bot.core.grants import GrantedRole
from bot.core.organisations import (
    ASKED_EVERY,
    Confirming,
    Organisation,
    OrgDeed,
    OrgState,
    Stewardship,
    confirming,
    is_due,
    is_silent,
    speakers,
)
from bot.core.people import Community, Member
from bot.services import auditing, gap_news, organisations
from bot.services.organisations import Known
from bot.store.transaction import Transaction

_AT_ONCE: Final = 200


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
    await organisations.note(tx, community, member, known.organisation, OrgDeed(does.value), now)
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
    await organisations.note(tx, community, member, known.organisation, OrgDeed.REFUSED, now)


async def leave(tx: Transaction, *, community: Community, known: Known, member: Member, now: datetime) -> None:
    """Speak for it no longer, or take a claim back."""
    if member.id is None or not await tx.stewards.dismiss(known.organisation, member.id):
        raise UserError("org-not-yours", name=known.organisation.name)
    await tx.grants.take(member, GrantedRole.STEWARD, known.organisation.name)
    await organisations.note(tx, community, member, known.organisation, OrgDeed.LEFT, now)


async def ask_again(tx: Transaction, *, now: datetime) -> None:
    """Ask stewards twice a year whether all is still right, and send nobody to those who never say."""
    for community_id, number in await tx.organisations.standing_since(now - ASKED_EVERY, _AT_ONCE):
        community = await tx.communities.get(community_id)
        known = await organisations.find(tx, community=community, number=number) if community else None
        if community and known and is_silent(known.organisation, now):
            await tx.organisations.update(replace(known.organisation, state=OrgState.PAUSED))
        elif community and known and is_due(known.organisation, now):
            await tx.organisations.update(replace(known.organisation, asked_at=now))
            await _tell(tx, community=community, known=known, name="org.still", now=now, turn=f":{now:%Y-%m-%d}")


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
    await _tell_member(
        tx, community=community, name="org.accepted", about=organisation.id, member_id=each.member_id, now=now
    )


async def _tell_member(
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
