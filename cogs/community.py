"""`community`: the servers and spaces one community lives in, and how another joins it."""

from bot.chat.cards import Card, Tone
from bot.chat.commands import Cog, command, every
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.core.codes import Opens
from bot.core.errors import UserError
from bot.core.people import OUR_OWN, Role
from bot.core.texts import At, Quote, Text
from bot.services import codes, spaces


class CommunityCog(Cog):
    """For its owners, and for those who manage a server or space that is to join."""

    @command(group="community", role=Role.OWNER, settles=True)
    async def link(self, request: Request, code: str | None = None) -> Answer:
        """Join another server or space to this community, by a code."""
        return await _joined(request, code) if code else await _code(request)

    @every(hours=1)
    async def forget(self, tick: Tick) -> None:
        await codes.forget_old(tick.tx, now=tick.now)


async def _code(request: Request) -> Answer:
    written, until = await spaces.invite(
        request.tx,
        community=request.community,
        owner=await request.known_member(),
        role=request.role,
        sender=request.sender,
        now=request.now,
    )
    return show(
        Card(
            title=Text("community-code-title"),
            body=(Text("community-code-what", code=Quote(written)), Text("community-code-careful")),
            footer=(Text("community-code-lasts", until=At(until, request.zone)),),
            tone=Tone.CAREFUL,
        ),
        secret=True,
    )


async def _joined(request: Request, written: str) -> Answer:
    space = request.sender.place.space
    if space is None or request.sender.platform in OUR_OWN:
        raise UserError("community-nowhere")
    code = await codes.look(request.tx, written=written, opens=Opens.SPACE, sender=request.sender, now=request.now)
    if code is None:
        return whisper("code-wrong")
    name = await request.platform.space_called(space) if request.platform else None
    await spaces.join(request.tx, code=code, sender=request.sender, now=request.now, name=name)
    return whisper("community-joined", name=Quote(code.community.name))
