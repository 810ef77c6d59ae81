"""Looking after sources, against a site on loopback."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.adapters.visitor import NAME, PoliteVisitor
from bot.adapters.web.running import serving
from bot.app import App
from bot.core.entries import Source, State
from bot.core.links import Health
from bot.delivery.clockwork import do
from bot.services.links import Rounds
from bot.store.transaction import Transaction
from cogs.upkeep import UpkeepCog
from tests.clock import Time
from tests.conftest import an_entry, stock


@dataclass
class Site:
    """A small site that remembers who came, and how many at once."""

    robots: str = "User-agent: *\nDisallow: /private\n"
    seen: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    names: set[str] = field(default_factory=set[str])
    inside: int = 0
    most_inside: int = 0
    address: str = ""

    async def serve(self, request: Request) -> Response:
        path = request.url.path
        self.inside += 1
        self.most_inside = max(self.most_inside, self.inside)
        await asyncio.sleep(0)
        self.inside -= 1
        self.names.add(request.headers["user-agent"])
        if path == "/robots.txt":
            return PlainTextResponse(self.robots)
        self.seen.append((request.method, path))
        if path.startswith("/gone"):
            return PlainTextResponse("no", status_code=404)
        if path == "/get-only" and request.method == "HEAD":
            return PlainTextResponse("", status_code=405)
        onward = {"/within": "/here", "/elsewhere": "https://example.org/there", "/round": "/round"}
        if path in onward:
            return RedirectResponse(onward[path], status_code=301)
        return PlainTextResponse("busy", status_code=503 if path == "/busy" else 200)


@pytest.fixture
async def site() -> AsyncGenerator[Site]:
    shown = Site()
    application = Starlette(routes=[Route("/{path:path}", shown.serve, methods=["GET", "HEAD"])])
    async with serving(application, host="127.0.0.1", port=0) as address:
        shown.address = address
        yield shown


async def health(site: Site, *paths: str) -> list[Health]:
    visits = await PoliteVisitor(pause=0).visit([f"{site.address}{path}" for path in paths])
    return [visit.health for visit in visits]


async def test_what_is_there_is_told_from_what_is_gone(site: Site) -> None:
    assert await health(site, "/here", "/gone", "/within", "/get-only", "/busy", "/round") == [
        Health.ALIVE,
        Health.GONE,
        Health.ALIVE,
        Health.ALIVE,
        Health.UNKNOWN,
        Health.UNKNOWN,
    ]
    assert ("HEAD", "/here") in site.seen
    assert ("GET", "/here") not in site.seen
    assert ("GET", "/get-only") in site.seen


async def test_a_site_is_asked_one_thing_at_a_time_by_name_and_not_where_it_does_not_want_it(site: Site) -> None:
    assert await health(site, "/a", "/b", "/private/c") == [Health.ALIVE, Health.ALIVE, Health.UNKNOWN]
    assert site.most_inside == 1
    assert site.names == {NAME}
    assert ("HEAD", "/private/c") not in site.seen


async def test_another_site_a_page_sends_on_to_is_noted_and_left_alone(site: Site) -> None:
    [visit] = await PoliteVisitor(pause=0).visit([f"{site.address}/elsewhere"])
    assert (visit.health, visit.code, visit.moved_to) == (Health.MOVED, 301, "https://example.org/there")


async def test_a_site_that_is_not_there_and_an_address_that_is_none(site: Site) -> None:
    nowhere = site.address.replace(site.address.rpartition(":")[2], "1")
    visits = await PoliteVisitor(pause=0).visit([f"{nowhere}/x", "https://[broken", "ftp://127.0.0.1/x"])
    assert {visit.health for visit in visits} <= {Health.GONE, Health.UNKNOWN}
    assert visits[0].health is Health.GONE


async def test_the_clock_goes_round_the_sources_of_what_is_shown_and_comes_again_for_what_failed(
    app: App, time: Time, site: Site
) -> None:
    gone, here, draft = (Source(url=f"{site.address}{path}") for path in ("/gone", "/here", "/draft"))
    await stock(app, an_entry("a", sources=(gone, here)), an_entry("b", sources=(draft,), state=State.DRAFT))
    cog = UpkeepCog(app.minds, Rounds(app.database, PoliteVisitor(pause=0)))
    await beat(app, cog, time)
    assert ("HEAD", "/draft") not in site.seen
    site.seen.clear()
    await beat(app, cog, time)
    assert site.seen == []
    time.passes(days=3)
    await beat(app, cog, time)
    assert {path for _, path in site.seen} == {"/gone"}
    async with app.database.reading() as tx:
        assert await failures(tx, gone, here) == [2, 0]


async def test_nobody_is_visited_unless_the_settings_say_so(app: App, time: Time, site: Site) -> None:
    await stock(app, an_entry("a", sources=(Source(url=f"{site.address}/here"),)))
    await beat(app, UpkeepCog(app.minds, None), time)
    assert site.seen == []
    assert not app.settings.library.check_links


async def failures(tx: Transaction, *sources: Source) -> list[int]:
    return [await tx.links.failures(source.url) for source in sources]


async def beat(app: App, cog: UpkeepCog, time: Time) -> None:
    [visiting] = [chore for chore in cog.chores() if chore.handler.__name__ == "visit"]
    await do(app.database, cog, visiting, time)
