"""Pictures and files of a card: messages of their own beside it, sealed where the room is encrypted."""

import base64
from dataclasses import dataclass
from typing import Any, Final

import structlog

from bot.adapters.matrix.crypto import sealed
from bot.adapters.matrix.wire import MatrixError, Wire
from bot.chat.cards import Card, Enclosure, Picture
from bot.chat.model import Words

log = structlog.stdlib.get_logger(__name__)

_PNG: Final = "image/png"
_SEALED: Final = "application/octet-stream"
_SIZE: Final = ((16, 20), (20, 24))
"""Where a PNG says how wide and how high it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """In words already; ``content`` in base64, so that it can be kept until it is sent."""

    name: str
    media: str
    about: str
    content: str

    @property
    def is_picture(self) -> bool:
        return self.media == _PNG


def attachments(card: Card, words: Words, locale: str) -> tuple[Attachment, ...]:
    """What goes with the first message of a card."""
    built: list[Attachment] = []
    if card.picture:
        built.append(_attachment(card.picture, _PNG, words(card.picture.about, locale)))
    if card.enclosed:
        built.append(_attachment(card.enclosed, card.enclosed.media, card.enclosed.name))
    return tuple(built)


async def uploaded(wire: Wire, room: str, attachment: Attachment) -> dict[str, Any] | None:
    """The message an attachment becomes in a room, once it is with the homeserver; ``None`` where that takes no such
    file, since the card says it too.
    """
    content = base64.b64decode(attachment.content)
    try:
        where = await _put(wire, room, attachment, content)
    except MatrixError as error:
        if not error.is_final:
            raise
        log.warning("the homeserver does not take a file", error=error.code, bytes=len(content))
        return None
    return {
        "msgtype": "m.image" if attachment.is_picture else "m.file",
        "body": attachment.about,
        "filename": attachment.name,
        "info": {"mimetype": attachment.media, "size": len(content), **_size(attachment, content)},
        **where,
    }


async def _put(wire: Wire, room: str, attachment: Attachment, content: bytes) -> dict[str, Any]:
    """An encrypted file tells its server neither its name nor what it is."""
    if not wire.is_encrypted(room):
        return {"url": await wire.upload(content, attachment.media, attachment.name)}
    closed, keys = sealed(content)
    return {"file": {**keys, "url": await wire.upload(closed, _SEALED)}}


def _attachment(file: Picture | Enclosure, media: str, about: str) -> Attachment:
    content = base64.b64encode(file.content).decode()
    return Attachment(name=file.name, media=media, about=about, content=content)


def _size(attachment: Attachment, content: bytes) -> dict[str, int]:
    if not attachment.is_picture:
        return {}
    width, height = (int.from_bytes(content[start:end]) for start, end in _SIZE)
    return {"w": width, "h": height}
