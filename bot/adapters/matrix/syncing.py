"""Fetching events: what came and how far we have come are written in one transaction, and answered from there.

So nothing is lost when we are killed, and nothing is handled twice. A homeserver that does not know any more how far we
had come, as its own database was lost or put back, is asked for everything: what is older than our last contact is left
out by its time, and what we have seen since then by its id.
"""

import asyncio
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

import structlog

from bot.adapters.matrix.crypto import Crypto
from bot.adapters.matrix.fetching import NOTHING, LostError, news
from bot.adapters.matrix.intake import SINCE, Intake
from bot.adapters.matrix.reading import Json, mappings, part, said_at
from bot.adapters.matrix.rooms import MEMBER, Rooms
from bot.adapters.matrix.wire import PAUSES, Wire, quoted
from bot.store.database import Database
from bot.store.matrix import Inbound

log = structlog.stdlib.get_logger(__name__)

_PAGE: Final = 100
_MOST_PAGES: Final = 100
_ON_ITS_WAY: Final = timedelta(days=1)
"""How long something said on another homeserver may have taken to come, or a clock be wrong."""
_FILTER: Final = quoted(  # once, not for every request
    json.dumps(
        {
            "presence": NOTHING,
            "account_data": {"types": ["m.direct"]},
            "room": {"ephemeral": NOTHING, "account_data": NOTHING, "timeline": {"limit": _PAGE}},
        }
    )
)


@dataclass(frozen=True, slots=True)
class Seen:
    """What came before: up to a position or, where that was lost, up to a time; neither on the first day of all."""

    position: str | None = None
    time: datetime | None = None

    @property
    def is_nothing(self) -> bool:
        return not (self.position or self.time)

    def holds(self, event: Json) -> bool:
        """Whether something was said so long ago that it cannot be new."""
        return self.time is not None and said_at(event) < self.time


class Syncing:
    """Needs to be run by one only: two would both answer."""

    def __init__(
        self,
        wire: Wire,
        crypto: Crypto,
        rooms: Rooms,
        intake: Intake,
        database: Database,
        clock: Callable[[], datetime],
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        self._wire = wire
        self._crypto = crypto
        self._rooms = rooms
        self._intake = intake
        self._database = database
        self._clock = clock
        self._pauses = pauses
        self._lost = 0

    async def run(self, ready: Callable[[], None]) -> None:
        """Until cancelled. Raises ``NotAcceptedError`` when the homeserver does not know our session any more."""
        async with self._database.reading() as tx:
            since = await tx.kept.get(SINCE) or None
        await self._intake.resume()  # what came first is answered first
        since = await self._go_on(since, full=True)
        await self._rooms.are_met()
        ready()
        while True:
            since = await self._go_on(since)

    async def _go_on(self, since: str | None, *, full: bool = False) -> str:
        """Take what is new since then, or all there is where nothing is known of that; gives the position."""
        try:
            answer = await news(self._wire, _FILTER, since, self._pauses, full=full)
        except LostError as error:
            log.warning(
                "the homeserver does not know how far we had come, and is asked for everything", error=str(error)
            )
        else:
            self._lost = 0
            return await self._take(answer, Seen(since))
        if self._lost:  # it has forgotten at once what it has just told us
            await asyncio.sleep(self._pauses[min(self._lost, len(self._pauses)) - 1])
        self._lost += 1
        seen = Seen(time=(await self._intake.last_contact() or self._clock()) - _ON_ITS_WAY)
        answer = await news(self._wire, _FILTER, None, self._pauses, full=True)
        for room in self._rooms.every():
            if room.id not in part(answer, "rooms", "join"):
                self._rooms.left(room.id)
        self._crypto.doubt()
        return await self._take(answer, seen)

    async def _take(self, answer: dict[str, Any], seen: Seen) -> str:
        """Learn from what came, keep what concerns us with the position, and hand it over; gives the position."""
        await self._crypto.take_in(answer)
        rooms, position = part(answer, "rooms"), str(answer["next_batch"])
        found: list[Inbound] = []
        for room, joined in part(rooms, "join").items():
            events = await self._joined(room, joined, seen)
            if not seen.is_nothing:
                found += await self._intake.concerning(room, [event for event in events if not seen.holds(event)])
        for room in part(rooms, "leave"):
            self._rooms.left(room)
        for event in mappings(part(answer, "account_data").get("events")):
            if event.get("type") == "m.direct":
                self._rooms.take_directs(part(event, "content"))
        found += [self._intake.invitation(room, each, position) for room, each in part(rooms, "invite").items()]
        await self._crypto.upkeep()
        await self._intake.keep(found, position=position)
        return position

    async def _joined(self, room: str, joined: Json, seen: Seen) -> list[Json]:
        """What was said in a room since then, also where it was more than is sent at once, up to our own coming."""
        timeline = part(joined, "timeline")
        events = mappings(timeline.get("events"))
        await self._rooms.take(room, [*mappings(part(joined, "state").get("events")), *events])
        begins = _coming(events, self._wire.user)
        if begins is not None:
            return events[begins + 1 :]
        more = timeline.get("limited") and timeline.get("prev_batch") and not any(map(seen.holds, events[:1]))
        if more and not seen.is_nothing:
            return [*await self._missed(room, str(timeline["prev_batch"]), seen), *events]
        return events

    async def _missed(self, room: str, start: str, seen: Seen) -> list[Json]:
        """What was said between what was seen and this position, the earliest first."""
        missed: list[Json] = []
        for _ in range(_MOST_PAGES):
            query = {"dir": "b", "from": start, "limit": str(_PAGE), **({"to": seen.position} if seen.position else {})}
            page = await self._wire.patiently(
                partial(self._wire.request, "GET", f"/rooms/{quoted(room)}/messages", **query)
            )
            chunk = mappings(page.get("chunk"))
            missed += [self._crypto.opened(event, room) or event for event in chunk]
            if not chunk or not page.get("end") or seen.holds(chunk[-1]):
                return missed[::-1]
            start = str(page["end"])
        log.warning("more was missed than is looked for", room=room, messages=len(missed))
        return missed[::-1]


def _coming(events: Sequence[Json], me: str) -> int | None:
    """Where among these we were invited, or came; what was said before is not for us."""
    ours = [
        (index, part(event, "content").get("membership"), _before(event))
        for index, event in enumerate(events)
        if event.get("type") == MEMBER and event.get("state_key") == me
    ]
    came = next((index for index, now, before in reversed(ours) if now == "join" and before != "join"), None)
    if came is None:
        return None
    invited = [index for index, now, _ in ours if now == "invite" and index < came]
    return invited[-1] if invited else came


def _before(event: Json) -> object:
    before = part(event, "unsigned", "prev_content") or part(event, "prev_content")
    return before.get("membership")
