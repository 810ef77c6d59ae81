"""`role` and `audit`: who may do what, and who changed it."""

from typing import Annotated, Final, TypeAlias

from bot.chat.cards import Action, Card, Fact, Item, plain
from bot.chat.commands import Cog, action, command
from bot.chat.meant import meant
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import MemberRef, OneOf, called
from bot.core.auditing import Note
from bot.core.grants import Grant, GrantedRole
from bot.core.people import Role
from bot.core.queue import Waiting
from bot.core.texts import At, Said, Text
from bot.services import auditing, roles

PAGE: Final = 10
"""Notes on a card."""
Rank: TypeAlias = Annotated[GrantedRole, OneOf("rank", tuple(GrantedRole), GrantedRole)]


class RolesCog(Cog):
    """Roles that hold everywhere, beside those a server or space gives by itself."""

    @command(group="role", role=Role.OWNER)
    async def grant(self, request: Request, member: MemberRef, role: Rank, organisation: str | None = None) -> Answer:
        """Give somebody a role."""
        receiver = await meant(request, member)
        await roles.grant(
            request.tx,
            community=request.community,
            giver=request.member,
            receiver=receiver,
            role=role,
            organisation=organisation,
            now=request.now,
        )
        return whisper("role-granted", name=called(receiver), role=_named(role, organisation))

    @command(group="role", role=Role.OWNER)
    async def revoke(self, request: Request, member: MemberRef, role: Rank, organisation: str | None = None) -> Answer:
        """Take a role back."""
        holder = await meant(request, member)
        await roles.revoke(
            request.tx,
            community=request.community,
            taker=request.member,
            holder=holder,
            role=role,
            organisation=organisation,
            now=request.now,
        )
        return whisper("role-revoked", name=called(holder), role=_named(role, organisation))

    @command(group="role", name="list", role=Role.OWNER)
    async def every(self, request: Request) -> Answer:
        """Show who has which role."""
        grants = await roles.every(request.tx, community=request.community)
        return show(
            Card(
                title=Text("role-list-title"),
                body=() if grants else (Text("role-list-none"),),
                facts=tuple(
                    Fact(Text(f"rank-{role.value}"), tuple(_holder(grant) for grant in grants if grant.role is role))
                    for role in reversed(GrantedRole)
                    if any(grant.role is role for grant in grants)
                ),
                footer=(Text("role-list-note"),),
            )
        )

    @command(role=Role.MODERATOR)
    async def audit(self, request: Request) -> Answer:
        """Read who changed what."""
        return show(await _page(request, skip=0))

    @action("audit.page", role=Role.MODERATOR)
    async def audit_page(self, request: Request, skip: int) -> Answer:
        return show(await _page(request, skip=max(skip, 0)), replaces=True)


def _holder(grant: Grant) -> Said:
    if grant.organisation is None:
        return called(grant.member)
    return Text("joined", parts=(called(grant.member), plain(grant.organisation)))


def _named(role: GrantedRole, organisation: str | None) -> Said:
    name = Text(f"rank-{role.value}")
    return Text("joined", parts=(name, plain(organisation))) if organisation and role is GrantedRole.STEWARD else name


async def _page(request: Request, *, skip: int) -> Card:
    noted = await auditing.read(request.tx, community=request.community, skip=skip, most=PAGE)
    presses: list[Action] = []
    if skip:
        presses.append(Action("audit.page", Text("press-back"), (max(skip - PAGE, 0),)))
    if skip + PAGE < noted.total:
        presses.append(Action("audit.page", Text("press-next"), (skip + PAGE,)))
    shown = Text("audit-count", count=noted.total, first=skip + 1, last=skip + len(noted.notes))
    return Card(
        title=Text("audit-title"),
        subtitle=shown if noted.notes else Text("audit-empty"),
        items=tuple(_item(note, request.zone) for note in noted.notes),
        footer=(Text("audit-note"),),
        presses=tuple(presses),
    )


def _item(note: Note, zone: str) -> Item:
    about: list[Said] = []
    if note.whom:
        about.append(called(note.whom))
    if note.about:
        about.append(plain(note.about))
    about += [_detail(name, value) for name, value in note.detail.items() if value is not None]
    return Item(
        title=Text(f"deed-{note.deed.value}"),
        body=Text("joined", parts=tuple(about)) if about else None,
        note=Text("audit-by", name=_actor(note), at=At(note.at, zone)),
    )


def _detail(name: str, value: str | int) -> Said:
    """A value of a note: what has words is said in them, ids stand as they are."""
    match name:
        case "role":
            return Text(f"rank-{value}")
        case "what":
            return Text(f"org-deed-{value}")
        case "kind" if value in set(Waiting):
            return Text(f"queue-{value}", count=1)
        case "gap" | "into":
            return Text("gap-number", number=value)
        case _:
            return plain(str(value))


def _actor(note: Note) -> Said:
    if note.by_house:
        return Text("audit-house")
    return called(note.actor) if note.actor else Text("audit-erased")
