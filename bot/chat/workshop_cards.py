"""What people see of workshops: one of them, the list, and what is asked before anything is made or changed."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat import workshop_words as words
from bot.chat.cards import Action, Card, Fact, Item, Press, Style, Tone, listed
from bot.chat.times import in_full
from bot.core.attending import COMING, Seat
from bot.core.moments import Moment
from bot.core.texts import At, Name, Quote, Said, Text
from bot.core.workshops import LATE_ENOUGH_TO_COME, Going
from bot.services.workshop_views import View

DATES_SHOWN = 8


def public_card(view: View) -> Card:
    """What stands in the workshops' place, for everybody."""
    open_still = view.date is not None and view.date.is_on
    presses: tuple[Press, ...] = (
        words.joining(view),
        Action("workshop.remind", Text("press-workshop-remind"), (view.workshop.id,)),
        words.calendar(view.workshop),
        Action("workshop.show", Text("press-open"), (view.workshop.id,)),
    )
    return _card(view, facts=_facts(view, inside=False), presses=presses if open_still else ())


def own_card(view: View, now: datetime) -> Card:
    """The same for one person: what they are to it, and what they can do."""
    inside = view.runs or (view.mine is not None and view.mine.seat in COMING)
    standing = words.mine(view)
    facts = (*((Fact(Text("workshop-you"), (standing,)),) if standing else ()), *_facts(view, inside=inside))
    return _card(view, facts=facts, presses=(*_for_members(view, now), *_for_hosts(view, now)))


def list_card(views: Sequence[View], *, total: int, skip: int, presses: Sequence[Press]) -> Card:
    counted = Text("workshop-count", count=total, first=skip + 1, last=skip + len(views))
    return Card(
        title=Text("workshop-list-title"),
        subtitle=counted if views else Text("workshop-none"),
        items=tuple(_item(view) for view in views),
        presses=tuple(presses),
    )


def dates_card(views: Sequence[View]) -> Card:
    """The dates of a series, each with its own seats."""
    first = views[0].workshop
    return Card(
        title=Quote(first.title, first.language),
        subtitle=Text("workshop-dates"),
        items=tuple(
            Item(
                words.when(view.date, view.zone),
                note=words.seats(view),
                body=words.mine(view),
                action=Action("workshop.date", Text("press-open"), (view.date.occurrence.id,)),
            )
            for view in views
            if view.date
        ),
    )


def date_card(view: View, now: datetime) -> Card:
    """One date of a series, and what can be done with it alone."""
    presses: list[Press] = []
    if view.date and view.date.is_on and view.date.occurrence.starts > now:
        about = (view.date.occurrence.id,)
        if view.mine and view.mine.seat not in {Seat.AWAY, Seat.LAPSED}:
            presses.append(Action("workshop.away", Text("press-workshop-away"), about))
        else:
            presses.append(Action("workshop.join-date", words.joining(view).label, about, Style.PRIMARY))
        if view.runs:
            presses.append(Action("workshop.move", Text("press-workshop-move"), about))
            presses.append(Action("workshop.cancel-one", Text("press-workshop-cancel"), about, Style.DANGER))
    inside = view.runs or (view.mine is not None and view.mine.seat in COMING)
    standing = words.mine(view)
    facts = (*((Fact(Text("workshop-you"), (standing,)),) if standing else ()), *_facts(view, inside=inside))
    return _card(view, facts=facts, presses=tuple(presses))


def echo_card(
    title: str,
    moment: Moment,
    *,
    lasts: int,
    now: datetime,
    yes: Action,
    edit: Action,
    coming: Sequence[Moment] = (),
) -> Card:
    """What was understood of what was typed, in full, before anything is made."""
    last = coming[-1] if len(coming) > 1 else None
    dates = (Fact(Text("workshop-dates"), tuple(map(in_full, coming[:DATES_SHOWN]))),) if last else ()
    return Card(
        title=Quote(title),
        body=(
            *words.understood(moment, now=now, last=last),
            words.lasts(lasts),
            Text("workshop-right"),
        ),
        facts=dates,
        presses=(yes, edit),
        tone=Tone.CAREFUL if moment.twist else Tone.PLAIN,
    )


def joined_card(view: View) -> Card:
    """What came of joining; the file for one's calendar goes with it."""
    standing = words.mine(view) or Text("seat-away")
    workshop = view.workshop
    presses: list[Press] = []
    if view.mine and view.mine.seat in COMING:
        presses.append(Action("workshop.remind", Text("press-workshop-remind"), (workshop.id,)))
        if workshop.rule and not view.regular:
            presses.append(Action("workshop.join-all", Text("press-workshop-join-all"), (workshop.id,)))
    if view.date:
        presses.append(Action("workshop.away", Text("press-workshop-away"), (view.date.occurrence.id,)))
    return Card(
        title=Quote(workshop.title, workshop.language),
        subtitle=words.when(view.date, view.zone) if view.date else None,
        body=(standing, *words.link(view)),
        facts=words.where(view),
        presses=tuple(presses),
        tone=Tone.GOOD if view.mine and view.mine.seat in COMING else Tone.PLAIN,
    )


