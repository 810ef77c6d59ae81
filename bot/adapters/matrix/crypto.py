"""Reading what is encrypted, and doing what the library needs done for that. Without encryption it is all nothing."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

import structlog
from nio import AsyncClient, EncryptionError, Event, MegolmEvent, RoomKeyEvent, SyncResponse
from nio.crypto.attachments import decrypt_attachment, encrypt_attachment

log = structlog.stdlib.get_logger(__name__)


class Crypto:
    def __init__(self, client: AsyncClient) -> None:
        self._client = client
        self._came = asyncio.Condition()

    @property
    def is_on(self) -> bool:
        return self._client.olm is not None

    async def take_in(self, answer: dict[str, Any]) -> None:
        """Let the library learn from a sync, and put what it could decrypt in the place of what it was."""
        if not self.is_on:
            return
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


def file_content(file: Mapping[str, Any], content: bytes) -> bytes:
    """What is in a file that was encrypted, by what its event says of it. Raises ``EncryptionError``."""
    return decrypt_attachment(content, file["key"]["k"], file["hashes"]["sha256"], file["iv"])


def sealed(content: bytes) -> tuple[bytes, Mapping[str, Any]]:
    """A file as it may lie anywhere, and what whoever is to open it has to be told."""
    return encrypt_attachment(content)


def _source(event: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", event.source)
