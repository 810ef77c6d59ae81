"""A bot that thinks about every line until whoever asked has been told that it takes longer."""

import asyncio

from typing_extensions import override

from bot.app import App
from bot.chat.dispatch import Dispatcher, Spoken
from bot.chat.model import Platform
from bot.core.people import Sender
from bot.core.texts import Said, Text

_WORKING = Text("platform-working")


class Thinker(Dispatcher):
    def __init__(self, app: App) -> None:
        super().__init__(app.database, app.cogs, app.clock, app.words)
        self._app = app
        self._told = asyncio.Event()

    @override
    async def hear(self, line: str, sender: Sender, platform: Platform | None = None) -> Spoken:
        await self._told.wait()
        return await super().hear(line, sender, platform)

    def words(self, said: Said, locale: str) -> str:
        """The app's own."""
        if said == _WORKING:
            self._told.set()
        return self._app.words(said, locale)
