"""`springboard run`: every chat that is configured, until it is told to stop."""

import asyncio
import contextlib
import fcntl
import gc
import signal
import sys
import time
from collections.abc import Callable, Generator, Mapping

import structlog

from bot import app as house
from bot import models
from bot.adapters.web import running
from bot.adapters.web.courier import WebCourier
from bot.adapters.web.live import Bell
from bot.adapters.web.sessions import kept_secret
from bot.adapters.web.site import site
from bot.app import App
from bot.core.grants import GrantedRole
from bot.delivery.clockwork import clockwork, rearm
from bot.delivery.inbox import InboxCourier
from bot.delivery.watchdog import Watchdog
from bot.services import restoring, roles
from bot.settings import Settings
from bot.store import migrating

log = structlog.stdlib.get_logger(__name__)


async def serve(settings: Settings) -> None:
    """Migrate, begin the community if there is none, and serve until SIGINT or SIGTERM."""
    with only_one(settings):
        log.info("bringing the database up to date")
        await migrating.migrate(settings.database)
        async with house.opened(settings, models.begin(settings.library, cache=settings.data / "models")) as app:
            await house.found(app)
            await house.furnish(app)
            await _doubt(app)
            await _serve(app)


async def _doubt(app: App) -> None:
    async with app.database.transaction() as tx:
        doubted = await restoring.doubt(tx, now=app.clock())
    if doubted is not None:
        log.warning("restored from a backup", perhaps_said_already=doubted)


async def _serve(app: App) -> None:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopping.set)
    scheduler = clockwork(app.database, app.cogs, app.clock)

    def jumped() -> None:
        rearm(scheduler, app.clock())
        app.database.tell()

    watchdog = Watchdog(app.clock, time.monotonic, jumped)
    async with asyncio.TaskGroup() as tasks:
        at_the_keyboard = InboxCourier("terminal", app.database, app.clock)
        running = [
            tasks.create_task(_open_libraries(app), name="library"),
            tasks.create_task(watchdog.run(), name="watchdog"),
            tasks.create_task(app.sender(at_the_keyboard).run(), name="letters at the keyboard"),
        ]
        if app.settings.web.enabled:
            running.append(tasks.create_task(_serve_web(app), name="web"))
        if app.settings.discord.token:
            running.append(tasks.create_task(_serve_discord(app), name="discord"))
        if app.settings.matrix.homeserver:
            running.append(tasks.create_task(_serve_matrix(app), name="matrix"))
        scheduler.start()
        await stopping.wait()
        log.info("stopping")
        scheduler.shutdown(wait=False)
        for task in running:
            task.cancel()


async def _open_libraries(app: App) -> None:
    """What is there by then stays: garbage need not be sought in it over and over, a tenth of what a letter costs."""
    await app.open_libraries()
    gc.collect()
    gc.freeze()


async def _serve_web(app: App) -> None:
    web = app.settings.web
    secret = web.secret.get_secret_value() if web.secret else kept_secret(app.settings.data)

    async def health() -> Mapping[str, object]:
        [community, *_] = await app.communities()
        mind = app.minds.of(community)
        return {"status": "ok", "entries": len(mind), "meanings": mind.knows_meanings}

    bell = Bell()
    application = site(
        app.settings,
        dispatcher=app.dispatcher,
        database=app.database,
        words=app.words,
        clock=app.clock,
        bell=bell,
        secret=secret,
        health=health,
    )
    with app.database.ringing(bell.ring):
        async with running.serving(application, host=web.host, port=web.port, stopping=bell.close) as address:
            log.info("chat page ready", address=address)
            if not await _has_owner(app):
                log.info("nobody owns this community yet", advice="springboard invite --role owner")
            await app.sender(WebCourier(app.database, app.clock)).run()


async def _has_owner(app: App) -> bool:
    [community, *_] = await app.communities()
    async with app.database.reading() as tx:
        return any(grant.role is GrantedRole.OWNER for grant in await roles.every(tx, community=community))


async def _serve_discord(app: App) -> None:
    """A refused token or intent is told and does not take the other chats down."""
    from bot.adapters.discord import running as discord

    with _telling("not on Discord", discord.why):
        await discord.run(
            app.settings.discord,
            dispatcher=app.dispatcher,
            cogs=app.cogs,
            database=app.database,
            words=app.words,
            deliver=lambda courier: app.sender(courier).run(),
            clock=app.clock,
        )


async def _serve_matrix(app: App) -> None:
    """A refused session is told and does not take the other chats down."""
    from bot.adapters.matrix import running as matrix

    with _telling("not on Matrix", matrix.why):
        await matrix.run(
            app.settings.matrix,
            folder=app.settings.matrix_folder,
            dispatcher=app.dispatcher,
            database=app.database,
            words=app.words,
            deliver=lambda courier: app.sender(courier).run(),
            clock=app.clock,
        )


@contextlib.contextmanager
def _telling(event: str, why: Callable[[Exception], str | None]) -> Generator[None]:
    """Log what can be done about an error, where that is known, instead of raising it."""
    try:
        yield
    except Exception as error:
        advice = why(error)
        if advice is None:
            raise
        log.error(event, advice=advice)  # noqa: TRY400 - the advice says more than the traceback


@contextlib.contextmanager
def only_one(settings: Settings) -> Generator[None]:
    """Keep a second bot off the same data: two would both answer."""
    settings.data.mkdir(parents=True, exist_ok=True)
    with (settings.data / "lock").open("w", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit(f"Another Springboard is already running on {settings.data}.")
        yield
