"""What is done once when a backup was put back. Since it was taken others have been given keys that it does not hold,
and have moved on in what they share with us: what they say would not be read, nor by them what we say.
"""

from pathlib import Path
from typing import Any, Final

import structlog
from nio import AsyncClient, KeysClaimError, KeysUploadError

from bot.adapters.matrix.backing_up import COPY
from bot.adapters.matrix.reading import part
from bot.adapters.matrix.session import Session
from bot.adapters.matrix.wire import Wire

log = structlog.stdlib.get_logger(__name__)

_MOST: Final = 500
"""More keys for one use than a homeserver has of anybody."""


async def renew(client: AsyncClient, wire: Wire, session: Session, folder: Path) -> None:
    """Where a backup was put back, take back the keys that were laid out for others, lay out new ones, and begin anew
    with everybody we wrote to before. Raises ``ConnectionError`` when it did not work.
    """
    mark = folder / COPY
    if client.olm is None or not mark.exists():
        return
    await _take_back(wire, session)
    client.olm.uploaded_key_count = 0
    _checked(await client.keys_upload())
    await _begin_anew(client)
    mark.unlink()
    log.info("a backup was put back: everybody is given new keys")


async def _take_back(wire: Wire, session: Session) -> None:
    """A key can be claimed once, by whoever comes first."""
    ours = {"one_time_keys": {session.user: {session.device: "signed_curve25519"}}}
    for _ in range(_MOST):
        answer = await wire.request("POST", "/keys/claim", ours)
        if not part(answer, "one_time_keys", session.user, session.device):
            return


async def _begin_anew(client: AsyncClient) -> None:
    """As the library does with devices it takes for stuck. With one that has laid out no keys it goes on as it was."""
    olm = client.olm
    assert olm
    known = [device for device in olm.device_store if not device.deleted and device.id != olm.device_id]
    olm.wedged_devices = [device for device in known if olm.session_store.get(device.curve25519)]
    if client.should_claim_keys:
        _checked(await client.keys_claim({**client.get_users_for_key_claiming()}))
        olm.wedged_devices.clear()
        await client.send_to_device_messages()


def _checked(answer: Any) -> None:
    if isinstance(answer, KeysUploadError | KeysClaimError):
        raise ConnectionError(str(answer))
