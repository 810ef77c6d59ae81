"""`web`: going on in a browser as the member one is, and leaving it again."""

from collections.abc import Callable

from bot.chat.cards import Card, Link
from bot.chat.commands import Cog, action, command, every
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.core.errors import UserError
from bot.core.texts import Text
from bot.services import signing


class WebCog(Cog):
    """``way_in`` makes the address of a link from its secret; ``None`` where no page is served."""

    def __init__(self, way_in: Callable[[str], str] | None) -> None:
        self._way_in = way_in

    @command()
    async def web(self, request: Request) -> Answer:
        """Go on in your browser, signed in as you."""
        if self._way_in is None:
            raise UserError("web-off")
        token = await signing.link(
            request.tx,
            community=request.community,
            member=await request.known_member(),
            sender=request.sender,
            role=request.role,
            now=request.now,
        )
        return show(
            Card(
                title=Text("web-link-title"),
                body=(Text("web-link-what"),),
                presses=(Link(Text("press-sign-in"), self._way_in(token)),),
            ),
            secret=True,
        )

    @action("session.end")
    async def sign_out(self, request: Request) -> Answer:
        if request.sender.session:
            await signing.sign_out(request.tx, session=request.sender.session)
        return whisper("session-ended")

    @action("session.end-all")
    async def sign_out_everywhere(self, request: Request) -> Answer:
        if request.member.id is not None:
            await signing.sign_out_everywhere(request.tx, community=request.community, member=request.member)
        return whisper("session-ended-all")

    @every(hours=1)
    async def forget(self, tick: Tick) -> None:
        await signing.forget_old(tick.tx, now=tick.now)
