"""Codes that work once: typed by hand on one network to prove what was said on another."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.core.people import Community, Member

TRIES: Final = 5
"""Codes of one account that may be wrong within ``TRIES_WITHIN``."""
TRIES_WITHIN: Final = timedelta(hours=1)
_ALPHABET: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without what looks alike when it is read to somebody."""
_LENGTH: Final = 12
_GROUP: Final = 4


class Opens(StrEnum):
    """What a code joins: a server or space to a community, or an account to a member."""

    SPACE = "space"
    ACCOUNT = "account"


LASTS: Final = {Opens.SPACE: timedelta(days=1), Opens.ACCOUNT: timedelta(minutes=15)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """``maker`` is who made it, ``platform`` where; ``key`` is how it is kept."""

    key: str
    opens: Opens
    community: Community
    maker: Member
    platform: str
    until: datetime


def new() -> str:
    """59 random bits in groups of four, such as ``7KQM-2XPA-9TRB``."""
    letters = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
    return "-".join(letters[start : start + _GROUP] for start in range(0, _LENGTH, _GROUP))


def kept(written: str) -> str:
    """A code as it is kept, however it was typed, so that reading the database opens nothing."""
    return hashlib.sha256("".join(filter(str.isalnum, written.upper())).encode()).hexdigest()
