"""`springboard run`: the whole bot as one process, until it is told to stop."""

import asyncio
import json
import re
import signal
import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from pydantic import SecretStr

from bot.settings import DiscordSettings, Settings, WebSettings
from tests.cli.conftest import Shell
from tests.discord_wire.person import Person
from tests.discord_wire.serving import served

QUESTION = "Landlords refuse our families, who shares flats with refugees?"
SECRET = "hunter2-and-more"
_PATIENCE = 60


@dataclass
class Running:
    """A bot that runs, and the events it has logged."""

    process: asyncio.subprocess.Process
    events: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    text: str = ""

    async def logs(self, event: str) -> dict[str, Any]:
        """The event of this name, once it has been logged."""
        assert self.process.stderr
        for known in self.events:
            if known["event"] == event:
                return known
        async with asyncio.timeout(_PATIENCE):
            while line := (await self.process.stderr.readline()).decode():
                self.text += line
                self.events.append(json.loads(line) if line.startswith("{") else {"event": line})
                if self.events[-1]["event"] == event:
                    return self.events[-1]
        raise AssertionError(f"it never logged {event!r}: {self.text}")

    async def stops(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        async with asyncio.timeout(_PATIENCE):
            _, rest = await self.process.communicate()
        self.text += rest.decode()
        assert self.process.returncode is not None
        return self.process.returncode


@asynccontextmanager
async def running(shell: Shell, **settings: str) -> AsyncGenerator[Running]:
    process = await asyncio.create_subprocess_exec(
        *shell.command("run"),
        cwd=shell.folder,
        env=shell.environment(LOG__FORM="json", **{"WEB__PORT": "0", **settings}),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield Running(process)
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_it_stops_when_it_is_told_to(stocked: Shell, how: signal.Signals) -> None:
    async with running(stocked) as bot:
        await bot.logs("chat page ready")
        assert await bot.stops(how) == 0
    assert "Traceback" not in bot.text


async def test_what_is_under_way_is_finished_first(stocked: Shell) -> None:
    async with running(stocked) as bot:
        address = (await bot.logs("chat page ready"))["address"]
        head, body = await a_question(address)
        reader, writer = await asyncio.open_connection("127.0.0.1", httpx.URL(address).port)
        with closing(sqlite3.connect(stocked.data / "springboard.db", isolation_level=None)) as elsewhere:
            elsewhere.execute("BEGIN IMMEDIATE")  # nobody else may write meanwhile, so that the answer waits
            writer.write(head)
            assert b"100 Continue" in await reader.readuntil(b"\r\n\r\n")  # it has begun to read the question
            writer.write(body)
            bot.process.send_signal(signal.SIGTERM)
            await bot.logs("stopping")
            elsewhere.execute("ROLLBACK")
        assert "Shared flats" in (await reader.read()).decode()
        writer.close()
        assert await bot.stops() == 0


async def a_question(address: str) -> tuple[bytes, bytes]:
    """What a browser with the page open sends, in its two parts."""
    async with httpx.AsyncClient() as browser:
        page = (await browser.get(address)).text
        [token, *_] = re.findall(r'name="token" value="([^"]+)"', page)
        content = {"token": token, "said": QUESTION}
        request = browser.build_request("POST", f"{address}/say", data=content)
    headers = {**request.headers, "expect": "100-continue", "connection": "close"}
    lines = ["POST /say HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode(), request.content


async def test_a_second_bot_is_kept_off_the_same_data(stocked: Shell) -> None:
    async with running(stocked) as bot:
        await bot.logs("chat page ready")
        async with running(stocked) as second:
            with pytest.raises(AssertionError, match="already running"):
                await second.logs("chat page ready")
        assert await bot.stops() == 0


async def test_it_goes_to_discord_by_its_settings_alone(stocked: Shell) -> None:
    async with served() as wire:
        addresses = {"DISCORD__API_URL": wire.api_url, "DISCORD__GATEWAY_URL": wire.gateway.address}
        async with running(stocked, DISCORD__TOKEN=wire.world.token, LOG__LEVEL="DEBUG", **addresses) as bot:
            await wire.world.until(lambda: wire.gateway.sessions)
            assert "Shared flats" in await Person(wire.world).says(QUESTION)
            assert await bot.stops() == 0
    assert wire.world.token not in bot.text
    assert "Landlords" not in bot.text


async def test_a_token_that_discord_refuses_leaves_the_other_chats_alone(stocked: Shell) -> None:
    async with served() as wire, httpx.AsyncClient() as browser:
        addresses = {"DISCORD__API_URL": wire.api_url, "DISCORD__GATEWAY_URL": wire.gateway.address}
        async with running(stocked, DISCORD__TOKEN=SECRET, **addresses) as bot:
            address = (await bot.logs("chat page ready"))["address"]
            assert "make a new one" in (await bot.logs("not on Discord"))["advice"]
            assert (await browser.get(f"{address}/health")).json()["status"] == "ok"
            assert await bot.stops() == 0
    assert SECRET not in bot.text


def test_secrets_are_stars_wherever_settings_are_printed() -> None:
    secret = SecretStr(SECRET)
    settings = Settings(database_url=secret, discord=DiscordSettings(token=secret), web=WebSettings(secret=secret))
    for printed in (repr(settings), str(settings), settings.model_dump_json(), str(settings.model_dump())):
        assert SECRET not in printed


def test_no_log_level_writes_down_what_people_say(stocked: Shell) -> None:
    done = stocked("ask", QUESTION, LOG__LEVEL="DEBUG")
    assert "Shared flats" in done.stdout
    assert "Landlords" not in done.stderr
