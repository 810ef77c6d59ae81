"""What people see of workshops: one of them, the list, and what is asked before anything is made or changed."""

from collections.abc import Sequence
from datetime import datetime

from bot.chat import workshop_words as words
from bot.chat.cards import Action, Card, Fact, Item, Press, Style, Tone, listed
from bot.chat.times import in_full
from bot.core.attending import COMING, Seat
from bot.core.moments import Moment
from bot.core.texts import At, Name, Quote, Said, Text
from bot.core.workshops import LATE_ENOUGH_TO_COME, Date, Going, Workshop
from bot.services.workshop_reports import Kept
from bot.services.workshop_views import View

DATES_SHOWN = 8


def public_card(view: View, address: str | None) -> Card:
    """What stands in the workshops' place, for everybody."""
    open_still = view.date is not None and view.date.is_on
    presses: tuple[Press, ...] = (
        words.joining(view),
        Action("workshop.remind", Text("press-workshop-remind"), (view.workshop.id,)),
        words.calendar(view.workshop, address),
        Action("workshop.show", Text("press-open"), (view.workshop.id,)),
    )
    return _card(view, facts=_facts(view, inside=False), presses=presses if open_still else ())


def own_card(view: View, now: datetime, address: str | None) -> Card:
    """The same for one person: what they are to it, and what they can do."""
    inside = view.runs or (view.mine is not None and view.mine.seat in COMING)
    standing = words.mine(view)
    facts = (*((Fact(Text("workshop-you"), (standing,)),) if standing else ()), *_facts(view, inside=inside))
    return _card(view, facts=facts, presses=(*_for_members(view, now, address), *_for_hosts(view, now)))


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


def joined_card(view: View, address: str | None) -> Card:
    """What came of joining."""
    standing = words.mine(view) or Text("seat-away")
    workshop = view.workshop
    presses: list[Press] = []
    if view.mine and view.mine.seat in COMING:
        presses.append(words.calendar(workshop, address))
        presses.append(Action("workshop.remind", Text("press-workshop-remind"), (workshop.id,)))
        if workshop.rule and not view.regular:
            presses.append(Action("workshop.join-all", Text("press-workshop-join-all"), (workshop.id,)))
    if view.date:
        presses.append(Action("workshop.away", Text("press-workshop-away"), (view.date.occurrence.id,)))
    return Card(
        title=Quote(workshop.title, workshop.language),
        subtitle=words.when(view.date, view.zone) if view.date else None,
        body=(standing, *_link(view)),
        facts=_where(view),
        presses=tuple(presses),
        tone=Tone.GOOD if view.mine and view.mine.seat in COMING else Tone.PLAIN,
    )


def reminder_card(date: Date, *, zone: str, direct: bool, now: datetime) -> Card:
    """Soon it begins."""
    workshop, occurrence = date.workshop, date.occurrence
    presses: list[Action] = []
    if direct:
        wait = 60 if (occurrence.starts - now).total_seconds() > 2 * 3600 else 10
        if (occurrence.starts - now).total_seconds() > wait * 60:
            label = Text("press-workshop-snooze", count=wait)
            presses.append(Action("workshop.snooze", label, (occurrence.id, wait)))
        presses.append(Action("workshop.away", Text("press-workshop-away"), (occurrence.id,)))
        if occurrence.starts - now <= LATE_ENOUGH_TO_COME:
            presses.insert(0, Action("workshop.here", Text("press-workshop-here"), (occurrence.id,), Style.PRIMARY))
    else:
        presses.append(Action("workshop.show", Text("press-open"), (workshop.id,)))
    view = View(workshop=workshop, date=date, zone=zone)
    return Card(
        title=Text("workshop-soon", title=Quote(workshop.title, workshop.language)),
        body=(words.when(date, zone), *(_link(view) if direct else ())),
        facts=(*_where(view), *_prepare(workshop)),
        presses=tuple(presses),
    )


def offer_card(date: Date, until: datetime, zone: str) -> Card:
    occurrence = date.occurrence
    return Card(
        title=Text("workshop-offer-title"),
        subtitle=Quote(date.workshop.title, date.workshop.language),
        body=(words.when(date, zone), Text("workshop-offer-until", until=At(until, zone))),
        presses=(
            Action("workshop.take", Text("press-workshop-take"), (occurrence.id,), Style.PRIMARY),
            Action("workshop.decline", Text("press-workshop-decline"), (occurrence.id,)),
        ),
        tone=Tone.GOOD,
    )


