"""`workshop create`: a time is said back in full before anything is made."""

from bot import times
from bot.chat.cards import Action, Style
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show
from bot.chat.time_params import When, Zone
from bot.chat.workshop_cards import echo_card
from bot.chat.workshop_drafts import PLANNING, draft_of, own_answer, planned_of, running_date, shown_wall, written_of
from bot.chat.workshop_forms import move_form, plan_form
from bot.core.moments import seen
from bot.core.people import Role
from bot.core.texts import Text
from bot.core.workshops import lasting, minutes_of
from bot.services import mirroring, workshops


class WorkshopMakingCog(Cog):
    """For moderators."""

    @command(group="workshop", role=Role.MODERATOR)
    async def create(self, request: Request) -> Answer:
        """Plan a workshop."""
        return plan_form({"zone": times.city(request.zone, request.locale)})

    @action("workshop.new", role=Role.MODERATOR)
    async def new(self, request: Request) -> Answer:
        return plan_form({"zone": times.city(request.zone, request.locale)})

    @action("workshop.adopt", role=Role.MODERATOR)
    async def adopt(self, request: Request, platform: str, event: str) -> Answer:
        """The form for an event that people made on a platform, filled with what it says."""
        found = await mirroring.offered(request.tx, platform=platform, event=event)
        return plan_form(
            {
                "title": found.name,
                "description": found.description,
                "when": shown_wall(seen(found.starts, request.zone).wall),
                "zone": times.city(request.zone, request.locale),
                "lasts": lasting(mirroring.minutes(found, 60)),
            }
        )

    @form("workshop.plan", opening="workshop.new", role=Role.MODERATOR)
    async def plan(
        self, request: Request, *, title: str, when: When, zone: Zone, lasts: str, description: str = ""
    ) -> Answer:
        """Nothing is made before the time was said back and confirmed."""
        moment, minutes = when.moment(request, zone=zone), minutes_of(lasts)
        written = written_of(title, description, when.words, moment, minutes, request.locale)
        draft = await request.tx.drafts.keep(request.sender, PLANNING, written, request.now)
        yes = Action("workshop.make", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.change", Text("press-edit"), (draft.id,))
        return show(echo_card(title, moment, lasts=minutes, now=request.now, yes=yes, edit=edit))

    @action("workshop.change")
    async def change(self, request: Request, draft: int) -> Answer:
        """The form again, with everything that was typed."""
        written = await draft_of(request, draft)
        if "occurrence" in written:
            found = await running_date(request, int(written["occurrence"]))
            return move_form(found, written)
        return plan_form(written, number=int(written.get("workshop", "0")))

    @action("workshop.make", role=Role.MODERATOR)
    async def make(self, request: Request, draft: int) -> Answer:
        written = await draft_of(request, draft)
        member = await request.known_member()
        made = await workshops.create(
            request.tx,
            community=request.community,
            workshop=planned_of(written, request.locale),
            by=member,
            now=request.now,
        )
        await request.tx.drafts.remove(draft)
        return await own_answer(request, made, Text("workshop-made"))