def _card(view: View, *, facts: tuple[Fact, ...], presses: tuple[Press, ...]) -> Card:
    workshop = view.workshop
    off = workshop.going is Going.CANCELLED or (view.date is not None and not view.date.is_on)
    over = Text("workshop-over") if view.date is None else words.when(view.date, view.zone)
    return Card(
        title=Quote(workshop.title, workshop.language),
        subtitle=Text("workshop-off-all") if off else over,
        body=(Quote(workshop.description, workshop.language),) if workshop.description else (),
        facts=facts,
        presses=presses,
        tone=Tone.CAREFUL if off else Tone.PLAIN,
    )


def _facts(view: View, *, inside: bool) -> tuple[Fact, ...]:
    workshop = view.workshop
    facts: list[Fact] = []
    if view.date:
        lasts = words.lasts(view.date.occurrence.minutes)
        how = words.rhythm(workshop)
        facts.append(Fact(Text("workshop-how-long"), (listed("joined", (lasts, how) if how else (lasts,)),)))
        facts.append(Fact(Text("workshop-seats"), (words.seats(view),)))
        if workshop.deadline:
            facts.append(Fact(Text("workshop-deadline"), (Text("workshop-until", at=At(view.date.closes, view.zone)),)))
    facts += words.where(view)
    if workshop.link or (view.date and view.date.link):
        facts.append(Fact(Text("workshop-link"), words.link(view) if inside else (Text("workshop-link-later"),)))
    if view.hosts:
        facts.append(Fact(Text("workshop-hosts"), (Quote(", ".join(view.hosts)),)))
    about: list[Said] = [Name("language", workshop.language), *(Text(f"topic-{topic}") for topic in workshop.topics)]
    facts.append(Fact(Text("workshop-about"), (listed("joined", tuple(about)),)))
    facts += words.prepare(workshop)
    if workshop.materials:
        materials = tuple(Quote(line, workshop.language) for line in workshop.materials.splitlines() if line.strip())
        facts.append(Fact(Text("workshop-materials"), materials))
    if view.unlisted:
        facts.append(Fact(Text("workshop-events"), (Text("workshop-events-full"),)))
    return tuple(facts)


def _for_members(view: View, now: datetime) -> list[Press]:
    date, workshop = view.date, view.workshop
    if date is None or not date.is_on:
        return []
    presses: list[Press] = []
    if view.mine and view.mine.seat is Seat.OFFERED:
        presses.append(Action("workshop.take", Text("press-workshop-take"), (date.occurrence.id,), Style.PRIMARY))
    elif view.mine is None or view.mine.seat in {Seat.AWAY, Seat.LAPSED}:
        presses.append(words.joining(view))
    if date.occurrence.starts - LATE_ENOUGH_TO_COME <= now < date.occurrence.ends:
        presses.append(Action("workshop.here", Text("press-workshop-here"), (date.occurrence.id,)))
    if view.mine and view.mine.seat not in {Seat.AWAY, Seat.LAPSED}:
        presses.append(Action("workshop.away", Text("press-workshop-away"), (date.occurrence.id,)))
    if workshop.rule:
        presses.append(
            Action("workshop.leave-all", Text("press-workshop-leave-all"), (workshop.id,))
            if view.regular
            else Action("workshop.join-all", Text("press-workshop-join-all"), (workshop.id,))
        )
        presses.append(Action("workshop.dates", Text("press-workshop-dates"), (workshop.id,)))
    presses.append(Action("workshop.remind", Text("press-workshop-remind"), (workshop.id,)))
    presses.append(words.calendar(workshop))
    return presses


def _for_hosts(view: View, now: datetime) -> list[Press]:
    """Editing is split by aspect, since a form on Discord holds five questions."""
    workshop, date = view.workshop, view.date
    if not view.runs or workshop.going is Going.CANCELLED:
        return []
    aspects = ("what", "where", "repeat", "materials", "reminders")
    presses: list[Press] = [
        Action(f"workshop.{aspect}", Text(f"aspect-workshop-{aspect}"), (workshop.id,)) for aspect in aspects
    ]
    if date and workshop.rule and date.is_on and date.occurrence.starts > now:
        presses.append(Action("workshop.move", Text("press-workshop-move"), (date.occurrence.id,)))
    if date is None or date.occurrence.starts <= now:
        presses.append(Action("workshop.report-last", Text("press-workshop-report"), (workshop.id,)))
    presses.append(Action("workshop.cancel", Text("press-workshop-cancel"), (workshop.id,), Style.DANGER))
    return presses


def _item(view: View) -> Item:
    parts: list[Said] = [words.when(view.date, view.zone)] if view.date else []
    parts.append(words.seats(view))
    standing = words.mine(view)
    return Item(
        title=Quote(view.workshop.title, view.workshop.language),
        note=listed("joined", tuple(parts)),
        body=standing,
        action=Action("workshop.show", Text("press-open"), (view.workshop.id,)),
    )
