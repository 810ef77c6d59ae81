"""A server's scheduled events: what the bot may ask of them, and what is done to them by people."""

from collections.abc import Mapping
from typing import Any, Final

from aiohttp import web

from tests.discord_wire.state import Handler, Json, RefusedError, World, told

_NEEDED: Final = ("name", "privacy_level", "scheduled_start_time", "entity_type")
_NEEDED_ELSEWHERE: Final = ("scheduled_end_time", "entity_metadata")
"""Of an event that takes place outside Discord."""
ELSEWHERE: Final = 3


class EventRoutes:
    def __init__(self, world: World) -> None:
        self._world = world

    def table(self) -> list[tuple[str, str, Handler]]:
        here = "/guilds/{guild}/scheduled-events"
        return [
            ("GET", here, self._every),
            ("POST", here, self._make),
            ("PATCH", f"{here}/{{event}}", self._change),
            ("DELETE", f"{here}/{{event}}", self._remove),
            ("GET", f"{here}/{{event}}/users", self._interested),
        ]

    async def _every(self, _request: web.Request) -> web.Response:
        return told(list(self._world.events.values()))

    async def _make(self, request: web.Request) -> web.Response:
        body: Json = await request.json()
        needed = (*_NEEDED, *(_NEEDED_ELSEWHERE if body.get("entity_type") == ELSEWHERE else ()))
        missing = [name for name in needed if not body.get(name)]
        if missing:
            raise RefusedError(400, 50035, f"missing: {missing}")
        return told(begin(self._world, self._world.bot, body))

    async def _change(self, request: web.Request) -> web.Response:
        return told(change(self._world, self._event(request), await request.json()))

    async def _remove(self, request: web.Request) -> web.Response:
        event = self._world.events.pop(self._event(request)["id"])
        self._world.tell("GUILD_SCHEDULED_EVENT_DELETE", event)
        return web.Response(status=204)

    async def _interested(self, request: web.Request) -> web.Response:
        self._event(request)
        return told([])

    def _event(self, request: web.Request) -> Json:
        found = self._world.events.get(request.match_info["event"])
        if found is None:
            raise RefusedError(404, 10070, "Unknown Guild Scheduled Event")
        return found


def begin(world: World, creator: Json, body: Mapping[str, Any]) -> Json:
    """An event that somebody makes."""
    event: Json = {
        "id": world.new_id(),
        "guild_id": world.guild,
        "channel_id": None,
        "creator_id": creator["id"],
        "creator": creator,
        "description": None,
        "status": 1,
        "entity_id": None,
        "user_count": 0,
        "image": None,
        "recurrence_rule": None,
        **body,
    }
    world.events[event["id"]] = event
    world.tell("GUILD_SCHEDULED_EVENT_CREATE", event)
    return event


def change(world: World, event: Json, body: Mapping[str, Any]) -> Json:
    event.update(body)
    world.tell("GUILD_SCHEDULED_EVENT_UPDATE", event)
    return event
