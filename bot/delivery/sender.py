"""Saying what was promised, exactly once: rows that are due are taken up under a lease, said, and marked."""

import asyncio
import random
import secrets
import time
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Final

import structlog

from bot.clock import Clock
from bot.core.outbox import Claimed
from bot.core.outcomes import Again, Hopeless, InVain, Outcome, Said, Untried
from bot.delivery.carrying import carry, failed
from bot.delivery.composing import Composed, Composer, Readers, Ready
from bot.delivery.courier import Courier
from bot.delivery.pacing import Pacing
from bot.delivery.speaking import Lane, Speaking
from bot.delivery.stride import Stride
from bot.services import inboxes
from bot.store.claims import Soonest
from bot.store.database import Database
from bot.store.transaction import Transaction

log = structlog.stdlib.get_logger(__name__)

LEASE: Final = timedelta(seconds=30)
"""After a crash, what a sender had taken up is taken up by another once this has passed."""
_BEGIN_BEFORE: Final = LEASE.total_seconds() * 0.6
_PATIENCE: Final = LEASE.total_seconds() * 0.9
_TICK: Final = 1.0
"""Seconds after which a sender looks by itself, whatever wakes it besides."""
_GATHERING: Final = 0.05
"""Seconds in which outcomes are gathered to be written down together."""
_FRESH: Final = 0.1
"""Seconds for which a look at what is withdrawn is believed."""
_ROUNDS: Final = 5
"""How often a turn looks past places that have had their share."""


