"""`remind`: notes a member leaves for themselves."""

from typing import Final

from bot.chat.cards import Action, Card, Item, Style
from bot.chat.commands import Cog, action, command, every
from bot.chat.letters import Letter, Occasion, delivered, letter
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.chat.reminder_params import ReminderRef
from bot.chat.time_params import When
from bot.chat.times import echo
from bot.core.outbox import Address, Remote
from bot.core.reminders import Reminder, Snooze
from bot.core.texts import At, Name, Quote, Said, Text
from bot.services import reminders

PAGE: Final = 5
"""Reminders on a card."""


class RemindersCog(Cog):
    """Seen by nobody but the member who wrote them."""

    @command(group="remind")
    async def me(self, request: Request, when: When, *, text: str) -> Answer:
        """Leave yourself a note for later."""
        moment, rest = when.and_rest(request, text)
        reminder = await reminders.remind(
            request.tx,
            community=request.community,
            member=await request.known_member(),
            account=_account(request),
            moment=moment,
            text=rest,
            now=request.now,
        )
        return show(_noted(request, reminder))

    @command(group="remind", name="list")
    async def listed(self, request: Request) -> Answer:
        """Show what you will be reminded of."""
        return show(await _page(request, skip=0), secret=True)

    @action("remind.page")
    async def page(self, request: Request, skip: int) -> Answer:
        return show(await _page(request, skip=max(skip, 0)), replaces=True, secret=True)

    @command(group="remind")
    async def forget(self, request: Request, number: ReminderRef) -> Answer:
        """Not be reminded of something after all."""
        return await _forgotten(request, number)

    @action("remind.forget")
    async def dropped(self, request: Request, number: int) -> Answer:
        return await _forgotten(request, number)

    @action("remind.snooze")
    async def snooze(self, request: Request, number: int, how: Snooze) -> Answer:
        later = await reminders.snooze(
            request.tx,
            member=request.member,
            account=_account(request),
            number=number,
            how=how,
            zone=request.zone,
            now=request.now,
        )
        return show(_noted(request, later))

    @letter("remind")
    async def remind(self, occasion: Occasion, number: int, turn: int) -> Letter | None:
        reminder = await reminders.due(occasion.tx, number=number, turn=turn)
        if reminder is None:
            return None
        return Letter(
            card=Card(
                title=Text("remind-title"),
                subtitle=Text("remind-asked", at=At(reminder.made_at, occasion.zone)),
                body=(Quote(reminder.text),),
                presses=tuple(
                    Action("remind.snooze", Text(f"press-snooze-{how}"), (reminder.id, how)) for how in Snooze
                ),
            )
        )

    @delivered("remind")
    async def told(self, occasion: Occasion, _where: Remote, number: int, turn: int) -> None:
        await reminders.told(occasion.tx, number=number, turn=turn, now=occasion.now)

    @every(hours=1)
    async def keep_time(self, tick: Tick) -> None:
        await reminders.reckon_anew(tick.tx)

    @every(hours=6)
    async def clear(self, tick: Tick) -> None:
        await reminders.clear(tick.tx, now=tick.now)


def _account(request: Request) -> Address:
    return Address(platform=request.sender.platform, place=request.sender.account, direct=True)


def _noted(request: Request, reminder: Reminder) -> Card:
    """What was understood, so that a wrong day is seen at once."""
    full, *clocks = echo(reminder.moment, request.now)
    guessed = Text("remind-by-clock", city=Name("city", request.zone))
    return Card(
        title=Text("remind-noted"),
        body=(full, Quote(reminder.text)),
        footer=(*clocks, *(() if request.member.zone else (guessed,))),
        presses=(Action("remind.forget", Text("press-forget"), (reminder.id,)),),
    )


async def _forgotten(request: Request, number: int) -> Answer:
    forgotten = await reminders.forget(request.tx, member=request.member, number=number)
    return whisper("remind-forgotten", text=Quote(forgotten.text))


async def _page(request: Request, *, skip: int) -> Card:
    found, total = await reminders.waiting(request.tx, member=request.member, skip=skip, most=PAGE)
    presses: list[Action] = []
    if skip:
        presses.append(Action("remind.page", Text("press-remind-sooner"), (max(skip - PAGE, 0),)))
    if skip + len(found) < total:
        presses.append(Action("remind.page", Text("press-remind-later"), (skip + len(found),), Style.PRIMARY))
    counted: Said = Text("remind-count", count=total, first=skip + 1, last=skip + len(found))
    return Card(
        title=Text("remind-list-title"),
        subtitle=counted if found else Text("remind-none"),
        items=tuple(_item(request, each) for each in found),
        presses=tuple(presses),
    )


def _item(request: Request, reminder: Reminder) -> Item:
    return Item(
        title=Quote(reminder.text),
        note=Text("joined", parts=(Quote(f"#{reminder.id}"), At(reminder.moment.at, request.zone))),
        action=Action("remind.forget", Text("press-forget"), (reminder.id,)),
    )
