"""What others take for the same work, at a size each can bear, and what they lose when they are killed at it.
``python -m bench.delivery.peers NAME ADDRESS LOG`` is one of them at work.
"""

import asyncio
import importlib
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from sqlalchemy.engine import make_url

from bench.delivery import databases, fleet, log
from bench.delivery.log import Figures, Log

_MODULE: Final = "bench.delivery.peers"
_QUIET: Final = 20.0
"""Seconds of silence after which a peer is taken to have ended."""
_KILLS: Final = 5

_logs: dict[str, Log] = {}


def hear(file: str, key: str, due: float) -> None:
    """What APScheduler calls, by the name it keeps in its table."""
    _logs.setdefault(file, Log(Path(file))).hear(key, due)


def measure(kind: str) -> Figures:
    """Each peer by itself: its rate undisturbed, and its losses when it is killed now and then."""
    peers: dict[str, tuple[Callable[[str, Path, int], None], int]] = {"apscheduler": (_fill_apscheduler, 1000)}
    if kind == "postgresql":
        peers["procrastinate"] = (_fill_procrastinate, 1000)
    return {
        name: {
            "rows_per_second": _run(name, fill, rows, kind, kills=0)["rows_per_second"],
            "killed": _run(name, fill, rows, kind, kills=_KILLS),
        }
        for name, (fill, rows) in peers.items()
    }


def _run(name: str, fill: Callable[[str, Path, int], None], rows: int, kind: str, *, kills: int) -> Figures:
    with databases.fresh(kind) as (address, folder):
        heard = folder / "heard"
        heard.touch()
        fill(address, heard, rows)
        with fleet.sailing(_MODULE, [name, address, str(heard)], 1) as one:
            one.ready()
            fleet.until(_ended(heard, rows), one, kills=kills, every=1.0)
            killed = one.kills
        return {**log.figures(log.read(heard), rows), "kills": killed}


def _ended(heard: Path, rows: int) -> Callable[[], bool]:
    """Whether all was heard, or nothing for so long that nothing more will be."""
    last = (0, time.monotonic())

    def done() -> bool:
        nonlocal last
        lines = heard.read_bytes().count(b"\n")
        if lines != last[0]:
            last = lines, time.monotonic()
        return lines >= rows or time.monotonic() - last[1] > _QUIET

    return done


def _scheduler(address: str) -> Any:
    store: Any = importlib.import_module("apscheduler.jobstores.sqlalchemy")
    schedulers: Any = importlib.import_module("apscheduler.schedulers.asyncio")
    url = make_url(address)
    driver = "sqlite" if url.get_backend_name() == "sqlite" else "postgresql+psycopg"
    kept = store.SQLAlchemyJobStore(url=url.set(drivername=driver).render_as_string(hide_password=False))
    defaults = {"misfire_grace_time": None, "coalesce": True}
    return schedulers.AsyncIOScheduler(timezone=UTC, jobstores={"default": kept}, job_defaults=defaults)


def _fill_apscheduler(address: str, heard: Path, rows: int) -> None:
    async def fill() -> None:
        scheduler = _scheduler(address)
        scheduler.start(paused=True)
        due = datetime.now(UTC) + timedelta(seconds=1)
        for number in range(rows):
            args = (str(heard), f"n{number}", due.timestamp())
            scheduler.add_job(hear, "date", run_date=due, args=args, id=str(number))
        scheduler.shutdown(wait=False)

    asyncio.run(fill())


def _procrastinate(address: str, heard: str) -> tuple[Any, Any]:
    procrastinate: Any = importlib.import_module("procrastinate")
    plain = make_url(address).set(drivername="postgresql").render_as_string(hide_password=False)
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=plain))

    @app.task(name="say")
    async def say(key: str, due: float) -> None:
        hear(heard, key, due)

    return app, say


def _fill_procrastinate(address: str, heard: Path, rows: int) -> None:
    async def fill() -> None:
        app, say = _procrastinate(address, str(heard))
        async with app.open_async():
            await app.schema_manager.apply_schema_async()
            due = time.time()
            await say.batch_defer_async(*({"key": f"n{number}", "due": due} for number in range(rows)))

    asyncio.run(fill())


async def work(name: str, address: str, heard: str) -> None:
    if name == "apscheduler":
        _scheduler(address).start()
        _ready()
        await asyncio.Event().wait()
    app, _ = _procrastinate(address, heard)
    async with app.open_async():
        _ready()
        await app.run_worker_async(concurrency=10, install_signal_handlers=False)


def _ready() -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()


if __name__ == "__main__":
    peers = importlib.import_module(_MODULE)  # so that what is kept by name is found by it
    asyncio.run(peers.work(*sys.argv[1:4]))