def changed_card(view: View, dates: Sequence[Date]) -> Card:
    """What is so now, after a change."""
    zone = view.zone
    return Card(
        title=Text("workshop-changed-title", title=Quote(view.workshop.title, view.workshop.language)),
        body=tuple(words.when(date, zone) for date in dates[:DATES_SHOWN]),
        facts=_where(view),
        presses=(
            Action("workshop.show", Text("press-open"), (view.workshop.id,)),
            *(
                (Action("workshop.away", Text("press-workshop-away"), (dates[0].occurrence.id,)),)
                if len(dates) == 1
                else ()
            ),
        ),
        tone=Tone.CAREFUL,
    )


def off_card(workshop: Workshop, date: Date | None, zone: str) -> Card:
    return Card(
        title=Text("workshop-off-title", title=Quote(workshop.title, workshop.language)),
        body=(words.when(date, zone) if date else Text("workshop-off-all"),),
        tone=Tone.CAREFUL,
    )


def events_full_card(date: Date, zone: str) -> Card:
    """For moderators: a platform's own list of events has no room for a date."""
    return Card(
        title=Text("workshop-events-full"),
        body=(Quote(date.workshop.title, date.workshop.language), words.when(date, zone)),
        presses=(Action("workshop.show", Text("press-open"), (date.workshop.id,)),),
        tone=Tone.CAREFUL,
    )


def nudge_card(date: Date, zone: str) -> Card:
    return Card(
        title=Text("workshop-nudge-title", title=Quote(date.workshop.title, date.workshop.language)),
        body=(words.when(date, zone), Text("workshop-nudge")),
        presses=(Action("workshop.report", Text("press-workshop-report"), (date.occurrence.id,), Style.PRIMARY),),
    )


def recap_card(date: Date, kept: Kept, zone: str) -> Card:
    language = date.workshop.language
    facts = [Fact(Text("workshop-decisions"), (Quote(kept.decisions, language),))] if kept.decisions else []
    if kept.materials:
        facts.append(Fact(Text("workshop-materials"), tuple(Quote(each, language) for each in kept.materials)))
    if kept.questions:
        facts.append(Fact(Text("workshop-questions"), (Text("workshop-asked", count=len(kept.questions)),)))
    return Card(
        title=Text("workshop-recap-title", title=Quote(date.workshop.title, language)),
        subtitle=words.when(date, zone),
        facts=tuple(facts),
        presses=tuple(
            Action("gap.show", Text("gap-number", number=number), (number,)) for number in kept.questions[:5]
        ),
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
    facts += _where(view)
    if workshop.link or (view.date and view.date.link):
        facts.append(Fact(Text("workshop-link"), _link(view) if inside else (Text("workshop-link-later"),)))
    if view.hosts:
        facts.append(Fact(Text("workshop-hosts"), (Quote(", ".join(view.hosts)),)))
    about: list[Said] = [Name("language", workshop.language), *(Text(f"topic-{topic}") for topic in workshop.topics)]
    facts.append(Fact(Text("workshop-about"), (listed("joined", tuple(about)),)))
    facts += _prepare(workshop)
    if workshop.materials:
        materials = tuple(Quote(line, workshop.language) for line in workshop.materials.splitlines() if line.strip())
        facts.append(Fact(Text("workshop-materials"), materials))
    if view.unlisted:
        facts.append(Fact(Text("workshop-events"), (Text("workshop-events-full"),)))
    return tuple(facts)


def _where(view: View) -> tuple[Fact, ...]:
    place = view.date.place if view.date else view.workshop.place
    return (Fact(Text("workshop-place"), (Quote(place),)),) if place else ()


def _link(view: View) -> tuple[Said, ...]:
    link = view.date.link if view.date else view.workshop.link
    return (Quote(link),) if link else ()


def _prepare(workshop: Workshop) -> tuple[Fact, ...]:
    said = Quote(workshop.prepare, workshop.language)
    return (Fact(Text("workshop-prepare"), (said,)),) if workshop.prepare else ()


def _for_members(view: View, now: datetime, address: str | None) -> list[Press]:
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
    presses.append(words.calendar(workshop, address))
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
