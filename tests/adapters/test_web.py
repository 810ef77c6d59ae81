"""The same conversations on the web page, in a real browser, with JavaScript and without."""

import pytest

from bot.app import App
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.conversations import CONVERSATIONS, hold


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
