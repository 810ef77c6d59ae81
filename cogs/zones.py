"""`me zone` and `zone`: by whose clock times are told."""

from bot import times
from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Field, Form
from bot.chat.model import Answer, Request, whisper
from bot.chat.time_params import Zone
from bot.core.people import Role
from bot.core.texts import Name, Text
from bot.services import digests, members, spaces, walks


class ZonesCog(Cog):
    """A member's own clock, and the one their community lives by where nobody's own is known."""

    @command(group="me", name="zone")
    async def mine(self, request: Request, zone: Zone | None = None) -> Answer:
        """Choose the time zone times are told in."""
        return await _chosen(request, zone) if zone else _form(request)

    @action("me.clock")
    async def opened(self, request: Request) -> Answer:
        return _form(request)

    @form("me.set-clock", opening="me.clock")
    async def save(self, request: Request, *, zone: Zone) -> Answer:
        return await _chosen(request, zone)

    @command(role=Role.OWNER)
    async def zone(self, request: Request, zone: Zone) -> Answer:
        """Choose the time zone this community lives by."""
        actor = await request.known_member()
        await spaces.live_by(request.tx, community=request.community, actor=actor, zone=zone, now=request.now)
        return whisper("zone-ours", city=Name("city", zone), now=times.clock(request.now, zone))


async def _chosen(request: Request, zone: str) -> Answer:
    member = await members.live_by(request.tx, member=await request.known_member(), zone=zone)
    await digests.retime(request.tx, community=request.community, member=member, now=request.now)
    await walks.retime(request.tx, community=request.community, member=member, now=request.now)
    return whisper("zone-yours", city=Name("city", zone), now=times.clock(request.now, zone))


def _form(request: Request) -> Form:
    field = Field(
        name="zone",
        label=Text("me-zone"),
        hint=Text("zone-form-hint"),
        default=times.city(request.zone, request.locale),
        required=True,
        most=60,
    )
    return Form(name="me.set-clock", title=Text("zone-form-title"), fields=(field,))
