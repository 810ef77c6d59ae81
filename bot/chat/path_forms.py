"""The forms and cards moderators compose paths with."""

from collections.abc import Iterable, Sequence

from bot.chat.cards import Action, Card, Choice, Fact, Item, Style, Tone, plain
from bot.chat.forms import Field, FieldKind, Form
from bot.chat.model import Request
from bot.chat.path_cards import switched_on
from bot.core.languages import INTERFACE
from bot.core.paths import (
    LONGEST_CONTACT,
    LONGEST_LINE,
    LONGEST_TITLE,
    MOST_LINES,
    MOST_STEPS,
    Coordinator,
    Crisis,
    Path,
    PathKind,
    PathState,
    Step,
)
from bot.core.records import LONGEST_ID
from bot.core.texts import Name, Quote, Said, Text
from bot.i18n import country_name, own_language_name
from bot.services.paths import Laid

NOWHERE = "all"
"""Stands for every country where a code carries one."""


def new_path_form(request: Request) -> Form:
    return Form(name="path.make", title=Text("path-form-new"), fields=_about(request, None))


def path_form(request: Request, path: Path) -> Form:
    order = Field(
        name="order",
        label=Text("path-order"),
        hint=Text("path-order-hint"),
        kind=FieldKind.TEXT,
        default="\n".join(step.entry for step in path.steps),
        most=MOST_STEPS * (LONGEST_ID + 1),
    )
    return Form(name="path.save", args=(path.id,), title=Text("path-form"), fields=(*_about(request, path), order))


def step_form(path: Path, slug: str, at: int | None) -> Form:
    step = path.step(slug) or Step(entry=slug)
    return Form(
        name="path.put",
        args=(path.id, slug, *((at,) if at is not None else ())),
        title=Text("path-form-step"),
        fields=(_lines("dos", "path-do", step.dos), _lines("donts", "path-dont", step.donts)),
    )


def contact_form(country: str | None, now: str) -> Form:
    contact = Field(
        name="contact",
        label=Text("coordinator-how"),
        hint=Text("coordinator-how-hint"),
        default=now,
        required=True,
        most=LONGEST_CONTACT,
    )
    return Form(name="path.agree", args=(country or NOWHERE,), title=Text("coordinator-form"), fields=(contact,))


def path_card(laid: Laid, *, locale: str) -> Card:
    """A path as those see it who compose it."""
    path = laid.path
    where = Name("country", path.country) if path.country else Text("path-everywhere")
    presses = [Action("path.edit", Text("press-change"), (path.id,))]
    if path.state is not PathState.PUBLISHED and path.steps:
        presses.insert(0, Action("path.publish", Text("press-path-publish"), (path.id,), Style.PRIMARY))
    if path.state is PathState.PUBLISHED:
        presses.append(Action("path.retire", Text("press-path-retire"), (path.id,)))
    return Card(
        title=Quote(path.title, path.language),
        subtitle=Text("joined", parts=(Text(f"pathkind-{path.kind}"), where, Text(f"pathstate-{path.state}"))),
        body=(() if path.steps else (Text("path-no-steps"),)),
        items=tuple(_step_item(laid, step, number, locale) for number, step in enumerate(path.steps, start=1)),
        footer=(Text("path-how-to-add"),),
        presses=tuple(presses),
    )


def paths_card(found: Sequence[Path], coordinators: Sequence[Coordinator]) -> Card:
    """Every path, and whom new helpers call."""
    items = (
        Item(
            title=Quote(path.title, path.language),
            note=Text(
                "joined",
                parts=(
                    Text(f"pathkind-{path.kind}"),
                    Name("country", path.country) if path.country else Text("path-everywhere"),
                    Text(f"pathstate-{path.state}"),
                    Text("path-steps", count=len(path.steps)),
                ),
            ),
            action=Action("path.show", Text("press-open"), (path.id,)),
        )
        for path in found
    )
    called = tuple(_coordinator(each) for each in coordinators)
    return Card(
        title=Text("path-list-title"),
        body=(() if found else (Text("path-list-none"),)),
        facts=((Fact(Text("path-call"), called),) if called else ()),
        items=tuple(items),
        presses=(Action("path.create", Text("press-path-create")),),
    )


