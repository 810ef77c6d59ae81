"""`delivery`: what could not be said, for moderators to decide, and letting go of what was said long ago."""

from typing import Final

from bot.chat.cards import Action, Card, Fact, Item, Style, Tone, plain
from bot.chat.commands import Cog, action, command, every
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.core.outbox import Standing, Troubled
from bot.core.people import Role
from bot.core.texts import At, Said, Text
from bot.services import promises

PAGE: Final = 5


class DeliveryCog(Cog):
    """Words are shown to nobody here but those they were meant for: moderators see what about, where and why not."""

    @command(group="delivery", role=Role.MODERATOR)
    async def dead(self, request: Request) -> Answer:
        """Show what could not be said, and why."""
        found, total = await promises.troubled(request.tx, community=request.community, most=PAGE)
        if not found:
            return whisper("delivery-none")
        return show(
            Card(
                title=Text("delivery-title"),
                subtitle=Text("delivery-count", count=total, shown=len(found)),
                items=tuple(_item(request, each) for each in found),
                tone=Tone.CAREFUL,
            )
        )

    @command(group="delivery", role=Role.MODERATOR)
    async def retry(self, request: Request, number: int) -> Answer:
        """Try again to say something."""
        return await self._again(request, number)

    @action("delivery.open", role=Role.MODERATOR)
    async def opened(self, request: Request, number: int) -> Answer:
        found = await promises.trouble(request.tx, community=request.community, number=number)
        return show(_card(request, found))

    @action("delivery.retry", role=Role.MODERATOR)
    async def tried(self, request: Request, number: int) -> Answer:
        return await self._again(request, number)

    @action("delivery.drop", role=Role.MODERATOR)
    async def dropped(self, request: Request, number: int) -> Answer:
        await promises.give_up(
            request.tx, community=request.community, number=number, by=request.member, now=request.now
        )
        return whisper("delivery-dropped")

    @action("delivery.arrived", role=Role.MODERATOR)
    async def arrived(self, request: Request, number: int) -> Answer:
        await promises.arrived(
            request.tx, community=request.community, number=number, by=request.member, now=request.now
        )
        return whisper("delivery-noted")

    @every(hours=1)
    async def forget(self, tick: Tick) -> None:
        await promises.forget(tick.tx, now=tick.now)

    async def _again(self, request: Request, number: int) -> Answer:
        await promises.retry(request.tx, community=request.community, number=number, by=request.member, now=request.now)
        return whisper("delivery-again")


def _item(request: Request, trouble: Troubled) -> Item:
    return Item(
        title=Text("delivery-item", number=trouble.id, what=plain(trouble.promise.name)),
        note=Text("joined", parts=(_where(request, trouble), _when(request, trouble))),
        body=_why(trouble),
        action=Action("delivery.open", Text("press-open"), (trouble.id,)),
    )


def _card(request: Request, trouble: Troubled) -> Card:
    said = (trouble.id,)
    return Card(
        title=Text("delivery-item", number=trouble.id, what=plain(trouble.promise.name)),
        body=(Text("delivery-dead" if trouble.standing is Standing.DEAD else "delivery-uncertain"),),
        facts=(
            Fact(Text("delivery-where"), (_where(request, trouble),)),
            Fact(Text("delivery-when"), (_when(request, trouble),)),
            Fact(Text("delivery-why"), (_why(trouble),)),
        ),
        presses=(
            Action("delivery.retry", Text("press-delivery-retry"), said, Style.PRIMARY),
            Action("delivery.arrived", Text("press-delivery-arrived"), said),
            Action("delivery.drop", Text("press-delivery-drop"), said, Style.DANGER),
        ),
        tone=Tone.CAREFUL,
    )


def _where(request: Request, trouble: Troubled) -> Said:
    """To whom something was to be said directly is nobody else's business."""
    address = trouble.promise.address
    if address.direct:
        return Text("delivery-direct", platform=address.platform)
    if request.platform and request.sender.platform == address.platform:
        return plain(request.platform.link(address.place))
    return plain(f"{address.platform} {address.place}")


def _when(request: Request, trouble: Troubled) -> Said:
    return Text("delivery-due", at=At(trouble.promise.due, request.zone))


def _why(trouble: Troubled) -> Said:
    return plain(trouble.why) if trouble.why else Text("delivery-no-reason")
