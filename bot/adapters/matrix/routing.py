"""What something that was said is: a press, an answer to a form, a command, a question, or nothing for us."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, cast

from bot.adapters.matrix.events import REACTION, REDACTION, Heard
from bot.adapters.matrix.filling import Fillings
from bot.adapters.matrix.overhearing import Fetch, Overhearing, pointed
from bot.adapters.matrix.places import PLATFORM, Spot, spot_of
from bot.adapters.matrix.platform import MatrixPlatform
from bot.adapters.matrix.reading import part
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.routes import Route
from bot.adapters.matrix.sayings import Kept, Saying, saying_of
from bot.adapters.matrix.senders import language_of, sender_of
from bot.adapters.matrix.sheets import sheet_from, written
from bot.adapters.matrix.wire import Wire
from bot.chat import grammar
from bot.chat.answering import Spoken
from bot.chat.dispatch import Dispatcher
from bot.chat.forms import Form
from bot.chat.model import Answer, Words
from bot.core.people import Sender, SpaceSettings
from bot.core.texts import Text
from bot.core.uploads import Upload
from bot.store.database import Database
from bot.store.matrix import Filling, Inbound
from bot.store.transaction import Transaction

_UNKNOWN: Final = "command-unknown"
_MARK: Final = grammar.MARKS[-1]
"""What commands begin with among other people: clients keep the other mark for themselves."""

Alongside = Callable[[Transaction], Awaitable[None]]


class Router:
    def __init__(
        self,
        dispatcher: Dispatcher,
        wire: Wire,
        rooms: Rooms,
        fillings: Fillings,
        database: Database,
        words: Words,
        fetch: Fetch,
    ) -> None:
        self._dispatcher = dispatcher
        self._wire = wire
        self._rooms = rooms
        self._fillings = fillings
        self._database = database
        self._words = words
        self._fetch = fetch
        self._overhearing = Overhearing(dispatcher, rooms, database, fetch)

    async def locale_of(self, room: str, user: str) -> str:
        """The interface language to speak to somebody in who has said nothing."""
        locale, _ = await self._dispatcher.standing_of(sender_of(self._rooms, user, Spot(room), None))
        return locale

    async def route(self, event: Inbound, heard: Heard) -> Route | None:
        """How to answer; ``None`` for what is not for us."""
        private = self._rooms.is_private(event.room)
        if heard.changes or heard.kind == REDACTION:
            return await self._overhearing.changed(event, heard)
        if heard.kind == REACTION:
            return await self._press(event, heard, private=private)
        if private and (filling := await self._fillings.of(event, heard)):
            return self._fillings.route(event, heard, filling, self._submit)
        return await self._press(event, heard, private=private) or await self._words_said(event, heard, private=private)

    async def _press(self, event: Inbound, heard: Heard, *, private: bool) -> Route | None:
        """A number that stands on what it answers or, typed for itself, on what was shown last there."""
        number = heard.number
        if number is None or not (private or heard.thread or heard.to):
            return None
        async with self._database.reading() as tx:
            pressed = await tx.matrix.buttons_on(event.room, heard.to) if heard.to else None
            if pressed is None and heard.kind != REACTION:
                pressed = await tx.matrix.last_buttons(event.room, heard.thread)
        if pressed is None or not 0 < number <= len(pressed.codes):
            return None
        code = pressed.codes[number - 1]
        thread = heard.thread or pressed.thread or ("" if private else pressed.message)

        async def work(route: Route) -> Kept:
            sender = sender_of(self._rooms, heard.user, spot_of(pressed.origin), pressed.locale)
            return await self._kept(event, route, self._dispatcher.press(code, sender, self._platform(event, route)))

        return Route(
            here=Spot(event.room, thread),
            locale=pressed.locale,
            work=work,
            user=heard.user,
            pressed=pressed,
            origin=pressed.origin,
        )

    async def _words_said(self, event: Inbound, heard: Heard, *, private: bool) -> Route | None:
        line = heard.line.strip()
        addressed = private or heard.named
        commands = grammar.is_command(line) and (addressed or line.startswith(_MARK))
        here = Spot(event.room, heard.thread or ("" if private else heard.event))
        locale = language_of(line)

        async def work(route: Route) -> Kept:
            sender = sender_of(self._rooms, heard.user, here, locale)
            if heard.to and commands and (name := self._pointing(line, sender)):
                coming = self._point(event, heard, route, name, sender)
            elif heard.command and (found := self._named(heard.command)):
                coming = self._dispatcher.run(*found, sender, self._platform(event, route))
            else:
                coming = self._dispatcher.hear(line, sender, self._platform(event, route))
            kept = await self._kept(event, route, coming)
            return kept if addressed or not route.unknown else replace(kept, saying=Saying(locale=kept.saying.locale))

        if heard.file is not None or not (line or heard.command):
            return None
        settings = None if commands or private or heard.called else await self._settings(event.room)
        if settings and settings.peers_place == event.room:
            thread = await self._overhearing.discussion(event.room, heard)
            if thread:
                return self._overhearing.said(event, heard, thread, locale)
        openly = bool(settings) and not (addressed or heard.thread or heard.to) and settings.help_place == event.room
        if addressed or commands or openly:
            return Route(here=here, locale=locale, work=work, user=heard.user, openly=openly)
        return None

    async def _point(self, event: Inbound, heard: Heard, route: Route, name: str, sender: Sender) -> Spoken:
        target = await self._fetch(event.room, heard.to)
        thread = target.thread if target else heard.thread
        spot = Spot(event.room, thread or await self._overhearing.discussion(event.room, target or heard))
        author = sender_of(self._rooms, target.user if target else heard.user, spot, None)
        found = replace(target, event=heard.to) if target else replace(heard, event=heard.to, line="", ours=True)
        return await self._dispatcher.point(name, pointed(spot, found, author), sender, self._platform(event, route))

    def _pointing(self, line: str, sender: Sender) -> str | None:
        """What is to be done with a message, by the name it has in menus elsewhere."""
        said = line[1:].strip().casefold()
        for command in self._dispatcher.message_commands:
            if said in {command.name, self._words(Text(command.text_id), sender.locale or "en").casefold()}:
                return command.name
        return None

    def _named(self, command: Mapping[str, Any]) -> tuple[str, dict[str, str]] | None:
        """A command a client has told apart, with its arguments."""
        path = str(command.get("command", "")).strip()
        known = self._dispatcher.names("en").get(path.casefold())
        arguments = part(command, "arguments")
        return (known.path, {name: _argument(value) for name, value in arguments.items()}) if known else None

    async def _submit(
        self, event: Inbound, route: Route, filling: Filling, uploads: dict[str, Upload], alongside: Alongside
    ) -> Kept:
        sheet = sheet_from(filling.form)
        route.origin = filling.origin
        sender = sender_of(self._rooms, filling.account, spot_of(filling.origin), sheet.locale)
        platform = self._platform(event, route, alongside)
        answers = written(filling)
        return await self._kept(
            event, route, self._dispatcher.submit(sheet.code, answers, sender, platform, uploads=uploads)
        )

    async def _kept(self, event: Inbound, route: Route, coming: Awaitable[Spoken]) -> Kept:
        spoken = await coming
        return route.noted_for(spoken.answer) or self._said(event, route, spoken.answer, spoken.locale)

    def _said(self, event: Inbound, route: Route, answer: Answer, locale: str) -> Kept:
        origin = spot_of(route.origin or route.here.place)
        around = self._rooms.get(origin.room) if isinstance(answer, Form) else None
        rooms = self._rooms.rooms_of(self._rooms.space_of(around).id) if around else []
        said = saying_of(answer, self._words, locale, rooms=[(room.id, room.name or room.id) for room in rooms])
        route.unknown = not isinstance(answer, Form) and _is_unknown(answer.card.body)
        if not said.private and not said.whole and origin.room != event.room and self._is_in(route, origin):
            route.here = origin  # what is for everybody goes where it was asked
        return route.kept(replace(said, private=said.private and not route.openly))

    def _is_in(self, route: Route, origin: Spot) -> bool:
        room = self._rooms.get(origin.room)
        return room is not None and route.user in room.joined

    def _platform(self, event: Inbound, route: Route, alongside: Alongside | None = None) -> MatrixPlatform:
        async def note(tx: Transaction, answer: Answer, locale: str) -> None:
            kept = self._said(event, route, answer, locale)
            route.note(answer, kept)
            await tx.matrix.answered(event.id, kept.as_data())
            if alongside and not isinstance(answer, Form):
                await alongside(tx)

        return MatrixPlatform(self._wire, self._rooms, note)

    async def _settings(self, room: str) -> SpaceSettings | None:
        known = self._rooms.get(room)
        if known is None:
            return None
        async with self._database.reading() as tx:
            found = await tx.communities.of_space(PLATFORM, self._rooms.space_of(known).id)
        return found[1] if found else None


def _is_unknown(body: Sequence[object]) -> bool:
    return any(isinstance(each, Text) and each.id == _UNKNOWN for each in body)


def _argument(value: object) -> str:
    return ",".join(map(str, cast("list[object]", value))) if isinstance(value, list) else str(value)
