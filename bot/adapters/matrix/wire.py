"""Requests to a homeserver: one place that knows its errors, its limits and its encryption."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from functools import lru_cache
from http import HTTPStatus
from itertools import chain, repeat
from typing import Any, Final, TypeVar
from urllib.parse import quote, urlencode

import aiohttp
import structlog
from nio import AsyncClient, SendRetryError
from yarl import URL

from bot.adapters.matrix.reading import mapping

log = structlog.stdlib.get_logger(__name__)

Got = TypeVar("Got")

PAUSES: Final = (1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds between tries while a homeserver cannot be reached; the last over and over."""
_CLIENT: Final = "/_matrix/client/v3"
_NEWS: Final = f"{_CLIENT}/sync"
"""What a device alone may ask for."""
_JSON: Final = "application/json"
_UNASKED: Final = 5.0
_QUIET: Final = 600.0
_GONE: Final = frozenset({"M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED"})


class MatrixError(Exception):
    """A homeserver said no: its code, such as ``M_FORBIDDEN``, its words and, where it wants us to wait, for how long,
    or the session in which it wants to know first who is asking.
    """

    def __init__(
        self, status: int, code: str, text: str, wait: float | None = None, session: str | None = None
    ) -> None:
        super().__init__(f"{status} {code} {text}")
        self.status = status
        self.code = code
        self.wait = wait
        self.session = session

    @property
    def is_limit(self) -> bool:
        return self.status == HTTPStatus.TOO_MANY_REQUESTS or self.code == "M_LIMIT_EXCEEDED"

    @property
    def is_final(self) -> bool:
        """Whether the same request would be refused again."""
        return HTTPStatus.BAD_REQUEST <= self.status < HTTPStatus.INTERNAL_SERVER_ERROR and not self.is_limit


class NotAcceptedError(MatrixError):
    """The homeserver does not know our session any more: nothing is to be tried again before somebody mends that."""


