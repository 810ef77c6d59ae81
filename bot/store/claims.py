"""Taking up promises that are due, and writing down what became of them. Built for many senders on one table: a claim
is one statement, and so is the end of a whole batch.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, String, Update, bindparam, case, exists, func, not_, select, text, tuple_, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.core.outbox import Claimed, Standing
from bot.core.outcomes import Again, Hopeless, InVain, Outcome, Said, Unsure, Untried
from bot.store.base import Moment
from bot.store.outbox import BEGUN, FRESH, STATE, WAITING, T, promise_of

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
_READ: Final = (
    T.c.id,
    T.c.once,
    T.c.community_id,
    T.c.member_id,
    T.c.name,
    T.c.args,
    T.c.platform,
    T.c.place,
    T.c.thread,
    T.c.direct,
    T.c.due_at,
    T.c.expires_at,
    T.c.attempts,
    T.c.first_try_at,
)
_ONE_AT_A_TIME: Final = text("SELECT pg_advisory_xact_lock(hashtext('springboard ' || CAST(:platform AS text)))")
"""Two claims on PostgreSQL would not see each other's rows, and the order of a place would be lost between them."""


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
_HELD: Final = select(T.c.id, T.c.lease).where(T.c.platform == bindparam("on"), BEGUN, T.c.lease.is_not(None))
_MINE: Final = (T.c.id == bindparam("number"), T.c.lease == bindparam("token"))
_WHERE: Final = bindparam("where", type_=String())
_SAID: Final = (
    update(T)
    .where(*_MINE)
    .values(
        state=STATE[Standing.SENT],
        lease=None,
        done_at=bindparam("at"),
        remote_place=_WHERE,
        remote_message=bindparam("message"),
        opened=case((T.c.direct.is_(False) & T.c.thread.is_(None) & (T.c.place != _WHERE), _WHERE), else_=None),
        error=None,
    )
)
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

    async def soonest(self, platform: str) -> Soonest:
        return Soonest(*(await self._session.execute(_SOONEST, {"on": platform})).one())

    async def claim(
        self, platform: str, *, direct: bool, again: bool, most: int, token: str, now: datetime, until: datetime
    ) -> list[Claimed]:
        """Take up to ``most`` that are due until then, in the order they are to be said; ``again`` those that were
        taken up before, whose leases ended or whose next try has come.
        """
        if self._session.get_bind().dialect.name == "postgresql":
            await self._session.execute(_ONE_AT_A_TIME, {"platform": platform})
        claim = (_AGAIN if again else _FIRST)[direct]
        given = {"on": platform, "most": most, "token": token, "now": now, "until": until}
        rows = (await self._session.execute(claim, given)).all()
        return [_claimed(row, token, now) for row in sorted(rows, key=lambda row: (row.due_at, row.id))]

    async def held(self, platform: str) -> dict[int, str]:
        """Leases of all that are taken up and still to be said, by id; one may have been withdrawn, or erased."""
        return {row.id: row.lease for row in await self._session.execute(_HELD, {"on": platform})}

    async def said(self, claimed: Claimed, outcome: Said, at: datetime) -> bool:
        """Mark one as said; ``False`` when it is not there any more."""
        result: Any = await self._session.execute(_SAID, _said(claimed, outcome, at))
        return result.rowcount > 0

    async def settle(self, outcomes: Collection[tuple[Claimed, Outcome]], at: datetime) -> None:
        """Write down what became of a batch. What was said is said even where it has been withdrawn meanwhile."""
        for statement, values in (
            (_SAID, [_said(claimed, outcome, at) for claimed, outcome in outcomes if isinstance(outcome, Said)]),
            (_ENDED, list(_ended(outcomes, at))),
            (_BACK, list(_back(outcomes, at))),
        ):
            if values:
                await self._session.execute(statement, values)


def _claimed(row: Any, token: str, now: datetime) -> Claimed:
    doubt = row.first_try_at if row.first_try_at != now else None
    return Claimed(id=row.id, promise=promise_of(row), lease=token, tries=row.attempts, doubt=doubt)


def _mine(claimed: Claimed) -> dict[str, Any]:
    return {"number": claimed.id, "token": claimed.lease}


def _said(claimed: Claimed, outcome: Said, at: datetime) -> dict[str, Any]:
    return {**_mine(claimed), "at": at, "where": outcome.where.place, "message": outcome.where.message}


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
