"""The bot's own identity, and its signature on its device: without it clients send the bot no keys, and read nothing it
writes in encrypted rooms.
"""

import base64
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final, cast

import structlog
from Crypto.PublicKey import ECC
from Crypto.PublicKey.ECC import EccKey
from Crypto.Random import get_random_bytes
from Crypto.Signature import eddsa

from bot.adapters.matrix.session import Session, SetUpError, keep_secret
from bot.adapters.matrix.wire import MatrixError, Wire

log = structlog.stdlib.get_logger(__name__)

SEEDS: Final = "identity.json"
_KINDS: Final = ("master", "self_signing", "user_signing")
_UNAUTHORIZED: Final = 401


async def sign_device(wire: Wire, session: Session, folder: Path, password: str | None) -> bool:
    """Make the identity if there is none, and sign this device if it is not; ``True`` when something was done.

    Only an identity that is there already wants the password, and only where another has made it. Raises
    ``SetUpError`` then, as that one would have to be thrown away.
    """
    file = folder / SEEDS
    keys = _kept(file)
    known = await _query(wire, session)
    master = cast("Mapping[str, Any]", known.get("master_keys", {})).get(session.user)
    if keys is None and master:
        raise SetUpError(
            f"{session.user} has a cross-signing identity made elsewhere. Put its {SEEDS} back from a backup or, where "
            "that is lost for good, make another (springboard matrix identity) and start again; until then many "
            "clients will not talk to the bot where it is encrypted."
        )
    if keys is None:
        keys = make(folder)
    if not master or _public(keys["master"]) not in master["keys"].values():
        await _upload(wire, session, keys, password)
    return await _sign(wire, session, keys["self_signing"])


def make(folder: Path) -> dict[str, EccKey]:
    """An identity of our own, which takes the place of the one the homeserver knows as soon as the bot comes: for good,
    as Synapse takes none back.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    seeds = {kind: get_random_bytes(32) for kind in _KINDS}
    keep_secret(folder / SEEDS, {kind: _b64(seed) for kind, seed in seeds.items()})
    return {kind: _key(seed) for kind, seed in seeds.items()}


async def is_signed(wire: Wire, session: Session, folder: Path) -> bool:
    keys = _kept(folder / SEEDS)
    if keys is None:
        return False
    device = _device(await _query(wire, session), session)
    return bool(device) and f"ed25519:{_public(keys['self_signing'])}" in device["signatures"][session.user]


def _kept(file: Path) -> dict[str, EccKey] | None:
    if not file.exists():
        return None
    seeds = json.loads(file.read_text(encoding="utf-8"))
    return {kind: _key(base64.b64decode(seed + "=")) for kind, seed in seeds.items()}


def _key(seed: bytes) -> EccKey:
    return ECC.construct(curve="Ed25519", seed=seed)


async def _query(wire: Wire, session: Session) -> Mapping[str, Any]:
    return await wire.request("POST", "/keys/query", {"device_keys": {session.user: [session.device]}})


def _device(known: Mapping[str, Any], session: Session) -> Any:
    return cast("Mapping[str, Any]", known["device_keys"]).get(session.user, {}).get(session.device)


async def _upload(wire: Wire, session: Session, keys: Mapping[str, EccKey], password: str | None) -> None:
    made = {kind: _described(kind, session.user, key) for kind, key in keys.items()}
    for kind in ("self_signing", "user_signing"):
        _add_signature(made[kind], session.user, keys["master"])
    body: dict[str, Any] = {f"{kind}_key": each for kind, each in made.items()}
    try:
        await wire.request("POST", "/keys/device_signing/upload", body)
    except MatrixError as error:
        if error.status != _UNAUTHORIZED or password is None or error.session is None:
            raise SetUpError(f"The homeserver does not take the bot's identity: {error}") from error
        auth = {
            "type": "m.login.password",
            "identifier": {"type": "m.id.user", "user": session.user},
            "password": password,
            "session": error.session,
        }
        await wire.request("POST", "/keys/device_signing/upload", {**body, "auth": auth})
    log.info("the bot has a cross-signing identity", key=_public(keys["master"]))


async def _sign(wire: Wire, session: Session, key: EccKey) -> bool:
    device = _device(await _query(wire, session), session)
    if not device or f"ed25519:{_public(key)}" in device["signatures"][session.user]:
        return False
    device.pop("unsigned", None)
    _add_signature(device, session.user, key)
    answer = await wire.request("POST", "/keys/signatures/upload", {session.user: {session.device: device}})
    if answer.get("failures"):
        raise SetUpError(f"The homeserver does not take the signature of the bot's device: {answer['failures']}")
    return True


def _described(kind: str, user: str, key: EccKey) -> dict[str, Any]:
    return {"user_id": user, "usage": [kind], "keys": {f"ed25519:{_public(key)}": _public(key)}}


def _add_signature(signed: dict[str, Any], user: str, key: EccKey) -> None:
    bare = {name: value for name, value in signed.items() if name not in {"signatures", "unsigned"}}
    canonical = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    signature = _b64(eddsa.new(key, "rfc8032").sign(canonical.encode()))
    signed.setdefault("signatures", {}).setdefault(user, {})[f"ed25519:{_public(key)}"] = signature


def _public(key: EccKey) -> str:
    return _b64(key.public_key().export_key(format="raw"))


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode().rstrip("=")
