"""The least a bot can be on matrix-nio: ``python -m bench.matrix.echo URL USER PASSWORD FOLDER``."""

import asyncio
import sys
from typing import Any

from nio import AsyncClient, AsyncClientConfig, InviteMemberEvent, MatrixRoom, RoomMessageText


async def echo(url: str, user: str, password: str, folder: str) -> None:
    client = AsyncClient(url, user, store_path=folder, config=AsyncClientConfig(encryption_enabled=True))
    await client.login(password)
    await client.keys_upload()  # before anybody invites it: else the first message comes without a key

    async def heard(room: MatrixRoom, event: RoomMessageText) -> None:
        if event.sender != user:
            content = {"msgtype": "m.notice", "body": event.body}
            await client.room_send(room.room_id, "m.room.message", content, ignore_unverified_devices=True)

    async def invited(room: MatrixRoom, event: InviteMemberEvent) -> None:
        if event.state_key == user:
            await client.join(room.room_id)

    add: Any = client.add_event_callback  # typed for one callback of all events
    add(heard, RoomMessageText)
    add(invited, InviteMemberEvent)
    await client.sync_forever(timeout=30_000, full_state=True)


if __name__ == "__main__":
    asyncio.run(echo(*sys.argv[1:5]))
