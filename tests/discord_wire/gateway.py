"""The gateway: a socket that greets, lets a bot identify or resume, and tells it every event once, in order."""

import asyncio
import json
import zlib
from dataclasses import dataclass, field
from typing import Final

import discord
from aiohttp import WSMsgType, web

from tests.discord_wire.state import Json, World

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11

_EVERY: Final = 41_250
"""Milliseconds between heartbeats, as Discord asks."""
_LONGEST: Final = 4096
"""Bytes a bot may send at once."""
_PRIVILEGED: Final = discord.Intents(presences=True, members=True, message_content=True).value
_CONTENT: Final = discord.Intents(message_content=True).value
_NEEDED: Final = {
    "GUILD_CREATE": discord.Intents(guilds=True).value,
    "THREAD_CREATE": discord.Intents(guilds=True).value,
    "MESSAGE_CREATE": discord.Intents(guild_messages=True).value,
    "MESSAGE_DELETE": discord.Intents(guild_messages=True).value,
    "MESSAGE_UPDATE": discord.Intents(guild_messages=True).value,
}
_DIRECT: Final = discord.Intents(dm_messages=True).value


@dataclass
class Session:
    """What a bot has been told, so that it can be told again; it outlives its sockets."""

    id: str
    intents: int
    told: list[Json] = field(default_factory=list[Json])


class Socket:
    """One connection, compressed as one stream for as long as it lasts."""

    def __init__(self, request: web.Request) -> None:
        self._request = request
        self._ws = web.WebSocketResponse()
        self._deflate = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None
        self._waiting: asyncio.Queue[Json] = asyncio.Queue()
        self.session: Session | None = None

    async def serve(self, gateway: "Gateway") -> web.WebSocketResponse:
        await self._ws.prepare(self._request)
        self.send({"op": HELLO, "d": {"heartbeat_interval": _EVERY}})
        writing = asyncio.create_task(self._write())
        try:
            async for message in self._ws:
                if message.type is WSMsgType.TEXT:
                    await gateway.hear(self, message.data)
        finally:
            writing.cancel()
        return self._ws

    def send(self, payload: Json) -> None:
        self._waiting.put_nowait({"s": None, "t": None, **payload})

    async def close(self, code: int) -> None:
        await self._ws.close(code=code)

    def drop(self) -> None:
        """Cut the line, as a network does: no close frame, no word."""
        if self._request.transport:
            self._request.transport.abort()

    async def _write(self) -> None:
        while True:
            text = json.dumps(await self._waiting.get())
            try:
                if self._deflate is None:
                    await self._ws.send_str(text)
                else:
                    data = self._deflate.compress(text.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                    await self._ws.send_bytes(data)
            except ConnectionError:
                return


class Gateway:
    """``granted`` are the privileged intents switched on in the developer portal."""

    def __init__(self, world: World, *, granted: int = 0) -> None:
        self._world = world
        self._granted = granted
        self.address = ""
        self.sessions: dict[str, Session] = {}
        self.sockets: list[Socket] = []
        self.identified: list[Json] = []
        self.resumed: list[Json] = []
        self.beats = 0
        world.listeners.append(self.dispatch)

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        socket = Socket(request)
        self.sockets.append(socket)
        try:
            return await socket.serve(self)
        finally:
            self.sockets.remove(socket)
            self._world.changed()

    async def hear(self, socket: Socket, text: str) -> None:
        payload = json.loads(text)
        if len(text.encode()) > _LONGEST:
            await socket.close(4002)
        elif payload["op"] == HEARTBEAT:
            self.beats += 1
            socket.send({"op": ACK})
        elif payload["op"] == IDENTIFY:
            await self._identify(socket, payload["d"])
        elif payload["op"] == RESUME:
            self._resume(socket, payload["d"])
        self._world.changed()

    def dispatch(self, event: str, data: Json) -> None:
        """Tell every session that asked for such events, now or when it resumes."""
        for session in self.sessions.values():
            needed = _DIRECT if event.startswith("MESSAGE") and "guild_id" not in data else _NEEDED.get(event, 0)
            if needed & session.intents == needed:
                self._tell(session, event, _censored(data, session, self._world.bot["id"]))

    def ask_for_beat(self) -> None:
        for socket in self.sockets:
            socket.send({"op": HEARTBEAT})

    def reconnect(self) -> None:
        for socket in self.sockets:
            socket.send({"op": RECONNECT})

    def invalidate(self, *, resumable: bool) -> None:
        if not resumable:
            self.sessions.clear()
        for socket in self.sockets:
            socket.send({"op": INVALID, "d": resumable})

    async def close(self, code: int) -> None:
        for socket in [*self.sockets]:
            await socket.close(code)

    def drop(self) -> None:
        for socket in self.sockets:
            socket.drop()

    async def _identify(self, socket: Socket, asked: Json) -> None:
        self.identified.append(asked)
        if asked["token"] != self._world.token:
            await socket.close(4004)
        elif asked["intents"] & _PRIVILEGED & ~self._granted:
            await socket.close(4014)
        else:
            session = Session(self._world.new_id(), asked["intents"])
            self.sessions[session.id] = socket.session = session
            guild = {"id": self._world.guild, "unavailable": True}
            ready: Json = {"v": 10, "user": self._world.bot, "guilds": [guild], "session_id": session.id}
            application = {"id": self._world.application, "flags": 0}
            self._tell(session, "READY", {**ready, "resume_gateway_url": self.address, "application": application})
            self._tell(session, "GUILD_CREATE", self._world.described())

    def _resume(self, socket: Socket, asked: Json) -> None:
        self.resumed.append(asked)
        session = self.sessions.get(asked["session_id"])
        if session is None or asked["token"] != self._world.token:
            socket.send({"op": INVALID, "d": False})
            return
        socket.session = session
        for told in session.told[asked["seq"] :]:
            socket.send(told)
        self._tell(session, "RESUMED", {})

    def _tell(self, session: Session, event: str, data: Json) -> None:
        session.told.append({"op": DISPATCH, "t": event, "s": len(session.told) + 1, "d": data})
        for socket in self.sockets:
            if socket.session is session:
                socket.send(session.told[-1])


def _censored(data: Json, session: Session, bot: str) -> Json:
    """A message without its words, for a bot without that intent: unless it is meant for it, or its own."""
    if "content" not in data or session.intents & _CONTENT or "guild_id" not in data:
        return data
    concerns = data["author"]["id"] == bot or any(user["id"] == bot for user in data["mentions"])
    return data if concerns else {**data, "content": "", "components": [], "embeds": [], "attachments": []}
