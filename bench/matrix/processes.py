"""Bots in processes of their own, and what they cost."""

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.synapse import Account, Homeserver


@asynccontextmanager
async def ours(server: "Homeserver", account: "Account", data: Path) -> AsyncGenerator[Process]:
    """The whole bot, answering from words; killed at the end."""
    told = {
        "PATH": os.environ["PATH"],
        "SPRINGBOARD_DATA": str(data),
        "SPRINGBOARD_WEB__ENABLED": "false",
        "SPRINGBOARD_LIBRARY__MODEL": "none",
        "SPRINGBOARD_LIBRARY__SECOND_OPINION": "false",
        "SPRINGBOARD_COMMUNITY__STARTER_LIBRARY": "false",
        "SPRINGBOARD_LOG__LEVEL": "ERROR",
        "SPRINGBOARD_MATRIX__HOMESERVER": server.url,
        "SPRINGBOARD_MATRIX__USER": account.user,
        "SPRINGBOARD_MATRIX__PASSWORD": account.password,
        "SPRINGBOARD_MATRIX__REACTIONS": "false",
    }
    async with _alive("bot", "run", surroundings=told) as process:
        yield process


@asynccontextmanager
async def bare(server: "Homeserver", account: "Account", data: Path) -> AsyncGenerator[Process]:
    """A bot that says everything again."""
    data.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240 - before anything is measured
    said = (server.url, account.user, account.password, str(data))
    async with _alive("bench.matrix.echo", *said, surroundings=os.environ) as process:
        yield process


def spent(process: Process) -> float:
    """Milliseconds a process and its threads have computed, to the nanosecond: the kernel's ticks are as long as two
    replies.
    """
    threads = Path(f"/proc/{process.pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text(encoding="ascii").split()[0]) for thread in threads) / 1e6


@asynccontextmanager
async def _alive(module: str, *said: str, surroundings: Mapping[str, str]) -> AsyncGenerator[Process]:
    program = (sys.executable, "-m", module, *said)
    process = await asyncio.create_subprocess_exec(*program, env=surroundings, stdout=DEVNULL, stderr=None)
    try:
        yield process
    finally:
        process.kill()
        await process.wait()
