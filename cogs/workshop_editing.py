"""`workshop edit`: changing a workshop, an aspect at a time."""

from dataclasses import replace
from datetime import datetime

from bot.chat.cards import Action, Style
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show
from bot.chat.params import Language, Numbers, Topics, WorkshopRef
from bot.chat.time_params import When, Zone
from bot.chat.workshop_cards import echo_card
from bot.chat.workshop_drafts import (
    PLANNING,
    as_written,
    begins_of,
    check_link,
    coming_of,
    days_of,
    draft_of,
    hosts_of,
    own_answer,
    retimed,
    rule_of,
    running,
    written_of,
)
from bot.chat.workshop_forms import (
    DEADLINES,
    ONCE,
    YES,
    materials_form,
    place_form,
    plan_form,
    reminders_form,
    repeat_form,
)
from bot.core.errors import UserError
from bot.core.moments import agreed
from bot.core.texts import Text
from bot.core.workshops import LEADS, Reminding, Workshop, minutes_of, seats_of
from bot.services import workshop_changes


class WorkshopEditingCog(Cog):
    """For hosts and moderators."""

    @command(group="workshop")
    async def edit(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Change a workshop you host, an aspect at a time."""
        return await own_answer(request, await running(request, workshop))

    @action("workshop.what")
    async def what(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await running(request, number)
        begins = await begins_of(request, workshop)
        return plan_form(as_written(request, workshop, begins), number=workshop.id)

    @form("workshop.replan", opening="workshop.what")
    async def replan(
        self,
        request: Request,
        number: WorkshopRef,
        *,
        title: str,
        when: When,
        zone: Zone,
        lasts: str,
        description: str = "",
    ) -> Answer:
        """Another time is said back first; other words are simply kept."""
        workshop = await running(request, number)
        minutes = minutes_of(lasts)
        worded = replace(workshop, title=title, description=description, minutes=minutes)
        if (when.words, zone) == (await begins_of(request, workshop), workshop.zone):
            return await self._edited(request, worded)
        moment = when.moment(request, zone=zone)
        if (moment.wall, moment.zone) == (workshop.wall, workshop.zone):
            return await self._edited(request, worded)
        said = written_of(title, description, when.words, moment, minutes, request.locale)
        written = {**said, "workshop": str(workshop.id)}
        draft = await request.tx.drafts.keep(request.sender, PLANNING, written, request.now)
        yes = Action("workshop.retime", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.change", Text("press-edit"), (draft.id,))
        coming = coming_of(retimed(worded, moment), request.now)
        return show(echo_card(title, moment, lasts=minutes, now=request.now, yes=yes, edit=edit, coming=coming))

    @action("workshop.retime")
    async def retime(self, request: Request, draft: int) -> Answer:
        written = await draft_of(request, draft)
        workshop = await running(request, int(written.get("workshop", "0")))
        moment = agreed(datetime.fromisoformat(written["wall"]), written["zone-name"])
        worded = replace(
            workshop,
            title=written["title"],
            description=written["description"],
            minutes=int(written["minutes"]),
        )
        await request.tx.drafts.remove(draft)
        return await self._edited(request, retimed(worded, moment))

    @action("workshop.where")
    async def where(self, request: Request, number: WorkshopRef) -> Answer:
        return place_form(await running(request, number))

    @form("workshop.placed", opening="workshop.where")
    async def placed(
        self,
        request: Request,
        number: WorkshopRef,
        *,
        place: str = "",
        link: str = "",
        seats: str = "",
        waits: str = YES,
        deadline: int = 0,
    ) -> Answer:
        workshop = await running(request, number)
        check_link(link)
        changed = replace(
            workshop,
            place=place,
            link=link,
            seats=seats_of(seats),
            waits=waits == YES,
            deadline=deadline if deadline in DEADLINES and deadline else None,
        )
        return await self._edited(request, changed)

    @action("workshop.repeat")
    async def repeat(self, request: Request, number: WorkshopRef) -> Answer:
        return repeat_form(await running(request, number))

    @form("workshop.repeated", opening="workshop.repeat")
    async def repeated(
        self,
        request: Request,
        number: WorkshopRef,
        *,
        rhythm: str = ONCE,
        count: str = "",
        rule: str = "",
        exceptions: str = "",
    ) -> Answer:
        """The dates a rule gives are shown before they are made."""
        workshop = await running(request, number)
        first = agreed(workshop.wall, workshop.zone)
        said = rule_of(rhythm, rule, count, first)
        changed = replace(workshop, rule=said, exceptions=days_of(exceptions, workshop))
        coming = coming_of(changed, request.now)
        if not coming:
            raise UserError("workshop-begins-past")
        written = {"workshop": str(workshop.id), "rule": said, "exceptions": exceptions}
        draft = await request.tx.drafts.keep(request.sender, PLANNING, written, request.now)
        yes = Action("workshop.repeat-so", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.repeat", Text("press-edit"), (workshop.id,))
        return show(
            echo_card(
                workshop.title,
                coming[0],
                lasts=workshop.minutes,
                now=request.now,
                yes=yes,
                edit=edit,
                coming=coming,
            )
        )

    @action("workshop.repeat-so")
    async def repeat_so(self, request: Request, draft: int) -> Answer:
        written = await draft_of(request, draft)
        workshop = await running(request, int(written["workshop"]))
        changed = replace(workshop, rule=written["rule"], exceptions=days_of(written["exceptions"], workshop))
        await request.tx.drafts.remove(draft)
        return await self._edited(request, changed)

    @action("workshop.materials")
    async def materials(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await running(request, number)
        hosts = [await request.tx.members.get(request.community, host) for host in workshop.hosts]
        return materials_form(workshop, request.locale, ", ".join(host.name for host in hosts if host))

    @form("workshop.prepared", opening="workshop.materials")
    async def prepared(
        self,
        request: Request,
        number: WorkshopRef,
        *,
        language: Language,
        prepare: str = "",
        materials: str = "",
        topics: Topics | None = None,
        hosts: str = "",
    ) -> Answer:
        workshop = await running(request, number)
        named = await hosts_of(request, hosts)
        changed = replace(
            workshop,
            prepare=prepare,
            materials=materials,
            language=language,
            topics=tuple(topics or ()),
            hosts=named or workshop.hosts,
        )
        return await self._edited(request, changed)

    @action("workshop.reminders")
    async def reminders(self, request: Request, number: WorkshopRef) -> Answer:
        return reminders_form(await running(request, number))

    @form("workshop.reminded", opening="workshop.reminders")
    async def reminded(
        self,
        request: Request,
        number: WorkshopRef,
        *,
        leads: Numbers | None = None,
        reminding: Reminding = Reminding.DIRECT,
    ) -> Answer:
        workshop = await running(request, number)
        picked = tuple(lead for lead in leads or () if lead in LEADS)
        return await self._edited(request, replace(workshop, leads=picked, reminding=reminding))

    async def _edited(self, request: Request, workshop: Workshop) -> Answer:
        by = await request.known_member()
        kept = await workshop_changes.edit(
            request.tx, community=request.community, workshop=workshop, by=by, now=request.now
        )
        return await own_answer(request, kept, Text("workshop-kept"))