class Sender:
    """One for each courier. Places are spoken to side by side, and each in its order."""

    def __init__(
        self,
        database: Database,
        composer: Composer,
        courier: Courier,
        clock: Clock,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        draw: Callable[[], float] = random.random,
    ) -> None:
        self._database = database
        self._composer = composer
        self._courier = courier
        self._clock = clock
        self._monotonic = monotonic
        self._draw = draw
        self._pacing = Pacing(courier.pace, monotonic)
        self._stride = Stride(monotonic)
        self._held: dict[int, Claimed] = {}
        self._done: list[tuple[int, Outcome]] = []
        self._bell = asyncio.Event()
        self._gathering: asyncio.TimerHandle | None = None
        self._stopping = False
        self._looking = asyncio.Lock()
        self._seen: dict[int, str] = {}
        self._seen_at = float("-inf")

    async def run(self) -> None:
        """Until cancelled; then nothing more is begun, and what is under way is finished and marked."""
        working = asyncio.create_task(self._work(), name=f"sender for {self._courier.platform}")
        try:
            await asyncio.shield(working)
        except asyncio.CancelledError:
            self._stopping = True
            self.wake()
            await working
            raise

    async def empty(self) -> None:
        """Say everything that may be said now, and return when it is said and marked."""
        async with asyncio.TaskGroup() as tasks:
            while True:
                await self._turn(tasks)
                if not self._held:
                    return
                await self._rest(_TICK)

    def wake(self) -> None:
        """Look at once what is due."""
        self._bell.set()

    async def _work(self) -> None:
        with self._database.telling(self.wake):
            async with asyncio.TaskGroup() as tasks:
                while self._held or not self._stopping:
                    await self._rest(await self._turn(tasks))

    async def _rest(self, pause: float) -> None:
        if self._stopping and not self._held:
            return
        try:
            async with asyncio.timeout(pause):
                await self._bell.wait()
        except TimeoutError:
            pass
        self._bell.clear()

    async def _turn(self, tasks: asyncio.TaskGroup) -> float:
        """Mark what was said and begin to say what is due, in one transaction; seconds until the next turn."""
        done, settled = self._gathered()
        now = self._clock()
        try:
            if not done:
                if not self._room(()):
                    return _TICK
                async with self._database.reading() as tx:
                    soonest = await tx.claims.soonest(self._courier.platform)
                if not self._wanted(soonest, now):
                    return _pause(soonest, now)
            async with self._database.transaction() as tx:
                await self._mark(tx, settled, now)
                begun = await self._claim(tx, now)
                readers = await self._composer.readers(tx, [each.promise for each in begun]) if begun else None
        except Exception:
            log.exception("the outbox cannot be reached", platform=self._courier.platform)
            self._done = done + self._done
            self._held.update({claimed.id: claimed for claimed, _ in settled})
            return _TICK
        if readers:
            await self._begin(begun, readers, now, tasks)
        return _TICK if self._held or not done else 0.0

    def _gathered(self) -> tuple[list[tuple[int, Outcome]], list[tuple[Claimed, Outcome]]]:
        """What became of those that are not held any more, by number, and with what we knew of them."""
        if self._gathering:
            self._gathering.cancel()
        done, self._done, self._gathering = self._done, [], None
        self._stride.took(len(done))
        return done, [(self._held.pop(number), outcome) for number, outcome in done]

    def _wanted(self, soonest: Soonest, now: datetime) -> list[tuple[bool, bool]]:
        """What to claim, as ``direct`` and ``again``: leases that ended first, lest they wait behind everything new."""
        if self._stopping:
            return []
        firsts = (
            (False, True, soonest.place_again),
            (True, True, soonest.direct_again),
            (False, False, soonest.place),
            (True, False, soonest.direct),
        )
        return [
            (direct, again)
            for direct, again, first in firsts
            if first and first <= now and self._pacing.room(direct=direct)
        ]

    async def _claim(self, tx: Transaction, now: datetime) -> list[Claimed]:
        begun: list[Claimed] = []
        wanted: list[tuple[bool, bool]] = []
        if self._room(begun):
            wanted = self._wanted(await tx.claims.soonest(self._courier.platform, alone=True), now)
        for direct, again in wanted:
            for _ in range(_ROUNDS):
                most = min(self._room(begun), self._pacing.room(direct=direct))
                if most < 1:
                    break
                claimed = await tx.claims.claim(
                    self._courier.platform,
                    direct=direct,
                    again=again,
                    most=most,
                    token=secrets.token_hex(8),
                    now=now,
                    until=now + LEASE,
                )
                go, wait = self._pacing.share(self._not_ours(claimed))
                begun += go
                await tx.claims.settle(wait, now)
                if not wait:
                    break
        return begun

    def _room(self, begun: Sequence[Claimed]) -> int:
        return self._stride.most - len(self._held) - len(begun)

    def _not_ours(self, claimed: Sequence[Claimed]) -> list[Claimed]:
        """All but those we are still saying: a clock that jumped ahead ends our leases, and we take them anew."""
        self._held.update({each.id: each for each in claimed if each.id in self._held})
        return [each for each in claimed if each.id not in self._held]

    async def _mark(self, tx: Transaction, outcomes: Sequence[tuple[Claimed, Outcome]], now: datetime) -> None:
        said: list[tuple[Claimed, Said]] = []
        others: list[tuple[Claimed, Outcome]] = []
        for claimed, outcome in outcomes:
            if not isinstance(outcome, Said):
                others.append((claimed, await _instead(tx, claimed, outcome, now)))
            elif not self._composer.follows(claimed.promise):
                said.append((claimed, outcome))
            elif await tx.claims.said([(claimed, outcome)], now):
                await self._composer.follow(tx, claimed.promise, outcome.where, now)
        await tx.claims.said(said, now)
        await tx.claims.settle(others, now)

    async def _begin(self, begun: Sequence[Claimed], readers: Readers, now: datetime, tasks: asyncio.TaskGroup) -> None:
        self._held.update({each.id: each for each in begun})
        claimed_at = self._monotonic()
        try:
            ready = await self._composer.compose(begun, readers, now, self._draw())
        except Exception as error:
            log.exception("letters cannot be composed", platform=self._courier.platform)
            ready = [Again(timedelta(seconds=_TICK), type(error).__name__, certain=True) for _ in begun]
        lanes: dict[str, Lane] = {}
        for pair in zip(begun, ready, strict=True):
            lanes.setdefault(pair[0].promise.address.lane, []).append(pair)
        speaking = Speaking(lanes.values(), partial(self._attempt, claimed_at), self._late, self._note)
        speaking.begin(tasks, _PATIENCE - (self._monotonic() - claimed_at))

    async def _attempt(self, claimed_at: float, claimed: Claimed, ready: Ready) -> Outcome:
        now, held = self._clock(), self._monotonic() - claimed_at
        if self._stopping or held >= _BEGIN_BEFORE:
            return Untried()
        if claimed.promise.expires and claimed.promise.expires <= now:
            return InVain()
        if not isinstance(ready, Composed):
            return ready
        if held > _FRESH and not await self._still_ours(claimed):
            return Untried()
        return await carry(self._courier, self._pacing, claimed, ready, now=now, draw=self._draw())

    def _late(self, claimed: Claimed) -> Outcome:
        return failed(claimed, TimeoutError(), self._draw())

    async def _still_ours(self, claimed: Claimed) -> bool:
        """Whether it is still to be said, as of a moment ago."""
        async with self._looking:
            if self._monotonic() - self._seen_at > _FRESH:
                async with self._database.reading() as tx:
                    self._seen = await tx.claims.held(self._courier.platform)
                self._seen_at = self._monotonic()
        return self._seen.get(claimed.id) == self._held[claimed.id].lease

    def _note(self, claimed: Claimed, outcome: Outcome) -> None:
        if not self._gathering:
            self._gathering = asyncio.get_running_loop().call_later(_GATHERING, self.wake)
        self._done.append((claimed.id, outcome))
        if len(self._done) == len(self._held):
            self.wake()


async def _instead(tx: Transaction, claimed: Claimed, outcome: Outcome, now: datetime) -> Outcome:
    """What a person cannot be told directly waits in their inbox; then nothing is left to say here."""
    if not (isinstance(outcome, Hopeless) and outcome.refused and claimed.promise.address.direct):
        return outcome
    return InVain() if await inboxes.keep(tx, promise=claimed.promise, now=now) else outcome


def _pause(soonest: Soonest, now: datetime) -> float:
    """Until the next is due, and a tick at most."""
    every = (soonest.place_again, soonest.place, soonest.direct_again, soonest.direct)
    coming = [at for at in every if at is not None]
    wait = (min(coming) - now).total_seconds() if coming else _TICK
    return wait if 0 < wait < _TICK else _TICK
