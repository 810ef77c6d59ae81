"""`calendar`: workshops in one's own calendar, by a secret address that can be taken back."""

from bot.chat.cards import Action, Card, Link, Style
from bot.chat.commands import Cog, action, command
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import Topic
from bot.chat.workshop_files import enclosing
from bot.core.errors import UserError
from bot.core.feeds import Scope
from bot.core.subjects import TOPICS
from bot.core.texts import Quote, Text
from bot.services import calendars, workshops


class CalendarCog(Cog):
    """``address`` is the web page's; without one there is nowhere a calendar could look."""

    def __init__(self, address: str | None) -> None:
        self._address = address

    @command()
    async def calendar(self, request: Request, topic: Topic | None = None) -> Answer:
        """Have workshops in your own calendar."""
        if self._address is None:
            raise UserError("calendar-no-web")
        feeds = await request.tx.feeds.of(request.member) if request.member.id else []
        presses = [
            Action("calendar.make", Text("press-calendar-own"), (Scope.OWN.value,), Style.PRIMARY),
            Action("calendar.make", Text("press-calendar-everything"), (Scope.EVERYTHING.value,)),
        ]
        if topic:
            label = Text("press-calendar-topic", topic=Text(f"topic-{topic}"))
            presses.insert(0, Action("calendar.make", label, (Scope.TOPIC.value, topic)))
        if feeds:
            presses.append(Action("calendar.revoke", Text("press-calendar-revoke"), (), Style.DANGER))
        body = (Text("calendar-what"), Text("calendar-have", count=len(feeds)))
        return show(Card(title=Text("calendar-title"), body=body, presses=tuple(presses)), secret=True)

    @action("calendar.make")
    async def make(self, request: Request, scope: Scope, topic: str = "") -> Answer:
        if self._address is None:
            raise UserError("calendar-no-web")
        member = await request.known_member()
        key = await calendars.open_feed(
            request.tx,
            community=request.community,
            member=member,
            scope=scope,
            topic=topic if topic in TOPICS else None,
            now=request.now,
        )
        url = f"{self._address}/calendar/{key}.ics"
        return show(
            Card(
                title=Text("calendar-made"),
                body=(Text("calendar-made-how"), Quote(url)),
                presses=(Link(Text("press-open"), url),),
            ),
            secret=True,
        )

    @action("calendar.revoke")
    async def revoke(self, request: Request) -> Answer:
        await calendars.close_feeds(request.tx, member=request.member)
        return whisper("calendar-revoked")

    @action("workshop.calendar")
    async def of_workshop(self, request: Request, workshop: int) -> Answer:
        """A file that every calendar program takes, wherever it is pressed."""
        found = await workshops.find(request.tx, community=request.community, number=workshop)
        card = Card(title=Quote(found.title, found.language), body=(Text("calendar-file-how"),))
        return show(await enclosing(request.tx, request.community, found, request.member, request.now, card))
