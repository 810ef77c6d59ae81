"""Reminders as arguments."""

import typing
from dataclasses import dataclass
from typing import Final, TypeAlias

from typing_extensions import override

from bot.chat.cards import Choice
from bot.chat.model import Request
from bot.chat.params import Numbered
from bot.core.limits import shorten
from bot.core.reminders import MOST
from bot.core.texts import Quote
from bot.services import reminders

_LONGEST_LABEL: Final = 80


@dataclass(frozen=True, slots=True)
class ReminderReader(Numbered):
    """One of one's own reminders, by its number; completed by its words."""

    @override
    async def complete(self, typed: str, request: Request) -> list[Choice]:
        found, _ = await reminders.waiting(request.tx, member=request.member, skip=0, most=MOST)
        return [Choice(str(each.id), Quote(shorten(f"#{each.id} {each.text}", _LONGEST_LABEL))) for each in found]


ReminderRef: TypeAlias = typing.Annotated[int, ReminderReader()]
