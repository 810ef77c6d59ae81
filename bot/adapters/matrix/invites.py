"""Which invitations the bot accepts: of people on servers it was told of, besides its own; and into rooms of whoever
may manage them, as far as an invitation tells that, but not to be written to directly by strangers.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import structlog

from bot.adapters.matrix.directs import Directs
from bot.adapters.matrix.places import server_of
from bot.adapters.matrix.reading import mappings, part
from bot.adapters.matrix.rooms import Room
from bot.adapters.matrix.wire import MatrixError, Wire, quoted

log = structlog.stdlib.get_logger(__name__)


def is_welcome(invitation: Mapping[str, Any], me: str, servers: Sequence[str]) -> bool:
    inviter = str(invitation.get("sender", ""))
    if "*" in servers or server_of(inviter) in {server_of(me), *servers}:
        return True
    room = Room("")
    for event in mappings(invitation.get("state")):
        if "state_key" in event and "type" in event and "sender" in event:
            room.take(event)
    room.joined[inviter] = inviter
    return not _is_direct(invitation) and room.may_manage(inviter)


async def answer(
    wire: Wire, directs: Directs, room: str, invitation: Mapping[str, Any], servers: Sequence[str]
) -> bool:
    """Accept it or turn it down; ``True`` when the bot is in the room then."""
    inviter = str(invitation.get("sender", ""))
    welcome = is_welcome(invitation, wire.user, servers)
    try:
        if not welcome:
            await wire.patiently(lambda: wire.request("POST", f"/rooms/{quoted(room)}/leave", {}))
            log.info("an invitation was turned down", server=server_of(inviter))
            return False
        await wire.patiently(lambda: wire.request("POST", f"/join/{quoted(room)}", {}))
        if _is_direct(invitation):
            await wire.patiently(lambda: directs.remember(inviter, room))
    except MatrixError as error:
        log.warning("an invitation could not be answered", room=room, error=error.code)
        return False
    return True


def _is_direct(invitation: Mapping[str, Any]) -> bool:
    return bool(part(invitation, "content").get("is_direct"))
