"""Somebody who talks to the bot on Matrix as everybody does everywhere."""

import re

from bot.adapters.matrix.sheets import Question, sheet_from
from bot.adapters.matrix.speaking import KEYS
from bot.app import App
from tests.matrix.person import Message, Person

_STEP = re.compile(r"^(\d+) of (\d+): (.+)$", re.MULTILINE)


class Matrix:
    """Somebody in a direct chat with the bot, who presses by numbers and by reactions in turn."""

    def __init__(self, app: App, person: Person, room: str) -> None:
        self._app = app
        self.person = person
        self.room = room
        self._reacts = False
        self.last: Message
        self._shown = ""

    async def says(self, line: str) -> str:
        await self.person.say(self.room, f"!{line[1:]}" if line.startswith("/") else line)
        return await self.hears()

    async def presses(self, label: str) -> str:
        numbers = (line.split(maxsplit=1) for line in self.last.body.splitlines())
        number = next(words[0] for words in numbers if words[1:] == [label] and words[0].isdigit())
        self._reacts = not self._reacts
        if self._reacts:
            await self.person.react(self.room, self._shown, KEYS[int(number) - 1])
        else:
            await self.person.say(self.room, number, thread=self.last.thread)
        return await self.hears()

    async def fills(self, **answers: str) -> str:
        """Answer what is asked, in the thread it is asked in, and skip the rest."""
        said, number = self.last.body, 0
        while step := _STEP.search(said):
            if int(step[1]) <= number:  # it was refused, and begins anew
                break
            number, name = int(step[1]), await self._field(step[3])
            await self.person.say(self.room, answers.get(name, "skip"), thread=self._thread)
            said = await self.hears()
        return said

    async def hands_over(self, field: str, name: str, content: bytes) -> str:  # noqa: ARG002 - the only one there is
        await self.person.give(self.room, name, content, thread=self._thread)
        return await self.hears()

    @property
    def _thread(self) -> str:
        return self.last.thread or self._shown

    async def _field(self, label: str) -> str:
        """What the field with this label is called, which nobody sees; the bot notes it once it has asked."""
        while (question := await self._question()) is None or question.label != label:
            pass
        return question.name

    async def _question(self) -> Question | None:
        async with self._app.database.reading() as tx:
            filling = await tx.matrix.filling(self.person.user, self.room, self._thread)
        return sheet_from(filling.form).questions[filling.step] if filling else None

    async def hears(self) -> str:
        self.last = await self._next()
        self._shown = self.last.replaces or self.last.event
        return self.last.body.replace("!", "/")

    async def _next(self) -> Message:
        return await self.person.hears(self.room)
