"""`workshop`: what is on, joining and leaving, and being reminded."""

from datetime import timedelta

from bot.chat.cards import Action, Card
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import Numbers, Topic, WorkshopRef
from bot.chat.workshop_cards import DATES_SHOWN, date_card, dates_card, joined_card, list_card, own_card
from bot.chat.workshop_files import enclosing
from bot.chat.workshop_forms import own_leads_form
from bot.core.attending import COMING
from bot.core.errors import UserError
from bot.core.people import Role
from bot.core.subjects import TOPICS
from bot.core.texts import Text
from bot.core.workshops import LEADS, Date, Going
from bot.services import attending, workshop_views, workshops
from bot.services.gaps import address_of
from bot.services.workshop_views import Reader, View

PAGE = 5


class WorkshopCog(Cog):
    @command(group="workshop", name="list")
    async def listed(self, request: Request, topic: Topic | None = None) -> Answer:
        """Workshops to come."""
        return show(await _page(request, topic, 0))

    @action("workshop.page")
    async def page(self, request: Request, topic: str, skip: int) -> Answer:
        return show(await _page(request, topic if topic in TOPICS else None, max(skip, 0)), replaces=True)

    @command(group="workshop", name="show")
    async def opened(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Show a workshop: when, where, and what you can do."""
        return await self._shown(request, workshop)

    @action("workshop.show")
    async def shown(self, request: Request, workshop: WorkshopRef) -> Answer:
        return await self._shown(request, workshop)

    @action("workshop.dates")
    async def dates(self, request: Request, number: WorkshopRef) -> Answer:
        """The dates of a series."""
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        coming = await request.tx.occurrences.of(workshop.id, after=request.now)
        dates = [Date(workshop, each) for each in coming if each.going is Going.PLANNED][:DATES_SHOWN]
        if not dates:
            raise UserError("workshop-is-past")
        views = [
            await workshop_views.of_date(request.tx, community=request.community, date=date, reader=reader_of(request))
            for date in dates
        ]
        return show(dates_card(views))

    @action("workshop.date")
    async def date(self, request: Request, number: int) -> Answer:
        found = await workshops.date_of(request.tx, community=request.community, number=number)
        view = await workshop_views.of_date(
            request.tx, community=request.community, date=found, reader=reader_of(request)
        )
        return show(date_card(view, request.now))

    @action("workshop.join-date")
    async def join_date(self, request: Request, number: int) -> Answer:
        found = await workshops.date_of(request.tx, community=request.community, number=number)
        member = await request.known_member()
        await attending.join(request.tx, community=request.community, date=found, member=member, now=request.now)
        return await self._joined(request, found)

    @command(group="workshop", name="join")
    async def join(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Join the next date of a workshop."""
        return await self._joining(request, workshop)

    @action("workshop.join")
    async def joining(self, request: Request, workshop: WorkshopRef) -> Answer:
        return await self._joining(request, workshop)

    @action("workshop.join-all")
    async def join_all(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        member = await request.known_member()
        await attending.join_all(
            request.tx, community=request.community, workshop=workshop, member=member, now=request.now
        )
        return await self._joined(request, await self._date(request, number))

    @command(group="workshop", name="leave")
    async def leave(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Say that you cannot come to a workshop."""
        return await self._leaving(request, await self._date(request, workshop))

    @action("workshop.away")
    async def away(self, request: Request, date: int) -> Answer:
        found = await workshops.date_of(request.tx, community=request.community, number=date)
        return await self._leaving(request, found)

    @action("workshop.leave-all")
    async def leave_all(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        member = await request.known_member()
        await attending.leave_all(
            request.tx, community=request.community, workshop=workshop, member=member, now=request.now
        )
        return whisper("workshop-left-all")

    @action("workshop.take")
    async def take(self, request: Request, date: int) -> Answer:
        found = await workshops.date_of(request.tx, community=request.community, number=date)
        member = await request.known_member()
        await attending.take(request.tx, community=request.community, date=found, member=member, now=request.now)
        return await self._joined(request, found)

    @action("workshop.decline")
    async def decline(self, request: Request, date: int) -> Answer:
        found = await workshops.date_of(request.tx, community=request.community, number=date)
        member = await request.known_member()
        await attending.decline(request.tx, community=request.community, date=found, member=member, now=request.now)
        return whisper("workshop-declined")

    @command(group="workshop", name="attend")
    async def attend(self, request: Request, workshop: WorkshopRef, people: int | None = None) -> Answer:
        """Say that you are there; hosts can say how many are."""
        if people is None:
            return await self._here(request, await self._date(request, workshop))
        found = await workshops.find(request.tx, community=request.community, number=workshop)
        workshops.check_may_run(found, request.member, moderates=request.role >= Role.MODERATOR)
        date = await workshops.last_date(request.tx, workshop=found, now=request.now)
        by = await request.known_member()
        await attending.count(request.tx, community=request.community, date=date, people=people, by=by, now=request.now)
        return whisper("workshop-counted", count=people)

    @action("workshop.here")
    async def here(self, request: Request, date: int) -> Answer:
        return await self._here(request, await workshops.date_of(request.tx, community=request.community, number=date))

    @command(group="workshop", name="remind-me")
    async def remind_me(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Choose when you are reminded of a workshop."""
        return await self._reminding(request, workshop)

    @action("workshop.remind")
    async def reminding(self, request: Request, workshop: WorkshopRef) -> Answer:
        return await self._reminding(request, workshop)

    @form("workshop.chosen", opening="workshop.remind")
    async def chosen(self, request: Request, number: WorkshopRef, *, leads: Numbers | None = None) -> Answer:
        """Whoever wants to be reminded wants to come: they join where they have not yet."""
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        member = await request.known_member()
        picked = tuple(lead for lead in leads or () if lead in LEADS)
        await attending.choose(
            request.tx, community=request.community, workshop=workshop, member=member, leads=picked, now=request.now
        )
        if not picked:
            return whisper("workshop-reminded-never")
        names = tuple(Text(f"lead-{lead}") for lead in picked)
        date = await workshops.next_date(request.tx, workshop=workshop, now=request.now)
        known = await request.tx.attendances.get(date.occurrence.id, member) if date else None
        chosen = Text("workshop-reminded", leads=Text("joined", parts=names))
        if known is not None:
            return show(Card(body=(chosen,)))
        join = Action("workshop.join", Text("press-workshop-join"), (workshop.id,))
        return show(Card(body=(chosen, Text("workshop-reminded-if")), presses=(join,)))

    @action("workshop.snooze")
    async def snooze(self, request: Request, date: int, minutes: int) -> Answer:
        found = await workshops.date_of(request.tx, community=request.community, number=date)
        due = request.now + timedelta(minutes=min(max(minutes, 1), max(LEADS)))
        member = await request.known_member()
        await attending.snooze(
            request.tx,
            community=request.community,
            date=found,
            member=member,
            due=due,
            address=address_of(request.sender),
        )
        return whisper("workshop-snoozed")

    async def _shown(self, request: Request, number: int) -> Answer:
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        view = await workshop_views.of_workshop(
            request.tx, community=request.community, workshop=workshop, now=request.now, reader=reader_of(request)
        )
        return show(own_card(view, request.now))

    async def _date(self, request: Request, number: int) -> Date:
        return await workshops.coming_date(request.tx, community=request.community, number=number, now=request.now)

    async def _joining(self, request: Request, number: int) -> Answer:
        date = await self._date(request, number)
        member = await request.known_member()
        await attending.join(request.tx, community=request.community, date=date, member=member, now=request.now)
        return await self._joined(request, date)

    async def _joined(self, request: Request, date: Date) -> Answer:
        member = await request.known_member()
        reader = Reader(member, request.zone)
        view = await workshop_views.of_date(request.tx, community=request.community, date=date, reader=reader)
        card = joined_card(view)
        if view.mine and view.mine.seat in COMING:
            card = await enclosing(request.tx, request.community, date.workshop, member, request.now, card)
        return show(card)

    async def _leaving(self, request: Request, date: Date) -> Answer:
        member = await request.known_member()
        await attending.leave(request.tx, community=request.community, date=date, member=member, now=request.now)
        return whisper("workshop-left")

    async def _here(self, request: Request, date: Date) -> Answer:
        member = await request.known_member()
        await attending.check_in(request.tx, community=request.community, date=date, member=member, now=request.now)
        return whisper("workshop-here")

    async def _reminding(self, request: Request, number: int) -> Answer:
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        own = await request.tx.workshops.leads(workshop.id)
        chosen = own.get(request.member.id or 0, workshop.leads)
        return own_leads_form(workshop, chosen)


def reader_of(request: Request) -> Reader:
    return Reader(request.member, request.zone, moderates=request.role >= Role.MODERATOR)


async def _page(request: Request, topic: str | None, skip: int) -> Card:
    """A series once, at its next date."""
    coming = await request.tx.occurrences.coming(request.community, now=request.now, topic=topic)
    numbers = list(dict.fromkeys(each.workshop_id for each in coming))
    views: list[View] = []
    for number in numbers[skip : skip + PAGE]:
        workshop = await workshops.find(request.tx, community=request.community, number=number)
        views.append(
            await workshop_views.of_workshop(
                request.tx, community=request.community, workshop=workshop, now=request.now, reader=reader_of(request)
            )
        )
    presses: list[Action] = []
    if skip:
        presses.append(Action("workshop.page", Text("press-back"), (topic or "-", max(skip - PAGE, 0))))
    if skip + PAGE < len(numbers):
        presses.append(Action("workshop.page", Text("press-next"), (topic or "-", skip + PAGE)))
    return list_card(views, total=len(numbers), skip=skip, presses=presses)
