"""People and organisations for whoever tests introductions."""

from dataclasses import dataclass

from bot.app import App
from bot.chat.plain import actions
from bot.core.introductions import Connection, Introduction
from bot.delivery.sender import Sender
from bot.services import introductions, meetings
from tests.chatting import Chat
from tests.clock import Time
from tests.mailbox import Mailbox, Told

NEED = "Thirty volunteers, no teacher"


def somebody(chat: Chat, account: str, *, moderates: bool = False) -> Chat:
    return Chat(chat.app, chat.time, account=account, moderates=moderates)


async def speaks_for(steward: Chat, name: str, *, topics: str = "language", number: int) -> None:
    """Let somebody speak for an organisation that is confirmed."""
    await steward.hears("/org add")
    await steward.fills(name=name, where="Malta", topics=topics)
    await steward.presses("I speak for it")
    await somebody(steward, "mary", moderates=True).hears(f"/org confirm {number}")


@dataclass
class Post:
    """What is said later, and to whom."""

    app: App
    mailbox: Mailbox
    sender: Sender
    time: Time

    async def to(self, account: str) -> list[Told]:
        await self.sender.empty()
        return [told for told in self.mailbox.told if told.address.place == account]

    async def last(self, account: str) -> Told:
        return (await self.to(account))[-1]

    async def presses(self, chat: Chat, label: str, *, nth: int = -1) -> str:
        """Press a button of somebody's last letter."""
        told = (await self.to(chat.account))[nth]
        code = next(each.code for each in actions(told.letter.card) if self.app.words(each.label, "en") == label)
        return await chat.press(code)

    async def passes(self, **time: float) -> None:
        """Let time pass, and the clock do what it does."""
        self.time.passes(**time)
        async with self.app.database.transaction() as tx:
            await introductions.move_on(tx, now=self.time.now)
            await meetings.ask_outcomes(tx, now=self.time.now)
        await self.sender.empty()

    async def asked(self) -> list[Introduction]:
        [connection] = await self.connections()
        async with self.app.database.reading() as tx:
            return await tx.introductions.of(connection)

    async def connections(self) -> list[Connection]:
        async with self.app.database.reading() as tx:
            numbers = [number for number in range(1, 9) if await tx.connections.get(number)]
            found = [await tx.connections.get(number) for number in numbers]
        return [each for each in found if each]


async def looks_for(chat: Chat, need: str = NEED, topics: str = "language", **fields: str) -> str:
    await chat.hears("/connect")
    return await chat.fills(need=need, topics=topics, country="Malta", **fields)
