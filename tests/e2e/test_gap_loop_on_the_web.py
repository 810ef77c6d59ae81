"""The whole gap loop in a browser: asked, replied to, drafted, agreed to, published, told, and answered again."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack

import pytest
from playwright.async_api import Browser

from bot.adapters.web.courier import WebCourier
from bot.app import App
from bot.core.grants import GrantedRole
from bot.delivery.sender import Sender
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.test_web_people import sign_in
from tests.adapters.visiting import a_key
from tests.conftest import Time

QUESTION = "zzz qqq xxx"


class Street:
    """People with the page open, each in a browser of their own."""

    def __init__(self, app: App, browser: Browser, address: str, time: Time) -> None:
        self._app, self._browser, self._address = app, browser, address
        courier = WebCourier(app.database, time)
        self.sender = Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)

    async def somebody(self, *, role: GrantedRole | None = None, locale: str = "en-GB") -> Reader:
        context = await self._browser.new_context(locale=locale)
        page = await context.new_page()
        if role:
            await sign_in(page, self._address, await a_key(self._app, name="Mary", role=role))
        else:
            await page.goto(self._address)
        return Reader(page, scripted=True)


@pytest.fixture
async def street(app: App, time: Time) -> AsyncGenerator[Street]:
    async with AsyncExitStack() as stack:
        address = await stack.enter_async_context(served(app))
        browser = await stack.enter_async_context(chromium())
        yield Street(app, browser, address, time)


async def test_the_whole_loop(street: Street) -> None:
    asker, peer = await street.somebody(), await street.somebody()
    moderator = await street.somebody(role=GrantedRole.MODERATOR)

    await asker.says(QUESTION)
    await asker.presses("Ask colleagues")
    assert "This is what I will post" in await asker.fills(more="Thirty people.", topics="education")
    assert "Question 1 is with your colleagues now" in await asker.presses("Post it")

    assert QUESTION in await peer.says("/gap list")
    await peer.presses("Open")
    await peer.presses("Reply")
    assert "Whoever asked is told." in await peer.fills(text="We pair each class. It takes two rooms.")
    await street.sender.empty()
    assert "Somebody replied to your question" in await asker.says("/inbox")
    await asker.presses("Open")
    assert "A moderator can now make an entry of it" in await asker.presses("This answers it")

    assert "One question of members to move on" in await moderator.says("/queue")
    await moderator.presses("Begin")
    await moderator.presses("Draft entry")
    said = await moderator.fills(title="Pairing classes", summary="Two classes meet every week.", language="en")
    assert "I have asked its author." in said
    await street.sender.empty()
    assert "May your reply help others too?" in await peer.says("/inbox")
    await peer.presses("Open")
    await peer.presses("Yes, and name me")
    assert "I have told the moderator." in await peer.fills(credit="an adult school in Turin")
    await street.sender.empty()
    await moderator.says("/inbox")
    assert "wants to be named as: an adult school in Turin" in await moderator.presses("Open")
    assert "is in the library" in await moderator.presses("Publish")

    await street.sender.empty()
    assert "now has an answer, from an adult school in Turin" in await asker.says("/inbox")
    ukrainian = await street.somebody(locale="uk")
    said = await ukrainian.says(QUESTION)
    assert "Pairing classes" in said
    assert "an adult school in Turin" in said
