"""How the parts of a workshop are said: times, rhythms, seats."""

from datetime import datetime

from bot import times
from bot.chat.cards import Action, Fact, Press, Style
from bot.chat.times import echo
from bot.core import zones
from bot.core.attending import Seat
from bot.core.moments import Moment, clocks_change
from bot.core.recurrence import rhythm_of
from bot.core.texts import At, Quote, Said, Text
from bot.core.workshop_times import moment_of
from bot.core.workshops import Date, Workshop
from bot.services.workshop_views import View


def when(date: Date, zone: str) -> Said:
    """When a date is by the reader's clock, and by its own where that shows another time."""
    moment = moment_of(date)
    mine = At(moment.at, zone)
    if moment.at.astimezone(zones.zone(zone)).replace(tzinfo=None) == moment.local.replace(tzinfo=None):
        return mine
    return Text("workshop-both-clocks", mine=mine, there=At(moment.at, moment.zone, fixed=True))


def lasts(minutes: int) -> Said:
    return Text("workshop-lasts", hours=minutes // 60, minutes=minutes % 60)


def rhythm(workshop: Workshop) -> Said | None:
    """How often, where it is more than once."""
    if not workshop.rule:
        return None
    return Text(f"rhythm-{rhythm_of(workshop.rule, workshop.wall)}")


def seats(view: View) -> Said:
    """How many are left."""
    most = view.workshop.seats
    if most is None:
        return Text("workshop-seats-open", count=view.taken)
    left = max(most - view.taken, 0)
    if left and not view.waiting:
        return Text("workshop-seats-left", left=left, seats=most)
    return Text("workshop-seats-full", waiting=view.waiting) if view.workshop.waits else Text("workshop-seats-gone")


def mine(view: View) -> Said | None:
    """What the reader is to the date."""
    if view.mine is None or view.mine.seat is Seat.LAPSED:
        return None
    until = At(view.mine.until or view.mine.since, view.zone)
    return Text(f"seat-{view.mine.seat}", line=view.line, until=until)


def understood(moment: Moment, *, now: datetime, last: Moment | None = None) -> tuple[Said, ...]:
    """A time as it was understood, and what the clocks do to it, or to a series that goes on until ``last``."""
    said = echo(moment, now)
    if last and clocks_change(moment.at, last.at, moment.zone):
        return (*said, Text("workshop-clocks-within", wall=times.shown(moment.wall)))
    return (*said, Text("workshop-clocks-stay")) if len(said) == 1 else said


def joining(view: View) -> Action:
    """The button to join, as far as that is possible; pressing it says why where it is not."""
    full = view.workshop.seats is not None and (view.taken >= view.workshop.seats or view.waiting > 0)
    label = Text("press-workshop-queue" if full and view.workshop.waits else "press-workshop-join")
    return Action("workshop.join", label, (view.workshop.id,), Style.PRIMARY)


def calendar(workshop: Workshop) -> Press:
    """The way into the reader's own calendar."""
    return Action("workshop.calendar", Text("press-workshop-calendar"), (workshop.id,))


def where(view: View) -> tuple[Fact, ...]:
    place = view.date.place if view.date else view.workshop.place
    return (Fact(Text("workshop-place"), (Quote(place),)),) if place else ()


def link(view: View) -> tuple[Said, ...]:
    link = view.date.link if view.date else view.workshop.link
    return (Quote(link),) if link else ()


def prepare(workshop: Workshop) -> tuple[Fact, ...]:
    said = Quote(workshop.prepare, workshop.language)
    return (Fact(Text("workshop-prepare"), (said,)),) if workshop.prepare else ()
