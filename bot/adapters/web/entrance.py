"""The page behind a link that signs a browser in. Looking at it does nothing, since chats look at links by themselves:
one press does.
"""

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.adapters.web.bodies import TooMuchError, field_of, read_form
from bot.adapters.web.door import Door, Visitor
from bot.adapters.web.limits import Limiter, address_of
from bot.adapters.web.rendering import Pages
from bot.adapters.web.server import ChatPage
from bot.core.errors import UserError
from bot.core.texts import Text


class Entrance:
    """``wrong`` counts links that do not work, so that nobody goes through all there could be."""

    def __init__(self, chat: ChatPage, pages: Pages, door: Door, *, wrong: Limiter) -> None:
        self._chat = chat
        self._pages = pages
        self._door = door
        self._wrong = wrong

    def routes(self) -> list[Route]:
        return [
            Route("/sign-in/{key}", self.ask),
            Route("/sign-in", self.sign_in, methods=["POST"]),
        ]

    async def ask(self, request: Request) -> Response:
        """Who would be signed in, and the button."""
        visitor = await self._door.visitor(request)
        if self._wrong.is_spent(address_of(request)):
            return self._page(request, visitor, problem=Text("signin-too-often"), status=429)
        key = str(request.path_params["key"])
        try:
            found = await self._door.look(key)
        except UserError as refusal:
            return self._wrongly(request, visitor, refusal)
        return self._page(request, visitor, name=found.name, key=key)

    async def sign_in(self, request: Request) -> Response:
        visitor = await self._door.visitor(request)
        try:
            form = await read_form(request)
        except TooMuchError:
            return self._page(request, visitor, problem=Text("web-too-much"), status=413)
        if not self._door.is_ours(field_of(form, "token"), visitor):
            return self._page(request, visitor, problem=Text("web-not-ours"), status=403)
        if self._wrong.is_spent(address_of(request)):
            return self._page(request, visitor, problem=Text("signin-too-often"), status=429)
        try:
            visitor = await self._door.sign_in(field_of(form, "key"), visitor)
        except UserError as refusal:
            return self._wrongly(request, visitor, refusal)
        response = RedirectResponse("/", status_code=303)
        self._door.keep(visitor, request, response)
        return response

    def _wrongly(self, request: Request, visitor: Visitor, refusal: UserError) -> Response:
        self._wrong.take(address_of(request))
        return self._page(request, visitor, problem=Text(refusal.text_id, **refusal.args_for_text), status=410)

    def _page(
        self,
        request: Request,
        visitor: Visitor,
        *,
        name: str = "",
        key: str | None = None,
        problem: Text | None = None,
        status: int = 200,
    ) -> Response:
        locale = self._chat.locale_of(request, visitor)
        html = self._pages.entrance(locale, token=self._door.token(visitor), name=name, key=key, problem=problem)
        response = HTMLResponse(html, status_code=status)
        self._door.keep(visitor, request, response)
        return response
