"""What stands in the box while somebody types, in Chromium."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from playwright.async_api import Page, Route, expect

from bot.app import App
from tests.adapters.browser import chromium, served


@asynccontextmanager
async def the_page(app: App) -> AsyncGenerator[Page]:
    async with served(app) as address, chromium() as browser:
        page = await (await browser.new_context(locale="en-GB")).new_page()
        await page.goto(address)
        yield page


async def test_commands_that_come_too_late_are_not_offered(app: App) -> None:
    async with the_page(app) as page:
        asked, sent = asyncio.Event(), asyncio.Event()

        async def late(route: Route) -> None:
            asked.set()
            await sent.wait()
            await route.continue_()

        await page.route("**/complete*", late)
        await page.fill("#question", "/help")
        await asked.wait()
        async with page.expect_response("**/complete*"):
            await page.press("#question", "Enter")
            await expect(page.locator(".turn")).to_have_count(1)
            sent.set()
        await expect(page.locator("#commands")).to_be_hidden()


async def test_what_is_typed_while_an_answer_is_under_way_stays(app: App) -> None:
    async with the_page(app) as page:
        asked, typed = asyncio.Event(), asyncio.Event()

        async def slow(route: Route) -> None:
            if route.request.method == "POST":
                asked.set()
                await typed.wait()
            await route.continue_()

        await page.route("**/*", slow)
        await page.fill("#question", "/help")
        await page.press("#question", "Enter")
        await asked.wait()
        await page.fill("#question", "and then")
        typed.set()
        await expect(page.locator(".turn")).to_have_count(1)
        await expect(page.locator("#question")).to_have_value("and then")


async def test_a_question_that_could_not_be_sent_comes_back(app: App) -> None:
    async with the_page(app) as page:
        await page.route("**/*", lambda route: route.abort() if route.request.method == "POST" else route.continue_())
        await page.fill("#question", "How do others start a café?")
        await page.press("#question", "Enter")
        await expect(page.locator("#conversation > .note")).to_be_visible()
        await expect(page.locator("#question")).to_have_value("How do others start a café?")