class Wire:
    """``service`` is the token of an application service, whose requests no limits bind; it asks as the account and its
    device, where it has them. ``limited_until`` is how long, by the loop's clock, nothing is sent that nobody waits
    for.
    """

    def __init__(self, client: AsyncClient, service: str = "") -> None:
        self._client = client
        self._service = service
        self.limited_until = 0.0

    @property
    def user(self) -> str:
        return self._client.user_id

    def is_encrypted(self, room: str) -> bool:
        """Whether what we say there is."""
        known = self._client.rooms.get(room)
        return bool(self._client.olm and known and known.encrypted)

    async def request(self, method: str, path: str, body: Any = None, *, under: str = _CLIENT, **query: str) -> Any:
        """What a homeserver answers. Raises ``MatrixError``, and ``aiohttp``'s errors where it cannot be reached."""
        where = f"{under}{path}" + (f"?{urlencode(query)}" if query else "")
        data = None if body is None else json.dumps(body)
        async with self._asked(method, where, data) as response:
            return _checked(response.status, await _read(response))

    async def download(self, server: str, media: str, *, most: int) -> bytes:
        """What is in a file. Of one that is larger than ``most`` a byte more than that is read."""
        where = f"/_matrix/client/v1/media/download/{quoted(server)}/{quoted(media)}"
        async with self._asked("GET", where) as response:
            if response.status != HTTPStatus.OK:
                _checked(response.status, await _read(response))
            content = b""
            async for piece in response.content.iter_chunked(65536):
                content += piece
                if len(content) > most:
                    break
            return content

    async def upload(self, content: bytes, media: str, name: str = "") -> str:
        """Leave a file with the homeserver, and give its address there."""
        where = "/_matrix/media/v3/upload" + (f"?{urlencode({'filename': name})}" if name else "")
        async with self._asked("POST", where, content, media) as response:
            return str(_checked(response.status, await _read(response))["content_uri"])

    async def send(self, room: str, content: Mapping[str, Any], *, once: str, kind: str = "m.room.message") -> str:
        """Say something, and give its id; the same ``once`` is the same message, from the same session."""
        sent_as, body = kind, dict(content)
        if kind != "m.reaction" and self.is_encrypted(room):
            sent_as, body = await self._encrypted(room, kind, body)
        path = f"/rooms/{quoted(room)}/send/{sent_as}/{quote(once, safe='')}"
        return str((await self.request("PUT", path, body))["event_id"])

    async def patiently(self, work: Callable[[], Awaitable[Got]]) -> Got:
        """Do it again until it works. Raises ``MatrixError`` when it is refused for good."""
        for pause in chain(PAUSES, repeat(PAUSES[-1])):
            try:
                return await work()
            except MatrixError as error:
                if error.is_final:
                    raise
                self.mind(error)
                pause = error.wait if error.is_limit and error.wait is not None else pause  # noqa: PLW2901
                log.warning("the homeserver did not take that yet", error=str(error), again_in_seconds=pause)
            except (aiohttp.ClientError, OSError, TimeoutError) as error:
                log.warning("the homeserver cannot be reached", error=repr(error), again_in_seconds=pause)
            await asyncio.sleep(pause)
        raise AssertionError("there is always another pause")

    def mind(self, error: Exception) -> None:
        """Send nothing that nobody waits for, for a while, where the homeserver found that we send too much."""
        if isinstance(error, MatrixError) and error.is_limit:
            self.limited_until = asyncio.get_running_loop().time() + _QUIET

    def _asked(
        self, method: str, where: str, data: str | bytes | None = None, media: str = _JSON
    ) -> AbstractAsyncContextManager[aiohttp.ClientResponse]:
        """A request by the library's own session, without what it does besides for each."""
        session = self._client.client_session
        assert session
        headers, token = {"Content-Type": media}, self._client.access_token
        if self._service and not where.startswith(_NEWS):
            token, where = self._service, self._as_account(where)
        if token:
            headers["Authorization"] = f"Bearer {token}"
        at = URL(f"{self._client.homeserver}{where}", encoded=True)
        return session.request(method, at, data=data, headers=headers)

    def _as_account(self, where: str) -> str:
        """As a service asks for the account it looks after. Its device is named too: a homeserver that heeds that knows
        a repeated message by it also after a restart of its own.
        """
        whom = {"user_id": self._client.user_id, "device_id": self._client.device_id}
        query = urlencode({name: value for name, value in whom.items() if value})
        return f"{where}{'&' if '?' in where else '?'}{query}" if query else where

    async def _encrypted(self, room: str, kind: str, content: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        """As the library does it before it sends: everybody there gets the key first, who is only invited too. All
        members are known, since we ask for all; asking the library would make it forget those who are invited.
        """
        client = self._client
        client.rooms[room].members_synced = True
        if client.should_query_keys:
            await client.keys_query()
        if client.olm and client.olm.should_share_group_session(room):
            sharing = client.sharing_session.get(room)
            if sharing:
                await sharing.wait()
            else:
                await client.share_group_session(room, ignore_unverified_devices=True)
        try:
            return client.encrypt(room, kind, content)
        except SendRetryError as error:
            raise TimeoutError(str(error)) from error


@lru_cache(maxsize=1024)
def quoted(name: str) -> str:
    """A name as one part of a path."""
    return quote(name, safe="")


async def _read(response: aiohttp.ClientResponse) -> Any:
    try:
        return json.loads(await response.read())
    except ValueError:
        return None


def _checked(status: int, answer: Any) -> Any:
    if status < HTTPStatus.BAD_REQUEST and answer is not None:
        return answer
    said = mapping(answer)
    code, text = str(said.get("errcode", "M_UNKNOWN")), str(said.get("error", ""))
    if code in _GONE:
        raise NotAcceptedError(status, code, text)
    wait = said.get("retry_after_ms")
    # What is no error, but no Matrix either, comes from something in between.
    broken = status if status >= HTTPStatus.BAD_REQUEST else HTTPStatus.BAD_GATEWAY
    seconds = float(wait) / 1000 if isinstance(wait, int | float) else _UNASKED
    raise MatrixError(broken, code, text, seconds, said.get("session"))


async def joined_rooms(wire: Wire) -> list[str]:
    answer = await wire.request("GET", "/joined_rooms")
    return [str(room) for room in answer["joined_rooms"]]
