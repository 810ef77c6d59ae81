"""`workshop`: making, changing and calling off, an aspect at a time. A time is always said back before it counts."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date as calendar_day
from datetime import datetime

from bot import times
from bot.chat.cards import Action, Card, Style, Tone
from bot.chat.commands import Cog, action, command, form
from bot.chat.model import Answer, Request, show, whisper
from bot.chat.params import Language, MemberReader, Numbers, Topics, WorkshopRef
from bot.chat.time_params import When, Zone
from bot.chat.workshop_cards import echo_card, own_card
from bot.chat.workshop_forms import (
    DEADLINES,
    ONCE,
    YES,
    materials_form,
    move_form,
    place_form,
    plan_form,
    reminders_form,
    repeat_form,
)
from bot.chat.workshop_words import when
from bot.core import recurrence
from bot.core.errors import UserError
from bot.core.moments import Moment, agreed, seen
from bot.core.people import Member, Role
from bot.core.recurrence import Rhythm, rule_for
from bot.core.texts import Quote, Text
from bot.core.workshop_times import walls
from bot.core.workshops import AHEAD, LEADS, Date, Reminding, Workshop, lasting, minutes_of, seats_of
from bot.services import members, workshop_views, workshops
from bot.services.workshop_views import Reader

_PLANNING = "workshop.planning"


class WorkshopMakingCog(Cog):
    """For moderators, who make workshops, and for hosts, who look after theirs."""

    def __init__(self, address: str | None) -> None:
        self._address = address

    @command(group="workshop", role=Role.MODERATOR)
    async def create(self, request: Request) -> Answer:
        """Plan a workshop."""
        return plan_form({"zone": times.city(request.zone, request.locale)})

    @action("workshop.new", role=Role.MODERATOR)
    async def new(self, request: Request) -> Answer:
        return plan_form({"zone": times.city(request.zone, request.locale)})

    @form("workshop.plan", opening="workshop.new", role=Role.MODERATOR)
    async def plan(
        self, request: Request, *, title: str, when: When, zone: Zone, lasts: str, description: str = ""
    ) -> Answer:
        """Nothing is made before the time was said back and confirmed."""
        moment, minutes = when.moment(request, zone=zone), minutes_of(lasts)
        written = _written(title, description, when.words, moment, minutes, request.locale)
        draft = await request.tx.drafts.keep(request.sender, _PLANNING, written, request.now)
        yes = Action("workshop.make", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.change", Text("press-edit"), (draft.id,))
        return show(echo_card(title, moment, lasts=minutes, now=request.now, yes=yes, edit=edit))

    @action("workshop.change")
    async def change(self, request: Request, draft: int) -> Answer:
        """The form again, with everything that was typed."""
        written = await _draft(request, draft)
        if "occurrence" in written:
            found = await _run_date(request, int(written["occurrence"]))
            return move_form(found, written)
        return plan_form(written, number=int(written.get("workshop", "0")))

    @action("workshop.make", role=Role.MODERATOR)
    async def make(self, request: Request, draft: int) -> Answer:
        written = await _draft(request, draft)
        member = await request.known_member()
        made = await workshops.create(
            request.tx,
            community=request.community,
            workshop=_planned(written, request.locale),
            by=member,
            now=request.now,
        )
        await request.tx.drafts.remove(draft)
        return await self._own(request, made, Text("workshop-made"))

    @command(group="workshop")
    async def edit(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Change a workshop you host, an aspect at a time."""
        return await self._own(request, await _run(request, workshop))

    @action("workshop.what")
    async def what(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await _run(request, number)
        begins = await _begins(request, workshop)
        return plan_form(_as_written(request, workshop, begins), number=workshop.id)

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
        workshop = await _run(request, number)
        minutes = minutes_of(lasts)
        worded = replace(workshop, title=title, description=description, minutes=minutes)
        if (when.words, zone) == (await _begins(request, workshop), workshop.zone):
            return await self._edited(request, worded)
        moment = when.moment(request, zone=zone)
        if (moment.wall, moment.zone) == (workshop.wall, workshop.zone):
            return await self._edited(request, worded)
        said = _written(title, description, when.words, moment, minutes, request.locale)
        written = {**said, "workshop": str(workshop.id)}
        draft = await request.tx.drafts.keep(request.sender, _PLANNING, written, request.now)
        yes = Action("workshop.retime", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.change", Text("press-edit"), (draft.id,))
        coming = _coming(_retimed(worded, moment), request.now)
        return show(echo_card(title, moment, lasts=minutes, now=request.now, yes=yes, edit=edit, coming=coming))

    @action("workshop.retime")
    async def retime(self, request: Request, draft: int) -> Answer:
        written = await _draft(request, draft)
        workshop = await _run(request, int(written.get("workshop", "0")))
        moment = agreed(datetime.fromisoformat(written["wall"]), written["zone-name"])
        worded = replace(
            workshop,
            title=written["title"],
            description=written["description"],
            minutes=int(written["minutes"]),
        )
        await request.tx.drafts.remove(draft)
        return await self._edited(request, _retimed(worded, moment))

    @action("workshop.where")
    async def where(self, request: Request, number: WorkshopRef) -> Answer:
        return place_form(await _run(request, number))

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
        workshop = await _run(request, number)
        _check_link(link)
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
        return repeat_form(await _run(request, number))

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
        workshop = await _run(request, number)
        first = agreed(workshop.wall, workshop.zone)
        said = _rule(rhythm, rule, count, first)
        changed = replace(workshop, rule=said, exceptions=_days(exceptions, workshop))
        coming = _coming(changed, request.now)
        if not coming:
            raise UserError("workshop-begins-past")
        written = {"workshop": str(workshop.id), "rule": said, "exceptions": exceptions}
        draft = await request.tx.drafts.keep(request.sender, _PLANNING, written, request.now)
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
        written = await _draft(request, draft)
        workshop = await _run(request, int(written["workshop"]))
        changed = replace(workshop, rule=written["rule"], exceptions=_days(written["exceptions"], workshop))
        await request.tx.drafts.remove(draft)
        return await self._edited(request, changed)

    @action("workshop.materials")
    async def materials(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await _run(request, number)
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
        workshop = await _run(request, number)
        named = await _hosts(request, hosts)
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
        return reminders_form(await _run(request, number))

    @form("workshop.reminded", opening="workshop.reminders")
    async def reminded(
        self,
        request: Request,
        number: WorkshopRef,
        *,
        leads: Numbers | None = None,
        reminding: Reminding = Reminding.DIRECT,
    ) -> Answer:
        workshop = await _run(request, number)
        picked = tuple(lead for lead in leads or () if lead in LEADS)
        return await self._edited(request, replace(workshop, leads=picked, reminding=reminding))

    @action("workshop.move")
    async def move(self, request: Request, number: int) -> Answer:
        found = await _run_date(request, number)
        when = _shown(found.occurrence.wall)
        return move_form(found, {"when": when, "zone": times.city(found.workshop.zone, request.locale)})

    @form("workshop.moved", opening="workshop.move")
    async def moved(
        self, request: Request, number: int, *, when: When, zone: Zone, lasts: str, place: str = "", link: str = ""
    ) -> Answer:
        """One date of a series, at another time or in another place."""
        found = await _run_date(request, number)
        _check_link(link)
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
        draft = await request.tx.drafts.keep(request.sender, _PLANNING, written, request.now)
        yes = Action("workshop.move-so", Text("press-yes"), (draft.id,), Style.PRIMARY)
        edit = Action("workshop.change", Text("press-edit"), (draft.id,))
        title = found.workshop.title
        return show(echo_card(title, moment, lasts=int(written["minutes"]), now=request.now, yes=yes, edit=edit))

    @action("workshop.move-so")
    async def move_so(self, request: Request, draft: int) -> Answer:
        written = await _draft(request, draft)
        found = await _run_date(request, int(written["occurrence"]))
        await workshops.change_date(
            request.tx,
            community=request.community,
            date=found,
            to=workshops.Change(
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
        return await self._own(request, workshop, Text("workshop-kept"))

    @command(group="workshop")
    async def cancel(self, request: Request, workshop: WorkshopRef) -> Answer:
        """Call a workshop off, and tell whoever meant to come."""
        return await self._cancelling(request, workshop)

    @action("workshop.cancel")
    async def cancelling(self, request: Request, number: WorkshopRef) -> Answer:
        return await self._cancelling(request, number)

    @action("workshop.cancel-all")
    async def cancel_all(self, request: Request, number: WorkshopRef) -> Answer:
        workshop = await _run(request, number)
        by = await request.known_member()
        await workshops.cancel(request.tx, community=request.community, workshop=workshop, by=by, now=request.now)
        return whisper("workshop-cancelled")

    @action("workshop.cancel-date")
    async def cancel_date(self, request: Request, number: int) -> Answer:
        found = await _run_date(request, number)
        by = await request.known_member()
        await workshops.cancel_date(request.tx, community=request.community, date=found, by=by, now=request.now)
        return whisper("workshop-date-cancelled")

    @action("workshop.cancel-one")
    async def cancelling_one(self, request: Request, number: int) -> Answer:
        """One date of a series, asked once more."""
        found = await _run_date(request, number)
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
        workshop = await _run(request, number)
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

    async def _edited(self, request: Request, workshop: Workshop) -> Answer:
        by = await request.known_member()
        kept = await workshops.edit(request.tx, community=request.community, workshop=workshop, by=by, now=request.now)
        return await self._own(request, kept, Text("workshop-kept"))

    async def _own(self, request: Request, workshop: Workshop, done: Text | None = None) -> Answer:
        member = await request.known_member()
        reader = Reader(member, request.zone, moderates=request.role >= Role.MODERATOR)
        view = await workshop_views.of_workshop(
            request.tx, community=request.community, workshop=workshop, now=request.now, reader=reader
        )
        card = own_card(view, request.now, self._address)
        return show(replace(card, body=(done, *card.body)) if done else card)


async def _run(request: Request, number: int) -> Workshop:
    """A workshop that whoever asks may change. Raises ``UserError`` for others."""
    workshop = await workshops.find(request.tx, community=request.community, number=number)
    workshops.check_may_run(workshop, request.member, moderates=request.role >= Role.MODERATOR)
    return workshop


async def _run_date(request: Request, number: int) -> Date:
    found = await workshops.date_of(request.tx, community=request.community, number=number)
    workshops.check_may_run(found.workshop, request.member, moderates=request.role >= Role.MODERATOR)
    return found


async def _draft(request: Request, number: int) -> dict[str, str]:
    draft = await request.tx.drafts.get(request.sender, number)
    if draft is None or draft.code != _PLANNING:
        raise UserError("draft-gone")
    return draft.answers


async def _hosts(request: Request, written: str) -> tuple[int, ...]:
    """Members by their names, as completion writes them. Raises ``UserError`` for a name nobody bears."""
    named: list[Member] = []
    for name in filter(None, (part.strip() for part in written.split(","))):
        whom = MemberReader().read("hosts", name)
        named.append(
            await members.meant(
                request.tx,
                community=request.community,
                whom=whom,
                platform=request.sender.platform,
                called=None,
                now=request.now,
            )
        )
    return tuple(dict.fromkeys(member.id for member in named if member.id is not None))


def _written(title: str, description: str, when: str, moment: Moment, minutes: int, locale: str) -> dict[str, str]:
    """What was typed and, beside it, what was understood."""
    return {
        "title": title,
        "description": description,
        "when": when,
        "zone": times.city(moment.zone, locale),
        "lasts": lasting(minutes),
        "wall": moment.wall.isoformat(),
        "zone-name": moment.zone,
        "minutes": str(minutes),
    }


async def _begins(request: Request, workshop: Workshop) -> str:
    """What stands in the form for when it is: its next date, so that what is past can be left as it is."""
    date = await workshops.next_date(request.tx, workshop=workshop, now=request.now)
    return _shown(date.occurrence.wall if date else workshop.wall)


def _shown(wall: datetime) -> str:
    return wall.strftime("%Y-%m-%d %H:%M")


def _as_written(request: Request, workshop: Workshop, begins: str) -> Mapping[str, str]:
    return {
        "title": workshop.title,
        "description": workshop.description,
        "when": begins,
        "zone": times.city(workshop.zone, request.locale),
        "lasts": lasting(workshop.minutes),
    }


def _planned(written: Mapping[str, str], language: str) -> Workshop:
    return Workshop(
        title=written["title"],
        description=written["description"],
        language=language,
        zone=written["zone-name"],
        wall=datetime.fromisoformat(written["wall"]),
        minutes=int(written["minutes"]),
    )


def _retimed(workshop: Workshop, moment: Moment) -> Workshop:
    """A workshop at another time; a rhythm that hangs on the day goes with it."""
    rule = workshop.rule
    if rule:
        rhythm = recurrence.rhythm_of(rule, workshop.wall)
        ends = ";".join(part for part in rule.split(";") if part.startswith(("COUNT=", "UNTIL=")))
        if rhythm is not Rhythm.OWN:
            rule = ";".join(filter(None, (rule_for(rhythm, moment.wall), ends)))
    return replace(workshop, wall=moment.wall, zone=moment.zone, rule=rule)


def _coming(workshop: Workshop, now: datetime) -> list[Moment]:
    begins = max(now, agreed(workshop.wall, workshop.zone).at)
    return [agreed(wall, workshop.zone) for wall in walls(workshop, after=now, until=begins + AHEAD)]


def _rule(rhythm: str, rule: str, count: str, first: Moment) -> str:
    """The rule that was chosen or written. Raises ``UserError`` for one we do not follow."""
    if rhythm == ONCE:
        return ""
    said = rule if rhythm == Rhythm.OWN else rule_for(Rhythm(rhythm), first.wall)
    if count.strip():
        if not count.strip().isdecimal():
            raise UserError("workshop-times-unclear", written=count)
        said = f"{said};COUNT={int(count)}"
    return recurrence.check(said, first)


def _days(written: str, workshop: Workshop) -> tuple[datetime, ...]:
    """The starts that fall on the days written, such as 2026-12-24, one a line. Raises ``UserError``."""
    left_out: list[datetime] = []
    for line in filter(None, (part.strip() for part in written.replace(",", "\n").splitlines())):
        try:
            day = calendar_day.fromisoformat(line)
        except ValueError:
            raise UserError("workshop-day-unclear", written=line) from None
        left_out.append(datetime.combine(day, workshop.wall.time()))
    return tuple(left_out)


def _check_link(link: str) -> None:
    if link and not link.startswith(("https://", "http://")):
        raise UserError("workshop-link-unclear", written=link)
