"""`setup`: which places of a server or space serve what, proved before it is believed."""

from bot.chat.cards import Card, Fact, Tone
from bot.chat.commands import Cog, action, command, form
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.model import Answer, Request, show
from bot.core.errors import UserError
from bot.core.people import Role, SpaceSettings
from bot.core.texts import Quote, Text
from bot.services import spaces


class SetupCog(Cog):
    """For those who manage the server or space."""

    @command(role=Role.OWNER, settles=True)
    async def setup(self, request: Request) -> Answer:
        """Choose where questions, peers and moderators meet, and who moderates."""
        return await _form(request)

    @action("setup.open", role=Role.OWNER, settles=True)
    async def opened(self, request: Request) -> Answer:
        return await _form(request)

    @form("setup.save", opening="setup.open", role=Role.OWNER, settles=True)
    async def save(
        self,
        request: Request,
        *,
        help_place: str | None = None,
        peers_place: str | None = None,
        moderators_place: str | None = None,
        workshops_place: str | None = None,
        moderator_role: str | None = None,
    ) -> Answer:
        _check(request)
        chosen = SpaceSettings(
            help_place=help_place,
            peers_place=peers_place,
            moderators_place=moderators_place,
            workshops_place=workshops_place,
            moderator_role=moderator_role,
        )
        space = request.sender.place.space
        name = await request.platform.space_called(space) if request.platform and space else None
        await spaces.settle(
            request.tx,
            community=request.community,
            actor=await request.known_member(),
            sender=request.sender,
            settings=chosen,
            name=name,
            now=request.now,
        )
        proofs = [
            (name, await _proof(request, place))
            for name, place in (
                ("help", help_place),
                ("peers", peers_place),
                ("moderators", moderators_place),
                ("workshops", workshops_place),
            )
        ]
        troubled = any(proof.id not in {"setup-ok", "setup-not-chosen"} for _, proof in proofs)
        return show(
            Card(
                title=Text("setup-done"),
                facts=tuple(Fact(Text(f"setup-{name}-place"), (proof,)) for name, proof in proofs),
                tone=Tone.CAREFUL if troubled else Tone.GOOD,
            )
        )


async def _form(request: Request) -> Form:
    await spaces.check_may_settle(request.tx, community=request.community, sender=request.sender)
    _check(request)
    here = request.space
    return Form(
        name="setup.save",
        title=Text("setup-title"),
        fields=(
            _place("help_place", here.help_place),
            _place("peers_place", here.peers_place),
            _place("moderators_place", here.moderators_place),
            _place("workshops_place", here.workshops_place),
            Field(
                name="moderator_role",
                label=Text("setup-moderator-role"),
                hint=Text("setup-moderator-role-hint"),
                kind=FieldKind.GROUP,
                default=here.moderator_role or "",
            ),
        ),
    )


def _check(request: Request) -> None:
    """Only a server or space has places to choose from."""
    if request.platform is None or request.sender.place.space is None:
        raise UserError("setup-nothing-here")


async def _proof(request: Request, place: str | None) -> Text:
    """Whether the bot can really write in a place; a form that was sent is from a platform that can tell."""
    if place is None or request.platform is None:
        return Text("setup-not-chosen")
    return await request.platform.may_speak(place) or Text("setup-ok", place=Quote(request.platform.link(place)))


def _place(name: str, now: str | None) -> Field:
    text_id = f"setup-{name.replace('_', '-')}"
    return Field(name=name, label=Text(text_id), hint=Text(f"{text_id}-hint"), kind=FieldKind.PLACE, default=now or "")
