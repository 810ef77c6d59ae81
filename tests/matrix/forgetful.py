"""What stands before a homeserver and lets it forget how far a client had come."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from tests.synapse import Homeserver

_HOP = {"host", "content-length", "transfer-encoding", "connection"}


class Forgetful:
    """``url`` is where it stands; ``forgot`` is how often it said so."""

    def __init__(self, server: Homeserver) -> None:
        self._server = server
        self._forgetting = False
        self.url = ""
        self.forgot = 0

    def forget(self) -> None:
        """Have it forget the position asked from next, also by who is waiting for news from there now."""
        self._forgetting = True

    @asynccontextmanager
    async def standing(self) -> AsyncGenerator[None]:
        application = web.Application(client_max_size=10**8)
        application.router.add_route("*", "/{anything:.*}", self._pass)
        async with ClientSession() as self._asking, TestServer(application) as here:
            self.url = str(here.make_url("")).rstrip("/")
            yield

    async def _pass(self, request: web.Request) -> web.Response:
        headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP}
        where, said = f"{self._server.url}{request.path_qs}", await request.read()
        async with self._asking.request(request.method, where, data=said, headers=headers) as answer:
            body = await answer.read()
        if self._forgetting and request.path.endswith("/sync") and "since" in request.query:
            self._forgetting = False
            self.forgot += 1
            return web.json_response({"errcode": "M_UNKNOWN_POS", "error": "Connection expired"}, status=400)
        return web.Response(body=body, status=answer.status, content_type="application/json")
