"""Which browser is at the other end: a signed cookie with a random account, a language and the secret of its session
when somebody signed in.
"""

import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from itsdangerous import BadSignature, URLSafeSerializer
from starlette.requests import Request
from starlette.responses import Response

from bot.core.languages import INTERFACE, interface_language
from bot.core.signing import hashed

COOKIE: Final = "springboard"
_YEAR: Final = 365 * 24 * 3600


@dataclass(frozen=True, slots=True)
class Session:
    """``account`` names the browser, not the person; ``language`` is set once one was chosen on the page; ``key`` is
    there while somebody is signed in.
    """

    account: str
    language: str | None = None
    key: str | None = None

    @property
    def proof(self) -> str:
        """What a form must show that it came from a page of this session; the page itself gives nothing away."""
        return hashed(self.key or self.account)


class Sessions:
    """Reads and writes sessions, and the tokens that prove a form came from our own page."""

    def __init__(self, secret: str) -> None:
        self._cookies = URLSafeSerializer(secret, salt="session")
        self._tokens = URLSafeSerializer(secret, salt="form")

    def of(self, request: Request) -> Session:
        """The session of a request; a new one when there is none that we signed."""
        try:
            account, language, *key = self._cookies.loads(request.cookies.get(COOKIE, ""))
        except (BadSignature, ValueError, TypeError):
            return anonymous()
        return Session(str(account), language if language in INTERFACE else None, str(key[0]) if key else None)

    def keep(self, session: Session, response: Response, *, secure: bool) -> None:
        key = [session.key] if session.key else []
        signed = str(self._cookies.dumps([session.account, session.language, *key]))
        response.set_cookie(COOKIE, signed, max_age=_YEAR, httponly=True, samesite="lax", secure=secure)

    def token(self, session: Session) -> str:
        return str(self._tokens.dumps(session.proof))

    def is_ours(self, token: str, session: Session) -> bool:
        try:
            return bool(secrets.compare_digest(str(self._tokens.loads(token)), session.proof))
        except BadSignature:
            return False


def anonymous(language: str | None = None) -> Session:
    """A browser nobody has met before."""
    return Session(secrets.token_urlsafe(16), language)


def spoken(session: Session, language: str) -> Session:
    return replace(session, language=interface_language(language))


def preferred(request: Request) -> str | None:
    """The first language of the browser's own list that we speak."""
    asked = request.headers.get("accept-language", "")
    codes = [part.split(";", 1)[0].strip().split("-", 1)[0].lower() for part in asked.split(",")]
    return next((code for code in codes if code in INTERFACE), None)


def kept_secret(folder: Path) -> str:
    """The key that signs cookies, made at the first start and readable by the bot alone."""
    file = folder / "web-secret"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(32), encoding="ascii")
    return file.read_text(encoding="ascii")
