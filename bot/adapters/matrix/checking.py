"""What `springboard check` finds out about Matrix."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeAlias

import aiohttp
from nio import AsyncClient

from bot.adapters.matrix import session as sessions
from bot.adapters.matrix.signing import is_signed
from bot.adapters.matrix.wire import MatrixError, Wire, joined_rooms
from bot.settings import MatrixSettings

Finding: TypeAlias = tuple[str, bool, str]


async def check(settings: MatrixSettings, folder: Path) -> AsyncIterator[Finding]:
    """``(what it is about, whether it is well, what to do)``, a line at a time."""
    if settings.homeserver is None:
        yield "Matrix not configured (no homeserver)", True, ""
        return
    if not settings.user:
        yield (
            "Matrix: no account",
            False,
            "Set SPRINGBOARD_MATRIX__USER to the bot's whole name, such as @bot:example.org.",
        )
        return
    client = sessions.client_of(settings, folder, encryption=False)
    try:
        async for line in _asked(client, settings, folder):
            yield line
    except (aiohttp.ClientError, OSError, MatrixError) as error:
        about = f"homeserver {settings.homeserver} cannot be reached ({type(error).__name__})"
        yield about, False, "Check the network, or SPRINGBOARD_MATRIX__HOMESERVER."
    finally:
        await client.close()


async def _asked(client: AsyncClient, settings: MatrixSettings, folder: Path) -> AsyncIterator[Finding]:
    wire = Wire(client)
    await wire.request("GET", "/versions", under="/_matrix/client")
    yield f"homeserver {settings.homeserver} answers", True, ""
    kept = sessions.kept(folder)
    if settings.service.as_token:
        client.access_token = settings.service.as_token.get_secret_value()
        about = f"application service {settings.user}"
        found = await _known(wire, about, sessions.UNKNOWN_SERVICE)
        if found[1] and settings.encryption and await sessions.is_service_itself(wire, settings.user or ""):
            found = f"{about} cannot read what is encrypted", False, sessions.OUTDATED
        yield found
        if not (found[1] and settings.encryption):
            return
    if kept is None or kept.user != settings.user:
        advice = "Set SPRINGBOARD_MATRIX__PASSWORD for the first start."
        enough = settings.password or settings.token or settings.service.as_token
        yield "Matrix session: begun at the first start", bool(enough), advice
        return
    client.restore_login(kept.user, kept.device, kept.token)
    known = await _known(wire, f"Matrix session of {kept.user}", "Log in again: remove session.json, set the password.")
    yield known
    if not known[1]:
        return
    if settings.encryption:
        signed = await is_signed(wire, kept, folder)
        advice = "Start the bot once; if that does not help, its log says why."
        yield "the bot's device is signed by its own identity", signed, advice
    count = len(await joined_rooms(wire))
    yield f"in {count} Matrix rooms", count > 0, f"Invite {kept.user} to a room, or write to it."


async def _known(wire: Wire, about: str, advice: str) -> Finding:
    try:
        await wire.request("GET", "/account/whoami")
    except MatrixError as error:
        return f"{about} is refused ({error.code})", False, advice
    return f"{about} is known", True, ""
