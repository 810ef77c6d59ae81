"""The same conversations on the web page, in a real browser, with JavaScript and without."""

from dataclasses import replace
from urllib.parse import unquote

import pytest
from itsdangerous import URLSafeSerializer
from playwright.async_api import BrowserContext

from bot.adapters.web.sessions import COOKIE
from bot.app import App
from bot.core.people import Place, Role, Sender
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold
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
            await page.goto(address)
            await trust(app, context)
            try:
                await hold(Reader(page, scripted=scripted), conversation)
            except AssertionError as error:
                raise AssertionError(f"{name}: {error}") from error
            await context.close()
            await restock(app, *LIBRARY)


async def trust(app: App, context: BrowserContext) -> None:
    """Make a moderator of whoever the browser's session is."""
    signed = next(cookie["value"] for cookie in await context.cookies() if cookie["name"] == COOKIE)
    account, _ = URLSafeSerializer("a secret", salt="session").loads(unquote(signed))
    place = Place(platform="web", space="page", channel=account, private=True)
    sender = Sender(platform="web", account=account, name="", place=place)
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        member = await tx.members.welcome(community, sender, app.clock())
        await tx.members.update(replace(member, role=Role.MODERATOR))
