"""The front of Discord's REST interface: every request is let in, held against the rules, and remembered."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aiohttp import web

from tests.discord_wire.routes import Routes
from tests.discord_wire.rules import broken
from tests.discord_wire.state import Handler, Json, RefusedError, World, told

Judge: TypeAlias = Callable[[str, str, Any], Iterator[str]]
"""Every rule that a request breaks: by method, path and body."""


@dataclass(frozen=True)
class Call:
    method: str
    path: str
    body: Any
    status: int


@dataclass
class Trouble:
    """What the next request to a path (a regular expression) meets; ``done`` when it is carried out nevertheless."""

    method: str
    path: str
    status: int
    body: Json = field(default_factory=dict[str, Any])
    done: bool = False


def _invalid(complaints: Sequence[str]) -> web.Response:
    return told({"code": 50035, "message": "; ".join(complaints)}, status=400)


class Rest:
    """Remembers every call, and every complaint about one."""

    def __init__(self, world: World, *judges: Judge) -> None:
        self._world = world
        self._judges = (broken, *judges)
        self.calls: list[Call] = []
        self.complaints: list[str] = []
        self.troubles: list[Trouble] = []

    def sent(self, method: str, path: str) -> list[Call]:
        """Calls to a path, a regular expression."""
        return [call for call in self.calls if call.method == method and re.fullmatch(path, call.path)]

    def application(self) -> web.Application:
        app = web.Application(middlewares=[self._middleware])
        for method, path, handler in Routes(self._world).table():
            app.router.add_route(method, path, handler)
        return app

    @web.middleware
    async def _middleware(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        path = request.rel_url.path.removeprefix("/api/v10")
        body = await request.json() if request.can_read_body else None
        trouble = self._trouble(request.method, path)
        response = await self._answer(request, path, body, handler) if trouble is None or trouble.done else None
        if trouble is not None:
            response = told(trouble.body, status=trouble.status, headers={"Via": "1.1 google"})
        assert response is not None
        self.calls.append(Call(request.method, path, body, response.status))
        self._world.changed()
        return response

    def _trouble(self, method: str, path: str) -> Trouble | None:
        for trouble in self.troubles:
            if trouble.method == method and re.fullmatch(trouble.path, path):
                self.troubles.remove(trouble)
                return trouble
        return None

    async def _answer(self, request: web.Request, path: str, body: Any, handler: Handler) -> web.StreamResponse:
        try:
            self._admit(request, path)
            complaints = [
                f"{request.method} {path}: {rule}"
                for judge in self._judges
                for rule in judge(request.method, path, body)
            ]
            self.complaints += complaints
            return await handler(request) if not complaints else _invalid(complaints)
        except RefusedError as refusal:
            return told({"code": refusal.code, "message": str(refusal)}, status=refusal.status)
        except web.HTTPNotFound:
            self.complaints.append(f"{request.method} {path}: there is no such thing here")
            raise

    def _admit(self, request: web.Request, path: str) -> None:
        """Interactions and their messages are let in by the token in the path."""
        if path.startswith(("/interactions", "/webhooks")):
            return
        if request.headers.get("Authorization") != f"Bot {self._world.token}":
            raise RefusedError(401, 0, "401: Unauthorized")
