"""`inbox`: letters that wait for a member, put into words when they are shown."""

from collections.abc import Callable

from bot.chat.cards import Action, Card, Item
from bot.chat.commands import Cog, action, command, every
from bot.chat.letters import Letter, Occasion
from bot.chat.model import Answer, Request, Tick, show
from bot.core.errors import UserError
from bot.core.inboxes import Kept
from bot.core.texts import At, Text
from bot.delivery.composing import Composer
from bot.services import inboxes

PAGE = 5
"""Letters on a card."""


class InboxCog(Cog):
    """``composer`` knows the letters of all cogs; asked for when needed, since this is one of them."""

    def __init__(self, composer: Callable[[], Composer]) -> None:
        self._composer = composer

    @command()
    async def inbox(self, request: Request) -> Answer:
        """Letters that wait for you."""
        return show(await self._page(request, skip=0), secret=True)

    @action("inbox.page")
    async def page(self, request: Request, skip: int) -> Answer:
        return show(await self._page(request, skip=max(skip, 0)), replaces=True, secret=True)

    @action("inbox.open")
    async def open(self, request: Request, letter: int) -> Answer:
        """A letter with everything that can be pressed on it."""
        kept = await inboxes.letter(request.tx, member=request.member, number=letter)
        composed = await self._composed(request, kept)
        if composed is None:
            raise UserError("inbox-gone")
        await inboxes.saw(request.tx, letters=(kept,), now=request.now)
        return show(composed.card, secret=True)

    @every(hours=6)
    async def forget(self, tick: Tick) -> None:
        await inboxes.forget_old(tick.tx, now=tick.now)

    async def _page(self, request: Request, *, skip: int) -> Card:
        """What is shown has been seen; a letter with nothing left to say is dropped."""
        page = await inboxes.leaf(request.tx, member=request.member, skip=skip, most=PAGE)
        items: list[Item] = []
        for kept in page.letters:
            if letter := await self._composed(request, kept):
                items.append(_item(kept, letter, request.zone))
            else:
                await inboxes.throw_away(request.tx, kept=kept)
        await inboxes.saw(request.tx, letters=page.letters, now=request.now)
        gone = len(page.letters) - len(items)
        return _card(tuple(items), skip=skip, total=page.total - gone)

    async def _composed(self, request: Request, kept: Kept) -> Letter | None:
        occasion = Occasion(
            tx=request.tx,
            now=request.now,
            community=request.community,
            locale=request.locale,
            zone=request.zone,
            promise=kept.promise,
        )
        return await self._composer().again(occasion)


def _card(items: tuple[Item, ...], *, skip: int, total: int) -> Card:
    presses: list[Action] = []
    if skip:
        presses.append(Action("inbox.page", Text("press-newer"), (max(skip - PAGE, 0),)))
    if skip + len(items) < total:
        presses.append(Action("inbox.page", Text("press-older"), (skip + len(items),)))
    counted = Text("inbox-count", count=total, first=skip + 1, last=skip + len(items))
    return Card(
        title=Text("inbox-title"),
        subtitle=counted if items else Text("inbox-empty"),
        items=items,
        presses=tuple(presses),
    )


def _item(kept: Kept, letter: Letter, zone: str) -> Item:
    card = letter.card
    title, body = (card.title, card.body[:1]) if card.title else (None, card.body)
    first, *more = body or (Text("inbox-letter"),)
    when = Text("inbox-new" if kept.seen_at is None else "inbox-at", at=At(kept.at, zone))
    return Item(
        title=title or first,
        body=first if title and body else (more[0] if more else None),
        note=when,
        action=Action("inbox.open", Text("press-open"), (kept.id,)),
    )
