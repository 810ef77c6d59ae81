"""The chat page: ordinary forms that work without JavaScript, and a little of it that saves reloading."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from typing import Final

from markupsafe import Markup
from starlette.applications import Starlette
from starlette.datastructures import FormData, UploadFile
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.adapters.web.rendering import STATIC, Pages
from bot.adapters.web.security import SecureHeaders
from bot.adapters.web.sessions import Session, Sessions, preferred, spoken
from bot.chat.completing import complete
from bot.chat.dispatch import Dispatcher, Spoken
from bot.chat.forms import Form
from bot.chat.model import Words, whisper
from bot.core.people import Place, Sender
from bot.core.uploads import LARGEST, Upload

LONGEST_BODY: Final = 1_000_000
"""Bytes of a request that are read; a hundred thousand characters of any script fit."""

LARGEST_FORM: Final = LARGEST + LONGEST_BODY
"""Bytes of a form that may bring a file."""

Health = Callable[[], Awaitable[Mapping[str, object]]]


class ChatPage:
    """The routes. What is said is not kept here: a conversation lives in the page that shows it."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        words: Words,
        sessions: Sessions,
        *,
        title: str,
        language: str,
        health: Health,
    ) -> None:
        self._dispatcher = dispatcher
        self._words = words
        self._sessions = sessions
        self._pages = Pages(words)
        self._title = title
        self._language = language
        self._health = health

    def routes(self) -> list[Route | Mount]:
        return [
            Route("/", self.home),
            Route("/say", self.say, methods=["POST"]),
            Route("/press", self.press, methods=["POST"]),
            Route("/send", self.send, methods=["POST"]),
            Route("/language", self.language, methods=["POST"]),
            Route("/complete", self.complete),
            Route("/health", self.health),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    async def home(self, request: Request) -> Response:
        session = self._sessions.of(request)
        return self._page(request, session, self._locale(request, session), [])

    async def say(self, request: Request) -> Response:
        async def heard(form: FormData, sender: Sender) -> Spoken:
            return await self._dispatcher.hear(_field(form, "said"), sender)

        return await self._answer(request, heard)

    async def press(self, request: Request) -> Response:
        async def pressed(form: FormData, sender: Sender) -> Spoken:
            return await self._dispatcher.press(_field(form, "code"), sender)

        return await self._answer(request, pressed)

    async def send(self, request: Request) -> Response:
        async def sent(form: FormData, sender: Sender) -> Spoken:
            answers, uploads = _answers(form), await _uploads(form)
            return await self._dispatcher.submit(answers.pop("code", ""), answers, sender, uploads=uploads)

        return await self._answer(request, sent)

    async def language(self, request: Request) -> Response:
        session = self._sessions.of(request)
        form = await request.form()
        if self._sessions.is_ours(_field(form, "token"), session):
            session = spoken(session, _field(form, "language"))
        response = RedirectResponse("/", status_code=303)
        self._sessions.keep(session, response, secure=request.url.scheme == "https")
        return response

    async def complete(self, request: Request) -> Response:
        sender = self._sender(request, self._sessions.of(request))
        found = await complete(self._dispatcher, self._words, request.query_params.get("typed", "")[:200], sender)
        return JSONResponse([asdict(each) for each in found])

    async def health(self, _request: Request) -> Response:
        return JSONResponse(await self._health())

    async def _answer(self, request: Request, hear: Callable[[FormData, Sender], Awaitable[Spoken]]) -> Response:
        session = self._sessions.of(request)
        locale = self._locale(request, session)
        if _length(request) > (LARGEST_FORM if request.url.path == "/send" else LONGEST_BODY):
            return self._turn(request, session, Spoken(whisper("web-too-much"), locale), said=None, status=413)
        form = await request.form()
        if not self._sessions.is_ours(_field(form, "token"), session):
            return self._turn(request, session, Spoken(whisper("web-not-ours"), locale), said=None, status=403)
        heard = await hear(form, self._sender(request, session))
        await form.close()
        return self._turn(request, session, heard, said=_field(form, "said") or None)

    def _turn(
        self, request: Request, session: Session, heard: Spoken, *, said: str | None, status: int = 200
    ) -> Response:
        """The turn alone for our own script; the whole page for a browser without it."""
        turn = self._pages.turn(heard.locale, said=said, answer=heard.answer, token=self._sessions.token(session))
        if "x-fragment" not in request.headers:
            return self._page(request, session, heard.locale, [turn], status=status)
        replaces = not isinstance(heard.answer, Form) and heard.answer.replaces
        response = HTMLResponse(turn, headers={"X-Replaces": "1"} if replaces else {}, status_code=status)
        self._sessions.keep(session, response, secure=request.url.scheme == "https")
        return response

    def _page(
        self, request: Request, session: Session, locale: str, turns: list[Markup], *, status: int = 200
    ) -> Response:
        html = self._pages.page(locale, token=self._sessions.token(session), turns=turns, title=self._title)
        response = HTMLResponse(html, status_code=status)
        self._sessions.keep(session, response, secure=request.url.scheme == "https")
        return response

    def _sender(self, request: Request, session: Session) -> Sender:
        place = Place(platform="web", space="page", channel=session.account, private=True)
        return Sender(
            platform="web",
            account=session.account,
            name="",
            place=place,
            locale=self._locale(request, session),
        )

    def _locale(self, request: Request, session: Session) -> str:
        return session.language or preferred(request) or self._language


def application(page: ChatPage, *, hosts: tuple[str, ...]) -> Starlette:
    return Starlette(
        routes=page.routes(),
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=list(hosts)), Middleware(SecureHeaders)],
    )


def _length(request: Request) -> int:
    """Bytes a request announces; one that does not say is more than we read."""
    announced = request.headers.get("content-length", "")
    return int(announced) if announced.isdecimal() else LARGEST_FORM + 1


def _answers(form: FormData) -> dict[str, str]:
    """What was written and chosen; several of one name are joined by commas."""
    given: dict[str, list[str]] = {}
    for name, value in form.multi_items():
        if isinstance(value, str):
            given.setdefault(name, []).append(value)
    return {name: ",".join(values) for name, values in given.items()}


async def _uploads(form: FormData) -> dict[str, Upload]:
    chosen = {name: value for name, value in form.items() if isinstance(value, UploadFile) and value.filename}
    return {name: Upload(file.filename or "", await file.read(), file.size or 0) for name, file in chosen.items()}


def _field(form: FormData, name: str) -> str:
    value = form.get(name)
    return value if isinstance(value, str) else ""
