"""Forms as modals, and what was typed into them."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import discord
from discord import ui

from bot.chat.forms import Field, FieldKind, Form
from bot.chat.model import Words
from bot.core.limits import shorten
from bot.core.uploads import LARGEST, Upload

Fetch: TypeAlias = Callable[[str], Awaitable[bytes]]

MOST_FIELDS: Final = 5
_LONGEST_TITLE: Final = 45
_LONGEST_LABEL: Final = 45
_LONGEST_HINT: Final = 100
_LONGEST_CHOICE: Final = 100

_CHANNELS: Final = [
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.forum,
    discord.ChannelType.public_thread,
]


def modal(form: Form, words: Words, locale: str) -> ui.Modal:
    """A form of at most five fields. Like a view it is finished, and answered from the id it carries."""
    if len(form.fields) > MOST_FIELDS:
        raise ValueError(f"the form {form.name!r} has more fields than a modal holds")
    shown = ui.Modal(title=shorten(words(form.title, locale), _LONGEST_TITLE), custom_id=form.code)
    for field in form.fields:
        shown.add_item(
            ui.Label(
                text=shorten(words(field.label, locale), _LONGEST_LABEL),
                description=shorten(words(field.hint, locale), _LONGEST_HINT) if field.hint else None,
                component=_component(field, words, locale),
            )
        )
    shown.stop()
    return shown


def answers(components: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """What was typed and chosen, by field, from a sent modal as Discord describes it."""
    given: dict[str, str] = {}
    for component in components:
        inner = component.get("component") or component
        if "custom_id" in inner:
            chosen: Sequence[object] = inner.get("values") or ()
            given[inner["custom_id"]] = inner.get("value") or ",".join(map(str, chosen))
        given.update(answers(component.get("components") or []))
    return given


async def uploads(data: Mapping[str, Any], fetch: Fetch) -> dict[str, Upload]:
    """The files that came with a sent modal, by field; what is too large is not fetched."""
    resolved: Mapping[str, Any] = data.get("resolved") or {}
    sent: Mapping[str, Mapping[str, Any]] = resolved.get("attachments") or {}
    given: dict[str, Upload] = {}
    for name, number in answers(data["components"]).items():
        if attachment := sent.get(number):
            announced = int(attachment["size"])
            content = await fetch(attachment["url"]) if announced <= LARGEST else b""
            given[name] = Upload(attachment["filename"], content, announced)
    return given


def _component(field: Field, words: Words, locale: str) -> ui.Item[Any]:
    if field.kind is FieldKind.PLACE:
        return ui.ChannelSelect(
            custom_id=field.name,
            channel_types=_CHANNELS,
            required=field.required,
            default_values=_chosen(field, discord.SelectDefaultValueType.channel),
        )
    if field.kind is FieldKind.GROUP:
        return ui.RoleSelect(
            custom_id=field.name,
            required=field.required,
            default_values=_chosen(field, discord.SelectDefaultValueType.role),
        )
    if field.kind is FieldKind.FILE:
        return ui.FileUpload(custom_id=field.name, required=field.required, max_values=1)
    if field.choices:
        return ui.Select(
            custom_id=field.name,
            required=field.required,
            max_values=min(field.pick, len(field.choices)),
            options=[
                discord.SelectOption(
                    label=shorten(words(choice.label, locale), _LONGEST_CHOICE),
                    value=choice.value,
                    default=choice.value in field.default.split(","),
                )
                for choice in field.choices
            ],
        )
    return ui.TextInput(
        custom_id=field.name,
        style=discord.TextStyle.paragraph if field.kind is FieldKind.TEXT else discord.TextStyle.short,
        default=shorten(field.default, field.most) or None,
        required=field.required,
        max_length=field.most,
    )


def _chosen(field: Field, kind: discord.SelectDefaultValueType) -> list[discord.SelectDefaultValue]:
    return [discord.SelectDefaultValue(id=int(field.default), type=kind)] if field.default else []
