"""Our small Discord on loopback, and the bot connected to it as it would be to the real one."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TypeAlias

from aiohttp import web
from pydantic import SecretStr

from bot.adapters.discord import running
from bot.app import App
from bot.delivery.courier import Courier
from bot.settings import DiscordSettings
from tests.discord_wire.gateway import Gateway
from tests.discord_wire.person import shown
from tests.discord_wire.rest import Judge, Rest
from tests.discord_wire.state import World

Deliver: TypeAlias = Callable[[Courier], Awaitable[None]]


@dataclass(frozen=True)
class Wire:
    world: World
    rest: Rest
    gateway: Gateway
    api_url: str

    def settings(self, *, token: str | None = None, message_content: bool = False) -> DiscordSettings:
        return DiscordSettings(
            token=SecretStr(token or self.world.token),
            api_url=self.api_url,
            gateway_url=self.gateway.address,
            message_content=message_content,
        )


@asynccontextmanager
async def served(*judges: Judge, granted: int = 0) -> AsyncGenerator[Wire]:
    """A Discord that nobody has connected to yet. At the end, no request may have broken a rule."""
    world = World()
    rest, gateway = Rest(world, *judges), Gateway(world, granted=granted)
    app = web.Application()
    app.add_subapp("/api/v10", rest.application())
    app.router.add_get("/gateway/", gateway.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        gateway.address = f"ws://{host}:{port}/gateway/"
        yield Wire(world, rest, gateway, f"http://{host}:{port}/api/v10")
        assert rest.complaints == []
    finally:
        gateway.drop()
        await runner.cleanup()


@asynccontextmanager
async def online(
    wire: Wire, app: App, *, message_content: bool = False, deliver: Deliver | None = None
) -> AsyncGenerator[None]:
    """The bot, connected: what ends it ends the test. ``deliver`` gets its courier instead of the sender."""
    before = len(wire.gateway.identified)
    async with asyncio.TaskGroup() as tasks:
        bot = tasks.create_task(connect(wire.settings(message_content=message_content), app, deliver))
        await wire.world.until(lambda: len(wire.gateway.identified) > before)
        yield
        bot.cancel()


def answers(wire: Wire) -> list[str]:
    """What the bot said in the open."""
    return [shown(each) for each in wire.world.messages.values() if each["author"]["id"] == wire.world.bot["id"]]


async def connect(settings: DiscordSettings, app: App, deliver: Deliver | None = None) -> None:
    await running.run(
        settings,
        dispatcher=app.dispatcher,
        cogs=app.cogs,
        database=app.database,
        words=app.words,
        clock=app.clock,
        deliver=deliver or (lambda courier: app.sender(courier).run()),
        pauses=(0,),
    )
