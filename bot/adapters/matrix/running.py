"""Going to Matrix, and staying there."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, cast

import structlog
from nio import AsyncClient

from bot.adapters.matrix import session as sessions
from bot.adapters.matrix.circles import Circles
from bot.adapters.matrix.courier import MatrixCourier
from bot.adapters.matrix.crypto import Crypto
from bot.adapters.matrix.descriptions import Descriptions
from bot.adapters.matrix.device import Device
from bot.adapters.matrix.directs import Directs
from bot.adapters.matrix.events import ENCRYPTED, Heard, shown
from bot.adapters.matrix.filling import Fillings
from bot.adapters.matrix.intake import Intake
from bot.adapters.matrix.listening import PATIENCE, Listener, Patience
from bot.adapters.matrix.reading import Json, part
from bot.adapters.matrix.restoring import renew
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.routing import Router
from bot.adapters.matrix.service import Service
from bot.adapters.matrix.session import Session, SetUpError
from bot.adapters.matrix.signing import sign_device
from bot.adapters.matrix.speaking import Mouth
from bot.adapters.matrix.syncing import Syncing
from bot.adapters.matrix.typed import typed
from bot.adapters.matrix.wire import PAUSES, MatrixError, NotAcceptedError, Wire, quoted
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Words
from bot.clock import Clock
from bot.delivery.courier import Courier
from bot.settings import MatrixSettings
from bot.store.database import Database

log = structlog.stdlib.get_logger(__name__)

_EVENTS_KEPT: Final = timedelta(days=30)
_BUTTONS_KEPT: Final = timedelta(days=365)
_TIDIED: Final = 24 * 3600.0


async def run(  # noqa: PLR0913 - where everything comes together
    settings: MatrixSettings,
    *,
    folder: Path,
    dispatcher: Dispatcher,
    database: Database,
    words: Words,
    deliver: Callable[[Courier], Awaitable[None]],
    clock: Clock,
    ready: Callable[[], None] = lambda: None,
    pauses: Sequence[float] = PAUSES,
    patience: Patience = PATIENCE,
) -> None:
    """Stay until cancelled, and let everything promised be said. ``folder`` holds the session and the keys. Raises
    ``SetUpError`` and ``NotAcceptedError``, which nothing but people can mend.
    """
    service = settings.service.as_token
    client = sessions.client_of(settings, folder, encryption=settings.encryption)
    try:
        wire = Wire(client, service.get_secret_value() if service else "")
        if session := await wire.patiently(lambda: sessions.open_session(client, wire, settings, folder)):
            await wire.patiently(lambda: _begin(client, wire, session, settings, folder))
        here = House(client, wire, settings, dispatcher, database, words, clock, patience)
        await here.live(deliver, ready, pauses)
    finally:
        await client.close()


class House:
    """Everything that is needed on Matrix, put together."""

    def __init__(
        self,
        client: AsyncClient,
        wire: Wire,
        settings: MatrixSettings,
        dispatcher: Dispatcher,
        database: Database,
        words: Words,
        clock: Clock,
        patience: Patience,
    ) -> None:
        said = typed(words, dispatcher)
        self._wire = wire
        self._settings = settings
        self._database = database
        self._clock = clock
        self.crypto = Crypto(client)
        self.rooms = Rooms()
        self.intake = Intake(self.rooms, wire.user, database, clock)
        directs = Directs(wire, self.rooms, encryption=self.crypto.is_on)
        fillings = Fillings(wire, database, said, clock)
        self._mouth = Mouth(wire, self.rooms, directs, fillings, database, said, clock, reactions=settings.reactions)
        router = Router(dispatcher, wire, self.rooms, fillings, database, said, self._fetch)
        listener = Listener(
            wire=wire,
            crypto=self.crypto,
            rooms=self.rooms,
            directs=directs,
            mouth=self._mouth,
            router=router,
            intake=self.intake,
            database=database,
            words=said,
            servers=settings.servers,
            patience=patience,
        )
        self._descriptions = Descriptions(wire, self.rooms, database, said, dispatcher.commands)
        listener.joined = self._joined
        self.intake.handled_by(listener.handle)
        circles = Circles(wire, self.rooms, encryption=self.crypto.is_on)
        self._courier = MatrixCourier(wire, self.crypto, self.rooms, directs, circles, database, said, clock)

    async def live(
        self, deliver: Callable[[Courier], Awaitable[None]], ready: Callable[[], None], pauses: Sequence[float]
    ) -> None:
        await self._learn_directs()
        source = self._source(pauses)
        there = asyncio.Event()

        async def say_later() -> None:
            await there.wait()
            log.info("on Matrix", rooms=len(self.rooms.every()))
            tasks.create_task(self._descriptions.tell_all(), name="matrix, telling commands")
            ready()
            await deliver(self._courier)

        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(say_later(), name="matrix, later")
                tasks.create_task(self._tidy(), name="matrix, tidying")
                if isinstance(source, Service) and self.crypto.is_on:
                    device = Device(self._wire, self.crypto, self._database, pauses)
                    tasks.create_task(device.run(), name="matrix, keys")
                await source.run(there.set)
        finally:
            await self.intake.finish()
            await self._mouth.finish()

    def _source(self, pauses: Sequence[float]) -> Service | Syncing:
        """Where events come from."""
        service = self._settings.service
        if service.as_token:
            return Service(self._wire, self.crypto, self.rooms, self.intake, service)
        return Syncing(self._wire, self.crypto, self.rooms, self.intake, self._database, self._clock, pauses)

    async def _learn_directs(self) -> None:
        """Which rooms are for one person is told when it changes, so we ask once."""
        path = f"/user/{quoted(self._wire.user)}/account_data/m.direct"
        try:
            self.rooms.take_directs(await self._wire.patiently(lambda: self._wire.request("GET", path)))
        except NotAcceptedError:
            raise
        except MatrixError:
            self.rooms.take_directs({})

    async def _joined(self, room: str) -> None:
        await self.rooms.known(room)
        self._mouth.later(self._descriptions.tell(room))

    async def _tidy(self) -> None:
        while True:
            now: datetime = self._clock()
            async with self._database.transaction() as tx:
                await tx.matrix.forget(events=now - _EVENTS_KEPT, buttons=now - _BUTTONS_KEPT)
            await asyncio.sleep(_TIDIED)

    async def _fetch(self, room: str, event: str) -> Heard | None:
        """A message somebody points at."""
        path = f"/rooms/{quoted(room)}/event/{quoted(event)}"
        try:
            found = await self._wire.patiently(lambda: self._wire.request("GET", path))
        except NotAcceptedError:
            raise
        except MatrixError:
            return None
        newest = part(found, "unsigned", "m.relations", "m.replace")
        return shown(self._readable(found, room), self._readable(newest, room), self._wire.user)

    def _readable(self, event: Json, room: str) -> Json:
        """As far as it can be read."""
        return (self.crypto.opened(event, room) if event.get("type") == ENCRYPTED else None) or event


async def _begin(client: AsyncClient, wire: Wire, session: Session, settings: MatrixSettings, folder: Path) -> None:
    """Bring the device's keys to the homeserver, signed by the bot's own identity."""
    if client.olm is None:
        return
    await renew(client, wire, session, folder)
    if client.should_upload_keys:
        await client.keys_upload()
    password = settings.password.get_secret_value() if settings.password else None
    try:
        await sign_device(wire, session, folder, password)
    except SetUpError as error:
        log.error("not everybody can talk to the bot in encrypted rooms", advice=str(error))  # noqa: TRY400 - advice


def why(error: BaseException) -> str | None:
    """What to do about a session or a setting the homeserver refuses; ``None`` for anything else."""
    if isinstance(error, BaseExceptionGroup):
        causes = cast("Sequence[BaseException]", error.exceptions)
        return next(filter(None, map(why, causes)), None)
    if isinstance(error, SetUpError):
        return str(error)
    if isinstance(error, NotAcceptedError):
        return (
            "The homeserver does not know the bot's session any more: somebody has logged it out. In the folder matrix "
            "of the data folder keep identity.json, remove the rest, set SPRINGBOARD_MATRIX__PASSWORD (an application "
            "service needs none), and start again."
        )
    return None
