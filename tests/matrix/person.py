"""A person on Matrix, with a client that knows nothing of the bot."""

import json
import secrets
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from time import monotonic
from typing import Any, cast
from urllib.parse import quote

from nio import (
    AsyncClient,
    AsyncClientConfig,
    Event,
    RoomCreateResponse,
    RoomSendResponse,
    SyncResponse,
    UploadResponse,
)
from nio.crypto.attachments import decrypt_attachment

from tests.synapse import Account, Homeserver

ENCRYPTED = {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
_FILTER = {"room": {"timeline": {"limit": 100}}}
_LONG = 5_000
_PATIENCE = 20.0
WORKING = "One moment …"


@dataclass(frozen=True)
class Message:
    """What came: its id, who wrote it, and what it says."""

    room: str
    event: str
    user: str
    content: Mapping[str, Any]
    kind: str

    @property
    def body(self) -> str:
        return str(self._said.get("body", ""))

    @property
    def html(self) -> str:
        return str(self._said.get("formatted_body", ""))

    @property
    def relation(self) -> Mapping[str, Any]:
        return self.content.get("m.relates_to") or {}

    @property
    def thread(self) -> str:
        return str(self.relation["event_id"]) if self.relation.get("rel_type") == "m.thread" else ""

    @property
    def replaces(self) -> str:
        return str(self.relation["event_id"]) if self.relation.get("rel_type") == "m.replace" else ""

    @property
    def _said(self) -> Mapping[str, Any]:
        return self.content.get("m.new_content") or self.content


class Person:
    """``heard`` are the messages of others that nobody has looked at yet."""

    def __init__(self, client: AsyncClient, kept: Path) -> None:
        self.client = client
        self._kept = kept
        self._since = kept.read_text() if kept.exists() else None
        self._looked = False
        self.heard: list[Message] = []

    @property
    def user(self) -> str:
        return self.client.user_id

    async def look(self, *, wait: bool = True) -> None:
        """See what is new."""
        first, self._looked = not self._looked, True
        answer = await self.client.sync(
            timeout=_LONG if wait and not first else 0, since=self._since, sync_filter=_FILTER, full_state=first
        )
        assert isinstance(answer, SyncResponse), answer
        self._since = answer.next_batch
        self._kept.write_text(self._since)
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        if self.client.should_query_keys:
            await self.client.keys_query()
        await self.client.send_to_device_messages()
        for room in answer.rooms.invite:
            await self.client.join(room)
        for room, info in answer.rooms.join.items():
            events = cast("list[Event]", info.timeline.events)  # pyright: ignore[reportUnknownMemberType]
            for said in [] if first else [event.source for event in events]:
                if said["sender"] != self.user:
                    self.heard.append(Message(room, said["event_id"], said["sender"], said["content"], said["type"]))

    async def open(self, *invited: str, encrypted: bool = False, direct: bool = True, **asked: Any) -> str:
        """Make a room and wait until everybody is in it."""
        state = [*asked.pop("initial_state", []), *([ENCRYPTED] if encrypted else [])]
        made = await self.client.room_create(invite=invited, is_direct=direct, initial_state=state, **asked)
        assert isinstance(made, RoomCreateResponse), made
        while not set(invited) <= self._joined(made.room_id):
            await self.look()
        return made.room_id

    async def send(self, room: str, content: Mapping[str, Any], kind: str = "m.room.message") -> str:
        while room not in self.client.rooms:
            await self.look()
        once = secrets.token_hex(8)
        sent = await self.client.room_send(room, kind, dict(content), once, ignore_unverified_devices=True)
        assert isinstance(sent, RoomSendResponse), sent
        return sent.event_id

    async def put(self, room: str, kind: str, content: Mapping[str, Any]) -> None:
        """Send something as it is, past the library that would encrypt it once more."""
        path = f"/_matrix/client/v3/rooms/{quote(room)}/send/{kind}/{secrets.token_hex(8)}"
        headers = {"Authorization": f"Bearer {self.client.access_token}"}
        async with await self.client.send("PUT", path, json.dumps(content), headers) as answer:
            assert answer.status == HTTPStatus.OK, await answer.text()

    async def say(
        self, room: str, line: str, *, thread: str = "", to: str = "", more: Mapping[str, Any] | None = None
    ) -> str:
        relation: dict[str, Any] = {"rel_type": "m.thread", "event_id": thread} if thread else {}
        relation |= {"m.in_reply_to": {"event_id": to}} if to else {}
        content = {
            "msgtype": "m.text",
            "body": line,
            **({"m.relates_to": relation} if relation else {}),
            **(more or {}),
        }
        return await self.send(room, content)

    async def react(self, room: str, to: str, key: str) -> str:
        return await self.send(
            room, {"m.relates_to": {"rel_type": "m.annotation", "event_id": to, "key": key}}, "m.reaction"
        )

    async def give(self, room: str, name: str, content: bytes, *, thread: str = "") -> str:
        """Send a file, sealed where the room is encrypted."""
        encrypted = self.client.rooms[room].encrypted

        def read(*_: object) -> bytes:
            return content

        sent, keys = await self.client.upload(read, "text/csv", name, encrypt=encrypted, filesize=len(content))
        assert isinstance(sent, UploadResponse), sent
        where = {"file": {**keys, "url": sent.content_uri}} if keys else {"url": sent.content_uri}
        relation = {"m.relates_to": {"rel_type": "m.thread", "event_id": thread}} if thread else {}
        info = {"size": len(content), "mimetype": "text/csv"}
        return await self.send(room, {"msgtype": "m.file", "body": name, "info": info, **where, **relation})

    async def fetches(self, message: Message) -> bytes:
        """What is in a file somebody gave."""
        sealed = message.content.get("file")
        server, media = str(sealed["url"] if sealed else message.content["url"]).removeprefix("mxc://").split("/")
        path = f"/_matrix/client/v1/media/download/{server}/{media}"
        headers = {"Authorization": f"Bearer {self.client.access_token}"}
        async with await self.client.send("GET", path, None, headers) as answer:
            assert answer.status == HTTPStatus.OK, await answer.text()
            content = await answer.read()
        if not sealed:
            return content
        return decrypt_attachment(content, sealed["key"]["k"], sealed["hashes"]["sha256"], sealed["iv"])

    async def hears(
        self, room: str | None = None, *, but: str | None = None, kind: str = "m.room.message", user: str | None = None
    ) -> Message:
        """The next message, in a room, anywhere, or anywhere but in a room; and the last word where it takes longer."""
        given_up = monotonic() + _PATIENCE
        while True:
            assert monotonic() < given_up, f"nothing came but {[(each.kind, each.body[:80]) for each in self.heard]}"
            for message in self.heard:
                right = message.kind == kind and room in {None, message.room} and but != message.room
                if right and message.body != WORKING and user in {None, message.user}:
                    self.heard.remove(message)
                    return message
            await self.look()

    def _joined(self, room: str) -> set[str]:
        known = self.client.rooms.get(room)
        return {user.user_id for user in known.users.values() if not user.invited} if known else set()


@asynccontextmanager
async def logged_in(server: Homeserver, account: Account, folder: Path) -> AsyncGenerator[Person]:
    """A person at their only device, which is theirs for the whole session of tests."""
    folder.mkdir(exist_ok=True)  # noqa: ASYNC240 - a folder in memory
    kept = folder / "device.json"
    config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
    client = AsyncClient(server.url, account.user, store_path=str(folder), config=config)
    try:
        if kept.exists():
            client.restore_login(**json.loads(kept.read_text()))
        else:
            await client.login(account.password)
            kept.write_text(
                json.dumps(
                    {"user_id": client.user_id, "device_id": client.device_id, "access_token": client.access_token}
                )
            )
        person = Person(client, folder / "since")
        await person.look()
        yield person
    finally:
        await client.close()
