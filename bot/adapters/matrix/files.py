"""Files people send, from what their events say of them."""

import json
from collections.abc import Mapping
from typing import Any, cast

import structlog
from nio import EncryptionError

from bot.adapters.matrix.crypto import file_content
from bot.adapters.matrix.wire import MatrixError, Wire
from bot.core.uploads import LARGEST, Upload

log = structlog.stdlib.get_logger(__name__)


def told(content: Mapping[str, Any]) -> str:
    """All that is needed to fetch a file later."""
    info = cast("Mapping[str, Any]", content.get("info") or {})
    name = str(content.get("filename") or content.get("body") or "")
    return json.dumps({"name": name, "size": info.get("size"), "url": content.get("url"), "file": content.get("file")})


async def fetch(wire: Wire, said: str) -> Upload | None:
    """The file; what is too large is not fetched. ``None`` where it is not there, or cannot be opened."""
    file = json.loads(said)
    announced = file["size"] if isinstance(file["size"], int) else 0
    if announced > LARGEST:
        return Upload(file["name"], b"", announced)
    sealed = cast("Mapping[str, Any] | None", file["file"])
    server, _, media = str(sealed["url"] if sealed else file["url"]).removeprefix("mxc://").partition("/")
    try:
        content = await wire.patiently(lambda: wire.download(server, media, most=LARGEST))
        return Upload(file["name"], file_content(sealed, content) if sealed else content, announced)
    except (MatrixError, EncryptionError, KeyError) as error:
        log.warning("a file cannot be fetched", error=type(error).__name__)
        return None
