"""Telling clients which commands there are (MSC4391), so that they can complete them: in rooms that allow it, by naming
these events among those that may be sent there, and only when something changed.
"""

import base64
import hashlib
import json
from collections.abc import Sequence
from typing import Any, Final

import structlog

from bot.adapters.matrix.reading import part
from bot.adapters.matrix.rooms import POWER, Room, Rooms
from bot.adapters.matrix.wire import MatrixError, Wire, quoted
from bot.chat.commands import Command, Param
from bot.chat.model import Words
from bot.chat.params import Number, OneOf
from bot.core.people import Role
from bot.core.texts import Text
from bot.store.database import Database

log = structlog.stdlib.get_logger(__name__)

KIND: Final = "org.matrix.msc4391.command_description"
_LOCALE: Final = "en"


class Descriptions:
    def __init__(self, wire: Wire, rooms: Rooms, database: Database, words: Words, commands: Sequence[Command]) -> None:
        self._wire = wire
        self._rooms = rooms
        self._database = database
        self._told = {_key(command, wire.user): _described(command, words) for command in commands if _is_open(command)}

    async def tell_all(self) -> None:
        for room in self._rooms.every():
            await self.tell(room.id)

    async def tell(self, room: str) -> None:
        """Tell a room of our commands, unless it knows them, or does not want to."""
        known = self._rooms.get(room)
        if known is None or not self._allowed(known):
            return
        name, state = f"matrix-described|{room}", json.dumps(self._told, sort_keys=True)
        fingerprint = hashlib.sha256(state.encode()).hexdigest()
        async with self._database.reading() as tx:
            if await tx.kept.get(name) == fingerprint:
                return
        try:
            for key, content in self._told.items():
                path = f"/rooms/{quoted(room)}/state/{KIND}/{quoted(key)}"
                await self._wire.patiently(lambda path=path, content=content: self._wire.request("PUT", path, content))
        except MatrixError as error:
            log.warning("commands are not told", room=room, error=error.code)
            return
        async with self._database.transaction() as tx:
            await tx.kept.put(name, fingerprint)

    def _allowed(self, room: Room) -> bool:
        return KIND in part(room.content(POWER), "events") and room.may_set(self._wire.user, KIND)


def _is_open(command: Command) -> bool:
    return command.role <= Role.MEMBER


def _key(command: Command, me: str) -> str:
    return base64.b64encode(hashlib.sha256(f"{command.path}{me}".encode()).digest()).decode()


def _described(command: Command, words: Words) -> dict[str, Any]:
    tail = next((param.name for param in command.params if param.takes_rest), None)
    return {
        "command": command.path,
        "aliases": [],
        "parameters": [_parameter(param, command, words) for param in command.params],
        "description": _text(words(Text(f"{command.text_id}.summary"), _LOCALE)),
        **({"fi.mau.tail_parameter": tail} if tail else {}),
    }


def _parameter(param: Param, command: Command, words: Words) -> dict[str, Any]:
    return {
        "key": param.name,
        "schema": _schema(param),
        "optional": not param.required,
        "description": _text(words(Text(f"{command.text_id}.{param.name}-about"), _LOCALE)),
    }


def _schema(param: Param) -> dict[str, Any]:
    if isinstance(param.reader, OneOf):
        values = [{"schema_type": "literal", "value": value} for value in param.reader.values]
        return {"schema_type": "union", "variants": values}
    return {"schema_type": "primitive", "type": "integer" if isinstance(param.reader, Number) else "string"}


def _text(body: str) -> dict[str, Any]:
    return {"m.text": [{"body": body}]}
