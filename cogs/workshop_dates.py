"""One date of a workshop changed or called off, and `workshop cancel`."""

from datetime import datetime

from bot import times
from bot.chat.cards import Action, Card, Style, Tone
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import WorkshopRef
from bot.chat.time_params import When, Zone
from bot.chat.workshop_cards import echo_card
from bot.chat.workshop_drafts import PLANNING, check_link, draft_of, own_answer, running, running_date, shown_wall
from bot.chat.workshop_forms import move_form
from bot.chat.workshop_words import when
from bot.core.moments import seen
from bot.core.texts import Quote, Text
from bot.core.workshops import minutes_of
from bot.services import workshop_changes, workshops


class WorkshopDatesCog(Cog):
    """For hosts and moderators."""

    @action("workshop.move")
    async def move(self, request: Request, number: int) -> Answer:
        found = await running_date(request, number)
        when = shown_wall(found.occurrence.wall)
        return move_form(found, {"when": when, "zone": times.city(found.workshop.zone, request.locale)})

    @form("workshop.moved", opening="workshop.move")
    async def moved(
        self, request: Request, number: int, *, when: When, zone: Zone, lasts: str, place: str = "", link: str = ""
    ) -> Answer:
        """One date of a series, at another time or in another place."""
        found = await running_date(request, number)
        check_link(link)
        there = when.moment(request, zone=zone)
        home = found.workshop.zone
        moment = there if zone == home else seen(there.at, home)
        written = {
            "occurrence": str(number),
            "when": when.words,
            "zone": times.city(zone, request.locale),
            "lasts": lasts,
            "place": place,
            "link": link,
            "wall": moment.wall.isoformat(),
            "minutes": str(minutes_of(lasts)),
        }
        draft = await request.tx.drafts.keep(request.sender, PLANNING, written, request.now)
        yes = Action("workshop.move-so", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.change", Text("press-edit"), (draft.id,))
        title = found.workshop.title
        return show(echo_card(title, moment, lasts=int(written["minutes"]), now=request.now, yes=yes, edit=edit))

    @action("workshop.move-so")
    async def move_so(self, request: Request, draft: int) -> Answer:
        written = await draft_of(request, draft)
        found = await running_date(request, int(written["occurrence"]))
        await workshop_changes.change_date(
            request.tx,
            community=request.community,
            date=found,
            to=workshop_changes.Change(
                wall=datetime.fromisoformat(written["wall"]),
                minutes=int(written["minutes"]),
                place=written["place"],
                link=written["link"],
            ),
            by=await request.known_member(),
            now=request.now,
        )
        await request.tx.drafts.remove(draft)
        workshop = await workshops.find(request.tx, community=request.community, number=found.workshop.id)
        return await own_answer(request, workshop, Text("workshop-kept"))

    @command(group="workshop")
    async def cancel(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Call a workshop off, and tell whoever meant to come."""
        return await self._cancelling(request, workshop)

    @action("workshop.cancel")
    async def cancelling(self, request: Request, number: WorkshopRef) -> Answer:
        return await self._cancelling(request, number)

    @action("workshop.cancel-all")
    async def cancel_all(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await running(request, number)
        by = await request.known_member()
        await workshop_changes.cancel(
            request.tx, community=request.community, workshop=workshop, by=by, now=request.now
        )
        return whisper("workshop-cancelled")

    @action("workshop.cancel-date")
    async def cancel_date(self, request: Request, number: int) -> Answer:
        found = await running_date(request, number)
        by = await request.known_member()
        await workshop_changes.cancel_date(request.tx, community=request.community, date=found, by=by, now=request.now)
        return whisper("workshop-date-cancelled")

    @action("workshop.cancel-one")
    async def cancelling_one(self, request: Request, number: int) -> Answer:
        """One date of a series, asked once more."""
        found = await running_date(request, number)
        sure = Action("workshop.cancel-date", Text("press-workshop-cancel"), (number,), Style.DANGER)
        return show(
            Card(
                title=Quote(found.workshop.title, found.workshop.language),
                subtitle=when(found, request.zone),
                body=(Text("workshop-cancel-sure"),),
                presses=(sure,),
                tone=Tone.CAREFUL,
            )
        )

    async def _cancelling(self, request: Request, number: int) -> Answer:
        workshop = await running(request, number)
        date = await workshops.next_date(request.tx, workshop=workshop, now=request.now)
        presses = [Action("workshop.cancel-all", Text("press-workshop-cancel-all"), (workshop.id,), Style.DANGER)]
        if workshop.rule and date and date.is_on and date.occurrence.starts > request.now:
            label = Text("press-workshop-cancel-date")
            presses.insert(0, Action("workshop.cancel-date", label, (date.occurrence.id,), Style.DANGER))
        return show(
            Card(
                title=Quote(workshop.title, workshop.language),
                body=(Text("workshop-cancel-sure"),),
                presses=tuple(presses),
                tone=Tone.CAREFUL,
            )
        )
