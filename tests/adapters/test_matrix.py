"""The same conversations on Matrix, and what is Matrix's own: the real Synapse, and clients that know nothing of us."""

import asyncio
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.adapters.matrix import running
from bot.adapters.matrix.intake import SINCE
from bot.adapters.matrix.speaking import KEYS
from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.people import Place, Sender
from bot.core.texts import Text
from bot.settings import MatrixSettings
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold
from tests.adapters.matrix_person import Message, Person, logged_in
from tests.synapse import Account, Homeserver

WORKING = "One moment …"
_STEP = re.compile(r"^(\d+) of (\d+): (.+)$", re.MULTILINE)
_FIELDS = ("question", "country", "place_size", "language", "title", "summary", "topics", "groups", "years")
_LABELS = ("me-{}", "field-{}", "cmd-ask.{}")


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
            number, name = int(step[1]), self._field(step[3])
            await self.person.say(self.room, answers.get(name, "skip"), thread=self._thread)
            said = await self.hears()
        return said

    async def hands_over(self, field: str, name: str, content: bytes) -> str:
        await self.person.give(self.room, name, content, thread=self._thread)
        return await self.hears()

    @property
    def _thread(self) -> str:
        return self.last.thread or self._shown

    def _field(self, label: str) -> str:
        """What a field of this label is called, which nobody sees."""
        words = self._app.words
        for name in _FIELDS:
            ids = [text_id.format(name.replace("_", "-")) for text_id in _LABELS]
            if label in {words(Text(each), "en") for each in ids if words.has(each)}:
                return name
        return ""

    async def hears(self) -> str:
        while True:
            self.last = await self.person.hears(self.room)
            if self.last.body != WORKING:
                break
        self._shown = self.last.replaces or self.last.event
        return self.last.body.replace("!", "/")


async def _grant(app: App, person: Person, role: GrantedRole) -> None:
    """Make somebody known, with a role everywhere."""
    [community] = await app.communities()
    place = Place(platform="matrix", space=None, channel="", private=True)
    async with app.database.transaction() as tx:
        sender = Sender(platform="matrix", account=person.user, name="Ada", place=place)
        member = await tx.members.welcome(community, sender, app.clock())
        await tx.grants.give(member, role, None, app.clock())


@pytest.fixture(scope="session")
def bot_account(homeserver: Homeserver) -> Account:
    return homeserver.register("bot")


@pytest.fixture(scope="session")
def ada_account(homeserver: Homeserver) -> Account:
    return homeserver.register("ada")


@pytest.fixture(scope="session")
def devices(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where sessions and keys are: everybody has one device for all tests."""
    return tmp_path_factory.mktemp("devices")


@pytest.fixture
def matrix_settings(homeserver: Homeserver, bot_account: Account) -> MatrixSettings:
    return MatrixSettings(
        homeserver=homeserver.url,
        user=bot_account.user,
        password=SecretStr(bot_account.password),
        reactions=False,
    )


@asynccontextmanager
async def going(app: App, settings: MatrixSettings, folder: Path, **changes: float) -> AsyncGenerator[None]:
    """The bot on Matrix while the block lasts."""
    ready = asyncio.Event()
    coming = running.run(
        settings,
        folder=folder,
        dispatcher=app.dispatcher,
        database=app.database,
        words=app.words,
        deliver=lambda courier: app.sender(courier).run(),
        clock=app.clock,
        ready=ready.set,
        **changes,
    )
    task = asyncio.create_task(coming)
    waiting = asyncio.create_task(ready.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
    try:
        if task.done():
            await task
        yield
    finally:
        waiting.cancel()
        task.cancel()
        await asyncio.gather(task, waiting, return_exceptions=True)


@pytest.fixture
async def bot(app: App, matrix_settings: MatrixSettings, devices: Path) -> AsyncGenerator[str]:
    """The bot, which goes on where the test before left it, with a community that knows nobody yet."""
    since = devices / "bot-since"
    async with app.database.transaction() as tx:
        await tx.kept.put(SINCE, since.read_text() if since.exists() else "")
    async with going(app, matrix_settings, devices / "bot"):
        assert matrix_settings.user
        yield matrix_settings.user
    async with app.database.reading() as tx:
        since.write_text(await tx.kept.get(SINCE) or "")


@pytest.fixture
async def ada(homeserver: Homeserver, ada_account: Account, devices: Path) -> AsyncGenerator[Person]:
    async with logged_in(homeserver, ada_account, devices / "ada") as person:
        yield person


@pytest.fixture(params=[False, True], ids=["plain", "encrypted"])
async def chat_room(request: pytest.FixtureRequest, bot: str, ada: Person, devices: Path) -> str:
    """A direct chat of Ada's with the bot, the same for all tests that do not mind."""
    known = devices / f"room-{request.param}"
    if not known.exists():
        known.write_text(await ada.open(bot, encrypted=request.param))
    return known.read_text()


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(app: App, ada: Person, chat_room: str, name: str) -> None:
    await hold(Matrix(app, ada, chat_room), CONVERSATIONS[name])


@pytest.mark.parametrize("name", CURATION)
async def test_curation(app: App, bot: str, ada: Person, chat_room: str, name: str) -> None:
    await _grant(app, ada, GrantedRole.MODERATOR)
    await hold(Matrix(app, ada, chat_room), CURATION[name])
