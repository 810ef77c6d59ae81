"""`org add`: what is written down of organisations, by anybody in three questions and by those who speak for them."""

import asyncio
import calendar
from dataclasses import replace
from datetime import date

from bot.chat.cards import Action, Style
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.organisation_cards import organisation_card
from bot.chat.organisation_forms import (
    adding_form,
    editing_form,
    more_form,
    naming_form,
    read_site,
    read_where,
)
from bot.chat.organisation_params import Kind, Languages, OrganisationRef, Size
from bot.chat.params import EntryRef, Groups, Topics
from bot.core.errors import UserError
from bot.core.organisations import Organisation, OrgKind
from bot.core.people import Role
from bot.core.texts import Text
from bot.geography import locate
from bot.i18n import country_name
from bot.services import organisations
from bot.services.organisations import Known, Written


class OrganisationWritingCog(Cog):
    """Where a place is is looked up before anything is written, so that nobody waits for it."""

    @command(group="org", name="add")
    async def add(self, request: Request) -> Answer:
        """Put an organisation on the map, in three questions."""
        return _adding(request)

    @action("org.add")
    async def adding(self, request: Request) -> Answer:
        return _adding(request)

    @form("org.added", opening="org.add")
    async def added(self, request: Request, *, name: str, where: str, topics: Topics | None = None) -> Answer:
        written = await _written(request, name, where, topics or ())
        added = await organisations.add(
            request.tx,
            community=request.community,
            written=written,
            member=await request.known_member(),
            now=request.now,
        )
        known = Known(organisation=added, stewardships=())
        mine = Action("org.claim", Text("press-org-claim"), (added.id,), Style.PRIMARY)
        more = Action("org.edit", Text("press-org-more"), (added.id,))
        card = organisation_card(known, member=request.member, role=request.role, done=Text("org-added"))
        return show(replace(card, presses=(mine, more, Action("org.name", Text("press-org-name"), (added.id,)))))

    @action("org.name")
    async def name(self, request: Request, number: OrganisationRef) -> Answer:
        """Two others who should be on the map too."""
        known = await organisations.find(request.tx, community=request.community, number=number)
        return naming_form(known.organisation.id)

    @form("org.named", opening="org.name")
    async def named(
        self,
        request: Request,
        number: OrganisationRef,
        *,
        name_one: str,
        where_one: str,
        name_two: str = "",
        where_two: str = "",
    ) -> Answer:
        known = await organisations.find(request.tx, community=request.community, number=number)
        told = [(name_one, where_one), *([(name_two, where_two)] if name_two else [])]
        written = [await _written(request, name, where, ()) for name, where in told]
        for each in written:
            await organisations.add(
                request.tx,
                community=request.community,
                written=each,
                member=await request.known_member(),
                named_by=known.organisation,
                now=request.now,
            )
        return whisper("org-named")

    @command(group="org", name="edit")
    async def edit(self, request: Request, organisation: OrganisationRef) -> Answer:
        """Change what stands here of an organisation."""
        return editing_form((await _editable(request, organisation)).organisation, request.locale)

    @action("org.edit")
    async def editing(self, request: Request, organisation: OrganisationRef) -> Answer:
        return editing_form((await _editable(request, organisation)).organisation, request.locale)

    @form("org.edited", opening="org.edit")
    async def edited(
        self,
        request: Request,
        number: OrganisationRef,
        *,
        name: str,
        where: str,
        offers: str = "",
        languages: Languages | None = None,
        website: str = "",
    ) -> Answer:
        written = await _written(request, name, where, ())
        known = await _editable(request, number)
        changed = replace(
            known.organisation,
            name=written.name,
            country=written.country,
            place=written.place,
            spot=written.spot,
            offers=offers,
            languages=languages or (),
            website=read_site(website),
        )
        return await _changed(request, known, changed)

    @action("org.more")
    async def more(self, request: Request, organisation: OrganisationRef) -> Answer:
        return more_form((await _editable(request, organisation)).organisation)

    @form("org.told", opening="org.more")
    async def told(
        self,
        request: Request,
        number: OrganisationRef,
        *,
        kind: Kind = OrgKind.OTHER,
        topics: Topics | None = None,
        groups: Groups | None = None,
        size: Size | None = None,
        funded_until: str = "",
    ) -> Answer:
        known = await _editable(request, number)
        changed = replace(
            known.organisation,
            kind=kind,
            topics=topics or (),
            groups=groups or (),
            size=size,
            funded_until=_month(funded_until),
        )
        return await _changed(request, known, changed)

    @command(group="org", name="link")
    async def link(self, request: Request, organisation: OrganisationRef, entry: EntryRef) -> Answer:
        """Say that an organisation ran a practice, or take it back."""
        known = await _editable(request, organisation)
        title = await organisations.link(
            request.tx,
            community=request.community,
            known=known,
            slug=entry,
            member=await request.known_member(),
            moderates=request.role >= Role.MODERATOR,
            now=request.now,
        )
        unlinked = entry in known.organisation.practices
        return whisper("org-unlinked" if unlinked else "org-linked", name=known.organisation.name, title=title)


def _adding(request: Request) -> Answer:
    country = request.member.setting.country
    return adding_form(country_name(country, request.locale) if country else "")


async def _written(request: Request, name: str, where: str, topics: tuple[str, ...]) -> Written:
    place, country = read_where(where, request.member.setting.country)
    spot = await asyncio.to_thread(locate, place, country) if place else None
    return Written(name=" ".join(name.split()), country=country, place=place, spot=spot, topics=topics)


async def _editable(request: Request, number: int) -> Known:
    known = await organisations.find(request.tx, community=request.community, number=number)
    organisations.check_editor(known, request.member, moderates=request.role >= Role.MODERATOR)
    return known


async def _changed(request: Request, known: Known, changed: Organisation) -> Answer:
    await organisations.edit(
        request.tx,
        community=request.community,
        known=known,
        changed=changed,
        member=await request.known_member(),
        moderates=request.role >= Role.MODERATOR,
        now=request.now,
    )
    after = await organisations.show(request.tx, community=request.community, number=changed.id)
    card = organisation_card(after, member=request.member, role=request.role, done=Text("org-changed"))
    return show(card)


def _month(written: str) -> date | None:
    """The last day of a month such as 2027-03, or a day such as 2027-03-31."""
    if not written.strip():
        return None
    try:
        parts = [int(part) for part in written.strip().split("-")]
        year, month = parts[0], parts[1]
        return date(year, month, parts[2] if parts[2:] else calendar.monthrange(year, month)[1])
    except (ValueError, IndexError, calendar.IllegalMonthError):
        raise UserError("org-funded-unreadable", written=written) from None
