"""How the parts of a workshop are said: times, rhythms, seats."""

from datetime import datetime

from bot.chat.cards import Action, Link, Press, Style
from bot.core import zones
from bot.core.attending import Seat
from bot.core.moments import Moment, Twist, clocks_change
from bot.core.recurrence import rhythm_of
from bot.core.texts import At, Said, Text
from bot.core.workshop_times import moment_of
from bot.core.workshops import Date, Workshop
from bot.services.workshop_views import View


def told(moment: Moment) -> Said:
    """A time as it was agreed, with its day, the place of its clock, and UTC."""
    return At(moment.at, moment.zone, full=True)


def when(date: Date, zone: str) -> Said:
    """When a date is by the reader's clock, and by its own where that shows another time."""
    moment = moment_of(date)
    mine = At(moment.at, zone)
    if moment.at.astimezone(zones.zone(zone)).replace(tzinfo=None) == moment.local.replace(tzinfo=None):
        return mine
    return Text("workshop-both-clocks", mine=mine, there=At(moment.at, moment.zone))


def lasts(minutes: int) -> Said:
    return Text("workshop-lasts", hours=minutes // 60, minutes=minutes % 60)


def rhythm(workshop: Workshop) -> Said | None:
    """How often, where it is more than once."""
    if not workshop.rule:
        return None
    how = rhythm_of(workshop.rule, workshop.wall)
    return Text(f"repeat-{how}", rule=workshop.rule) if how == "own" else Text(f"repeat-{how}")


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


def twists(moment: Moment, *, now: datetime, last: Moment | None = None) -> tuple[Said, ...]:
    """What the clocks do to a time, or to a series that begins with it and goes on until ``last`` at least."""
    said: list[Said] = []
    if moment.twist is Twist.SKIPPED:
        said.append(Text("workshop-skipped", wall=f"{moment.wall:%H:%M}", local=f"{moment.local:%H:%M}"))
    elif moment.twist is Twist.REPEATED:
        said.append(Text("workshop-repeated", wall=f"{moment.wall:%H:%M}"))
    if last and clocks_change(moment.at, last.at, moment.zone):
        said.append(Text("workshop-clocks-within", wall=f"{moment.wall:%H:%M}"))
    elif clocks_change(now, moment.at, moment.zone):
        said.append(Text("workshop-clocks-before"))
    else:
        said.append(Text("workshop-clocks-stay"))
    return tuple(said)


def joining(view: View) -> Action:
    """The button to join, as far as that is possible; pressing it says why where it is not."""
    full = view.workshop.seats is not None and (view.taken >= view.workshop.seats or view.waiting > 0)
    label = Text("press-workshop-queue" if full and view.workshop.waits else "press-workshop-join")
    return Action("workshop.join", label, (view.workshop.id,), Style.PRIMARY)


def calendar(workshop: Workshop, address: str | None) -> Press:
    """The way into the reader's own calendar: a file on the web, where there is one."""
    if address is None:
        return Action("workshop.calendar", Text("press-workshop-calendar"), (workshop.id,))
    return Link(Text("press-workshop-calendar"), f"{address}/calendar/workshop/{workshop.key}.ics")
