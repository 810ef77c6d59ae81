"""A real browser on a real server, both on loopback."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

from playwright.async_api import Browser, FilePayload, Locator, Page, async_playwright
from starlette.applications import Starlette

from bot.adapters.web.live import Bell
from bot.adapters.web.running import serving
from bot.adapters.web.site import site
from bot.app import App


@asynccontextmanager
async def served(app: App, bell: Bell | None = None) -> AsyncGenerator[str]:
    """The site on a free port; gives its address."""
    bell = bell or Bell()
    async with serving(a_site(app, bell), host="127.0.0.1", port=0, stopping=bell.close) as address:
        yield address


def a_site(app: App, bell: Bell | None = None) -> Starlette:
    async def health() -> Mapping[str, object]:
        return {"status": "ok"}

    return site(
        app.settings,
        dispatcher=app.dispatcher,
        database=app.database,
        words=app.words,
        clock=app.clock,
        bell=bell or Bell(),
        secret="a secret",
        health=health,
    )


@asynccontextmanager
async def chromium() -> AsyncGenerator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield browser
        await browser.close()


class Reader:
    """Somebody with the chat page open, with or without JavaScript."""

    def __init__(self, page: Page, *, scripted: bool) -> None:
        self._page = page
        self._scripted = scripted

    async def says(self, line: str) -> str:
        await self._page.fill("#question", line)
        return await self._clicks(self._page.locator("#ask button.primary"))

    async def presses(self, label: str) -> str:
        shown = self._page.locator(".turn").last
        return await self._clicks(shown.get_by_role("button", name=label, exact=True).first)

    async def fills(self, **answers: str) -> str:
        form = self._page.locator("form.form").last
        for name, answer in answers.items():
            field = form.locator(f"[name={name}]")
            if await field.first.get_attribute("type") == "checkbox":
                for box in await field.all():
                    await box.set_checked(await box.get_attribute("value") in answer.split(","))
            elif await field.evaluate("each => each.tagName") == "SELECT":
                await field.select_option(answer)
            else:
                await field.fill(answer)
        return await self._clicks(form.locator("button.primary"))

    async def hands_over(self, field: str, name: str, content: bytes) -> str:
        form = self._page.locator("form.form").last
        file = FilePayload(name=name, mimeType="application/octet-stream", buffer=content)
        await form.locator(f"[name={field}]").set_input_files(file)
        return await self._clicks(form.locator("button.primary"))

    async def _clicks(self, button: Locator) -> str:
        """Click, wait for what comes back, and read what is shown last."""
        async with self._page.expect_response(lambda response: response.request.method == "POST") as waiting:
            await button.click()
        await (await waiting.value).finished()
        if self._scripted:
            await self._page.wait_for_function("!document.querySelector('#conversation > .note')")
        else:
            await self._page.wait_for_load_state()
        return await self._page.locator(".turn").last.inner_text()
