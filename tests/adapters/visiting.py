"""A browser without a screen, on the site itself: what it is sent, and what it sends back."""

import re
from html import unescape

import httpx

from bot.adapters.web.live import Bell
from bot.adapters.web.sessions import COOKIE
from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.people import Role
from bot.services import signing
from tests.adapters.browser import a_site

_TOKEN = re.compile(r'name="token" value="([^"]+)"')


class Visitor:
    """Keeps cookies and the token of the last page, as a browser does."""

    def __init__(self, app: App, *, bell: Bell | None = None, address: str = "203.0.113.7", base: str = "") -> None:
        transport = httpx.ASGITransport(a_site(app, bell), client=(address, 50_000))
        self.client = httpx.AsyncClient(transport=transport, base_url=base or "http://127.0.0.1")
        self.token = ""

    async def opens(self, path: str = "/", **request: object) -> httpx.Response:
        return self._read(await self.client.get(path, **request))  # pyright: ignore[reportArgumentType]

    async def sends(self, path: str, **fields: str) -> httpx.Response:
        """Post a form of the last page, with its token."""
        return self._read(await self.client.post(path, data={"token": self.token, **fields}))

    async def says(self, line: str) -> str:
        if not self.token:
            await self.opens()
        return words(await self.sends("/say", said=line))

    async def signs_in(self, key: str) -> httpx.Response:
        await self.opens()
        await self.opens(f"/sign-in/{key}")
        answer = await self.sends("/sign-in", key=key)
        await self.opens()
        return answer

    @property
    def cookie(self) -> str:
        return self.client.cookies[COOKIE]

    def _read(self, response: httpx.Response) -> httpx.Response:
        found = _TOKEN.findall(response.text)
        self.token = found[-1] if found else self.token
        return response


async def a_key(app: App, *, name: str = "Ada", role: GrantedRole | None = None) -> str:
    """The secret of an invitation."""
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        return await signing.invite(tx, community=community, name=name, role=role, now=app.clock())


async def a_key_for(app: App, account: str, *, role: Role = Role.MEMBER) -> str:
    """The secret of a link asked for by somebody on another platform."""
    from tests.conftest import Chat, Time

    sender = Chat(app, Time(), account=account).sender
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        member = await tx.members.speaking(community, sender) or await tx.members.welcome(
            community, sender, app.clock()
        )
        return await signing.link(tx, community=community, member=member, sender=sender, role=role, now=app.clock())


def words(response: httpx.Response) -> str:
    """What is on the page, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", response.text)).split())
