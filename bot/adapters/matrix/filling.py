"""Filling in a form: what is said becomes the answer to the question that was asked last."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.adapters.matrix import files, sheets
from bot.adapters.matrix.events import Heard
from bot.adapters.matrix.places import Spot
from bot.adapters.matrix.routes import Route
from bot.adapters.matrix.sayings import Kept, saying
from bot.adapters.matrix.sheets import Next
from bot.adapters.matrix.wire import Wire
from bot.chat import grammar
from bot.chat.model import Words
from bot.core.texts import Said, Text
from bot.core.uploads import Upload
from bot.store.database import Database
from bot.store.matrix import Filling, Inbound
from bot.store.transaction import Transaction


class Submit(Protocol):
    async def __call__(
        self,
        event: Inbound,
        route: Route,
        filling: Filling,
        uploads: dict[str, Upload],
        alongside: Callable[[Transaction], Awaitable[None]],
    ) -> Kept:
        """Send a form that is filled in; ``alongside`` is written with what comes of it."""
        ...


class Fillings:
    def __init__(self, wire: Wire, database: Database, words: Words, clock: Callable[[], datetime]) -> None:
        self._wire = wire
        self._database = database
        self._words = words
        self._clock = clock
        self._begun: set[tuple[str, str]] = set()
        self._met = False

    async def begin(self, filling: Filling) -> None:
        """What its account says there is an answer to this form then, and to none before it."""
        async with self._database.transaction() as tx:
            await tx.matrix.turn_away(filling.account, filling.room)
            await tx.matrix.put_filling(filling, self._clock())
        self._begun.add((filling.account, filling.room))

    async def of(self, event: Inbound, heard: Heard) -> Filling | None:
        """The form something is an answer to. A command is none, and then what follows it is none either."""
        if not await self._may_be(heard.user, event.room):
            return None
        async with self._database.reading() as tx:
            filling = await tx.matrix.filling(heard.user, event.room, heard.thread)
        if filling is None:
            return None
        ways = sheets.ways_of(self._words, str(filling.form["locale"]))
        way = heard.line.strip().casefold() in ways.skip | ways.back | ways.cancel
        if way or heard.file is not None or not grammar.is_command(heard.line.strip()):
            return filling
        async with self._database.transaction() as tx:
            await tx.matrix.turn_away(heard.user, event.room)
        return None

    def route(self, event: Inbound, heard: Heard, filling: Filling, submit: Submit) -> Route:
        locale = str(filling.form["locale"])
        ways = sheets.ways_of(self._words, locale)

        async def work(route: Route) -> Kept:
            step = (
                sheets.filed(filling, files.told(heard.file)) if heard.file else sheets.go_on(filling, heard.line, ways)
            )
            further, coming, problem = step
            if coming is Next.SEND:
                return await submit(event, route, further, await self._uploads(further), _dropping(filling))
            stopped = coming is Next.STOP
            said = (Text("matrix-form-stopped"),) if stopped else sheets.asking(further, problem)
            return await self._step(event, route, None if stopped else further, filling, said)

        return Route(here=Spot(event.room, filling.thread), locale=locale, work=work, user=heard.user)

    async def _step(
        self, event: Inbound, route: Route, further: Filling | None, filling: Filling, said: tuple[Said, ...]
    ) -> Kept:
        kept = route.kept(saying(said, self._words, str(filling.form["locale"])))
        async with self._database.transaction() as tx:
            await (
                tx.matrix.put_filling(replace(further, front=True), self._clock())
                if further
                else tx.matrix.drop_filling(filling)
            )
            await tx.matrix.answered(event.id, kept.as_data())
        return kept

    async def _may_be(self, account: str, room: str) -> bool:
        """Whether somebody has ever begun a form there: most have not, and then nothing is looked up."""
        if not self._met:
            async with self._database.reading() as tx:
                self._begun |= await tx.matrix.begun_fillings()
            self._met = True
        return (account, room) in self._begun

    async def _uploads(self, filling: Filling) -> dict[str, Upload]:
        found = {name: await files.fetch(self._wire, said) for name, said in sheets.files_of(filling).items()}
        return {name: upload for name, upload in found.items() if upload}


def _dropping(filling: Filling) -> Callable[[Transaction], Awaitable[None]]:
    async def drop(tx: Transaction) -> None:
        await tx.matrix.drop_filling(filling)

    return drop
