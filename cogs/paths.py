"""`path` and `crisis`: composing new helpers' paths, naming who is called, and switching a crisis path on."""

from bot.chat.commands import Cog, action, command, form
from bot.chat.hands import hand_of
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.meant import meant
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import Country, EntryRef, Language, MemberRef, called
from bot.chat.path_forms import (
    NOWHERE,
    asked_card,
    contact_form,
    new_path_form,
    path_card,
    path_form,
    paths_card,
    step_form,
)
from bot.chat.path_params import GuideRef, PathRef
from bot.core import guides
from bot.core.paths import MOST_LINES, MOST_STEPS, About, Path, PathKind, Step
from bot.core.people import Role
from bot.services import coordinators, paths


class PathCog(Cog):
    """Steps are guides of the library: their translations are the path's."""

    @command(group="path", role=Role.MODERATOR)
    async def create(self, request: Request) -> Answer:
        """Begin a path for new helpers."""
        return new_path_form(request)

    @action("path.create", role=Role.MODERATOR)
    async def creating(self, request: Request) -> Answer:
        return new_path_form(request)

    @form("path.make", opening="path.create", role=Role.MODERATOR)
    async def make(
        self, request: Request, *, title: str, kind: PathKind, language: Language, country: Country | None = None
    ) -> Answer:
        path = await paths.create(
            request.tx,
            community=request.community,
            about=About(title=title, language=language, kind=kind, country=country),
            hand=hand_of(request),
        )
        return await _shown(request, path)

    @command(group="path", role=Role.MODERATOR)
    async def edit(self, request: Request, path: PathRef) -> Answer:
        """Change what a path is called, whom it is for, and the order of its steps."""
        return await _edited(request, path)

    @action("path.edit", role=Role.MODERATOR)
    async def editing(self, request: Request, path: int) -> Answer:
        return await _edited(request, path)

    @form("path.save", opening="path.edit", role=Role.MODERATOR)
    async def save(
        self,
        request: Request,
        path: int,
        *,
        title: str,
        kind: PathKind,
        language: Language,
        country: Country | None = None,
        order: str = "",
    ) -> Answer:
        changed = await paths.edit(
            request.tx,
            community=request.community,
            number=path,
            about=About(title=title, language=language, kind=kind, country=country),
            order=[line.lower() for line in guides.lines(order, MOST_STEPS + 1)],
            hand=hand_of(request),
        )
        return await _shown(request, changed)

    @command(group="path", role=Role.MODERATOR)
    async def step(self, request: Request, path: PathRef, entry: GuideRef, at: int | None = None) -> Answer:
        """Add a guide as a step, or change what to do and not to do in one."""
        return await _step(request, path, entry, at)

    @action("path.step", role=Role.MODERATOR)
    async def stepping(self, request: Request, path: int, entry: EntryRef, at: int | None = None) -> Answer:
        return await _step(request, path, entry, at)

    @form("path.put", opening="path.step", role=Role.MODERATOR)
    async def put(
        self, request: Request, path: int, entry: EntryRef, at: int | None = None, *, dos: str = "", donts: str = ""
    ) -> Answer:
        changed = await paths.put_step(
            request.tx,
            community=request.community,
            number=path,
            step=Step(entry=entry, dos=guides.lines(dos, MOST_LINES), donts=guides.lines(donts, MOST_LINES)),
            at=at,
            hand=hand_of(request),
        )
        return await _shown(request, changed)

    @command(group="path", name="list", role=Role.MODERATOR)
    async def every(self, request: Request) -> Answer:
        """Show all paths, and whom new helpers call."""
        found = await request.tx.paths.every(request.community)
        return show(paths_card(found, await request.tx.paths.coordinators(request.community)))

    @command(group="path", role=Role.MODERATOR)
    async def show(self, request: Request, path: PathRef) -> Answer:
        """Look at a path and its steps."""
        return await _opened(request, path)

    @action("path.show", role=Role.MODERATOR)
    async def opened(self, request: Request, path: int) -> Answer:
        return await _opened(request, path)

    @command(group="path", role=Role.MODERATOR)
    async def publish(self, request: Request, path: PathRef) -> Answer:
        """Give a path to new helpers from now on."""
        return await _published(request, path)

    @action("path.publish", role=Role.MODERATOR)
    async def publishing(self, request: Request, path: int) -> Answer:
        return await _published(request, path)

    @command(group="path", role=Role.MODERATOR)
    async def retire(self, request: Request, path: PathRef) -> Answer:
        """Give a path to nobody who begins from now on."""
        return await _retired(request, path)

    @action("path.retire", role=Role.MODERATOR)
    async def retiring(self, request: Request, path: int) -> Answer:
        return await _retired(request, path)

    @command(group="path", role=Role.MODERATOR)
    async def coordinator(self, request: Request, member: MemberRef, country: Country | None = None) -> Answer:
        """Name the person new helpers call; they are asked first."""
        whom = await meant(request, member)
        await coordinators.name(
            request.tx,
            community=request.community,
            whom=whom,
            country=country,
            actor=request.member,
            now=request.now,
        )
        if whom.id == request.member.id:
            return await _agreeing(request, country)
        return whisper("coordinator-named", name=called(whom))

    @action("path.agreeing")
    async def agreeing(self, request: Request, where: str) -> Answer:
        return await _agreeing(request, _country(where))

    @form("path.agree", opening="path.agreeing")
    async def agree(self, request: Request, where: str, *, contact: str) -> Answer:
        await coordinators.agree(
            request.tx,
            community=request.community,
            member=request.member,
            country=_country(where),
            contact=contact,
            now=request.now,
        )
        return whisper("coordinator-agreed")

    @action("path.refuse")
    async def refuse(self, request: Request, where: str) -> Answer:
        await coordinators.refuse(
            request.tx,
            community=request.community,
            member=request.member,
            country=_country(where),
            now=request.now,
        )
        return whisper("coordinator-refused")

    @letter("path.asked")
    async def asked(self, occasion: Occasion, number: int, where: str) -> Letter | None:
        country = _country(where)
        named = await coordinators.asked(occasion.tx, community=occasion.community, number=number, country=country)
        return Letter(card=asked_card(country)) if named else None


async def _agreeing(request: Request, country: str | None) -> Answer:
    named = await coordinators.asked(
        request.tx, community=request.community, number=request.member.id or 0, country=country
    )
    return contact_form(country, named.contact if named else "")


async def _edited(request: Request, number: int) -> Answer:
    return path_form(request, await paths.find(request.tx, community=request.community, number=number))


async def _step(request: Request, number: int, slug: str, at: int | None) -> Answer:
    path = await paths.find(request.tx, community=request.community, number=number)
    return step_form(path, slug, at)


async def _opened(request: Request, number: int) -> Answer:
    return await _shown(request, await paths.find(request.tx, community=request.community, number=number))


async def _published(request: Request, number: int) -> Answer:
    path = await paths.publish(request.tx, community=request.community, number=number, hand=hand_of(request))
    return await _shown(request, path)


async def _retired(request: Request, number: int) -> Answer:
    path = await paths.retire(request.tx, community=request.community, number=number, hand=hand_of(request))
    return await _shown(request, path)


async def _shown(request: Request, path: Path) -> Answer:
    laid = await paths.laid(request.tx, community=request.community, path=path)
    return show(path_card(laid, locale=request.locale))


def _country(where: str) -> str | None:
    return None if where == NOWHERE else where
