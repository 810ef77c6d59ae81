"""Logging in once, and keeping the session: a homeserver knows a repeated message by it, and its keys hang on it."""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import structlog
from aiohttp import ClientSession, ClientTimeout
from nio import AsyncClient, AsyncClientConfig

from bot.adapters.matrix.places import name_of
from bot.adapters.matrix.wire import MatrixError, NotAcceptedError, Wire
from bot.settings import MatrixSettings

log = structlog.stdlib.get_logger(__name__)

_DEVICE: Final = "Springboard"
_SERVICE: Final = "m.login.application_service"
_FILE: Final = "session.json"
_PATIENCE: Final = 60.0
"""Seconds for a request, twice as long as the homeserver waits for news."""


UNKNOWN_SERVICE: Final = (
    "The homeserver does not know the application service: give it what this prints, and restart it: springboard "
    "matrix registration"
)
OUTDATED: Final = (
    "The application service is registered as it was in earlier versions, which could not read what is encrypted. Put "
    "what this prints in its place, and restart the homeserver: springboard matrix registration"
)

NO_DEVICE: Final = "set SPRINGBOARD_MATRIX__ENCRYPTION=false, or give it a password in place of a service's tokens"


class SetUpError(Exception):
    """The bot cannot go to Matrix as it is set up; what to do about it."""


@dataclass(frozen=True, slots=True)
class Session:
    user: str
    device: str
    token: str


def kept(folder: Path) -> Session | None:
    file = folder / _FILE
    return Session(**json.loads(file.read_text(encoding="utf-8"))) if file.exists() else None


def keep_secret(file: Path, content: Any) -> None:
    """Write what nobody else may read, whole or not at all."""
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
        json.dump(content, opened)
        opened.flush()
        os.fsync(opened.fileno())
    part.replace(file)


def client_of(settings: MatrixSettings, folder: Path, *, encryption: bool) -> AsyncClient:
    """A client that tries nothing again by itself and keeps no position: both are ours."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    config = AsyncClientConfig(
        encryption_enabled=encryption,
        store_sync_tokens=False,
        max_limit_exceeded=0,
        max_timeouts=0,
    )
    homeserver = (settings.homeserver or "").rstrip("/")
    client = AsyncClient(homeserver, settings.user or "", store_path=str(folder), config=config)
    client.client_session = ClientSession(timeout=ClientTimeout(total=_PATIENCE))
    return client


async def open_session(client: AsyncClient, wire: Wire, settings: MatrixSettings, folder: Path) -> Session | None:
    """Go on with the session there is, or begin one. Raises ``SetUpError`` when neither can be. ``None`` for an
    application service that has no device and so cannot read what is encrypted: as it is set up, or as the homeserver
    will have it, which is told.
    """
    if settings.service.as_token:
        session = await _as_service(wire, settings, folder)
    else:
        session = await _as_account(client, wire, settings, folder)
    if session:
        client.restore_login(session.user, session.device, session.token)
    else:
        client.user_id = settings.user or ""
    return session


async def is_service_itself(wire: Wire, user: str) -> bool:
    """Whether the account is the one a service has for itself: homeservers keep nothing for the devices of that."""
    return (await wire.request("GET", "/account/whoami")).get("user_id") == user


async def _as_account(client: AsyncClient, wire: Wire, settings: MatrixSettings, folder: Path) -> Session:
    known = kept(folder)
    if known and known.user == settings.user:
        session = known
    elif settings.token:
        session = await _of_token(client, wire, settings.token.get_secret_value())
    elif settings.password:
        how = {"type": "m.login.password", "password": settings.password.get_secret_value()}
        advice = "check SPRINGBOARD_MATRIX__USER and …__PASSWORD"
        session = await _log_in(wire, settings.user or "", how, advice)
    else:
        raise SetUpError("There is no session yet: set SPRINGBOARD_MATRIX__PASSWORD for the first start.")
    if session != known:
        keep_secret(folder / _FILE, asdict(session))
    return session


async def _as_service(wire: Wire, settings: MatrixSettings, folder: Path) -> Session | None:
    """It needs no password."""
    user = settings.user or ""
    await _register(wire, user)
    if not settings.encryption:
        return None
    try:
        return await _service_session(wire, user, folder)
    except SetUpError as error:
        log.error("what is encrypted cannot be read", advice=str(error))  # noqa: TRY400 - advice
        return None


async def _service_session(wire: Wire, user: str, folder: Path) -> Session:
    if await is_service_itself(wire, user):
        raise SetUpError(OUTDATED)
    known = kept(folder)
    if known and known.user == user:
        return known
    session = await _log_in(wire, user, {"type": _SERVICE}, NO_DEVICE)
    keep_secret(folder / _FILE, asdict(session))
    return session


async def _register(wire: Wire, user: str) -> None:
    body = {"type": _SERVICE, "username": name_of(user), "inhibit_login": True}
    try:
        await wire.request("POST", "/register", body)
    except NotAcceptedError as error:
        raise SetUpError(UNKNOWN_SERVICE) from error
    except MatrixError as error:
        if error.code not in {"M_USER_IN_USE", "M_EXCLUSIVE"}:
            raise


async def _of_token(client: AsyncClient, wire: Wire, token: str) -> Session:
    client.access_token = token
    try:
        answer = await wire.request("GET", "/account/whoami")
    except NotAcceptedError as error:
        raise SetUpError("The homeserver does not accept SPRINGBOARD_MATRIX__TOKEN: make a new one.") from error
    return Session(str(answer["user_id"]), str(answer.get("device_id", "")), token)


async def _log_in(wire: Wire, user: str, how: Mapping[str, str], advice: str) -> Session:
    body = {
        **how,
        "identifier": {"type": "m.id.user", "user": user},
        "initial_device_display_name": _DEVICE,
    }
    try:
        answer = await wire.request("POST", "/login", body)
    except MatrixError as error:
        if not error.is_final:
            raise
        raise SetUpError(f"The homeserver does not let {user} in ({error.code}): {advice}.") from error
    log.info("logged in on Matrix", user=user)
    return Session(str(answer["user_id"]), str(answer["device_id"]), str(answer["access_token"]))
