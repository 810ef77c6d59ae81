"""Roles: giving them, taking them back, and who has which."""

from datetime import datetime

from bot.core.auditing import Deed
from bot.core.codes import Opens
from bot.core.errors import UserError
from bot.core.grants import Grant, GrantedRole, check_giver, check_raise
from bot.core.people import Community, Member
from bot.services import auditing
from bot.store.transaction import Transaction


async def grant(
    tx: Transaction,
    *,
    community: Community,
    giver: Member,
    receiver: Member,
    role: GrantedRole,
    organisation: str | None,
    now: datetime,
) -> None:
    """Give a role; a steward's needs an organisation. Raises ``UserError`` where that may not be."""
    check_giver(giver, role, owners=await tx.grants.owners(community))
    check_raise(giver, receiver, role)
    organisation = _organisation(role, organisation)
    if role is GrantedRole.STEWARD and organisation is None:
        raise UserError("role-organisation-missing")
    if not await tx.grants.give(receiver, role, organisation, now):
        raise UserError("role-has-already")
    detail = {"role": role.value, "organisation": organisation}
    await auditing.note(
        tx, community=community, actor=giver, action=Deed.ROLE_GRANTED, about=receiver, detail=detail, now=now
    )


async def revoke(
    tx: Transaction,
    *,
    community: Community,
    taker: Member,
    holder: Member,
    role: GrantedRole,
    organisation: str | None,
    now: datetime,
) -> None:
    """Take a role back; a steward's for one organisation, or for all. Raises ``UserError`` for the last owner's."""
    owners = await tx.grants.owners(community)
    check_giver(taker, role, owners=owners)
    organisation = _organisation(role, organisation)
    if role is GrantedRole.OWNER and holder.role is role.role and owners == 1:
        raise UserError("role-last-owner")
    if not await tx.grants.take(holder, role, organisation):
        raise UserError("role-had-not")
    if role is GrantedRole.OWNER:
        await tx.codes.drop_of(holder, Opens.SPACE)
    detail = {"role": role.value, "organisation": organisation}
    await auditing.note(
        tx, community=community, actor=taker, action=Deed.ROLE_REVOKED, about=holder, detail=detail, now=now
    )


async def every(tx: Transaction, *, community: Community) -> list[Grant]:
    return await tx.grants.every(community)


def _organisation(role: GrantedRole, organisation: str | None) -> str | None:
    """Only a steward's role names one."""
    return " ".join(organisation.split()) if organisation and role is GrantedRole.STEWARD else None
