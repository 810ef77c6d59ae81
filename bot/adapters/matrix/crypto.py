"""Reading what is encrypted, and doing what the library needs done for that. Without encryption it is all nothing."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from itertools import count
from typing import Any, cast

import structlog
from nio import AsyncClient, EncryptionError, Event, MegolmEvent, RoomKeyEvent, SyncResponse
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

from bot.adapters.matrix.events import ENCRYPTED
from bot.adapters.matrix.reading import Json, mappings, part
from bot.adapters.matrix.rooms import MEMBER

log = structlog.stdlib.get_logger(__name__)


class Crypto:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._came = asyncio.Condition()
        self._keys: object = None
        self._pushed = count()

    @property
    def is_on(self) -> bool:
        return self._client.olm is not None

    async def take_in(self, answer: dict[str, Any]) -> None:
        """Let the library learn from a sync, and put what it could decrypt in the place of what it was."""
        if not self.is_on:
            return
        if self._teaches(answer):
            await self._learn(answer)
            return
        for room, joined in part(answer, "rooms", "join").items():
            timeline = cast("dict[str, Any]", part(joined, "timeline"))
            if any(self._is_sealed(event) for event in mappings(timeline.get("events"))):
                timeline["events"] = [self._unsealed(event, room) for event in mappings(timeline["events"])]

    async def take_pushed(
        self, room: str, events: Sequence[Json] = (), *, state: Sequence[Json] = ()
    ) -> Sequence[Json]:
        """Let the library learn from events that were pushed, and from a room's ``state``, as it would from a sync;
        gives the events, decrypted as far as they can be. Nobody tells us when the devices of those have changed who
        come, as long as we shared no room with them.
        """
        if not self.is_on:
            return events
        came = [str(event["state_key"]) for event in events if _comes(event)]
        timeline: dict[str, Any] = {"events": list(events), "limited": False, "prev_batch": ""}
        await self.take_in(
            {
                "next_batch": f"pushed-{next(self._pushed)}",
                "rooms": {"join": {room: {"state": {"events": list(state)}, "timeline": timeline}}},
                "device_lists": {"changed": came},
            }
        )
        return timeline["events"]

    async def _learn(self, answer: dict[str, Any]) -> None:
        self._keys = answer.get("device_one_time_keys_count", self._keys)
        response = SyncResponse.from_dict(answer)
        if not isinstance(response, SyncResponse):
            raise TypeError("the homeserver sent something that is no sync")
        await self._client.receive_response(response)
        for room, info in response.rooms.join.items():
            events = cast("Sequence[Event]", info.timeline.events)  # pyright: ignore[reportUnknownMemberType]
            answer["rooms"]["join"][room]["timeline"]["events"] = [_source(event) for event in events]
        if any(isinstance(event, RoomKeyEvent) for event in response.to_device_events):
            async with self._came:
                self._came.notify_all()

    def _teaches(self, answer: Json) -> bool:
        """Whether anything in a sync is more than words to be decrypted: the library takes its time with any sync."""
        rooms = part(answer, "rooms")
        joined = [part(room) for room in part(rooms, "join").values()]
        said = [event for room in joined for event in mappings(part(room, "timeline").get("events"))]
        return (
            any(part(answer, "to_device").values())
            or any(part(answer, "device_lists").values())
            or answer.get("device_one_time_keys_count", self._keys) != self._keys
            or any(rooms.get(kind) for kind in ("invite", "leave", "knock"))
            or any(part(room, "state").get("events") for room in joined)
            or any("state_key" in event for event in said)
        )

    def _unsealed(self, event: Json, room: str) -> Json:
        return (self.opened(event, room) if self._is_sealed(event) else None) or event

    def _is_sealed(self, event: Json) -> bool:
        """Whether something is to be decrypted: what we said ourselves we know."""
        return event.get("type") == ENCRYPTED and event.get("sender") != self._client.user_id

    async def upkeep(self) -> None:
        """What others need to write to us, and we to them."""
        client = self._client
        if not self.is_on:
            return
        if client.should_upload_keys:
            await client.keys_upload()
        if client.should_query_keys:
            await client.keys_query()
        if client.should_claim_keys:
            await client.keys_claim({**client.get_users_for_key_claiming()})
        await client.send_to_device_messages()

    def doubt(self) -> None:
        """Ask for everybody's devices anew: it may not have been told which have changed."""
        if self._client.olm:
            self._client.olm.users_for_key_query |= self._client.olm.tracked_users

    def opened(self, event: Mapping[str, Any], room: str) -> Mapping[str, Any] | None:
        """What an encrypted event says; ``None`` as long as it cannot be told."""
        parse = cast("Callable[[dict[str, Any]], object]", Event.parse_encrypted_event)  # pyright: ignore[reportUnknownMemberType]
        parsed = parse(dict(event)) if self.is_on else None
        if not isinstance(parsed, MegolmEvent):
            return None
        parsed.room_id = room
        try:
            return _source(self._client.decrypt_event(parsed))
        except EncryptionError:
            return None

    async def opened_soon(self, event: Mapping[str, Any], room: str, patience: float) -> Mapping[str, Any] | None:
        """The same, waiting for the key, which may be on its way."""
        try:
            async with asyncio.timeout(patience), self._came:
                while (found := self.opened(event, room)) is None:
                    await self._came.wait()
        except TimeoutError:
            return None
        return found


def _comes(event: Json) -> bool:
    return event.get("type") == MEMBER and part(event, "content").get("membership") in {"invite", "join"}


def file_content(file: Mapping[str, Any], content: bytes) -> bytes:
    """What is in a file that was encrypted, by what its event says of it. Raises ``EncryptionError``."""
    return decrypt_attachment(content, file["key"]["k"], file["hashes"]["sha256"], file["iv"])


def sealed(content: bytes) -> tuple[bytes, Mapping[str, Any]]:
    """A file as it may lie anywhere, and what whoever is to open it has to be told."""
    return encrypt_attachment(content)


def _source(event: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", event.source)
