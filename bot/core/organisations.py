"""The directory: who does what and where, and who speaks for them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final, TypeAlias

from bot.core.errors import UserError

ASKED_EVERY: Final = timedelta(days=182)
"""How long what a steward confirmed counts before they are asked whether it is still right."""
SILENT_FOR: Final = timedelta(days=60)
"""How long a steward may leave that unanswered before nobody is sent to them any more."""
LONGEST_NAME: Final = 120
LONGEST_OFFER: Final = 600
NAMED_AT_ONCE: Final = 2
"""How many others a new organisation is asked to name."""

Spot: TypeAlias = tuple[float, float]
"""Latitude and longitude, in degrees."""


class OrgKind(StrEnum):
    NGO = "ngo"
    ASSOCIATION = "association"
    AUTHORITY = "authority"
    SCHOOL = "school"
    CENTRE = "centre"
    NETWORK = "network"
    RESEARCH = "research"
    INTERNATIONAL = "international"
    ENTERPRISE = "enterprise"
    OTHER = "other"


class OrgSize(StrEnum):
    """How many people work there, paid or not: up to 5, 20, 100, or more."""

    HANDFUL = "handful"
    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class OrgState(StrEnum):
    """``UNCONFIRMED``: nobody but whoever wrote it down says that it is so. ``PAUSED``: wants no introductions now, or
    has been silent. Only what is ``LISTED`` and has a steward is ever introduced.
    """

    UNCONFIRMED = "unconfirmed"
    LISTED = "listed"
    PAUSED = "paused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """``slug`` is its id in files, unique in its community. ``offers`` is what peers may come to them for;
    ``practices`` are slugs of entries they ran. ``funded_until`` is seen by its stewards alone. ``asked_at`` is when
    they were last asked whether all this is still right.
    """

    id: int = 0
    slug: str
    name: str
    kind: OrgKind = OrgKind.OTHER
    country: str
    place: str | None = None
    spot: Spot | None = None
    languages: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    offers: str = ""
    website: str | None = None
    size: OrgSize | None = None
    funded_until: date | None = None
    practices: tuple[str, ...] = ()
    state: OrgState = OrgState.UNCONFIRMED
    added_by: int | None = None
    named_by: int | None = None
    added_at: datetime | None = None
    confirmed_at: datetime | None = None
    asked_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stewardship:
    """Somebody who speaks for an organisation, or says so: then ``accepted_at`` is ``None``."""

    organisation_id: int
    member_id: int
    name: str
    since: datetime
    accepted_at: datetime | None = None


class Confirming(StrEnum):
    """What somebody's word for an organisation does."""

    RENEWS = "renews"
    CONFIRMS = "confirms"
    VOUCHES = "vouches"


class OrgDeed(StrEnum):
    """What the record says was done to an organisation."""

    RENEWS = "renews"
    CONFIRMS = "confirms"
    VOUCHES = "vouches"
    REFUSED = "refused"
    EDITED = "edited"
    LINKED = "linked"
    UNLINKED = "unlinked"
    PAUSED = "paused"
    CLOSED = "closed"
    UNBLOCKED = "unblocked"
    LEFT = "left"


def speakers(stewardships: Iterable[Stewardship]) -> list[Stewardship]:
    return [each for each in stewardships if each.accepted_at]


def is_introducible(organisation: Organisation, stewardships: Iterable[Stewardship]) -> bool:
    return organisation.state is OrgState.LISTED and bool(speakers(stewardships))


def confirming(
    organisation: Organisation,
    stewardships: Collection[Stewardship],
    *,
    member_id: int,
    moderates: bool,
    speaks_for: Iterable[Organisation],
) -> Confirming:
    """What somebody's word for an organisation does; ``speaks_for`` are those they speak for. Raises ``UserError``
    where it does nothing: nobody vouches for what they wrote down or claim themselves.
    """
    if organisation.state is OrgState.CLOSED:
        raise UserError("org-is-closed", name=organisation.name)
    speaks = any(each.member_id == member_id for each in speakers(stewardships))
    if speaks and organisation.state is not OrgState.UNCONFIRMED:
        return Confirming.RENEWS
    if moderates:
        return Confirming.CONFIRMS
    own = organisation.added_by == member_id or any(each.member_id == member_id for each in stewardships)
    if own:
        raise UserError("org-not-oneself", name=organisation.name)
    if not any(each.id != organisation.id and each.state is OrgState.LISTED for each in speaks_for):
        raise UserError("org-vouch-stewards-only")
    return Confirming.VOUCHES


def is_due(organisation: Organisation, now: datetime) -> bool:
    """Whether it is time to ask its stewards if all is still right."""
    said = max(filter(None, (organisation.confirmed_at, organisation.asked_at, organisation.added_at)), default=now)
    return organisation.state is OrgState.LISTED and said <= now - ASKED_EVERY


def is_silent(organisation: Organisation, now: datetime) -> bool:
    """Whether its stewards were asked and have not answered for too long."""
    asked, confirmed = organisation.asked_at, organisation.confirmed_at
    unanswered = asked is not None and (confirmed is None or confirmed < asked)
    return organisation.state is OrgState.LISTED and unanswered and asked is not None and asked <= now - SILENT_FOR
