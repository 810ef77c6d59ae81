"""What is said later of workshops: reminders, offers, changes, and what became of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.chat import workshop_words as words
from bot.chat.cards import Action, Card, Fact, Item, Style, Tone
from bot.chat.workshop_cards import DATES_SHOWN
from bot.core.mirroring import Found
from bot.core.texts import At, Quote, Text
from bot.core.workshops import LATE_ENOUGH_TO_COME, Date, Workshop
from bot.services.workshop_reports import Kept
from bot.services.workshop_views import View

_EVENTS_SHOWN: Final = 8


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
        body=(words.when(date, zone), *(words.link(view) if direct else ())),
        facts=(*words.where(view), *words.prepare(workshop)),
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
        facts=words.where(view),
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


def events_found_card(platform: str, found: Sequence[tuple[str, Found]], zone: str) -> Card:
    """For moderators: events that people made on a platform, the nearest first."""
    nearest = sorted(found, key=lambda each: each[1].starts)[:_EVENTS_SHOWN]
    return Card(
        title=Text("workshop-events-found", count=len(found)),
        body=(Text("workshop-events-found-what"),),
        items=tuple(
            Item(
                Quote(each.name),
                At(each.starts, zone),
                action=Action("workshop.adopt", Text("press-workshop-adopt"), (platform, event)),
            )
            for event, each in nearest
        ),
        footer=(Text("workshop-events-more", count=len(found) - len(nearest)),) if len(found) > len(nearest) else (),
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
