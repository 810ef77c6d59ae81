"""`community`: the servers and spaces one community lives in, how another joins it, and how one leaves."""

from bot.chat.cards import Action, Card, Fact, Style, Tone, plain
from bot.chat.commands import Cog, action, command, every
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.chat.space_params import SpaceRef
from bot.core.codes import Opens
from bot.core.people import Role, Space
from bot.core.texts import At, Quote, Said, Text
from bot.services import codes, leaving, spaces


class CommunityCog(Cog):
    """For its owners, and for those who manage a server or space that is to join."""

    @command(group="community", role=Role.OWNER, settles=True)
    async def link(self, request: Request, code: str | None = None) -> Answer:
        """Join another server or space to this community, by a code."""
        return await _joined(request, code) if code else await _code(request)

    @command(group="community", name="show", role=Role.MODERATOR)
    async def shown(self, request: Request) -> Answer:
        """Show where this community lives, and how many people it has."""
        every = await request.tx.communities.named_spaces(request.community)
        by_platform, total = await request.tx.members.counts(request.community)
        counts = (
            *(
                Text("community-members-on", platform=_named(platform), count=count)
                for platform, count in by_platform.items()
            ),
            Text("community-members-all", count=total),
        )
        return show(
            Card(
                title=Quote(request.community.name),
                facts=(
                    Fact(
                        Text("community-spaces"),
                        tuple(_line(request, each) for each in every) or (Text("community-none"),),
                    ),
                    Fact(Text("community-members"), counts),
                ),
            )
        )

    @command(group="community", role=Role.OWNER)
    async def unlink(self, request: Request, space: SpaceRef | None = None) -> Answer:
        """Let a server or space leave this community."""
        found = await leaving.find(request.tx, community=request.community, sender=request.sender, mark=space)
        await leaving.check(
            request.tx, community=request.community, actor=request.member, sender=request.sender, space=found
        )
        leave = Action("community.leave", Text("press-community-unlink"), (found.mark,), Style.DANGER)
        return show(
            Card(
                title=Text("community-unlink-title", name=_called(found)),
                body=(Text("community-unlink-what"),),
                presses=(leave,),
                tone=Tone.CAREFUL,
            )
        )

    @action("community.leave", role=Role.OWNER)
    async def left(self, request: Request, mark: str) -> Answer:
        found = await leaving.find(request.tx, community=request.community, sender=request.sender, mark=mark)
        await leaving.leave(
            request.tx,
            community=request.community,
            actor=request.member,
            sender=request.sender,
            space=found,
            now=request.now,
        )
        return whisper("community-left", name=_called(found))

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
    spaces.check_may_join(request.sender)
    code = await codes.look(request.tx, written=written, opens=Opens.SPACE, sender=request.sender, now=request.now)
    if code is None:
        return whisper("code-wrong")
    space = request.sender.place.space
    name = await request.platform.space_called(space) if request.platform and space else None
    await spaces.join(request.tx, code=code, sender=request.sender, now=request.now, name=name)
    return whisper("community-joined", name=Quote(code.community.name))


def _line(request: Request, space: Space) -> Said:
    """A space as it is listed: its network, its name, and whether one is there."""
    here = (space.platform, space.id) == (request.sender.platform, request.sender.place.space)
    parts: tuple[Said, ...] = (_named(space.platform), _called(space))
    return Text("joined", parts=(*parts, Text("community-here")) if here else parts)


def _called(space: Space) -> Quote:
    return Quote(space.name or space.id)


def _named(platform: str) -> Quote:
    return plain(platform.capitalize())
