"""Who is visiting: a browser nobody knows, one we remember, or somebody who has signed in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from bot.adapters.web.sessions import Session, Sessions, anonymous
from bot.core.inboxes import Waiting
from bot.core.people import Place, Role, Sender
from bot.core.signing import Pass, Signed
from bot.services import inboxes, members, signing
from bot.store.database import Database

PLATFORM = "web"


@dataclass(frozen=True, slots=True)
class Visitor:
    """``waiting`` is known of a member only, and only once it was looked for."""

    session: Session
    signed: Signed | None = None
    waiting: Waiting | None = None

    @property
    def account(self) -> str:
        return self.signed.account if self.signed else self.session.account

    @property
    def role(self) -> Role:
        return max(self.signed.member.role, self.signed.vouched) if self.signed else Role.MEMBER

    @property
    def language(self) -> str | None:
        """What they told us, or else what they chose on the page."""
        told = self.waiting.member.language if self.waiting else None
        return told or self.session.language

    def sender(self, locale: str) -> Sender:
        vouched = self.signed.vouched if self.signed else Role.MEMBER
        return Sender(
            platform=PLATFORM,
            account=self.account,
            name="",
            place=Place(platform=PLATFORM, space="page", channel=self.account, private=True),
            locale=locale,
            manages=vouched >= Role.OWNER,
            moderates=vouched >= Role.MODERATOR,
            session=self.signed.key if self.signed else None,
        )


class Door:
    """Tells visitors apart, lets them in, and gives their browsers what they need to be known again."""

    def __init__(self, database: Database, sessions: Sessions, clock: Callable[[], datetime], *, address: str) -> None:
        self._database = database
        self._sessions = sessions
        self._clock = clock
        self._outside = urlsplit(address)

    async def visitor(self, request: Request) -> Visitor:
        """Who makes a request. A session that has ended leaves a browser nobody knows."""
        session = self._sessions.of(request)
        if session.key is None:
            return Visitor(session)
        async with self._database.reading() as tx:
            found = await signing.recognise(tx, key=session.key, now=self._clock())
        if found is None:
            return Visitor(anonymous(session.language))
        signed, unnoticed = found
        if unnoticed:
            async with self._database.transaction() as tx:
                await signing.seen(tx, signed=signed, now=self._clock())
        return Visitor(session, signed)

    async def again(self, visitor: Visitor) -> Visitor:
        """The same visitor as they stand now, with what waits for them."""
        async with self._database.reading() as tx:
            if visitor.session.key:
                found = await signing.recognise(tx, key=visitor.session.key, now=self._clock())
                visitor = Visitor(visitor.session, found[0]) if found else Visitor(anonymous(visitor.session.language))
            waiting = await inboxes.waiting(tx, platform=PLATFORM, account=visitor.account)
        return replace(visitor, waiting=waiting)

    async def look(self, key: str) -> Pass:
        """What a link would do. Raises ``UserError`` when it works no more."""
        async with self._database.reading() as tx:
            return await signing.look(tx, token=key, now=self._clock())

    async def sign_in(self, key: str, visitor: Visitor) -> Visitor:
        """Let somebody in by the secret of a link, as a new session. Raises ``UserError`` when it works no more."""
        async with self._database.transaction() as tx:
            begun = await signing.sign_in(tx, token=key, leaving=visitor.session.account, now=self._clock())
            if visitor.signed:
                await signing.sign_out(tx, session=visitor.signed.key)
        return Visitor(replace(anonymous(visitor.session.language), key=begun))

    async def speak(self, visitor: Visitor, language: str) -> Visitor:
        """Speak to a visitor in another language from now on; a member is asked the same everywhere."""
        async with self._database.transaction() as tx:
            await members.speak(tx, platform=PLATFORM, account=visitor.account, language=language)
        return replace(visitor, session=replace(visitor.session, language=language))

    def token(self, visitor: Visitor) -> str:
        return self._sessions.token(visitor.session)

    def is_ours(self, token: str, visitor: Visitor) -> bool:
        return self._sessions.is_ours(token, visitor.session)

    def keep(self, visitor: Visitor, request: Request, response: Response) -> None:
        """Secure wherever the page is reached by https, even when a proxy in front of us speaks http to us."""
        outside = self._outside.scheme == "https" and request.url.hostname == self._outside.hostname
        self._sessions.keep(visitor.session, response, secure=outside or request.url.scheme == "https")
