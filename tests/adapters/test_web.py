"""The same conversations on the web page, in a real browser, with JavaScript and without."""

import pytest

from bot.app import App
from bot.core.grants import GrantedRole
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold
from tests.adapters.test_web_people import sign_in
from tests.adapters.visiting import a_key
from tests.conftest import LIBRARY, restock


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
async def test_conversations(app: App, *, scripted: bool) -> None:
    """One browser has them all, each as somebody new."""
    async with served(app) as address, chromium() as browser:
        for name, conversation in CONVERSATIONS.items():
            context = await browser.new_context(locale="en-GB", java_script_enabled=scripted)
            page = await context.new_page()
            await page.goto(address)
            try:
                await hold(Reader(page, scripted=scripted), conversation)
            except AssertionError as error:
                raise AssertionError(f"{name}: {error}") from error
            await context.close()


@pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])
async def test_curation(app: App, *, scripted: bool) -> None:
    """The library is as it was before each, and whoever has the page open is a moderator."""
    async with served(app) as address, chromium() as browser:
        for name, conversation in CURATION.items():
            context = await browser.new_context(locale="en-GB", java_script_enabled=scripted)
            page = await context.new_page()
            await sign_in(page, address, await a_key(app, name="Grace", role=GrantedRole.MODERATOR))
            try:
                await hold(Reader(page, scripted=scripted), conversation)
            except AssertionError as error:
                raise AssertionError(f"{name}: {error}") from error
            await context.close()
            await restock(app, *LIBRARY)
