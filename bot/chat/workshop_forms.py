"""The forms of a workshop, an aspect each: no form asks for more than five things, the most a Discord modal holds."""

from collections.abc import Mapping
from typing import Final

from bot.chat.cards import Choice
from bot.chat.forms import Field, FieldKind, Form, topics_field
from bot.core.recurrence import Rhythm, rhythm_of
from bot.core.texts import Text
from bot.core.workshops import LEADS, LONGEST, Date, Reminding, Workshop, lasting
from bot.i18n import language_name

ONCE: Final = "once"
DEADLINES: Final = (0, 60, 24 * 60, 2 * 24 * 60, 7 * 24 * 60)
YES: Final = "yes"
NO: Final = "no"
_LONGEST_WHEN: Final = 80
_LONGEST_RULE: Final = 200


def plan_form(written: Mapping[str, str], *, number: int = 0) -> Form:
    """What and when, of a new workshop or, with its ``number``, of one that is there."""
    form = Form(
        name="workshop.plan" if not number else "workshop.replan",
        args=(number,) if number else (),
        title=Text("workshop-plan-title" if not number else "aspect-workshop-what"),
        fields=(
            _line("title", required=True, most=LONGEST["title"]),
            _text("description", most=LONGEST["description"]),
            *_when(),
            _line("lasts", required=True, most=20, hint=True),
        ),
    )
    return form.refilled({"lasts": "1:30", **written}, problem=None, draft=0)


def place_form(workshop: Workshop) -> Form:
    return Form(
        name="workshop.placed",
        args=(workshop.id,),
        title=Text("aspect-workshop-where"),
        fields=(
            _line("place", default=workshop.place, most=LONGEST["place"], hint=True),
            _line("link", default=workshop.link, most=LONGEST["link"], hint=True),
            _line("seats", default=str(workshop.seats or ""), most=6, hint=True),
            _choice("waits", YES if workshop.waits else NO, (YES, NO)),
            Field(
                name="deadline",
                label=Text("workshop-field-deadline"),
                kind=FieldKind.CHOICE,
                default=str(workshop.deadline or 0),
                choices=tuple(Choice(str(each), Text(f"deadline-{each}")) for each in DEADLINES),
            ),
        ),
    )


def repeat_form(workshop: Workshop, written: Mapping[str, str] | None = None) -> Form:
    chosen = rhythm_of(workshop.rule, workshop.wall) if workshop.rule else ONCE
    exceptions = "\n".join(each.strftime("%Y-%m-%d") for each in workshop.exceptions)
    form = Form(
        name="workshop.repeated",
        args=(workshop.id,),
        title=Text("aspect-workshop-repeat"),
        fields=(
            Field(
                name="rhythm",
                label=Text("workshop-field-rhythm"),
                kind=FieldKind.CHOICE,
                default=chosen,
                required=True,
                choices=(
                    Choice(ONCE, Text("workshop-once")),
                    *(Choice(each, Text(f"rhythm-{each}")) for each in Rhythm),
                ),
            ),
            _line("count", most=5, hint=True),
            _line("rule", default=workshop.rule if chosen == Rhythm.OWN else "", most=_LONGEST_RULE, hint=True),
            _text("exceptions", default=exceptions, most=1_000, hint=True),
        ),
    )
    return form.refilled(written, problem=None, draft=0) if written else form


def materials_form(workshop: Workshop, locale: str, hosts: str) -> Form:
    return Form(
        name="workshop.prepared",
        args=(workshop.id,),
        title=Text("aspect-workshop-materials"),
        fields=(
            _text("prepare", default=workshop.prepare, most=LONGEST["prepare"]),
            _text("materials", default=workshop.materials, most=LONGEST["materials"], hint=True),
            _line("language", default=language_name(workshop.language, locale), required=True, most=40),
            topics_field(workshop.topics),
            _line("hosts", default=hosts, most=200, hint=True),
        ),
    )


def reminders_form(workshop: Workshop) -> Form:
    return Form(
        name="workshop.reminded",
        args=(workshop.id,),
        title=Text("aspect-workshop-reminders"),
        fields=(
            _leads(workshop.leads),
            _choice("reminding", workshop.reminding, tuple(Reminding)),
        ),
    )


def own_leads_form(workshop: Workshop, leads: tuple[int, ...]) -> Form:
    return Form(
        name="workshop.chosen",
        args=(workshop.id,),
        title=Text("workshop-remind-title"),
        fields=(_leads(leads),),
    )


def move_form(date: Date, written: Mapping[str, str]) -> Form:
    form = Form(
        name="workshop.moved",
        args=(date.occurrence.id,),
        title=Text("press-workshop-move"),
        fields=(
            *_when(),
            _line("lasts", required=True, most=20, hint=True),
            _line("place", most=LONGEST["place"], hint=True),
            _line("link", most=LONGEST["link"], hint=True),
        ),
    )
    here = {"place": date.place, "link": date.link, "lasts": lasting(date.occurrence.minutes)}
    return form.refilled({**here, **written}, problem=None, draft=0)


def report_form(date: Date) -> Form:
    counted = "" if date.occurrence.counted is None else str(date.occurrence.counted)
    return Form(
        name="workshop.reported",
        args=(date.occurrence.id,),
        title=Text("press-workshop-report"),
        fields=(
            _text("decisions", most=1_500),
            _text("questions", most=1_500, hint=True),
            _text("materials", most=1_500, hint=True),
            _line("counted", default=counted, most=6),
        ),
    )


def file_form() -> Form:
    return Form(
        name="workshop.look",
        title=Text("workshop-import-title"),
        fields=(
            Field(
                name="file",
                label=Text("import-file"),
                hint=Text("workshop-import-hint"),
                kind=FieldKind.FILE,
                required=True,
            ),
        ),
    )


def _when() -> tuple[Field, Field]:
    return (
        _line("when", required=True, most=_LONGEST_WHEN, hint=True),
        _line("zone", required=True, most=60, hint=True),
    )


def _leads(chosen: tuple[int, ...]) -> Field:
    return Field(
        name="leads",
        label=Text("workshop-field-leads"),
        kind=FieldKind.CHOICE,
        default=",".join(map(str, chosen)),
        choices=tuple(Choice(str(lead), Text(f"lead-{lead}")) for lead in LEADS),
        pick=len(LEADS),
    )


def _line(name: str, *, default: str = "", required: bool = False, most: int, hint: bool = False) -> Field:
    return Field(
        name=name,
        label=Text(f"workshop-field-{name}"),
        hint=Text(f"workshop-field-{name}-hint") if hint else None,
        default=default,
        required=required,
        most=most,
    )


def _text(name: str, *, default: str = "", most: int, hint: bool = False) -> Field:
    return Field(
        name=name,
        label=Text(f"workshop-field-{name}"),
        hint=Text(f"workshop-field-{name}-hint") if hint else None,
        kind=FieldKind.TEXT,
        default=default,
        most=most,
    )


def _choice(name: str, chosen: str, values: tuple[str, ...]) -> Field:
    return Field(
        name=name,
        label=Text(f"workshop-field-{name}"),
        kind=FieldKind.CHOICE,
        default=chosen,
        required=True,
        choices=tuple(Choice(value, Text(f"{name}-{value}")) for value in values),
    )
