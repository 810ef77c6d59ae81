"""Saying answers on Discord: in time, to the right eyes, and in as many messages as it takes."""

import asyncio
from collections.abc import Awaitable
from typing import Any, Final

import discord
import structlog

from bot.adapters.discord.cards import files, layouts
from bot.adapters.discord.forms import modal
from bot.chat.answering import Spoken
from bot.chat.cards import Action, Card, Tone
from bot.chat.dispatch import RESUMES
from bot.chat.forms import Form
from bot.chat.model import Reply, Words
from bot.core.texts import Said, Text

log = structlog.stdlib.get_logger(__name__)

PATIENCE: Final = 1.5
"""Seconds after which the asker is told that it takes longer; Discord gives up at three."""


async def answer(interaction: discord.Interaction, coming: Awaitable[Spoken], words: Words) -> None:
    """Answer an interaction with what is coming, deferring when it does not come soon. Where Discord does not wait any
    more, what was asked for is done all the same.
    """
    task = asyncio.ensure_future(coming)
    try:
        await _say(interaction, task, words)
    except discord.NotFound:
        await task
        log.warning("Discord did not wait for an answer", kind=interaction.type.name)


async def _say(interaction: discord.Interaction, task: asyncio.Future[Spoken], words: Words) -> None:
    done, _ = await asyncio.wait({task}, timeout=PATIENCE)
    if not done:
        await interaction.response.defer(ephemeral=True, thinking=True)
    spoken = await task
    if isinstance(spoken.answer, Form):
        await _show_form(interaction, spoken.answer, words, spoken.locale)
    else:
        await _show_reply(interaction, spoken.answer, words, spoken.locale)


async def post(place: discord.abc.Messageable, spoken: Spoken, words: Words, *, said: str, **sending: Any) -> None:
    """Answer a message where it was said. A form cannot be shown without a press, so a button opens it; what is
    secret is said in direct messages only.
    """
    card = _opener(spoken.answer, said) if isinstance(spoken.answer, Form) else spoken.answer.card
    if isinstance(spoken.answer, Reply) and spoken.answer.secret and not isinstance(place, discord.DMChannel):
        card = Card(body=(Text("platform-not-here"),))
    sending = {**sending, "files": files(card)}
    for view in layouts(card, words, spoken.locale):
        await place.send(view=view, **sending)
        sending = {}


def opens(code: str) -> str | None:
    """The line to say again when a button stands for a form that could not be shown at once."""
    return code.removeprefix(_SAY) if code.startswith(_SAY) else None


_SAY: Final = "say|"


def _opener(form: Form, said: str) -> Card:
    return Card(body=(form.title,), presses=(Action("say", Text("platform-form-open"), (said[:90],)),))


def _reopener(form: Form, problem: Said) -> Card:
    """What is wrong with a form, and the way back to it with everything that was typed."""
    presses = (Action(RESUMES, Text("press-reopen"), (form.draft,)),) if form.draft else ()
    return Card(title=form.title, body=(problem,), presses=presses, tone=Tone.CAREFUL)


async def _show_form(interaction: discord.Interaction, form: Form, words: Words, locale: str) -> None:
    """Discord shows a form in answer to a press that is still fresh, never to a form that was sent."""
    if interaction.type is discord.InteractionType.modal_submit or interaction.response.is_done():
        again = _reopener(form, form.problem or Text("platform-form-late"))
        await _show_reply(interaction, Reply(card=again), words, locale)
    else:
        await interaction.response.send_modal(modal(form, words, locale))


async def _show_reply(interaction: discord.Interaction, reply: Reply, words: Words, locale: str) -> None:
    first, *more = layouts(reply.card, words, locale)
    response = interaction.response
    if response.is_done():
        if reply.private:
            await interaction.edit_original_response(view=first, attachments=files(reply.card))
        else:
            await interaction.delete_original_response()
            await interaction.followup.send(view=first, files=files(reply.card))
    elif reply.replaces and interaction.message is not None:
        await response.edit_message(view=first, attachments=files(reply.card))
    else:
        await response.send_message(view=first, ephemeral=reply.private, files=files(reply.card))
    for view in more:
        await interaction.followup.send(view=view, ephemeral=reply.private)