def crises_card(crises: Iterable[Crisis], titles: dict[int, Quote]) -> Card:
    items = tuple(
        Item(
            title=Name("country", crisis.country),
            body=titles.get(crisis.path_id),
            note=switched_on(crisis),
            action=Action("crisis.off", Text("press-crisis-off"), (crisis.country,)),
        )
        for crisis in crises
    )
    return Card(title=Text("crisis-list-title"), body=() if items else (Text("crisis-list-none"),), items=items)


def crisis_card(crisis: Crisis, path: Path, *, coordinated: bool) -> Card:
    """What was just switched on, and what is missing beside it."""
    title = Quote(path.title, path.language)
    country = Name("country", crisis.country)
    said: list[Said] = [switched_on(crisis), Text("crisis-what", country=country, title=title)]
    if not coordinated:
        said.append(Text("crisis-nobody-to-call"))
    return Card(
        title=Text("crisis-ahead", country=country),
        body=tuple(said),
        presses=(
            Action("crisis.show", Text("press-open"), (crisis.country,)),
            Action("crisis.off", Text("press-crisis-off"), (crisis.country,)),
        ),
        tone=Tone.GOOD if coordinated else Tone.CAREFUL,
    )


def asked_card(country: str | None) -> Card:
    """What somebody is asked who was named."""
    where: Said = Name("country", country) if country else Text("path-everywhere")
    return Card(
        title=Text("coordinator-asked-title"),
        body=(Text("coordinator-asked", where=where),),
        presses=(
            Action("path.agreeing", Text("press-coordinator-agree"), (country or NOWHERE,), Style.PRIMARY),
            Action("path.refuse", Text("press-coordinator-refuse"), (country or NOWHERE,)),
        ),
    )


def _about(request: Request, path: Path | None) -> tuple[Field, ...]:
    country = path.country if path else None
    kind = path.kind if path else PathKind.EVERYDAY
    return (
        Field(
            name="title",
            label=Text("path-title"),
            default=path.title if path else "",
            required=True,
            most=LONGEST_TITLE,
        ),
        Field(
            name="kind",
            label=Text("path-kind"),
            kind=FieldKind.CHOICE,
            default=kind,
            required=True,
            choices=tuple(Choice(each, Text(f"pathkind-{each}")) for each in PathKind),
        ),
        Field(
            name="country",
            label=Text("me-country"),
            hint=Text("path-country-hint"),
            default=country_name(country, request.locale) if country else "",
            most=60,
        ),
        Field(
            name="language",
            label=Text("me-language"),
            kind=FieldKind.CHOICE,
            default=path.language if path else request.locale,
            required=True,
            choices=tuple(Choice(code, plain(own_language_name(code))) for code in INTERFACE),
        ),
    )


def _lines(name: str, label: str, now: Sequence[str]) -> Field:
    return Field(
        name=name,
        label=Text(label),
        hint=Text("path-lines-hint", most=MOST_LINES),
        kind=FieldKind.TEXT,
        default="\n".join(now),
        most=MOST_LINES * (LONGEST_LINE + 1),
    )


def _step_item(laid: Laid, step: Step, number: int, locale: str) -> Item:
    entry = laid.entries.get(step.entry)
    language, wording = entry.wording(locale) if entry else (None, None)
    added = [*(f"✓ {line}" for line in step.dos), *(f"✗ {line}" for line in step.donts)]
    title = Quote(wording.title, language) if wording else Quote(step.entry)
    return Item(
        title=Text("path-way-step", number=number, title=title),
        note=None if entry else Text("path-step-missing", step=step.entry),
        body=Quote("\n".join(added), laid.path.language) if added else None,
        action=Action("path.step", Text("press-path-lines"), (laid.path.id, step.entry)),
    )


def _coordinator(coordinator: Coordinator) -> Said:
    where: Said = Name("country", coordinator.country) if coordinator.country else Text("path-everywhere")
    said = Quote(coordinator.contact) if coordinator.agreed else Text("coordinator-not-yet")
    return Text("joined", parts=(where, Quote(coordinator.name), said))
