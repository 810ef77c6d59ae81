"""Discord's own scheduled events, kept in step with workshops both ways.

Nothing hangs on Discord telling us: whatever wakes us, we look at the events as they are and compare them with what we
last wrote there and with what we want there now. What differs from what we wrote was done by people.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

import discord
import structlog

from bot.adapters.discord.event_calls import LONGEST_NAME, change, found_again, make, read
from bot.adapters.discord.senders import PLATFORM
from bot.chat.model import Words
from bot.core.mirroring import Shown, shown
from bot.core.people import Community, Place
from bot.core.texts import Text
from bot.core.workshops import Date
from bot.services import mirroring
from bot.store.database import Database
from bot.store.mirrors import Mirrored

log = structlog.stdlib.get_logger(__name__)

MOST_EVENTS: Final = 100
"""Of a server that are planned or taking place, whoever made them."""
_DESCRIPTION: Final = 1_000
_LOCATION: Final = 100
_GATHERING: Final = 2.0
"""Seconds in which changes are gathered before we look."""
_LOOKED_AT: Final = 600.0
"""Seconds after which we look although nothing woke us."""
_TOO_SOON: Final = timedelta(minutes=1)
"""An event cannot begin before it is made."""
_COUNTED: Final = {discord.EventStatus.scheduled, discord.EventStatus.active}


class Events:
    """Needs the right to manage events; where it is missing the server is left as it is, and the log says so."""

    def __init__(self, client: discord.Client, database: Database, words: Words, clock: Callable[[], datetime]) -> None:
        self._client = client
        self._database = database
        self._words = words
        self._clock = clock
        self._bell = asyncio.Event()
        self._happened = False

    def happened(self) -> None:
        """Something was done to the events of a server."""
        self._happened = True
        self._bell.set()

    async def run(self) -> None:
        """Until cancelled: look whenever something was promised here or happened there, and now and then anyway."""
        thorough = True
        with self._database.telling(self._bell.set):
            while True:
                self._bell.clear()
                look, self._happened = self._happened or thorough, False
                await self.keep_in_step(look=look, thorough=thorough)
                try:
                    async with asyncio.timeout(_LOOKED_AT):
                        await self._bell.wait()
                except TimeoutError:
                    thorough = True
                    continue
                thorough = False
                await asyncio.sleep(_GATHERING)

    async def keep_in_step(self, *, look: bool = True, thorough: bool = False) -> None:
        """See to every server of every community once. Without a ``look`` Discord is asked only where we want something
        changed; a ``thorough`` one goes through all who are interested, whether their number has changed or not.
        """
        async with self._database.reading() as tx:
            communities = await tx.communities.every()
            spaces = [
                (community, space)
                for community in communities
                for platform, space, _ in await tx.communities.spaces(community)
                if platform == PLATFORM
            ]
        for community, space in spaces:
            guild = self._client.get_guild(int(space))
            if guild is None:
                continue
            try:
                await self._keep(community, guild, look=look, thorough=thorough)
            except discord.Forbidden:
                log.warning("may not manage events", server=space)
            except Exception:
                log.exception("events are out of step", server=space)

    async def _keep(self, community: Community, guild: discord.Guild, *, look: bool, thorough: bool) -> None:
        place = Place(platform=PLATFORM, space=str(guild.id), channel="")
        async with self._database.reading() as tx:
            mirrored = await tx.mirrors.of(PLATFORM, str(guild.id))
            wanted = await mirroring.wanted(tx, community=community, now=self._clock())
        if not look and self._is_shown(community, mirrored, wanted):
            return
        events = {str(event.id): event for event in await guild.fetch_scheduled_events(with_counts=True)}
        known = [each for each in mirrored if each.event]
        for each in known:
            await self._take_in(community, place, each, events.get(each.event), thorough=thorough)
        await self._show(community, guild, place, events)

    def _is_shown(self, community: Community, mirrored: Sequence[Mirrored], wanted: Sequence[Date]) -> bool:
        """Whether every date to come is there as it should be, as far as we know."""
        known = {each.occurrence_id: each for each in mirrored}
        now = self._clock()
        wants = {date.occurrence.id: self._wants(community, date).fingerprint for date in wanted}
        gone = any(each.event and each.starts > now for number, each in known.items() if number not in wants)
        return not gone and all(
            number in known and (not known[number].event or known[number].shown == shown_as)
            for number, shown_as in wants.items()
        )

    def _wants(self, community: Community, date: Date) -> Shown:
        nowhere = self._words(Text("workshop-online"), community.language)
        return shown(date, nowhere=nowhere, name=LONGEST_NAME, description=_DESCRIPTION, location=_LOCATION)

    async def _take_in(
        self,
        community: Community,
        place: Place,
        mirrored: Mirrored,
        event: discord.ScheduledEvent | None,
        *,
        thorough: bool,
    ) -> None:
        now = self._clock()
        found = read(event) if event else None

        def wants(date: Date) -> Shown:
            return self._wants(community, date)

        async with self._database.transaction() as tx:
            there = await mirroring.take_in(
                tx, community=community, place=place, mirrored=mirrored, found=found, wants=wants, now=now
            )
        if not there or event is None or event.status is not discord.EventStatus.scheduled:
            return
        counted = event.user_count
        if counted == len(mirrored.interested) and not (counted and thorough):
            return
        people = [(str(user.id), user.display_name) async for user in event.users() if not user.bot]
        if frozenset(account for account, _ in people) != mirrored.interested:
            async with self._database.transaction() as tx:
                await mirroring.interest(
                    tx, community=community, place=place, mirrored=mirrored, people=people, now=now
                )

    async def _show(
        self,
        community: Community,
        guild: discord.Guild,
        place: Place,
        events: Mapping[str, discord.ScheduledEvent],
    ) -> None:
        """Write what is wanted there, the nearest first; what there is no room for is said."""
        now = self._clock()
        async with self._database.reading() as tx:
            mirrored = {each.occurrence_id: each for each in await tx.mirrors.of(PLATFORM, str(guild.id))}
            every = await mirroring.wanted(tx, community=community, now=now)
        ours = {each.event for each in mirrored.values()}
        others = [event for number, event in events.items() if number not in ours and event.status in _COUNTED]
        found = found_again(every, mirrored, others)
        if await self._adopt(community, every, found):
            await self._show(community, guild, place, events)
            return
        await self._offer(community, place, others, found.values())
        room = max(MOST_EVENTS - len(others) + len(found), 0)
        wanted, left_out = every[:room], every[room:]
        names = {date.occurrence.id for date in wanted}
        for each in mirrored.values():
            if each.occurrence_id not in names and each.event:
                await self._remove(place, each, events.get(each.event), now)
        for date in wanted:
            before = mirrored.get(date.occurrence.id)
            known = events.get(before.event) if before and before.event else found.get(date.occurrence.id)
            await self._write(community, guild, date, before, known)
        fresh = [date for date in left_out if not _is_left_out(mirrored.get(date.occurrence.id))]
        if fresh:
            async with self._database.transaction() as tx:
                await mirroring.leave_out(tx, community=community, place=place, dates=fresh, now=now)

    async def _adopt(
        self, community: Community, dates: Sequence[Date], found: Mapping[int, discord.ScheduledEvent]
    ) -> bool:
        adopted = False
        for date in dates:
            event = found.get(date.occurrence.id)
            if event and not self._is_mine(event):
                async with self._database.transaction() as tx:
                    there = read(event)
                    adopted |= await mirroring.adopt(tx, community=community, date=date, found=there, now=self._clock())
        return adopted

    async def _offer(
        self,
        community: Community,
        place: Place,
        others: Sequence[discord.ScheduledEvent],
        adopted: Collection[discord.ScheduledEvent],
    ) -> None:
        now = self._clock()
        theirs = [
            read(event)
            for event in others
            if event not in adopted and not self._is_mine(event) and event.start_time > now
        ]
        if theirs:
            async with self._database.transaction() as tx:
                await mirroring.offer(tx, community=community, place=place, found=theirs, now=now)

    def _is_mine(self, event: discord.ScheduledEvent) -> bool:
        return self._client.user is not None and event.creator_id == self._client.user.id

    async def _write(
        self,
        community: Community,
        guild: discord.Guild,
        date: Date,
        before: Mirrored | None,
        event: discord.ScheduledEvent | None,
    ) -> None:
        """Make or change one event, unless it says already what it should."""
        wants = self._wants(community, date)
        if event is None and wants.starts <= self._clock() + _TOO_SOON:
            return
        if before and before.event and before.shown == wants.fingerprint:
            return
        if event is None:
            event = await make(guild, wants)
        else:
            await change(event, wants)
        kept = Mirrored(
            occurrence_id=date.occurrence.id,
            event=str(event.id),
            starts=wants.starts,
            shown=wants.fingerprint,
            interested=before.interested if before else frozenset(),
        )
        async with self._database.transaction() as tx:
            await tx.mirrors.put(PLATFORM, str(guild.id), kept)

    async def _remove(
        self, place: Place, mirrored: Mirrored, event: discord.ScheduledEvent | None, now: datetime
    ) -> None:
        """Take an event away whose date is off, or too far away for the room there is; one that is past just goes."""
        if event is not None and mirrored.starts > now and event.status is discord.EventStatus.scheduled:
            await event.delete()
        async with self._database.transaction() as tx:
            await tx.mirrors.drop(PLATFORM, place.space or "", mirrored.occurrence_id)


def _is_left_out(mirrored: Mirrored | None) -> bool:
    return mirrored is not None and not mirrored.event
