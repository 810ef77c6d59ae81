"""What our small Discord knows: a bot, a server with one channel, the people in it, and what was said there."""

import asyncio
import itertools
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

import discord
from aiohttp import web

Json: TypeAlias = dict[str, Any]
"""An object as it goes over the wire; ids are digits in a string."""
Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

EPHEMERAL: Final = 1 << 6
LOADING: Final = 1 << 7
COMPONENTS_V2: Final = 1 << 15

_PATIENCE: Final = 20.0
"""Seconds after which a test says that what it waits for does not come."""
_JOINED: Final = "2026-01-02T03:04:05.000000+00:00"
_EVERYTHING: Final = str(discord.Permissions.all().value)


def told(data: Any, *, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """JSON, named as Discord names it: discord.py reads nothing that is said to be anything more."""
    return web.Response(body=json.dumps(data).encode(), status=status, headers=headers, content_type="application/json")


class RefusedError(Exception):
    """What Discord answers to a request it does not take: an HTTP status, its own code, and a sentence."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(message)
        self.status, self.code = status, code


@dataclass
class Interaction:
    """Something a person did with the bot, and all that came of it."""

    id: str
    token: str
    kind: int
    channel: str
    pressed: Json | None = None
    callback: Json | None = None
    message: Json | None = None
    followups: list[Json] = field(default_factory=list[Json])

    @property
    def answered(self) -> bool:
        """Whether there is something to read, rather than nothing or a note that it takes longer."""
        if self.callback is None or (self.message and self.message["flags"] & LOADING):
            return False
        return self.message is not None or bool(self.followups) or self.callback["type"] in (8, 9)


class World:
    """Tells its listeners of every event, as the gateway does its sessions."""

    token = "a.wire.token"

    def __init__(self) -> None:
        self.people: dict[str, Json] = {}
        self._ids = itertools.count(1_440_000_000_000_000_000)
        self._beat = asyncio.Event()
        self.listeners: list[Callable[[str, Json], None]] = []
        self.bot = self.user("springboard", bot=True)
        self.application: str = self.bot["id"]
        self.guild = self.new_id()
        self.channels: dict[str, Json] = {}
        self.messages: dict[str, Json] = {}
        self.commands: list[Json] = []
        self.events: dict[str, Json] = {}
        self.interactions: dict[str, Interaction] = {}
        self._nonces: dict[tuple[str, str], Json] = {}
        self.channel = self.open_channel("general")

    def new_id(self) -> str:
        return str(next(self._ids))

    def user(self, name: str, *, bot: bool = False) -> Json:
        common = {"username": name, "global_name": name, "discriminator": "0", "avatar": None}
        user: Json = {**common, "id": self.new_id(), "bot": bot, "flags": 0, "public_flags": 0}
        self.people[user["id"]] = user
        return user

    def open_channel(self, name: str) -> str:
        channel: Json = {"id": self.new_id(), "type": 0, "name": name, "guild_id": self.guild, "position": 0}
        self.channels[channel["id"]] = {**channel, "permission_overwrites": [], "parent_id": None, "nsfw": False}
        return channel["id"]

    def open_direct(self, user: Json) -> str:
        for known in self.channels.values():
            if known.get("recipients") == [user]:
                return known["id"]
        channel: Json = {"id": self.new_id(), "type": 1, "recipients": [user], "last_message_id": None}
        self.channels[channel["id"]] = channel
        return channel["id"]

    def open_thread(self, parent: str, message: str, name: str) -> Json:
        """The thread on a message has the message's own id."""
        times = {"archive_timestamp": _JOINED, "create_timestamp": _JOINED}
        thread: Json = {"id": message, "type": 11, "name": name, "parent_id": parent, "guild_id": self.guild}
        thread |= {"owner_id": self.bot["id"], "message_count": 0, "member_count": 1, "rate_limit_per_user": 0}
        thread["thread_metadata"] = {**times, "archived": False, "auto_archive_duration": 4320, "locked": False}
        self.channels[message] = thread
        self.tell("THREAD_CREATE", thread)
        return thread

    def member(self, user: Json) -> Json:
        common: Json = {"roles": [], "nick": None, "avatar": None, "joined_at": _JOINED, "deaf": False, "mute": False}
        return {**common, "flags": 0, "pending": False, "user": user}

    def described(self) -> Json:
        """The server as GUILD_CREATE tells of it."""
        everyone = {"id": self.guild, "name": "@everyone", "permissions": _EVERYTHING, "position": 0, "color": 0}
        colours = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
        return {
            "id": self.guild,
            "name": "house",
            "owner_id": self.bot["id"],
            "roles": [{**everyone, "colors": colours, "hoist": False, "managed": False, "mentionable": False}],
            "members": [self.member(self.bot)],
            "channels": [channel for channel in self.channels.values() if channel["type"] == 0],
            **{name: [] for name in ("threads", "emojis", "stickers", "features", "presences", "voice_states")},
            **{name: [] for name in ("stage_instances", "guild_scheduled_events", "soundboard_sounds")},
            **dict.fromkeys(("verification_level", "default_message_notifications", "explicit_content_filter"), 0),
            **dict.fromkeys(("mfa_level", "nsfw_level", "premium_tier", "system_channel_flags", "afk_timeout"), 0),
            "member_count": 2,
            "large": False,
            "unavailable": False,
            "joined_at": _JOINED,
            "preferred_locale": "en-US",
        }

    def say(self, channel: str, author: Json, body: Json, **more: Any) -> Json:
        """A message in a channel; one whose nonce was seen before is the message it was seen with."""
        if channel not in self.channels:
            raise RefusedError(404, 10003, "Unknown Channel")
        question: Json = body.get("message_reference") or {}
        if question.get("fail_if_not_exists", True) and str(question.get("message_id", "")) not in {"", *self.messages}:
            raise RefusedError(400, 50035, "message_reference: Unknown message")
        nonce = body.get("nonce") if body.get("enforce_nonce") else None
        if nonce and (channel, nonce) in self._nonces:
            return self._nonces[channel, nonce]
        message = self.written(channel, author, body, **more)
        if nonce:
            self._nonces[channel, nonce] = message
        self.publish(message)
        return message

    def publish(self, message: Json) -> None:
        """Let everybody see a message."""
        self.messages[message["id"]] = message
        self.tell("MESSAGE_CREATE", message)

    def written(self, channel: str, author: Json, body: Json, **more: Any) -> Json:
        """A message that nobody has seen yet."""
        content = body.get("content") or ""
        message: Json = {
            "id": self.new_id(),
            "channel_id": channel,
            "author": author,
            "content": content,
            "components": self.numbered(body.get("components") or []),
            "flags": body.get("flags", 0),
            "nonce": body.get("nonce"),
            "type": 19 if body.get("message_reference") else 0,
            "timestamp": datetime.now(UTC).isoformat(),
            "edited_timestamp": None,
            "mentions": [self.bot] if f"<@{self.bot['id']}>" in content else [],
            **{name: [] for name in ("attachments", "embeds", "mention_roles")},
            **dict.fromkeys(("tts", "pinned", "mention_everyone"), False),
            **more,
        }
        if "guild_id" in self.channels[channel]:
            member = {name: value for name, value in self.member(author).items() if name != "user"}
            message |= {"guild_id": self.guild, "member": member}
        return message

    def delete(self, message: Json) -> None:
        del self.messages[message["id"]]
        self.tell("MESSAGE_DELETE", {name: message[name] for name in ("id", "channel_id", "guild_id")})

    def edit(self, message: Json, body: Json) -> Json:
        kept = message["flags"] & ~LOADING
        message["flags"] = kept | body.get("flags", 0)
        message["components"] = self.numbered(body.get("components") or [])
        message["content"] = body.get("content") or ""
        message["edited_timestamp"] = datetime.now(UTC).isoformat()
        if not message["flags"] & EPHEMERAL:
            self.tell("MESSAGE_UPDATE", message)
        return message

    def numbered(self, components: list[Json]) -> list[Json]:
        """Components as Discord gives them back: each with a number of its own."""
        numbers = itertools.count(1)

        def number(part: Any) -> Any:
            if isinstance(part, list):
                return [number(each) for each in part]  # pyright: ignore[reportUnknownVariableType]
            if not isinstance(part, dict) or "type" not in part:
                return part  # pyright: ignore[reportUnknownVariableType]
            return {"id": next(numbers), **{name: number(value) for name, value in part.items()}}  # pyright: ignore[reportUnknownVariableType]

        return number(components)

    def tell(self, event: str, data: Json) -> None:
        for listener in self.listeners:
            listener(event, data)
        self.changed()

    def changed(self) -> None:
        """Something happened that somebody may be waiting for."""
        self._beat.set()
        self._beat = asyncio.Event()

    async def until(self, what: Callable[[], object]) -> None:
        """Wait for something to become true."""
        async with asyncio.timeout(_PATIENCE):
            while not what():
                await self._beat.wait()
