"""Calendar files: what a member, a topic or everybody has to come. The address is the secret."""

from collections.abc import Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.adapters.web.limits import Limiter, address_of
from bot.services import calendars
from bot.services.calendars import file_of
from bot.store.database import Database


class Calendars:
    """``wrong`` counts addresses that do not work, so that nobody goes through all there could be."""

    def __init__(self, database: Database, clock: Callable[[], datetime], *, wrong: Limiter) -> None:
        self._database = database
        self._clock = clock
        self._wrong = wrong

    def routes(self) -> list[Route]:
        return [Route("/calendar/{key}.ics", self.feed)]

    async def feed(self, request: Request) -> Response:
        if self._wrong.is_spent(address_of(request)):
            return PlainTextResponse("", status_code=429)
        now = self._clock()
        async with self._database.reading() as tx:
            found = await calendars.behind(tx, key=str(request.path_params["key"]), now=now)
        if found is None:
            self._wrong.take(address_of(request))
            return PlainTextResponse("", status_code=404)
        headers = {"content-disposition": 'inline; filename="workshops.ics"', "cache-control": "private, max-age=300"}
        return Response(file_of(found, now), media_type="text/calendar; charset=utf-8", headers=headers)
