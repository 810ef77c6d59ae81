"""Who is speaking, in which community, and from where."""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Final

from bot.core import zones

TERMINAL: Final = "terminal"
OUR_OWN: Final = frozenset({TERMINAL, "web"})
"""Where we ourselves say who somebody is. On every other platform it vouches for its people, each space for its own."""


class Role(IntEnum):
    """What a person may do in one community; each includes those below it. A steward speaks for an organisation."""

    MEMBER = 0
    STEWARD = 5
    MODERATOR = 10
    OWNER = 20


class PlaceSize(StrEnum):
    VILLAGE = "village"
    TOWN = "town"
    CITY = "city"


class Staffing(StrEnum):
    PAID = "paid"
    VOLUNTEERS = "volunteers"
    MIXED = "mixed"


class Work(StrEnum):
    """What a member does; asked so that words and examples fit, never shown to others."""

    NGO = "ngo"
    MUNICIPALITY = "municipality"
    TEACHER = "teacher"
    VOLUNTEER = "volunteer"
    RESEARCHER = "researcher"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something is said. ``space`` is the Discord server, Matrix space or web site around it."""

    platform: str
    space: str | None
    channel: str
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Who says something, as their platform knows them, before we know the member behind the account.

    ``locale`` is what their client is set to, ``country`` where it says they are; ``manages``, ``moderates`` and
    ``groups`` are what the platform vouches for: the right to manage the space or its messages, and role ids. It counts
    only in a space that is one of the community's.
    ``session`` is the browser session of somebody signed in on the web, as it is kept.
    """

    platform: str
    account: str
    name: str
    place: Place
    locale: str | None = None
    country: str | None = None
    manages: bool = False
    moderates: bool = False
    groups: frozenset[str] = frozenset()
    session: str | None = None

    @property
    def first_name(self) -> str:
        """What to call them before others; nothing where all they are called is their account."""
        return self.name.split(maxsplit=1)[0] if self.name and self.name != self.account else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whom:
    """Somebody another person means: a member by number, an ``account`` by a mention, or whoever bears a name."""

    written: str
    number: int | None = None
    account: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a member told us of where they work; all optional, all erasable."""

    country: str | None = None
    work: Work | None = None
    place_size: PlaceSize | None = None
    staffing: Staffing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person in a community. ``id`` is ``None`` until there is something to remember of them. ``reach`` is the
    platform they want their letters on, if they chose one, ``spoke_on`` the one they spoke to us on last.
    """

    id: int | None
    name: str
    language: str | None = None
    setting: Setting = field(default_factory=Setting)
    role: Role = Role.MEMBER
    asked_setting_at: datetime | None = None
    zone: str | None = None
    reach: str | None = None
    spoke_on: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpaceSettings:
    """Which places of a Discord server or Matrix space serve what; ids as the platform writes them."""

    help_place: str | None = None
    peers_place: str | None = None
    moderators_place: str | None = None
    workshops_place: str | None = None
    moderator_role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Space:
    """A Discord server or Matrix space that belongs to a community; ``id`` and ``name`` as its platform says them."""

    platform: str
    id: str
    name: str | None
    settings: SpaceSettings

    @property
    def mark(self) -> str:
        """What a button can carry of it, however long its id is."""
        return hashlib.blake2b(f"{self.platform}:{self.id}".encode(), digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Community:
    """One network, sharing one library over all its spaces."""

    id: int
    name: str
    language: str = "en"
    zone: str = zones.UTC_ZONE


def clock_of(member: Member, community: Community) -> str:
    """The zone of the clock somebody looks at: the one they told us, their country's, or where the community is."""
    return member.zone or zones.of_country(member.setting.country) or community.zone


def terminal_owner(locale: str | None, country: str | None = None) -> Sender:
    """Whoever has the terminal has the bot."""
    place = Place(platform=TERMINAL, space=None, channel="here", private=True)
    return Sender(
        platform=TERMINAL,
        account="owner",
        name="you",
        place=place,
        locale=locale,
        country=country,
        manages=True,
    )
