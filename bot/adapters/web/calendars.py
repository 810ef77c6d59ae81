"""Calendar files: what a member, a topic or everybody has to come, and a workshop's own. The address is the secret."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeAlias

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.adapters.web.limits import Limiter, address_of
from bot.services import calendars
from bot.services.calendars import Dates, file_of
from bot.store.database import Database
from bot.store.transaction import Transaction

Behind: TypeAlias = Callable[..., Awaitable[Dates | None]]


class Calendars:
    """``wrong`` counts addresses that do not work, so that nobody goes through all there could be."""

    def __init__(self, database: Database, clock: Callable[[], datetime], *, wrong: Limiter) -> None:
        self._database = database
        self._clock = clock
        self._wrong = wrong

    def routes(self) -> list[Route]:
        return [
            Route("/calendar/workshop/{key}.ics", self.workshop),
            Route("/calendar/{key}.ics", self.feed),
        ]

    async def feed(self, request: Request) -> Response:
        return await self._answer(request, calendars.behind)

    async def workshop(self, request: Request) -> Response:
        return await self._answer(request, calendars.of_workshop)

    async def _answer(self, request: Request, behind: Behind) -> Response:
        if self._wrong.is_spent(address_of(request)):
            return PlainTextResponse("", status_code=429)
        now = self._clock()
        async with self._database.reading() as tx:
            found = await _found(tx, behind, str(request.path_params["key"]), now)
        if found is None:
            self._wrong.take(address_of(request))
            return PlainTextResponse("", status_code=404)
        headers = {"content-disposition": 'inline; filename="workshops.ics"', "cache-control": "private, max-age=300"}
        return Response(file_of(found, now), media_type="text/calendar; charset=utf-8", headers=headers)


async def _found(tx: Transaction, behind: Behind, key: str, now: datetime) -> Dates | None:
    return await behind(tx, key=key, now=now)
