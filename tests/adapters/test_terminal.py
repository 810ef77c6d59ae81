"""The same conversations in a terminal."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from rich.console import Console, RenderableType

from bot.adapters.terminal import Conversation
from bot.app import App
from bot.chat.forms import Field
from bot.core.people import Place, Sender
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold

WIDE = 400


class Terminal:
    """A person at a keyboard: what they type goes in, what is printed comes out."""

    def __init__(self, app: App, *, account: str = "ada", moderates: bool = False) -> None:
        place = Place(platform="terminal", space=None, channel="here", private=True)
        name = account.capitalize()
        sender = Sender(platform="terminal", account=account, name=name, place=place, locale="en", moderates=moderates)
        self._conversation = Conversation(
            app.dispatcher, app.words, sender, show=self._show, ask=self._ask, folder=app.settings.data
        )
        self._console = Console(width=WIDE, no_color=True)
        self._screen = ""
        self._hearing = asyncio.ensure_future(asyncio.sleep(0))
        self._asked: asyncio.Queue[tuple[Field, asyncio.Future[str]]] = asyncio.Queue()

    async def says(self, line: str) -> str:
        self._screen = ""
        self._hearing = asyncio.ensure_future(self._conversation.hear(line))
        asked = asyncio.ensure_future(self._asked.get())
        await asyncio.wait({self._hearing, asked}, return_when=asyncio.FIRST_COMPLETED)
        if asked.done():
            self._asked.put_nowait(asked.result())
        asked.cancel()
        return self._screen

    async def presses(self, label: str) -> str:
        """Type the number that stands before a label."""
        lines = (line.strip("│ ").split(maxsplit=1) for line in self._screen.splitlines())
        number = next(words[0] for words in lines if words[1:] == [label])
        return await self.says(number)

    async def fills(self, **answers: str) -> str:
        """Answer each field as it is asked for; a form that is refused asks all over again."""
        self._screen = ""
        answered: set[str] = set()
        while not self._hearing.done():
            asked = asyncio.ensure_future(self._asked.get())
            await asyncio.wait({self._hearing, asked}, return_when=asyncio.FIRST_COMPLETED)
            if asked.done():
                field, answer = asked.result()
                if field.name in answered:
                    self._asked.put_nowait((field, answer))
                    return self._screen
                answered.add(field.name)
                answer.set_result(answers.get(field.name, field.default))
            asked.cancel()
        self._hearing.result()
        return self._screen

    async def hands_over(self, field: str, name: str, content: bytes) -> str:
        """A file is named by its path."""
        with TemporaryDirectory() as folder:
            file = Path(folder) / name
            file.write_bytes(content)
            return await self.fills(**{field: str(file)})

    def _show(self, shown: RenderableType) -> None:
        with self._console.capture() as capture:
            self._console.print(shown)
        self._screen += capture.get()

    async def _ask(self, _label: str, field: Field) -> str:
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._asked.put_nowait((field, answer))
        return await answer


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(app: App, name: str) -> None:
    await hold(Terminal(app), CONVERSATIONS[name])


@pytest.mark.parametrize("name", CURATION)
async def test_curation(app: App, name: str) -> None:
    await hold(Terminal(app, moderates=True), CURATION[name])
