"""The runs, and the figures of each."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Final

from bench.delivery import databases, fleet, log, prototype
from bench.delivery.log import Figures, Log
from bench.delivery.worker import LogCourier, NoticeCog
from bot import clock
from bot.core.outbox import Standing
from bot.delivery.composing import Composer
from bot.delivery.sender import Sender
from bot.store.database import Database

_WORKER: Final = "bench.delivery.worker"
_READY_IN: Final = 2.0
_KEPT_A_SECOND: Final = 10_000
"""How many rows are put in at least; none is due before all are in, so that all senders begin at once."""
_IDLE_LOOKS: Final = 300
_ROUNDS: Final = 5


def deliver(kind: str, rows: int, senders: int, *, kills: int, spread: float, latency: float, bare: bool) -> Figures:
    """All of it, from the first row due to the last one marked."""
    with databases.fresh(kind) as (address, folder):
        heard = folder / "heard"
        if bare:
            databases.prepare_bare(address)
        args = ["bare" if bare else "ours", address, str(heard), str(latency)]
        with fleet.sailing(_WORKER, args, senders) as ours:
            ours.ready()
            due = datetime.now(UTC) + timedelta(seconds=_READY_IN + rows / _KEPT_A_SECOND)
            if bare:
                databases.fill_bare(address, rows, due=due)
            else:
                databases.fill(address, rows, due=due, spread=spread)
            fleet.until(_all_heard(heard, rows), ours, kills=kills)
            left = _left(address) if not bare else {}
        return {**log.figures(log.read(heard), rows), "kills": ours.kills, **left}


def beside(kind: str, rows: int, senders: int, *, latency: float, script: Path | None = None) -> Figures:
    """Ours, the bare idea and perhaps a prototype by turns on as many rows, so that a disturbance meets all."""

    def run(*, bare: bool) -> float:
        return deliver(kind, rows, senders, kills=0, spread=0, latency=latency, bare=bare)["rows_per_second"]

    runners = {"bare": lambda: run(bare=True), "ours": lambda: run(bare=False)}
    if script:
        runners["prototype"] = lambda: prototype.rate(script, kind, rows, senders)
    rates: dict[str, list[float]] = {name: [] for name in runners}
    for _ in range(_ROUNDS):
        for name, runner in runners.items():
            rates[name].append(runner())
    return {
        **{name: {"rows_per_second": median(runs), "runs": runs} for name, runs in rates.items()},
        **{f"ours_of_{name}": _of(rates["ours"], runs) for name, runs in rates.items() if name != "ours"},
    }


def _of(ours: list[float], theirs: list[float]) -> float:
    """How fast we are beside another, as the median of what each round tells."""
    return round(median(one / other for one, other in zip(ours, theirs, strict=True)), 3)


def idle(kind: str, future: int) -> Figures:
    """What a look costs when nothing is due and much is still to come."""
    with databases.fresh(kind) as (address, folder):
        begun = time.perf_counter()
        databases.fill(address, 0, due=datetime.now(UTC), future=future)
        filling = time.perf_counter() - begun

        async def look() -> list[float]:
            database = Database(address)
            courier = LogCourier(Log(folder / "heard"), 0.0)
            sender = Sender(database, Composer(database, [NoticeCog()]), courier, clock.now)
            try:
                return [await _timed(sender) for _ in range(_IDLE_LOOKS)]
            finally:
                await database.close()

        return {
            "future": future,
            "idle_tick_ms": log.quantiles(asyncio.run(look())),
            "kept_per_second": round(future / filling),
        }


async def _timed(sender: Sender) -> float:
    begun = time.perf_counter()
    await sender.empty()
    return (time.perf_counter() - begun) * 1000


def _all_heard(heard: Path, rows: int) -> Callable[[], bool]:
    """Whether every row was heard; reads only what is new."""
    keys: set[bytes] = set()
    read = 0

    def done() -> bool:
        nonlocal read
        with heard.open("rb") as file:
            file.seek(read)
            lines = file.readlines()
        whole = [line for line in lines if line.endswith(b"\n")]
        read += sum(map(len, whole))
        keys.update(line.split(b" ", 1)[0] for line in whole)
        return len(keys) >= rows

    return done


def _left(address: str) -> Figures:
    """What is not marked once everything was heard: given a moment, nothing should be."""

    async def wait() -> dict[str, int]:
        database = Database(address)
        standings: dict[str, int] = {}
        try:
            for _ in range(400):
                standings = await databases.standings(database)
                if not standings.get(Standing.WAITING):
                    break
                await asyncio.sleep(0.1)
            return standings
        finally:
            await database.close()

    return {"standings": asyncio.run(wait())}
