"""Taking up promises that are due, and writing down what became of them. Built for many senders on one table: a claim
is one statement, and so is the end of a whole batch.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import (
    JSON,
    ColumnElement,
    String,
    Update,
    bindparam,
    case,
    column,
    exists,
    func,
    literal,
    not_,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.outbox import Address, Claimed, Promise, Standing
from bot.core.outcomes import Again, Hopeless, InVain, Outcome, Said, Unsure, Untried
from bot.store.base import Moment
from bot.store.outbox import BEGUN, FRESH, STATE, WAITING, T

_EARLIER: Final = T.alias("earlier")
_FREE: Final = not_(
    exists().where(
        _EARLIER.c.lane == T.c.lane,
        _EARLIER.c.state == STATE[Standing.WAITING],
        _EARLIER.c.visible_at > _EARLIER.c.due_at,
        tuple_(_EARLIER.c.due_at, _EARLIER.c.id) < tuple_(T.c.due_at, T.c.id),
    )
)
"""Nothing earlier in the same place is being said, or waits for its next try."""
_READ: Final = (  # as ``_claimed`` takes them
    T.c.due_at,
    T.c.id,
    T.c.once,
    T.c.community_id,
    T.c.member_id,
    T.c.name,
    T.c.args,
    T.c.place,
    T.c.thread,
    T.c.expires_at,
    T.c.attempts,
    func.nullif(T.c.first_try_at, bindparam("now", type_=Moment()), type_=Moment()).label("doubt"),
)
_IN_ORDER: Final = itemgetter(0, 1)


def _claim(*which: ColumnElement[bool], direct: bool, order: Sequence[ColumnElement[Any]]) -> Update:
    now = bindparam("now", type_=Moment())
    due = (
        select(T.c.id)
        .where(T.c.platform == bindparam("on"), T.c.direct.is_(direct), *which, T.c.visible_at <= now, _FREE)
        .order_by(*order)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
        .cte("due")
    )
    return (
        update(T)
        .where(T.c.id.in_(select(due.c.id)))
        .values(
            visible_at=bindparam("until", type_=Moment()),
            lease=bindparam("token"),
            attempts=T.c.attempts + 1,
            first_try_at=func.coalesce(T.c.first_try_at, now),
        )
        .returning(*_READ)
    )


def _soonest(which: ColumnElement[bool], *, direct: bool) -> Any:
    """The first of an index, which ``min()`` is not everywhere."""
    found = select(T.c.visible_at).where(T.c.platform == bindparam("on"), T.c.direct.is_(direct), which)
    return found.order_by(T.c.visible_at).limit(1).scalar_subquery()


_AGAIN: Final = {
    direct: _claim(BEGUN, direct=direct, order=(T.c.visible_at, T.c.due_at, T.c.id)) for direct in (False, True)
}
_FIRST: Final = {  # due and visible at the same time, so that the index alone tells the order
    direct: _claim(FRESH, direct=direct, order=(T.c.visible_at, T.c.id)) for direct in (False, True)
}
_SOONEST: Final = select(
    *(_soonest(which, direct=direct) for direct in (False, True) for which in (BEGUN, FRESH))  # index lookups
)
_SOONEST_ALONE: Final = _SOONEST.add_columns(
    func.pg_advisory_xact_lock(func.hashtext(literal("springboard ") + bindparam("on", type_=String())))
)
"""Two claims on PostgreSQL would not see each other's rows, and the order of a place would be lost between them."""
_HELD: Final = select(T.c.id, T.c.lease).where(T.c.platform == bindparam("on"), BEGUN, T.c.lease.is_not(None))
_MINE: Final = (T.c.id == bindparam("number"), T.c.lease == bindparam("token"))


def _said(each: Callable[..., Any]) -> Update:
    """A whole batch in one statement, given as one value: a list of lists."""
    one = each(bindparam("batch", type_=JSON())).table_valued(column("value", JSON()), name="said").c.value
    number, token, place, message = one[0].as_integer(), one[1].as_string(), one[2].as_string(), one[3].as_string()
    opened = T.c.direct.is_(False) & T.c.thread.is_(None) & (T.c.place != place)
    return (
        update(T)
        .where(T.c.id == number, T.c.lease == token)
        .values(
            state=STATE[Standing.SENT],
            lease=None,
            done_at=bindparam("at"),
            remote_place=place,
            remote_message=message,
            opened=case((opened, place), else_=None),
            error=None,
        )
    )


_SAID: Final = {"sqlite": _said(func.json_each), "postgresql": _said(func.json_array_elements)}
_ENDED: Final = (
    update(T)
    .where(*_MINE, WAITING)
    .values(state=bindparam("became"), lease=None, done_at=bindparam("at"), error=bindparam("why"))
)
_BACK: Final = (
    update(T)
    .where(*_MINE, WAITING)
    .values(
        lease=None,
        visible_at=func.coalesce(bindparam("next", type_=Moment()), T.c.due_at),
        attempts=bindparam("tries"),
        first_try_at=bindparam("doubt"),
        error=bindparam("why"),
    )
)


