"""Being somebody on the web, in a real browser: signed in, told of letters, signed out."""

import re

import pytest
from playwright.async_api import Page, expect

from bot.adapters.web.courier import WebCourier
from bot.adapters.web.live import Bell
from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.outbox import Address, Promise
from bot.core.people import SpaceSettings
from bot.delivery.sender import Sender
from tests.adapters.browser import Reader, chromium, served
from tests.adapters.visiting import a_key, a_key_for
from tests.chatting import Chat
from tests.clock import Time
from tests.conftest import a_promise

SCRIPTED = pytest.mark.parametrize("scripted", [True, False], ids=["script", "no script"])


async def sign_in(page: Page, address: str, key: str) -> None:
    await page.goto(f"{address}/sign-in/{key}")
    await page.get_by_role("button", name="Sign in").click()
    await page.wait_for_url(f"{address}/")


async def a_question(app: App, time: Time) -> None:
    """Ada asks her peers something, so that there is something to write letters about."""
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        await tx.communities.settle("test", "house", community, SpaceSettings(peers_place="peers"))
    chat = Chat(app, time)
    await chat.hears("zzz qqq xxx")
    await chat.presses("Ask colleagues")
    await chat.fills()
    await chat.presses("Post it")


async def a_letter(app: App, once: str) -> Promise:
    """To Ada, where she is on the web."""
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        member = await tx.members.speaking(community, Chat(app, Time()).sender)
        assert member
        [account] = await tx.accounts.of(member, "web")
    address = Address(platform="web", place=account, direct=True)
    return a_promise(1, name="gap.waiting", address=address, once=once)


async def deliver(app: App, letter: Promise, time: Time) -> None:
    courier = WebCourier(app.database, app.clock)
    async with app.database.transaction() as tx:
        await tx.outbox.promise(letter)
    await Sender(app.database, app.composer, courier, app.clock, monotonic=time.monotonic).empty()


@SCRIPTED
async def test_signing_in_and_out(app: App, *, scripted: bool) -> None:
    async with served(app) as address, chromium() as browser:
        page = await browser.new_page(java_script_enabled=scripted)
        reader = Reader(page, scripted=scripted)
        await sign_in(page, address, await a_key(app, name="Ada", role=GrantedRole.OWNER))
        await expect(page.locator("#standing")).to_contain_text("Ada · owner")
        assert "Who may do what" in await reader.says("/role list")
        assert "in one browser" in await reader.says("/me")
        await page.get_by_role("button", name="Sign out", exact=True).click()
        await expect(page.get_by_text("You are signed out here.")).to_be_visible()
        await expect(page.locator("#standing")).not_to_contain_text("Ada")
        assert "Shared flats" in await reader.says("Landlords refuse our families")


@SCRIPTED
async def test_the_language_chosen_on_the_page_is_the_members_own(app: App, time: Time, *, scripted: bool) -> None:
    chat = Chat(app, time)
    await chat.hears("/me edit")
    await chat.fills(language="uk")
    async with served(app) as address, chromium() as browser:
        page = await browser.new_page(java_script_enabled=scripted, locale="en-GB")
        await sign_in(page, address, await a_key_for(app, "ada"))
        await expect(page.locator("html")).to_have_attribute("lang", "uk")
        await page.select_option("#language", "ar")
        if not scripted:
            await page.locator(".languages button").click()
        await expect(page.locator("html")).to_have_attribute("dir", "rtl")
        await chat.hears("/me")
        assert chat.last.locale == "ar"


async def test_a_letter_is_told_of_while_the_page_is_open_and_again_after_the_line_was_lost(
    app: App, time: Time
) -> None:
    await a_question(app, time)
    bell = Bell()
    async with served(app, bell) as address, chromium() as browser:
        page = await browser.new_page()
        reader = Reader(page, scripted=True)
        await sign_in(page, address, await a_key_for(app, "ada"))
        badge = page.locator("#standing .badge")
        await expect(badge).to_have_count(0)
        with app.database.ringing(bell.ring):
            await deliver(app, await a_letter(app, "one"), time)
            await expect(badge).to_have_text("1 letter")
            await page.context.set_offline(offline=True)
            await deliver(app, await a_letter(app, "two"), time)
            await page.context.set_offline(offline=False)
            await expect(badge).to_have_text("2 letters", timeout=15_000)
        assert "2 letters, 1 to 2." in await reader.says("/inbox")
        await expect(badge).to_have_count(0)


async def test_without_javascript_the_letters_are_counted_at_each_load(app: App, time: Time) -> None:
    await a_question(app, time)
    async with served(app) as address, chromium() as browser:
        page = await browser.new_page(java_script_enabled=False)
        await sign_in(page, address, await a_key_for(app, "ada"))
        await deliver(app, await a_letter(app, "one"), time)
        await page.reload()
        await page.locator("#standing .badge").click()
        await expect(page.locator(".turn").last).to_contain_text("This question has waited for ten days")
        await expect(page.locator("#standing .badge")).to_have_count(0)


async def test_stopping_the_server_does_not_wait_for_open_pages(app: App) -> None:
    bell = Bell()
    async with chromium() as browser:
        async with served(app, bell) as address:
            page = await browser.new_page()
            async with page.expect_response(re.compile("/events")):
                await sign_in(page, address, await a_key(app))
        assert bell.closed
