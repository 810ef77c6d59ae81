"""Discord's REST interface, as much of it as the bot uses; every request is held against the rules first."""

import json
import re
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aiohttp import web

from tests.discord_wire.rules import broken
from tests.discord_wire.state import EPHEMERAL, LOADING, Interaction, Json, RefusedError, World

Judge: TypeAlias = Callable[[str, str, Any], Iterator[str]]
"""Every rule that a request breaks: by method, path and body."""
Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]


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


def told(data: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """JSON, named as Discord names it: discord.py reads nothing that is said to be anything more."""
    return web.Response(body=json.dumps(data).encode(), status=status, headers=headers, content_type="application/json")


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
        for method, path, handler in (
            ("GET", "/users/@me", self._me),
            ("GET", "/users/@me/guilds", self._guilds),
            ("GET", "/oauth2/applications/@me", self._application),
            ("PUT", "/applications/{application}/commands", self._put_commands),
            ("POST", "/interactions/{id}/{token}/callback", self._callback),
            ("POST", "/webhooks/{application}/{token}", self._followup),
            ("GET", "/webhooks/{application}/{token}/messages/@original", self._original),
            ("PATCH", "/webhooks/{application}/{token}/messages/@original", self._edit_original),
            ("DELETE", "/webhooks/{application}/{token}/messages/@original", self._delete_original),
            ("POST", "/channels/{channel}/messages", self._post),
            ("PATCH", "/channels/{channel}/messages/{message}", self._edit),
            ("POST", "/channels/{channel}/typing", self._typing),
        ):
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
            complaints = [f"{request.method} {path}: {rule}" for judge in self._judges
                          for rule in judge(request.method, path, body)]  # fmt: skip
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

    async def _me(self, _request: web.Request) -> web.Response:
        return told(self._world.bot)

    async def _guilds(self, _request: web.Request) -> web.Response:
        return told([{"id": self._world.guild, "name": "house", "owner": False, "permissions": "0"}])

    async def _application(self, _request: web.Request) -> web.Response:
        return told({
            "id": self._world.application, "name": "springboard", "description": "", "icon": None, "flags": 1 << 19,
            "bot_public": False, "bot_require_code_grant": False, "verify_key": "", "owner": self._world.bot,
        })  # fmt: skip

    async def _put_commands(self, request: web.Request) -> web.Response:
        common = {"application_id": self._world.application, "version": self._world.new_id()}
        self._world.commands = [{**common, "id": self._world.new_id(), **each} for each in await request.json()]
        return told(self._world.commands)

    async def _callback(self, request: web.Request) -> web.Response:
        interaction, body = self._interaction(request), await request.json()
        if interaction.callback is not None:
            raise RefusedError(400, 40060, "Interaction has already been acknowledged.")
        if body["type"] == 9 and interaction.kind == 5:
            raise RefusedError(400, 50035, "A form cannot be answered by a form")
        interaction.callback = body
        if body["type"] in (4, 5):
            deferred = LOADING if body["type"] == 5 else 0
            interaction.message = self._write(interaction, body.get("data") or {}, deferred)
        elif body["type"] in (6, 7):
            assert interaction.pressed is not None, "only what was pressed can be changed"
            interaction.message = interaction.pressed
            if body["type"] == 7:
                self._world.edit(interaction.pressed, body["data"])
        if request.query.get("with_response") not in {"1", "true"}:
            return web.Response(status=204)
        resource = {"type": body["type"], "message": interaction.message} if interaction.message else None
        about = {"id": interaction.id, "type": interaction.kind}
        return told({"interaction": about, **({"resource": resource} if resource else {})})

    async def _followup(self, request: web.Request) -> web.Response:
        interaction, body = self._interaction(request), await request.json()
        if interaction.callback is None:
            raise RefusedError(404, 10015, "Unknown Webhook")
        if interaction.message and interaction.message["flags"] & LOADING:
            return told(self._world.edit(interaction.message, body))
        interaction.followups.append(self._write(interaction, body))
        return told(interaction.followups[-1])

    async def _original(self, request: web.Request) -> web.Response:
        return told(self._original_of(request))

    async def _edit_original(self, request: web.Request) -> web.Response:
        return told(self._world.edit(self._original_of(request), await request.json()))

    async def _delete_original(self, request: web.Request) -> web.Response:
        self._original_of(request)
        self._interaction(request).message = None
        return web.Response(status=204)

    async def _post(self, request: web.Request) -> web.Response:
        said = self._world.say(request.match_info["channel"], self._world.bot, await request.json())
        return told(said)

    async def _edit(self, request: web.Request) -> web.Response:
        message = self._world.messages.get(request.match_info["message"])
        if message is None or message["author"]["id"] != self._world.bot["id"]:
            raise RefusedError(404, 10008, "Unknown Message")
        return told(self._world.edit(message, await request.json()))

    async def _typing(self, _request: web.Request) -> web.Response:
        return web.Response(status=204)

    def _interaction(self, request: web.Request) -> Interaction:
        found = self._world.interactions.get(request.match_info["token"])
        if found is None:
            raise RefusedError(404, 10062, "Unknown interaction")
        return found

    def _original_of(self, request: web.Request) -> Json:
        message = self._interaction(request).message
        if message is None:
            raise RefusedError(404, 10008, "Unknown Message")
        return message

    def _write(self, interaction: Interaction, body: Json, flags: int = 0) -> Json:
        """A message that answers an interaction; only public ones are told of."""
        said = {**body, "flags": body.get("flags", 0) | flags}
        message = self._world.written(interaction.channel, self._world.bot, said, webhook_id=self._world.application)
        if not message["flags"] & EPHEMERAL:
            self._world.publish(message)
        return message
