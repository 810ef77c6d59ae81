"""How two come to meet, in terminals and in browsers, where letters wait in an inbox and words are passed on."""

from contextlib import AsyncExitStack

from typing_extensions import override

from bot.adapters.web.courier import WebCourier
from bot.app import App
from bot.core.grants import GrantedRole
from bot.delivery.courier import Courier
from bot.delivery.inbox import InboxCourier
from bot.delivery.sender import Sender
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.test_terminal import Terminal
from tests.adapters.test_web_people import sign_in
from tests.adapters.visiting import a_key
from tests.clock import Time
from tests.e2e.meeting import Person, meet, three_weeks_later


class WithInbox(Person):
    """Somebody whose letters wait where they look for them."""

    def __init__(self, voice: Terminal | Reader, sender: Sender) -> None:
        self._voice, self._sender = voice, sender

    @override
    async def says(self, line: str) -> str:
        return await self._voice.says(line)

    @override
    async def presses(self, label: str) -> str:
        return await self._voice.presses(label)

    @override
    async def fills(self, **answers: str) -> str:
        return await self._voice.fills(**answers)

    @override
    async def opens(self) -> str:
        await self._sender.empty()
        await self._voice.says("/inbox")
        return await self._voice.presses("Open")


def a_sender(app: App, courier: Courier, time: Time) -> Sender:
    return Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)


async def writes(one: Person, other: Person) -> None:
    """Those who share no place write through the bot."""
    await one.presses("Write")
    assert "I have passed it on." in await one.fills(text="Come on Thursday.")
    assert "Come on Thursday." in await other.opens()


async def test_in_terminals(app: App, time: Time) -> None:
    sender = a_sender(app, InboxCourier("terminal", app.database, time), time)
    asker, first, second = (WithInbox(Terminal(app, account=name), sender) for name in ("ada", "grace", "bob"))
    moderator = WithInbox(Terminal(app, account="mary", moderates=True), sender)
    assert "Ada and Bob of Second: you have both said yes" in await meet(asker, first, second, moderator)
    await writes(second, asker)
    await three_weeks_later(app, time, asker, second)


async def test_in_browsers(app: App, time: Time) -> None:
    sender = a_sender(app, WebCourier(app.database, time), time)
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(served(app))
        browser = await stack.enter_async_context(chromium())

        async def somebody(name: str, role: GrantedRole | None = None) -> WithInbox:
            page = await (await browser.new_context(locale="en-GB")).new_page()
            await sign_in(page, address, await a_key(app, name=name, role=role))
            return WithInbox(Reader(page, scripted=True), sender)

        asker, first, second = await somebody("Ada"), await somebody("Grace"), await somebody("Bob")
        moderator = await somebody("Mary", GrantedRole.MODERATOR)
        said = await meet(asker, first, second, moderator)
        assert "and Bob of Second: you have both said yes" in said
        await writes(second, asker)
        await three_weeks_later(app, time, asker, second)
        assert "Who is where" in await asker.says("/map")
