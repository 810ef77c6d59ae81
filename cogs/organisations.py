"""`org`: who does what and where; found, claimed, vouched for and left."""

from dataclasses import replace

from bot.chat.cards import Action
from bot.chat.commands import Cog, action, command
from bot.chat.model import Answer, Reply, Request, show, whisper
from bot.chat.organisation_cards import list_card, organisation_card
from bot.chat.organisation_params import OrganisationRef
from bot.chat.params import Country, Language, Topic
from bot.core.organisations import OrgState
from bot.core.people import Role
from bot.core.subjects import TOPICS
from bot.core.texts import Text
from bot.services import introductions, organisations, stewards

PAGE = 5


class OrganisationCog(Cog):
    """Looking organisations up, and one's word for them."""

    @command(group="org", name="find")
    async def found(
        self,
        request: Request,
        topic: Topic | None = None,
        country: Country | None = None,
        language: Language | None = None,
    ) -> Answer:
        """Find organisations by what they do and where."""
        return await _page(request, topic, country, language, 0)

    @action("org.page")
    async def page(self, request: Request, topic: str, country: str, language: str, skip: int) -> Answer:
        chosen = topic if topic in TOPICS else None
        here, spoken = (each if each != "-" else None for each in (country, language))
        return replace(await _page(request, chosen, here, spoken, max(skip, 0)), replaces=True)

    @command(group="org", name="show")
    async def opened(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Show an organisation."""
        return await _shown(request, organisation)

    @action("org.show")
    async def shown(self, request: Request, organisation: OrganisationRef) -> Answer:
        return await _shown(request, organisation)

    @command(group="org", name="claim")
    async def claim(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Say that you speak for an organisation."""
        return await _claimed(request, organisation)

    @action("org.claim")
    async def claimed(self, request: Request, organisation: OrganisationRef) -> Answer:
        return await _claimed(request, organisation)

    @command(group="org", name="confirm")
    async def confirm(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Say that what stands here of an organisation is right."""
        return await _confirmed(request, organisation)

    @action("org.confirm")
    async def confirmed(self, request: Request, organisation: OrganisationRef) -> Answer:
        return await _confirmed(request, organisation)

    @action("org.accept")
    async def accept(self, request: Request, organisation: OrganisationRef, claimant: int) -> Answer:
        """A steward agrees that somebody else speaks for the organisation too."""
        known = await organisations.find(request.tx, community=request.community, number=organisation)
        await stewards.accept(
            request.tx,
            community=request.community,
            known=known,
            claimant=claimant,
            member=await request.known_member(),
            moderates=request.role >= Role.MODERATOR,
            now=request.now,
        )
        return whisper("org-accepted", name=known.organisation.name)

    @command(group="org", name="unblock")
    async def unblock(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Let everybody ask your organisation again."""
        known = await organisations.find(request.tx, community=request.community, number=organisation)
        organisations.check_editor(known, request.member, moderates=request.role >= Role.MODERATOR)
        by = await request.known_member()
        count = await introductions.unblock(
            request.tx, community=request.community, organisation=known.organisation, by=by, now=request.now
        )
        return whisper("org-unblocked", name=known.organisation.name, count=count)

    @command(group="org", name="leave")
    async def leave(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Speak for an organisation no longer."""
        known = await organisations.find(request.tx, community=request.community, number=organisation)
        member = await request.known_member()
        await stewards.leave(request.tx, community=request.community, known=known, member=member, now=request.now)
        return whisper("org-left", name=known.organisation.name)

    @command(group="org", name="close")
    async def close(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Say that an organisation has ended."""
        return await _moved(request, organisation, OrgState.CLOSED)

    @action("org.pause")
    async def pause(self, request: Request, organisation: OrganisationRef) -> Answer:
        return await _moved(request, organisation, OrgState.PAUSED)


async def _page(request: Request, topic: str | None, country: str | None, language: str | None, skip: int) -> Reply:
    found = await request.tx.organisations.page(
        request.community, topic=topic, country=country, language=language, skip=skip, most=PAGE
    )
    here = (topic or "-", country or "-", language or "-")
    presses: list[Action] = []
    if skip:
        presses.append(Action("org.page", Text("press-back"), (*here, max(skip - PAGE, 0))))
    if skip + PAGE < found.total:
        presses.append(Action("org.page", Text("press-next"), (*here, skip + PAGE)))
    return show(list_card(found.organisations, total=found.total, skip=skip, presses=presses))


async def _shown(request: Request, number: int) -> Answer:
    known = await organisations.show(request.tx, community=request.community, number=number)
    return show(organisation_card(known, member=request.member, role=request.role))


async def _claimed(request: Request, number: int) -> Answer:
    known = await organisations.find(request.tx, community=request.community, number=number)
    member = await request.known_member()
    await stewards.claim(request.tx, community=request.community, known=known, member=member, now=request.now)
    return whisper("org-claimed", name=known.organisation.name)


async def _confirmed(request: Request, number: int) -> Answer:
    known = await organisations.find(request.tx, community=request.community, number=number)
    does = await stewards.confirm(
        request.tx,
        community=request.community,
        known=known,
        member=await request.known_member(),
        moderates=request.role >= Role.MODERATOR,
        now=request.now,
    )
    return whisper(f"org-does-{does.value}", name=known.organisation.name)


async def _moved(request: Request, number: int, to: OrgState) -> Answer:
    known = await organisations.find(request.tx, community=request.community, number=number)
    await organisations.move(
        request.tx,
        community=request.community,
        known=known,
        to=to,
        member=await request.known_member(),
        moderates=request.role >= Role.MODERATOR,
        now=request.now,
    )
    return whisper(f"org-is-{to.value}", name=known.organisation.name)
