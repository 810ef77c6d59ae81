"""What our cogs may ask of Matrix."""

from collections.abc import Awaitable, Callable

from typing_extensions import override

from bot.adapters.matrix.places import spot_of
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.wire import MatrixError, Wire, quoted
from bot.chat.model import Answer, Platform
from bot.core.texts import Quote, Text
from bot.store.transaction import Transaction

Noting = Callable[[Transaction, Answer, str], Awaitable[None]]
"""Writes an answer down in the transaction it comes from."""


class MatrixPlatform(Platform):
    """One for each thing that is answered."""

    def __init__(self, wire: Wire, rooms: Rooms, note: Noting) -> None:
        self._wire = wire
        self._rooms = rooms
        self._note = note

    @override
    async def may_speak(self, channel: str) -> Text | None:
        room = self._rooms.get(spot_of(channel).room)
        if room is None:
            return Text("setup-place-gone")
        if not room.may_speak(self._wire.user):
            return Text("setup-may-not", place=Quote(self.link(channel)), missing="send messages")
        return None

    @override
    def link(self, channel: str) -> str:
        room = self._rooms.get(spot_of(channel).room)
        return (room.name if room else "") or channel

    @override
    async def name_of(self, account: str) -> str | None:
        try:
            profile = await self._wire.request("GET", f"/profile/{quoted(account)}")
        except MatrixError as error:
            if error.is_final:
                return None
            raise
        return str(profile.get("displayname") or account) if account != self._wire.user else None

    @override
    async def space_called(self, space: str) -> str | None:
        room = self._rooms.get(space)
        return (room.name if room else "") or None

    @override
    async def noted(self, tx: Transaction, answer: Answer, locale: str) -> None:
        await self._note(tx, answer, locale)
