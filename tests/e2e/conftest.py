"""People on the web page, each in a browser of their own, and a server on Discord."""

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack

import pytest
import simcord
from playwright.async_api import Browser

from bot.adapters.web.courier import WebCourier
from bot.app import App
from bot.core.grants import GrantedRole
from bot.delivery.sender import Sender
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.test_web_people import sign_in
from tests.adapters.visiting import a_key
from tests.clock import Time
from tests.e2e.hall import Hall


class Street:
    """People with the page open, each in a browser of their own."""

    def __init__(self, app: App, browser: Browser, address: str, time: Time) -> None:
        self._app, self._browser, self._address, self._time = app, browser, address, time
        self.sender = self.another_sender()

    def another_sender(self) -> Sender:
        """As after a restart."""
        app, time = self._app, self._time
        courier = WebCourier(app.database, time)
        return Sender(app.database, app.composer, courier, time, monotonic=time.monotonic, draw=lambda: 1.0)

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


@pytest.fixture
async def hall(simcord_env: simcord.Env, app: App, time: Time) -> Hall:
    hall = Hall(simcord_env, app, time)
    await hall.set_up()
    return hall
