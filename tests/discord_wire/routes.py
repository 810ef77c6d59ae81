"""Discord's REST interface, as much of it as the bot uses."""

from aiohttp import web

from tests.discord_wire.events import EventRoutes
from tests.discord_wire.state import EPHEMERAL, LOADING, Handler, Interaction, Json, RefusedError, World, told


class Routes:
    def __init__(self, world: World) -> None:
        self._world = world

    def table(self) -> list[tuple[str, str, Handler]]:
        return [
            *EventRoutes(self._world).table(),
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
            ("POST", "/users/@me/channels", self._direct),
            ("GET", "/channels/{channel}", self._channel),
            ("GET", "/channels/{channel}/messages", self._history),
            ("POST", "/channels/{channel}/messages/{message}/threads", self._open_thread),
        ]

    async def _me(self, _request: web.Request) -> web.Response:
        return told(self._world.bot)

    async def _guilds(self, _request: web.Request) -> web.Response:
        return told([{"id": self._world.guild, "name": "house", "owner": False, "permissions": "0"}])

    async def _application(self, _request: web.Request) -> web.Response:
        return told(
            {
                "id": self._world.application,
                "name": "springboard",
                "description": "",
                "icon": None,
                "flags": 1 << 19,
                "bot_public": False,
                "bot_require_code_grant": False,
                "verify_key": "",
                "owner": self._world.bot,
            }
        )

    async def _put_commands(self, request: web.Request) -> web.Response:
        common = {"application_id": self._world.application, "version": self._world.new_id(), "description": ""}
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

    async def _direct(self, request: web.Request) -> web.Response:
        person = self._world.people.get(str((await request.json())["recipient_id"]))
        if person is None:
            raise RefusedError(400, 50033, "Invalid Recipient(s)")
        return told(self._world.channels[self._world.open_direct(person)])

    async def _channel(self, request: web.Request) -> web.Response:
        return told(self._place(request))

    async def _history(self, request: web.Request) -> web.Response:
        """What was said after a message, the newest first."""
        place, after = self._place(request)["id"], int(request.query.get("after", 0))
        said = [each for number, each in self._world.messages.items() if int(number) > after]
        here = [each for each in said if each["channel_id"] == place]
        return told(sorted(here, key=lambda each: -int(each["id"]))[: int(request.query.get("limit", 50))])

    async def _open_thread(self, request: web.Request) -> web.Response:
        parent, message = self._place(request), self._world.messages[request.match_info["message"]]
        if message["id"] in self._world.channels:
            raise RefusedError(400, 160004, "A thread has already been created for this message")
        return told(self._world.open_thread(parent["id"], message["id"], (await request.json())["name"]))

    def _place(self, request: web.Request) -> Json:
        place = self._world.channels.get(request.match_info["channel"])
        if place is None:
            raise RefusedError(404, 10003, "Unknown Channel")
        return place

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
