"""What people write to each other where peers discuss: nobody is answered, and whom it concerns takes note of it."""

from collections.abc import Awaitable, Callable

from bot.adapters.matrix.events import REDACTION, Heard
from bot.adapters.matrix.places import PLATFORM, Spot, spot_of
from bot.adapters.matrix.rooms import Rooms
from bot.adapters.matrix.routes import Route
from bot.adapters.matrix.sayings import Kept, Saying
from bot.adapters.matrix.senders import sender_of
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Gone, Pointed
from bot.core.people import Sender
from bot.store.database import Database
from bot.store.matrix import Inbound

Fetch = Callable[[str, str], Awaitable[Heard | None]]
"""Reads a message by its room and its id."""


class Overhearing:
    def __init__(self, dispatcher: Dispatcher, rooms: Rooms, database: Database, fetch: Fetch) -> None:
        self._dispatcher = dispatcher
        self._rooms = rooms
        self._database = database
        self._fetch = fetch

    async def discussion(self, room: str, heard: Heard) -> str:
        """The thread among peers that something is said in, or in answer to what stands there, since not every client
        has threads; nothing where it is said elsewhere, or may be for us.
        """
        if heard.thread or not heard.to:
            return heard.thread if not heard.named or await self._is_open(room, heard.thread) else ""
        if await self._is_open(room, heard.to):
            return heard.to
        async with self._database.reading() as tx:
            place = await tx.gap_replies.written_in(PLATFORM, heard.to)
        if place:
            return spot_of(place).thread if spot_of(place).room == room else ""
        answered = await self._fetch(room, heard.to)
        return answered.thread if answered and await self._is_open(room, answered.thread) else ""

    async def _is_open(self, room: str, thread: str) -> bool:
        """Whether a question is discussed in a thread."""
        async with self._database.reading() as tx:
            return await tx.gap_posts.in_place(PLATFORM, Spot(room, thread).place) is not None

    def said(self, event: Inbound, heard: Heard, thread: str, locale: str | None) -> Route:
        here = Spot(event.room, thread)

        async def work(route: Route) -> Kept:
            sender = sender_of(self._rooms, heard.user, here, locale)
            await self._dispatcher.overhear(pointed(here, heard, sender), sender)
            return _nothing(route)

        return Route(here=here, locale=None, work=work, quiet=True)

    async def changed(self, event: Inbound, heard: Heard) -> Route | None:
        """What somebody made of what they wrote before, or that it is gone; of what we have not taken note of, nothing
        is to be known.
        """
        message = heard.to if heard.kind == REDACTION else heard.changes
        async with self._database.reading() as tx:
            place = await tx.gap_replies.written_in(PLATFORM, message)
        if place is None or spot_of(place).room != event.room:
            return None
        here = spot_of(place)

        async def work(route: Route) -> Kept:
            if heard.kind == REDACTION:
                await self._dispatcher.overhear_going(Gone(platform=PLATFORM, thread=place, messages=(message,)))
            else:
                sender = sender_of(self._rooms, heard.user, here, None)
                await self._dispatcher.overhear_change(pointed(here, heard, sender, message), sender)
            return _nothing(route)

        return Route(here=here, locale=None, work=work, quiet=True)


def pointed(spot: Spot, heard: Heard, author: Sender, message: str = "") -> Pointed:
    return Pointed(
        platform=PLATFORM,
        thread=spot.place,
        message=message or heard.event,
        account=author.account,
        name=author.name,
        text=heard.line,
        ours=heard.ours,
    )


def _nothing(route: Route) -> Kept:
    return route.kept(Saying(locale=""))