@dataclass(frozen=True, slots=True)
class Soonest:
    """When the next promise of a platform may be taken up, in places and to people: again, and for the first time."""

    place_again: datetime | None
    place: datetime | None
    direct_again: datetime | None
    direct: datetime | None


class ClaimStore:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def soonest(self, platform: str, *, alone: bool = False) -> Soonest:
        """``alone`` when some are going to be claimed: then nobody else does until this transaction ends."""
        statement = _SOONEST_ALONE if alone and self._dialect == "postgresql" else _SOONEST
        place_again, place, direct_again, direct, *_ = (await self._session.execute(statement, {"on": platform})).one()
        return Soonest(place_again, place, direct_again, direct)

    async def claim(
        self, platform: str, *, direct: bool, again: bool, most: int, token: str, now: datetime, until: datetime
    ) -> list[Claimed]:
        """Take up to ``most`` that are due until then, in the order they are to be said; ``again`` those that were
        taken up before, whose leases ended or whose next try has come. Only after ``soonest`` has let us be ``alone``.
        """
        claim = (_AGAIN if again else _FIRST)[direct]
        given = {"on": platform, "most": most, "token": token, "now": now, "until": until}
        rows = (await self._session.execute(claim, given)).all()
        return [_claimed(platform, token, direct, *row) for row in sorted(rows, key=_IN_ORDER)]

    async def held(self, platform: str) -> dict[int, str]:
        """Leases of all that are taken up and still to be said, by id; one may have been withdrawn, or erased."""
        return {row.id: row.lease for row in await self._session.execute(_HELD, {"on": platform})}

    async def said(self, said: Collection[tuple[Claimed, Said]], at: datetime) -> int:
        """Mark some as said, even where they have been withdrawn meanwhile; how many of them are still there."""
        if not said:
            return 0
        batch = [(claimed.id, claimed.lease, one.where.place, one.where.message) for claimed, one in said]
        result: Any = await self._session.execute(_SAID[self._dialect], {"batch": batch, "at": at})
        return int(result.rowcount)

    async def settle(self, outcomes: Collection[tuple[Claimed, Outcome]], at: datetime) -> None:
        """Write down what became of those that were not said."""
        for statement, values in ((_ENDED, list(_ended(outcomes, at))), (_BACK, list(_back(outcomes, at)))):
            if values:
                await self._session.execute(statement, values)

    @property
    def _dialect(self) -> str:
        return self._session.get_bind().dialect.name


def _claimed(  # noqa: PLR0913, PLR0917 - a row, and what all rows of a claim share; each is read but once, so names cost
    platform: str,
    lease: str,
    direct: bool,  # noqa: FBT001
    due: datetime,
    number: int,
    once: str,
    community: int,
    member: int | None,
    name: str,
    args: Sequence[str | int],
    place: str,
    thread: str | None,
    expires: datetime | None,
    tries: int,
    doubt: datetime | None,
) -> Claimed:
    promise = Promise(
        name=name,
        args=tuple(args),
        address=Address(platform=platform, place=place, thread=thread, direct=direct),
        once=once,
        due=due,
        expires=expires,
        community_id=community,
        member_id=member,
    )
    return Claimed(id=number, promise=promise, lease=lease, tries=tries, doubt=doubt)


def _mine(claimed: Claimed) -> dict[str, Any]:
    return {"number": claimed.id, "token": claimed.lease}


def _ended(outcomes: Iterable[tuple[Claimed, Outcome]], at: datetime) -> Iterable[dict[str, Any]]:
    for claimed, outcome in outcomes:
        match outcome:
            case InVain():
                yield {**_mine(claimed), "at": at, "became": Standing.VAIN, "why": None}
            case Hopeless(why):
                yield {**_mine(claimed), "at": at, "became": Standing.DEAD, "why": why}
            case Unsure(why):
                yield {**_mine(claimed), "at": at, "became": Standing.UNCERTAIN, "why": why}
            case _:
                pass


def _back(outcomes: Iterable[tuple[Claimed, Outcome]], at: datetime) -> Iterable[dict[str, Any]]:
    for claimed, outcome in outcomes:
        mine, before = _mine(claimed), claimed.tries - 1
        match outcome:
            case Untried(None):
                yield {**mine, "next": None, "tries": before, "doubt": claimed.doubt, "why": None}
            case Untried(timedelta() as wait):
                yield {**mine, "next": at + wait, "tries": before, "doubt": claimed.doubt, "why": None}
            case Again(wait, why, certain=True):
                yield {**mine, "next": at + wait, "tries": before, "doubt": claimed.doubt, "why": why}
            case Again(wait, why):
                doubt = claimed.doubt or at
                yield {**mine, "next": at + wait, "tries": claimed.tries, "doubt": doubt, "why": why}
            case _:
                pass
