"""Visiting web pages politely: one request at a time on each site, by name, and not where robots are not wanted."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from http import HTTPStatus
from typing import Final
from urllib.parse import urljoin, urlsplit
from urllib.robotparser import RobotFileParser

import httpx
from typing_extensions import override

from bot.core.links import Health, Visit
from bot.services.links import Visitor

NAME: Final = "Springboard-link-check/1.0 (a community library looking after its sources)"
PATIENCE: Final = 10.0
"""Seconds for each step of a request."""
PAUSE: Final = 1.0
"""Seconds between two requests to one site."""
_MOST_HOPS: Final = 4
_MOST_ROBOTS: Final = 200_000
_NOT_FOR_HEAD: Final = frozenset({403, 404, 405, 406, 501})
"""Codes some servers give to HEAD alone, so that the page itself must be asked for."""
_GONE: Final = frozenset({404, 410})
_SENDS_ON: Final = frozenset({301, 302, 303, 307, 308})


class PoliteVisitor(Visitor):
    def __init__(self, *, pause: float = PAUSE, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self._pause = pause
        self._transport = transport

    @override
    async def visit(self, urls: Sequence[str]) -> list[Visit]:
        by_site: dict[str, list[str]] = defaultdict(list)
        for url in urls:
            by_site[_site(url)].append(url)
        async with httpx.AsyncClient(
            headers={"User-Agent": NAME}, timeout=PATIENCE, transport=self._transport, follow_redirects=False
        ) as client:
            found = await asyncio.gather(*(self._on_site(client, mine) for mine in by_site.values()))
        return [visit for visits in found for visit in visits]

    async def _on_site(self, client: httpx.AsyncClient, urls: Sequence[str]) -> list[Visit]:
        allowed = await _rules(client, urls[0])
        visits: list[Visit] = []
        for url in urls:
            await asyncio.sleep(self._pause)
            visits.append(await _look(client, url) if allowed(url) else Visit(url=url, health=Health.UNKNOWN))
        return visits


async def _look(client: httpx.AsyncClient, url: str) -> Visit:
    """What a page is now. A page that sends on within its own site is followed; to another, only noted."""
    here = url
    try:
        for _ in range(_MOST_HOPS):
            code, onward = await _ask(client, here)
            if onward is None:
                return Visit(url=url, health=_health(code), code=code)
            there = urljoin(here, onward)
            if _site(there) != _site(url):
                return Visit(url=url, health=Health.MOVED, code=code, moved_to=there)
            here = there
    except (httpx.ConnectError, httpx.UnsupportedProtocol):
        return Visit(url=url, health=Health.GONE)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        return Visit(url=url, health=Health.UNKNOWN)
    return Visit(url=url, health=Health.UNKNOWN)


async def _ask(client: httpx.AsyncClient, url: str) -> tuple[int, str | None]:
    """The code of a page, and where it sends on to; of the page itself nothing is read."""
    answer = await client.head(url)
    if answer.status_code in _NOT_FOR_HEAD:
        async with client.stream("GET", url) as answer:
            pass
    onward = answer.headers.get("location") if answer.status_code in _SENDS_ON else None
    return answer.status_code, onward


def _health(code: int) -> Health:
    if code < HTTPStatus.BAD_REQUEST:
        return Health.ALIVE
    return Health.GONE if code in _GONE else Health.UNKNOWN


class _Rules:
    """A site's wishes for robots; none when it has none."""

    def __init__(self, text: str = "") -> None:
        self._parser = RobotFileParser()
        self._parser.parse(text.splitlines())

    def __call__(self, url: str) -> bool:
        try:
            return self._parser.can_fetch(NAME, url)
        except ValueError:
            return True  # no address at all, which looking will find out


async def _rules(client: httpx.AsyncClient, url: str) -> _Rules:
    read = b""
    try:
        async with client.stream("GET", urljoin(url, "/robots.txt")) as answer:
            if answer.status_code == HTTPStatus.OK:
                async for piece in answer.aiter_bytes():
                    read += piece
                    if len(read) > _MOST_ROBOTS:
                        break
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        return _Rules()
    return _Rules(read.decode("utf-8", "replace"))


def _site(url: str) -> str:
    """Scheme aside, as pages move to https all the time."""
    try:
        return urlsplit(url).netloc.removeprefix("www.").lower()
    except ValueError:
        return url
