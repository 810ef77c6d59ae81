"""Signing in on the web: how long a link and a session last, and how their secrets are kept."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.core.grants import GrantedRole
from bot.core.people import Community, Member, Role

LINK_LASTS: Final = timedelta(minutes=15)
IDLE: Final = timedelta(days=30)
"""How long a session outlives its last use."""
VOUCHED_FOR: Final = timedelta(days=7)
"""How long a browser keeps the role its person had where the link was asked for; a granted role needs no such end."""
NOTICED_EVERY: Final = timedelta(hours=1)
"""A session's use is written down at most this often."""
_BYTES: Final = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """A browser whose person we know; ``key`` is how its session is kept, ``vouched`` a role from elsewhere."""

    key: str
    account: str
    member: Member
    vouched: Role = Role.MEMBER


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """A way in, for once: as ``member``, or as somebody new who will be called ``name`` and given ``role``."""

    community: Community
    member: Member | None
    name: str
    role: GrantedRole | None
    vouched: Role
    until: datetime


def secret() -> str:
    """128 random bits, as they stand in a link or a cookie."""
    return secrets.token_urlsafe(_BYTES)


def hashed(value: str) -> str:
    """A secret as it is kept, so that reading the database signs nobody in."""
    return hashlib.sha256(value.encode()).hexdigest()
