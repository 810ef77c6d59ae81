"""`start` and `stop`: a new helper's path, a step a day by letter."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.chat.cards import Card
from bot.chat.commands import Cog, action, command, every
from bot.chat.letters import Letter, Occasion, letter
from bot.chat.model import Answer, Request, Tick, show, whisper
from bot.chat.params import EntryRef
from bot.chat.path_cards import begun_card, done_card, end_card, step_card, way_card
from bot.core.outbox import Address
from bot.core.paths import Going, next_due
from bot.core.people import Member
from bot.core.texts import At
from bot.services import crises, walks
from bot.services.walks import Due, Way
from knowledge.helplines import Helpline, Helplines

DOORS: Final = 2
"""Helplines under every step, beside the person to call."""


class StartCog(Cog):
    """Whoever is new gets a path; whoever has one sees how far they have come."""

    def __init__(self, helplines: Helplines) -> None:
        self._helplines = helplines

    @command()
    async def start(self, request: Request, hour: int | None = None) -> Answer:
        """Begin here if you are new: short steps, one a day."""
        return await self._started(request, hour)

    @action("path.new")
    async def new(self, request: Request) -> Answer:
        return await self._started(request, None)

    @action("path.anew")
    async def anew(self, request: Request) -> Answer:
        return await self._begun(request, await _helper(request), None)

    @action("path.resume")
    async def resume(self, request: Request) -> Answer:
        member = await request.known_member()
        way = await walks.go_on(
            request.tx, community=request.community, member=member, account=_account(request), now=request.now
        )
        return show(way_card(request, way))

    @action("path.way")
    async def way(self, request: Request) -> Answer:
        return await self._started(request, None)

    @command()
    async def stop(self, request: Request) -> Answer:
        """End the messages of your first days."""
        return await stopped(request)

    @action("path.stop")
    async def stop_pressed(self, request: Request) -> Answer:
        return await stopped(request)

    @action("path.read")
    async def read(self, request: Request, slug: EntryRef) -> Answer:
        """A step somebody has, read again or read here."""
        due = await walks.read(
            request.tx, community=request.community, member=request.member, slug=slug, now=request.now
        )
        return show(self._step(due, locale=request.locale))

    @action("path.done")
    async def done(self, request: Request, slug: EntryRef) -> Answer:
        way, is_last = await walks.done(
            request.tx, community=request.community, member=request.member, slug=slug, now=request.now
        )
        return show(end_card() if is_last else done_card(way, slug, next_at=_next(request, way, slug)))

    @action("path.hurry")
    async def hurry(self, request: Request, slug: EntryRef) -> Answer:
        """The next step now instead of tomorrow."""
        coming = await walks.hurry(
            request.tx, community=request.community, member=request.member, slug=slug, now=request.now
        )
        return whisper("path-comes-now" if coming else "path-came")

    @action("path.later")
    async def later(self, request: Request, slug: EntryRef) -> Answer:
        at = await walks.put_off(
            request.tx, community=request.community, member=request.member, slug=slug, now=request.now
        )
        return whisper("path-later", at=At(at, request.zone))

    @letter("path.step")
    async def step(self, occasion: Occasion, walk: int, turn: int, slug: EntryRef) -> Letter | None:
        due = await walks.due(occasion.tx, community=occasion.community, number=walk, turn=turn, slug=slug)
        return Letter(card=self._step(due, locale=occasion.locale)) if due else None

    @letter("path.end")
    async def end(self, occasion: Occasion, walk: int, turn: int) -> Letter | None:
        return Letter(card=end_card()) if await walks.ended(occasion.tx, number=walk, turn=turn) else None

    @every(minutes=30)
    async def keep_going(self, tick: Tick) -> None:
        await walks.keep_going(tick.tx, now=tick.now)

    async def _started(self, request: Request, hour: int | None) -> Answer:
        member = await _helper(request)
        way = await walks.way(request.tx, community=request.community, member=member, now=request.now)
        if way is None:
            return await self._begun(request, member, hour)
        if hour is not None and way.walk.going is Going.ON:
            way = await walks.change_hour(
                request.tx, community=request.community, member=member, hour=hour, now=request.now
            )
        return show(way_card(request, way))

    async def _begun(self, request: Request, member: Member, hour: int | None) -> Answer:
        way = await walks.begin(
            request.tx,
            community=request.community,
            member=member,
            account=_account(request),
            hour=hour,
            now=request.now,
        )
        crisis = await crises.on(
            request.tx, community=request.community, country=member.setting.country, now=request.now
        )
        return show(begun_card(request, way, crisis))

    def _step(self, due: Due, *, locale: str) -> Card:
        return step_card(due, locale=locale, doors=self._doors(due.walk.country))

    def _doors(self, country: str | None) -> Sequence[Helpline]:
        return self._helplines.for_referral("emergency", country)[:DOORS]


async def stopped(request: Request) -> Answer:
    """Said by a button, a command, or the word alone."""
    had = await walks.stop(request.tx, member=request.member, now=request.now)
    return whisper("path-stopped" if had else "path-was-stopped")


async def _helper(request: Request) -> Member:
    """Whoever asks, remembered from now on, where they help as far as we know."""
    return replace(await request.known_member(), setting=request.member.setting)


def _next(request: Request, way: Way, slug: str) -> At | None:
    """When the next step comes by itself; ``None`` when none does, or it has come already."""
    walk = way.walk
    if walk.going is not Going.ON or slug != walk.before(request.now)[-1]:
        return None
    pending: datetime | None = walk.due if walk.due > request.now else None
    if pending is None and not way.is_left:
        return None
    return At(pending or next_due(request.now, request.zone, walk.hour).at, request.zone)


def _account(request: Request) -> Address:
    return Address(platform=request.sender.platform, place=request.sender.account, direct=True)
