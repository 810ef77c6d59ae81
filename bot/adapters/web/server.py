"""The chat page: ordinary forms that work without JavaScript, and a little of it that saves reloading."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from dataclasses import asdict
from typing import Final

from markupsafe import Markup
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from bot.adapters.web.bodies import (
    LARGEST_FORM,
    LONGEST_BODY,
    TooMuchError,
    answers_of,
    clean,
    field_of,
    read_form,
    uploads_of,
)
from bot.adapters.web.door import Door, Visitor
from bot.adapters.web.limits import Limiter, address_of
from bot.adapters.web.live import Bell, rang
from bot.adapters.web.rendering import STATIC, Pages
from bot.adapters.web.sessions import preferred, spoken
from bot.chat.answering import Spoken
from bot.chat.completing import complete
from bot.chat.dispatch import Dispatcher
from bot.chat.forms import FieldKind, Form
from bot.chat.model import Answer, Reply, Words, whisper
from bot.core.people import Sender

LONGEST_TYPED: Final = 200
"""Characters that are completed."""
_NOT_HERE: Final = {FieldKind.PLACE, FieldKind.GROUP}
"""Fields that mean something on a server or in a space only."""

Health = Callable[[], Awaitable[Mapping[str, object]]]
Hearing = Callable[[FormData, Sender], Awaitable[Spoken]]


class ChatPage:
    """The routes. What is said is not kept here: a conversation lives in the page that shows it."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        words: Words,
        pages: Pages,
        door: Door,
        bell: Bell,
        *,
        language: str,
        limits: tuple[Limiter, Limiter] | None,
        health: Health,
    ) -> None:
        self._dispatcher = dispatcher
        self._words = words
        self._pages = pages
        self._door = door
        self._bell = bell
        self._language = language
        self._limits = limits
        self._health = health

    def routes(self) -> list[Route | Mount]:
        return [
            Route("/", self.home),
            Route("/say", self.say, methods=["POST"]),
            Route("/press", self.press, methods=["POST"]),
            Route("/send", self.send, methods=["POST"]),
            Route("/language", self.language, methods=["POST"]),
            Route("/complete", self.complete),
            Route("/events", self.events),
            Route("/health", self.health),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    async def home(self, request: Request) -> Response:
        visitor = await self._door.again(await self._door.visitor(request))
        return self._page(request, visitor, self.locale_of(request, visitor), [])

    async def say(self, request: Request) -> Response:
        async def heard(form: FormData, sender: Sender) -> Spoken:
            return await self._dispatcher.hear(field_of(form, "said"), sender)

        return await self._answer(request, heard)

    async def press(self, request: Request) -> Response:
        async def pressed(form: FormData, sender: Sender) -> Spoken:
            return await self._dispatcher.press(field_of(form, "code"), sender)

        return await self._answer(request, pressed)

    async def send(self, request: Request) -> Response:
        async def sent(form: FormData, sender: Sender) -> Spoken:
            answers, uploads = answers_of(form), await uploads_of(form)
            return await self._dispatcher.submit(answers.pop("code", ""), answers, sender, uploads=uploads)

        return await self._answer(request, sent)

    async def language(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        response = RedirectResponse("/", status_code=303)
        try:
            form = await read_form(request)
        except TooMuchError:
            form = FormData()
        if self._door.is_ours(field_of(form, "token"), visitor):
            chosen = spoken(visitor.session, field_of(form, "language"))
            visitor = await self._door.speak(visitor, chosen.language or self._language)
        self._door.keep(visitor, request, response)
        return response

    async def complete(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        typed = clean(request.query_params.get("typed", ""))[:LONGEST_TYPED]
        sender = visitor.sender(self.locale_of(request, visitor))
        found = await complete(self._dispatcher, self._words, typed, sender)
        return JSONResponse([asdict(each) for each in found])

    async def events(self, request: Request) -> Response:
        """A stream that says when letters come; nobody is told of what they cannot open."""
        visitor = await self._door.again(await self._door.visitor(request))
        if visitor.waiting is None or visitor.waiting.member.id is None:
            return Response(status_code=204)
        member, locale = visitor.waiting.member.id, self.locale_of(request, visitor)
        if self._bell.is_full(member):
            return Response(status_code=204)
        seen = request.headers.get("last-event-id") or request.query_params.get("after", "")
        after = int(seen) if seen.isascii() and seen.isdigit() and len(seen) < 19 else 0  # noqa: PLR2004 - a number's
        stream = self._letters(visitor, member, locale, after)
        return StreamingResponse(stream, media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})

    async def health(self, _request: Request) -> Response:
        return JSONResponse(await self._health())

    def locale_of(self, request: Request, visitor: Visitor) -> str:
        return visitor.language or preferred(request) or self._language

    async def _answer(self, request: Request, hear: Hearing) -> Response:
        visitor = await self._door.visitor(request)
        locale = self.locale_of(request, visitor)
        refused = self._refused(request, visitor)
        try:
            most = LARGEST_FORM if request.url.path == "/send" else LONGEST_BODY
            form = await read_form(request, most=most) if refused is None else FormData()
        except TooMuchError:
            form, refused = FormData(), (whisper("web-too-much"), 413)
        if refused is None and not self._door.is_ours(field_of(form, "token"), visitor):
            refused = whisper("web-not-ours"), 403
        if refused:
            heard, status = Spoken(refused[0], locale), refused[1]
        else:
            heard, status = await hear(form, visitor.sender(locale)), 200
        await form.close()
        visitor = await self._door.again(visitor)
        return self._turn(request, visitor, heard, said=field_of(form, "said") or None, status=status)

    def _refused(self, request: Request, visitor: Visitor) -> tuple[Reply, int] | None:
        """What to say instead, and the status, when a browser nobody signed in from asks faster than people do."""
        if self._limits is None or visitor.signed:
            return None
        a_browser, an_address = self._limits
        allowed = a_browser.take(visitor.account) and an_address.take(address_of(request))
        return None if allowed else (whisper("web-too-fast"), 429)

    def _turn(
        self, request: Request, visitor: Visitor, heard: Spoken, *, said: str | None, status: int = 200
    ) -> Response:
        """The turn alone for our own script; the whole page for a browser without it."""
        answer = _showable(heard.answer)
        turn = self._pages.turn(heard.locale, said=said, answer=answer, token=self._door.token(visitor))
        if "x-fragment" not in request.headers:
            return self._page(request, visitor, heard.locale, [turn], status=status)
        replaces = not isinstance(answer, Form) and answer.replaces
        headers = {"X-Replaces": "1"} if replaces else {}
        standing = self._pages.standing(heard.locale, visitor=visitor, token=self._door.token(visitor))
        response = HTMLResponse(turn + standing, headers=headers, status_code=status)
        self._door.keep(visitor, request, response)
        return response

    def _page(
        self, request: Request, visitor: Visitor, locale: str, turns: list[Markup], *, status: int = 200
    ) -> Response:
        html = self._pages.page(locale, token=self._door.token(visitor), turns=turns, visitor=visitor)
        response = HTMLResponse(html, status_code=status)
        self._door.keep(visitor, request, response)
        return response

    async def _letters(self, visitor: Visitor, member: int, locale: str, after: int) -> AsyncGenerator[str]:
        """What is said to an open page: the badge, each time there is a newer letter than it has heard of."""
        with self._bell.listening(member) as listener:
            yield "retry: 3000\n\n"
            heard_of = after
            while not self._bell.closed:
                visitor = await self._door.again(visitor)
                if visitor.waiting is None:
                    return
                if visitor.waiting.newest > heard_of:
                    heard_of = visitor.waiting.newest
                    yield self._event(visitor, locale, heard_of)
                while not await rang(listener):
                    yield ": still here\n\n"

    def _event(self, visitor: Visitor, locale: str, number: int) -> str:
        standing = self._pages.standing(locale, visitor=visitor, token=self._door.token(visitor))
        return f"id: {number}\nevent: letter\ndata: {json.dumps({'standing': standing})}\n\n"


def _showable(answer: Answer) -> Answer:
    """A form that asks for places or groups cannot be filled in here; say what it is for instead."""
    if isinstance(answer, Form) and any(field.kind in _NOT_HERE for field in answer.fields):
        return whisper("setup-nothing-here")
    return answer
