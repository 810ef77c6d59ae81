"""Logging in once, and keeping the session: a homeserver knows a repeated message by it, and its keys hang on it."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import structlog
from aiohttp import ClientSession, ClientTimeout
from nio import AsyncClient, AsyncClientConfig

from bot.adapters.matrix.wire import MatrixError, NotAcceptedError, Wire
from bot.settings import MatrixSettings

log = structlog.stdlib.get_logger(__name__)

_DEVICE: Final = "Springboard"
_FILE: Final = "session.json"
_PATIENCE: Final = 60.0
"""Seconds for a request, twice as long as the homeserver waits for news."""


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


async def open_session(client: AsyncClient, settings: MatrixSettings, folder: Path) -> Session:
    """Go on with the session there is, or begin one. Raises ``SetUpError`` when neither can be."""
    known = kept(folder)
    if known and known.user == settings.user:
        session = known
    elif settings.token:
        session = await _of_token(client, settings.token.get_secret_value())
    elif settings.password:
        session = await _log_in(client, settings.user or "", settings.password.get_secret_value())
    else:
        raise SetUpError("There is no session yet: set SPRINGBOARD_MATRIX__PASSWORD for the first start.")
    if session != known:
        keep_secret(folder / _FILE, asdict(session))
    client.restore_login(session.user, session.device, session.token)
    return session


async def _of_token(client: AsyncClient, token: str) -> Session:
    client.access_token = token
    try:
        answer = await Wire(client).request("GET", "/account/whoami")
    except NotAcceptedError as error:
        raise SetUpError("The homeserver does not accept SPRINGBOARD_MATRIX__TOKEN: make a new one.") from error
    return Session(str(answer["user_id"]), str(answer.get("device_id", "")), token)


async def _log_in(client: AsyncClient, user: str, password: str) -> Session:
    body = {
        "type": "m.login.password",
        "identifier": {"type": "m.id.user", "user": user},
        "password": password,
        "initial_device_display_name": _DEVICE,
    }
    try:
        answer = await Wire(client).request("POST", "/login", body)
    except MatrixError as error:
        if not error.is_final:
            raise
        raise SetUpError(
            f"The homeserver does not let {user} in ({error.code}): check SPRINGBOARD_MATRIX__USER and …__PASSWORD."
        ) from error
    log.info("logged in on Matrix", user=user)
    return Session(str(answer["user_id"]), str(answer["device_id"]), str(answer["access_token"]))
