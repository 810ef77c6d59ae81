"""What is said later of workshops, and the clock's part: dates that come near, offers that lapse."""

from bot.chat.cards import Card
from bot.chat.commands import Cog, every
from bot.chat.letters import Letter, Occasion, delivered, letter
from bot.chat.model import Tick
from bot.chat.workshop_cards import joined_card, public_card
from bot.chat.workshop_files import enclosing
from bot.chat.workshop_letter_cards import (
    changed_card,
    events_found_card,
    events_full_card,
    nudge_card,
    off_card,
    offer_card,
    recap_card,
    reminder_card,
)
from bot.core.attending import STILL_IN, Seat
from bot.core.outbox import Remote
from bot.core.people import Member
from bot.core.workshops import Date, Going, Workshop
from bot.services import attending, mirroring, workshop_changes, workshop_views
from bot.services.workshop_views import Reader


class WorkshopLettersCog(Cog):
    """Each letter is written when it is due, and not at all when it has become pointless: nobody is reminded of what
    was moved or called off, or of what they have left.
    """

    @letter("workshop.post")
    async def post(self, occasion: Occasion, number: int) -> Letter | None:
        workshop = await occasion.tx.workshops.get(occasion.community, number)
        if workshop is None or workshop.going is Going.CANCELLED:
            return None
        view = await workshop_views.of_workshop(
            occasion.tx, community=occasion.community, workshop=workshop, now=occasion.now
        )
        return Letter(card=public_card(view))

    @delivered("workshop.post")
    async def posted(self, occasion: Occasion, where: Remote, number: int) -> None:
        await occasion.tx.workshops.posted(number, occasion.promise.address, where)

    @letter("workshop.card")
    async def card(self, occasion: Occasion, number: int, revision: int) -> Letter | None:
        """What stands there already, as it is now. One that is still to be posted will be right anyway."""
        workshop = await occasion.tx.workshops.get(occasion.community, number)
        there = await occasion.tx.workshops.post_in(number, occasion.promise.address)
        if workshop is None or there is None or revision not in {0, workshop.revision}:
            return None
        view = await workshop_views.of_workshop(
            occasion.tx, community=occasion.community, workshop=workshop, now=occasion.now
        )
        return Letter(card=public_card(view), replaces=there)

    @letter("workshop.remind")
    async def remind(self, occasion: Occasion, number: int, revision: int, lead: int) -> Letter | None:
        """A ``lead`` of 0 is one that was put off, and is wanted whatever was chosen."""
        date = await _date(occasion, number, revision)
        member = await _member(occasion)
        if date is None or member is None:
            return None
        own = await occasion.tx.workshops.leads(date.workshop.id)
        wanted = own.get(member.id or 0, date.workshop.leads)
        comes = await attending.comes(occasion.tx, date=date, member=member)
        if not comes or (lead and lead not in wanted):
            return None
        return Letter(card=reminder_card(date, zone=occasion.zone, direct=True, now=occasion.now))

    @letter("workshop.remind-here")
    async def remind_here(self, occasion: Occasion, number: int, revision: int, lead: int) -> Letter | None:
        date = await _date(occasion, number, revision)
        if date is None or lead not in date.workshop.leads:
            return None
        return Letter(card=reminder_card(date, zone=date.workshop.zone, direct=False, now=occasion.now))

    @letter("workshop.joined")
    async def joined(self, occasion: Occasion, number: int) -> Letter | None:
        date, member = await _date(occasion, number), await _member(occasion)
        if date is None or member is None:
            return None
        reader = Reader(member, occasion.zone)
        view = await workshop_views.of_date(occasion.tx, community=occasion.community, date=date, reader=reader)
        if view.mine is None:
            return None
        return Letter(card=await _enclosing(occasion, date.workshop, member, joined_card(view)))

    @letter("workshop.offer")
    async def offer(self, occasion: Occasion, number: int, offers: int) -> Letter | None:
        date, member = await _date(occasion, number), await _member(occasion)
        known = await occasion.tx.attendances.get(number, member) if member else None
        if date is None or known is None or known.seat is not Seat.OFFERED or known.until is None:
            return None
        if known.offers != offers:
            return None
        return Letter(card=offer_card(date, known.until, occasion.zone))

    @letter("workshop.changed")
    async def changed(self, occasion: Occasion, number: int, date: int) -> Letter | None:
        """Of one date or, for 0, of the series: a member's own dates of it."""
        workshop = await occasion.tx.workshops.get(occasion.community, number)
        if workshop is None or workshop.going is Going.CANCELLED:
            return None
        member = await _member(occasion)
        if occasion.promise.member_id is not None and member is None:
            return None
        dates: list[Date] = []
        for each in await occasion.tx.occurrences.of(number, after=occasion.now):
            known = await occasion.tx.attendances.get(each.id, member) if member else None
            concerned = member is None or (known is not None and known.seat in STILL_IN)
            if each.going is Going.PLANNED and concerned and date in {0, each.id}:
                dates.append(Date(workshop, each))
        if not dates:
            return None
        reader = Reader(member, occasion.zone) if member else None
        view = await workshop_views.of_date(occasion.tx, community=occasion.community, date=dates[0], reader=reader)
        return Letter(card=await _enclosing(occasion, workshop, member, changed_card(view, dates)))

    @letter("workshop.off")
    async def off(self, occasion: Occasion, number: int, date: int) -> Letter | None:
        workshop = await occasion.tx.workshops.get(occasion.community, number)
        occurrence = await occasion.tx.occurrences.get(date) if date else None
        if workshop is None:
            return None
        card = off_card(workshop, Date(workshop, occurrence) if occurrence else None, occasion.zone)
        return Letter(card=await _enclosing(occasion, workshop, await _member(occasion), card))

    @letter("workshop.nudge")
    async def nudge(self, occasion: Occasion, number: int, revision: int) -> Letter | None:
        date = await _date(occasion, number, revision)
        if date is None or date.occurrence.reported_at is not None:
            return None
        return Letter(card=nudge_card(date, occasion.zone))

    @letter("workshop.recap")
    async def recap(self, occasion: Occasion, number: int) -> Letter | None:
        date = await _date(occasion, number)
        kept = await occasion.tx.reports.get(number)
        return Letter(card=recap_card(date, kept, occasion.zone)) if date and kept else None

    @letter("workshop.events-full")
    async def events_full(self, occasion: Occasion, number: int) -> Letter | None:
        date = await _date(occasion, number)
        if date is None or not await occasion.tx.mirrors.is_left_out(number):
            return None
        return Letter(card=events_full_card(date, occasion.zone))

    @letter("workshop.events-found")
    async def events_found(self, occasion: Occasion, platform: str, events: str) -> Letter | None:
        found = [
            (event, await mirroring.offered(occasion.tx, platform=platform, event=event)) for event in events.split(",")
        ]
        coming = [(event, each) for event, each in found if each.starts > occasion.now]
        return Letter(card=events_found_card(platform, coming, occasion.zone)) if coming else None

    @every(minutes=5)
    async def dates(self, tick: Tick) -> None:
        await workshop_changes.keep_up(tick.tx, now=tick.now)

    @every(minutes=1)
    async def seats(self, tick: Tick) -> None:
        await attending.keep_up(tick.tx, now=tick.now)


async def _date(occasion: Occasion, number: int, revision: int | None = None) -> Date | None:
    """A date that takes place, as it was when this was promised."""
    occurrence = await occasion.tx.occurrences.get(number)
    workshop = await occasion.tx.workshops.get(occasion.community, occurrence.workshop_id) if occurrence else None
    if occurrence is None or workshop is None or revision not in {None, occurrence.revision}:
        return None
    date = Date(workshop, occurrence)
    return date if date.is_on else None


async def _enclosing(occasion: Occasion, workshop: Workshop, member: Member | None, card: Card) -> Card:
    """With the file for their calendar, for a member; in a place there are calendars of all kinds."""
    if member is None:
        return card
    return await enclosing(occasion.tx, occasion.community, workshop, member, occasion.now, card)


async def _member(occasion: Occasion) -> Member | None:
    number = occasion.promise.member_id
    return await occasion.tx.members.get(occasion.community, number) if number is not None else None
