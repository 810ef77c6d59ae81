"""The bare idea of an outbox, as the yardstick: claim a batch, leases that ended first; say it; mark it. No words to
find, no order, no budgets, no retries. Statements are written by hand, over the same drivers, settings and batches.
"""

import asyncio
import random
import secrets
import time
from datetime import datetime
from typing import Any, Final

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bench.delivery.log import Log
from bot.delivery.sender import LEASE

_LEASE: Final = LEASE.total_seconds()
BATCH: Final = 100

TABLE: Final = (
    (
        "CREATE TABLE bare (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, due DOUBLE PRECISION NOT NULL,"
        " visible DOUBLE PRECISION NOT NULL, state INTEGER NOT NULL, attempts INTEGER NOT NULL, lease TEXT,"
        " first_try DOUBLE PRECISION, done DOUBLE PRECISION, remote TEXT, place TEXT NOT NULL, body TEXT NOT NULL)"
    ),
    "CREATE INDEX bare_first ON bare (visible) WHERE state = 0 AND attempts = 0",
    "CREATE INDEX bare_again ON bare (visible) WHERE state = 0 AND attempts > 0",
)
KEEP: Final = text("INSERT INTO bare VALUES (:id, :key, :due, :due, 0, 0, NULL, NULL, NULL, NULL, :place, :body)")
_DUE: Final = "SELECT id FROM bare WHERE state = 0 AND attempts {} 0 AND visible <= :now ORDER BY visible LIMIT :most"
_CLAIM: Final = (
    "UPDATE bare SET visible = :until, attempts = attempts + 1, lease = :token, first_try = coalesce(first_try, :now)"
    " WHERE id IN ({}) RETURNING id, key, due, attempts, place, body"
)
_LOCK: Final = {"sqlite": "", "postgresql": " FOR UPDATE SKIP LOCKED"}
_MARK: Final = text("UPDATE bare SET state = 1, done = :at, remote = :remote WHERE id = :id AND lease = :token")


async def send(engine: AsyncEngine, log: Log, latency: float) -> None:
    """Until killed."""
    again, first = (text(_CLAIM.format(_DUE.format(sign) + _LOCK[engine.dialect.name])) for sign in ">=")
    while True:
        token, now = secrets.token_hex(8), time.time()
        given: dict[str, Any] = {"now": now, "until": now + _LEASE, "token": token, "most": BATCH}
        async with engine.begin() as connection:
            rows = [*(await connection.execute(again, given)).all()]
            rows += (await connection.execute(first, {**given, "most": BATCH - len(rows)})).all()
        if not rows:
            await asyncio.sleep(0.05)
            continue
        saying = [_say(log, row.key, row.due, latency) for row in rows]
        remotes = await asyncio.gather(*saying) if latency else [await each for each in saying]
        at = time.time()
        said = [
            {"id": row.id, "token": token, "at": at, "remote": remote}
            for row, remote in zip(rows, remotes, strict=True)
        ]
        async with engine.begin() as connection:
            await connection.execute(_MARK, said)


async def _say(log: Log, key: str, due: float, latency: float) -> str:
    if latency:
        await asyncio.sleep(random.random() * 2 * latency)  # noqa: S311 - no secret
    log.hear(key, due)
    return key


def rows(count: int, due: datetime) -> list[dict[str, object]]:
    return [
        {"id": number, "key": f"n{number}", "due": due.timestamp(), "place": f"p{number % 1000}", "body": "Hello."}
        for number in range(count)
    ]
