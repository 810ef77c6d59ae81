"""Roles we keep ourselves, beside those the platforms vouch for: who may give them, and who may lose them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.core.errors import UserError
from bot.core.people import Member, Role


class GrantedRole(StrEnum):
    """What can be given; everybody is a member without it."""

    STEWARD = "steward"
    MODERATOR = "moderator"
    OWNER = "owner"

    @property
    def role(self) -> Role:
        return Role[self.name]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A role of one member; it holds in every place of the community. A steward's names whom they speak for."""

    member: Member
    role: GrantedRole
    organisation: str | None = None
    at: datetime


def check_giver(giver: Member, role: GrantedRole, *, owners: int) -> None:
    """Whoever owns one place may say who moderates; ownership of everything is given and taken by those who have it,
    or by the first to name an owner. Raises ``UserError``.
    """
    if role is GrantedRole.OWNER and giver.role < Role.OWNER and owners:
        raise UserError("role-owners-only")


def check_raise(giver: Member, receiver: Member, role: GrantedRole) -> None:
    """Nobody raises themselves, whatever their place vouches for. Raises ``UserError``."""
    if receiver.id == giver.id and role.role > giver.role:
        raise UserError("role-not-oneself")
