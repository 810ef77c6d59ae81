"""Putting the web together: the chat page, the way in, and what every answer says about itself."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware

from bot.adapters.web.calendars import Calendars
from bot.adapters.web.door import Door
from bot.adapters.web.entrance import Entrance
from bot.adapters.web.limits import Limiter
from bot.adapters.web.live import Bell
from bot.adapters.web.rendering import Pages
from bot.adapters.web.security import SecureHeaders
from bot.adapters.web.server import ChatPage, Health
from bot.adapters.web.sessions import Sessions
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Words
from bot.settings import Settings, WebSettings
from bot.store.database import Database

_MINUTE: Final = timedelta(minutes=1)
_WRONG_LINKS: Final = 20
"""Links that do not work, from one address in a quarter of an hour."""


def site(
    settings: Settings,
    *,
    dispatcher: Dispatcher,
    database: Database,
    words: Words,
    clock: Callable[[], datetime],
    bell: Bell,
    secret: str,
    health: Health,
) -> Starlette:
    web, community = settings.web, settings.community
    pages = Pages(words, title=community.name)
    door = Door(database, Sessions(secret), clock, address=web.reached_at)
    chat = ChatPage(
        dispatcher,
        words,
        pages,
        door,
        bell,
        language=community.language,
        limits=_limits(web, clock),
        health=health,
    )
    wrong = Limiter(_WRONG_LINKS, timedelta(minutes=15), clock)
    outside = urlsplit(web.reached_at).hostname
    hosts = [*web.hosts, *([outside] if outside else [])]
    return Starlette(
        routes=[
            *chat.routes(),
            *Entrance(chat, pages, door, wrong=wrong).routes(),
            *Calendars(database, clock, wrong=Limiter(_WRONG_LINKS, timedelta(minutes=15), clock)).routes(),
        ],
        middleware=[Middleware(SecureHeaders), Middleware(TrustedHostMiddleware, allowed_hosts=hosts)],
    )


def _limits(web: WebSettings, clock: Callable[[], datetime]) -> tuple[Limiter, Limiter] | None:
    if not web.questions_a_minute:
        return None
    browser = Limiter(web.questions_a_minute, _MINUTE, clock)
    return browser, Limiter(web.questions_a_minute * web.browsers_an_address, _MINUTE, clock)
