"""A clock that is set, and what was timed by it."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from bot.app import App
from bot.chat.commands import Cog, every
from bot.chat.model import Tick
from bot.delivery.clockwork import clockwork, rearm
from bot.delivery.watchdog import Watchdog
from tests.clock import Time


class ChoreCog(Cog):
    def __init__(self) -> None:
        self.done = asyncio.Event()

    @every(hours=1)
    async def work(self, tick: Tick) -> None:
        assert await tick.tx.communities.first()
        self.done.set()


class Monotonic:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(("wall", "ticks", "jumps"), [(1, 1, 0), (3600, 1, 1), (-3600, 1, 1), (3600, 3600, 0)])
def test_a_jump_is_noticed_once(time: Time, wall: float, ticks: float, jumps: int) -> None:
    monotonic, jumped = Monotonic(), list[int]()
    watchdog = Watchdog(time, monotonic, lambda: jumped.append(1))
    time.passes(seconds=wall)
    monotonic.now += ticks
    watchdog.look()
    watchdog.look()
    assert len(jumped) == jumps


async def test_after_a_jump_every_chore_is_done_at_once_and_then_as_before(app: App) -> None:
    cog = ChoreCog()
    scheduler = clockwork(app.database, [cog], app.clock)
    scheduler.start()
    [job] = scheduler.get_jobs()
    rearm(scheduler, datetime.now(UTC) - timedelta(hours=1))
    await asyncio.wait_for(cog.done.wait(), 10)
    scheduler.shutdown(wait=False)
    assert job.trigger.interval == timedelta(hours=1)
