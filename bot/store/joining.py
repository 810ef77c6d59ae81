"""Two members turning out to be one person: what becomes of every row that names one of them."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import Any, Final

from sqlalchemy import Column, UniqueConstraint, delete, exists, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.people import Member
from bot.store.base import Row
from bot.store.members import MemberRow


class Fate(Enum):
    """``MOVES``: it is the other's; what both have already, the other keeps. ``GOES``: it is given up. ``STAYS``: it
    keeps the number it was written with. ``APART``: a service sees to it, by rules of its own.
    """

    MOVES = auto()
    GOES = auto()
    STAYS = auto()
    APART = auto()


FATES: Final[Mapping[str, Fate]] = {
    "accounts.member_id": Fate.MOVES,
    "asks.member_id": Fate.MOVES,
    "attendances.member_id": Fate.APART,
    "audit.actor_id": Fate.STAYS,
    "audit.whom_id": Fate.STAYS,
    "blocks.member_id": Fate.MOVES,
    "calendar_feeds.member_id": Fate.MOVES,
    "codes.member_id": Fate.GOES,
    "connections.asker_id": Fate.MOVES,
    "coordinators.member_id": Fate.MOVES,
    "digests.member_id": Fate.APART,
    "entry_hands.member_id": Fate.MOVES,
    "gap_events.member_id": Fate.MOVES,
    "gap_events.whom_id": Fate.MOVES,
    "gap_follows.member_id": Fate.MOVES,
    "gap_replies.author_id": Fate.MOVES,
    "gaps.asker_id": Fate.MOVES,
    "gaps.assignee_id": Fate.MOVES,
    "grants.member_id": Fate.APART,
    "inbox.member_id": Fate.MOVES,
    "introduction_words.author_id": Fate.MOVES,
    "introductions.steward_id": Fate.MOVES,
    "members.joined_into": Fate.MOVES,
    "offers.member_id": Fate.MOVES,
    "organisations.added_by": Fate.MOVES,
    "outbox.member_id": Fate.MOVES,
    "passes.member_id": Fate.MOVES,
    "profiles.member_id": Fate.MOVES,
    "reminders.member_id": Fate.MOVES,
    "round_members.member_id": Fate.MOVES,
    "round_seats.member_id": Fate.MOVES,
    "sessions.member_id": Fate.MOVES,
    "stewards.member_id": Fate.APART,
    "verdicts.member_id": Fate.MOVES,
    "walks.member_id": Fate.MOVES,
    "workshop_choices.member_id": Fate.MOVES,
    "workshop_hosts.member_id": Fate.MOVES,
    "workshop_regulars.member_id": Fate.MOVES,
}
"""By table and column. One that is not here moves; a test asks that each is thought of."""
_LETS_IN: Final = frozenset({"accounts.member_id", "codes.member_id", "passes.member_id", "sessions.member_id"})


class JoiningStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def move(self, one: Member, *, to: Member, entrances: bool = True) -> None:
        """Give what one member left to another, without doubling. Without ``entrances``, nothing that lets anybody
        in is given on.
        """
        for column in naming_members():
            name = f"{column.table.name}.{column.name}"
            fate = FATES.get(name, Fate.MOVES)
            if fate in {Fate.STAYS, Fate.APART} or (name in _LETS_IN and not entrances):
                continue
            if fate is Fate.MOVES:
                await self._move(column, one, to)
            await self._session.execute(delete(column.table).where(column == one.id))
        self._session.expire_all()

    async def _move(self, column: Column[Any], one: Member, to: Member) -> None:
        """Every row but those whose like the other has."""
        moving = update(column.table).where(column == one.id)
        for key in _keys(column):
            like = column.table.alias()
            same = [like.c[each.name] == each for each in key if each is not column]
            moving = moving.where(~exists().where(like.c[column.name] == to.id, *same))
        await self._session.execute(moving.values({column.name: to.id}))


def naming_members() -> Iterator[Column[Any]]:
    """Every column that holds a member's number."""
    for table in Row.metadata.sorted_tables:
        yield from (key.parent for key in table.foreign_keys if key.column is MemberRow.__table__.c.id)


def _keys(column: Column[Any]) -> Iterator[list[Column[Any]]]:
    """Sets of columns that no two rows may have alike, with this one among them."""
    table = column.table
    if column.primary_key:
        yield list(table.primary_key.columns)
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint) and column in set(constraint.columns):
            yield list(constraint.columns)
