"""Being an application service: the homeserver pushes events, which are kept before they are acknowledged.

The keys to what is encrypted are not pushed, but fetched by our device beside.
"""

import asyncio
import contextlib
import secrets
from collections.abc import Callable, Generator, Mapping
from typing import Any, Final

import structlog
import uvicorn
import yaml
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route
from typing_extensions import override

from bot.adapters.matrix.crypto import Crypto
from bot.adapters.matrix.events import INVITE
from bot.adapters.matrix.intake import Intake
from bot.adapters.matrix.places import name_of, server_of
from bot.adapters.matrix.reading import Json, mappings, part, text
from bot.adapters.matrix.rooms import MEMBER, Rooms
from bot.adapters.matrix.session import SetUpError
from bot.adapters.matrix.wire import MatrixError, Wire, joined_rooms, quoted
from bot.settings import MatrixServiceSettings, MatrixSettings
from bot.store.matrix import Inbound

log = structlog.stdlib.get_logger(__name__)

_UNDER: Final = "/_matrix/app/v1"
_LARGEST: Final = 50_000_000
_STEP: Final = 0.01


class Service:
    def __init__(
        self, wire: Wire, crypto: Crypto, rooms: Rooms, intake: Intake, settings: MatrixServiceSettings
    ) -> None:
        self._wire = wire
        self._crypto = crypto
        self._rooms = rooms
        self._intake = intake
        self._settings = settings
        self._turn = asyncio.Lock()

    async def run(self, ready: Callable[[], None]) -> None:
        """Take what is pushed until cancelled."""
        for room in await self._wire.patiently(lambda: joined_rooms(self._wire)):
            await self._learn(room)
        await self._rooms.are_met()
        await self._intake.resume()
        server = _Server(
            uvicorn.Config(
                self.application(),
                host=self._settings.host,
                port=self._settings.port,
                log_config=None,
                server_header=False,
                lifespan="off",
            )
        )
        task = asyncio.ensure_future(server.serve())
        try:
            while not server.started:
                if task.done():
                    raise SetUpError(f"Events cannot be taken on {self._settings.host}:{self._settings.port}.")
                await asyncio.sleep(_STEP)
            ready()
            await asyncio.shield(task)
        finally:
            server.should_exit = True
            await task

    def application(self) -> Starlette:
        return Starlette(
            routes=[
                Route(f"{_UNDER}/transactions/{{number}}", self.take, methods=["PUT"]),
                Route(f"{_UNDER}/ping", self.ping, methods=["POST"]),
                Route(f"{_UNDER}/users/{{user}}", self.nobody),
                Route(f"{_UNDER}/rooms/{{alias}}", self.nobody),
            ]
        )

    async def take(self, request: Request) -> JSONResponse:
        """Events, in the order in which they are to be handled; pushed again where we did not say that we have them."""
        if not self._is_homeserver(request):
            return _refused("M_FORBIDDEN", 403)
        if int(request.headers.get("content-length") or 0) > _LARGEST:
            return _refused("M_TOO_LARGE", 413)
        try:
            pushed = mappings(part(await request.json()).get("events"))
        except ValueError:
            return _refused("M_NOT_JSON", 400)
        async with self._turn:
            found = [each for event in pushed for each in await self._found(event)]
            await self._intake.keep(found)
        return JSONResponse({})

    async def ping(self, request: Request) -> JSONResponse:
        return JSONResponse({}) if self._is_homeserver(request) else _refused("M_FORBIDDEN", 403)

    async def nobody(self, _request: Request) -> JSONResponse:
        """We make no people or rooms on demand."""
        return _refused("M_NOT_FOUND", 404)

    async def _found(self, event: Json) -> list[Inbound]:
        room, me = text(event.get("room_id")), self._wire.user
        ours = event.get("type") == MEMBER and event.get("state_key") == me
        membership = part(event, "content").get("membership") if ours else None
        if membership == "invite":
            state = mappings(part(event, "unsigned").get("invite_room_state"))
            body = {
                "type": INVITE,
                "sender": text(event.get("sender")),
                "content": part(event, "content"),
                "state": state,
            }
            return [Inbound(event=text(event.get("event_id")), room=room, body=body)]
        if membership in {"leave", "ban"}:
            self._rooms.left(room)
            return []
        if membership == "join" or self._rooms.get(room) is None:
            await self._learn(room)
        events = await self._crypto.take_pushed(room, [await self._as_it_is(room, event)])
        await self._rooms.take(room, events)
        return await self._intake.concerning(room, events)

    async def _learn(self, room: str) -> None:
        """All there is to know of a room, since nobody told us before."""
        path = f"/rooms/{quoted(room)}/state"
        try:
            state = await self._wire.patiently(lambda: self._wire.request("GET", path))
        except MatrixError as error:
            log.warning("nothing is known of a room", room=room, error=error.code)
            return
        await self._crypto.take_pushed(room, state=mappings(state))
        await self._rooms.take(room, mappings(state))

    async def _as_it_is(self, room: str, event: Json) -> Json:
        """Who comes or goes, as it is now: what is pushed late is older than what we have asked for, and nobody is to
        get a key who has left since.
        """
        known = self._rooms.get(room)
        if event.get("type") != MEMBER or not (self._crypto.is_on and known and known.is_encrypted):
            return event
        path = f"/rooms/{quoted(room)}/state/{MEMBER}/{quoted(text(event.get('state_key')))}"
        try:
            return {**event, "content": await self._wire.patiently(lambda: self._wire.request("GET", path))}
        except MatrixError:
            return event

    def _is_homeserver(self, request: Request) -> bool:
        token = self._settings.hs_token.get_secret_value() if self._settings.hs_token else ""
        shown = request.headers.get("authorization", "").removeprefix("Bearer ")
        return bool(token) and secrets.compare_digest(shown.encode(), token.encode())


def registration(settings: MatrixSettings) -> str:
    """What the homeserver has to be given. Tokens that are not set yet are made, with the settings to put them into.
    The account of the service itself is another than the bot's: for that one homeservers keep no keys.
    """
    service, user = settings.service, settings.user or "@springboard:example.org"
    as_token = service.as_token.get_secret_value() if service.as_token else secrets.token_urlsafe(32)
    hs_token = service.hs_token.get_secret_value() if service.hs_token else secrets.token_urlsafe(32)
    told: Mapping[str, Any] = {
        "id": "springboard",
        "url": service.reached_at,
        "as_token": as_token,
        "hs_token": hs_token,
        "sender_localpart": f"{name_of(user)}-service",
        "rate_limited": False,
        "namespaces": {
            "users": [{"exclusive": True, "regex": _exactly(user)}],
            "rooms": [],
            "aliases": [],
        },
    }
    settings_told = "" if service.as_token and service.hs_token else _SETTINGS.format(as_token, hs_token)
    return settings_told + yaml.safe_dump(dict(told), sort_keys=False)


_SETTINGS: Final = """# The bot needs to know these too:
# SPRINGBOARD_MATRIX__SERVICE__AS_TOKEN={}
# SPRINGBOARD_MATRIX__SERVICE__HS_TOKEN={}
"""


def _exactly(user: str) -> str:
    return f"@{name_of(user)}:{server_of(user)}".replace(".", r"\.")


def _refused(code: str, status: int) -> JSONResponse:
    return JSONResponse({"errcode": code, "error": code}, status_code=status)


class _Server(uvicorn.Server):
    """Leaves signals to whoever runs it."""

    @override
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        yield
