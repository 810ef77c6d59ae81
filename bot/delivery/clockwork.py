"""Driving the cogs' chores. APScheduler beats time; what is due, and when, is in our own tables."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.chat.commands import Chore, Cog
from bot.chat.model import Tick
from bot.logs import request_id
from bot.store.database import Database

log = structlog.stdlib.get_logger(__name__)


def clockwork(database: Database, cogs: Iterable[Cog], clock: Callable[[], datetime]) -> AsyncIOScheduler:
    """A scheduler that runs each chore in its own transaction, never twice at once; not started yet."""
    scheduler = AsyncIOScheduler(
        timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    for cog in cogs:
        for chore in cog.chores():
            every = IntervalTrigger(seconds=chore.every.total_seconds())
            scheduler.add_job(do, every, args=(database, cog, chore, clock), id=chore.handler.__qualname__)
    return scheduler


def rearm(scheduler: AsyncIOScheduler, now: datetime) -> None:
    """Let every chore beat now, and from now on: APScheduler reckons from a time that a clock set back has not reached,
    and its timer does not hear of a clock set ahead.
    """
    for job in scheduler.get_jobs():
        job.modify(trigger=IntervalTrigger(seconds=job.trigger.interval.total_seconds()), next_run_time=now)


async def do(database: Database, cog: Cog, chore: Chore, clock: Callable[[], datetime]) -> None:
    """One beat. A chore that fails is logged and tried again at the next."""
    with request_id():
        try:
            async with database.transaction() as tx:
                await chore.handler(cog, Tick(tx=tx, now=clock()))
        except Exception:
            log.exception("chore failed", chore=chore.handler.__qualname__)
