"""Saying on Discord what was promised: in a channel, a thread, a forum post or a direct message.

Discord knows a repeated nonce for a few minutes. Beyond that our own messages are known by an id in their outermost
component, which people never see and Discord keeps.
"""

import hashlib
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta
from typing import Final

import discord
from typing_extensions import override

from bot.adapters.discord.cards import files, fitted, layouts
from bot.adapters.discord.places import Places, Spot
from bot.adapters.discord.senders import PLATFORM
from bot.adapters.discord.troubles import told_apart
from bot.chat.letters import Letter
from bot.chat.model import Words
from bot.core.outbox import Address, Remote
from bot.core.outbox import nonce as nonce_of
from bot.core.pacing import Pace, Rate
from bot.delivery.courier import CannotLookError, Courier

_MOST_READ: Final = 1000
_MOST_PAGES: Final = 100
_SKEW: Final = timedelta(minutes=10)
"""How far our clock may be from Discord's."""


class DiscordCourier(Courier):
    """``pace`` stays below Discord's limits (50 requests a second, 5 messages in 5 seconds and channel), so that people
    who press buttons are not kept waiting, and below what gets a bot that writes to many people quarantined.
    """

    platform = PLATFORM
    pace = Pace(everywhere=Rate(20, 1), place=Rate(5, 5), direct=Rate(30, 60))

    def __init__(self, client: discord.Client, words: Words) -> None:
        self._client = client
        self._words = words
        self._places = Places(client, words)
        self._there: dict[str, dict[int, discord.Message]] = {}

    @override
    def remembers(self, address: Address, letter: Letter) -> timedelta:
        """Opening a forum post takes no nonce, and in a thread that is closed already nothing is said again."""
        opens = self._places.forum(address) or letter.among
        return timedelta() if letter.closes or opens else timedelta(seconds=60)

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        with told_apart():
            if letter.replaces:
                try:
                    return await self._edit(address, letter, letter.replaces, locale, nonce)
                except discord.NotFound:  # somebody took it away: there is nothing left to be wrong
                    return letter.replaces
            return await self._say(address, letter, locale, nonce)

    @override
    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        """Editing again changes nothing, so nothing is looked for then."""
        if letter.replaces:
            return None
        with told_apart():
            try:
                where, there = await self._look(address, letter, _marks(nonce), since - _SKEW)
            except discord.Forbidden as error:
                raise CannotLookError(str(error)) from error
        if where and len(there) == len(layouts(letter.card, self._words, locale)):
            return Remote(where, str(there[0].id))
        self._there[nonce] = there
        return None

    async def _say(self, address: Address, letter: Letter, locale: str, nonce: str) -> Remote:
        """Every message of it that is not there yet."""
        there = self._there.pop(nonce, {})
        page, *more = layouts(letter.card, self._words, locale, marks=_marks(nonce))
        async with AsyncExitStack() as awake:
            if forum := self._places.forum(address):
                first = there.get(0) or await self._places.post(forum, letter, locale, page)
                spot = await self._places.at(first.channel.id)
                await awake.enter_async_context(_awake(spot, closes=letter.closes))
            else:
                spot = await self._private(letter, locale, there) or await self._places.spot(address)
                await awake.enter_async_context(_awake(spot, closes=letter.closes))
                first = there.get(0) or await spot.send(view=page, nonce=nonce, files=files(letter.card))
                spot = await self._thread(spot, first, letter, locale)
            for number, another in enumerate(more, start=1):
                if number not in there:
                    await spot.send(view=another, nonce=nonce_of(f"{nonce}{number}"))
        return Remote(str(spot.id), str(first.id))

    async def _private(self, letter: Letter, locale: str, there: dict[int, discord.Message]) -> Spot | None:
        """The private thread of a letter that is for some alone; ``None`` where none can be opened."""
        if not letter.among or not letter.thread:
            return None
        if 0 in there:
            return await self._places.at(there[0].channel.id)
        return await self._places.private(letter.thread, letter.among, letter.near, locale)

    async def _thread(self, spot: Spot, first: discord.Message, letter: Letter, locale: str) -> Spot:
        """Where a letter goes on after its first message: in the thread it opens, where one can be opened."""
        if letter.thread is None or letter.among or not isinstance(spot, discord.TextChannel):
            return spot
        return await self._places.open(first, letter.thread, locale)

    async def _edit(self, address: Address, letter: Letter, said: Remote, locale: str, nonce: str) -> Remote:
        """Say something else where it was said. The message a thread hangs on is not in it, but that of a post is."""
        hangs = (
            said.place == said.message and self._places.forum(Address(platform=PLATFORM, place=address.place)) is None
        )
        place = address.place if hangs and not address.direct else said.place
        spot = await self._places.spot(Address(platform=PLATFORM, place=place))
        view = fitted(letter.card, self._words, locale, mark=_marks(nonce)(0))
        async with _awake(spot, closes=letter.closes and not hangs):
            # Said here too, since an edit does not take over what the client allows.
            nobody = discord.AllowedMentions.none()
            await spot.get_partial_message(int(said.message)).edit(
                view=view, allowed_mentions=nobody, attachments=files(letter.card)
            )
        if letter.closes and hangs:
            async with _awake(await self._places.spot(Address(platform=PLATFORM, place=said.place)), closes=True):
                pass
        return said

    async def _look(
        self, address: Address, letter: Letter, marks: Callable[[int], int], since: datetime
    ) -> tuple[str | None, dict[int, discord.Message]]:
        """Where it was said, and which of its messages are there, by number."""
        forum = self._places.forum(address)
        if forum:
            async for post in self._places.posts(forum, since):
                there = await _marked(post, marks, since)
                if 0 in there:
                    return str(post.id), there
            return None, {}
        if letter.among:
            async for thread in self._places.ours(letter.near, since):
                there = await _marked(thread, marks, since)
                if 0 in there:
                    return str(thread.id), there
        spot = await self._places.spot(address)
        there = await _marked(spot, marks, since)
        if letter.thread and not letter.among and 0 in there and isinstance(spot, discord.TextChannel):
            thread = await self._places.open(there[0], letter.thread, "en")
            return str(thread.id), {**there, **await _marked(thread, marks, since)}
        return str(spot.id), there


@asynccontextmanager
async def _awake(spot: Spot, *, closes: bool) -> AsyncGenerator[None]:
    """Nothing can be said in a thread that is archived: wake it, and leave it as it was, or closed for good."""
    slept, locked = (spot.archived, spot.locked) if isinstance(spot, discord.Thread) else (False, False)
    if isinstance(spot, discord.Thread) and slept:
        await spot.edit(archived=False)
    yield
    if isinstance(spot, discord.Thread) and (slept or closes):
        await spot.edit(archived=True, locked=locked or closes)


def _marks(nonce: str) -> Callable[[int], int]:
    """The hidden ids of a letter's messages, by their number: 31 bits, which is what Discord takes."""

    def mark(number: int) -> int:
        digest = hashlib.blake2b(f"{nonce}{number}".encode(), digest_size=4).digest()
        return int.from_bytes(digest) >> 1 or 1

    return mark


async def _marked(spot: Spot, marks: Callable[[int], int], since: datetime) -> dict[int, discord.Message]:
    """Our messages in a place that carry one of the marks. Raises ``CannotLookError`` where so much was said since then
    that looking would never end.
    """
    numbers = {marks(number): number for number in range(_MOST_PAGES)}
    there: dict[int, discord.Message] = {}
    read = 0
    async for message in spot.history(limit=_MOST_READ, after=since, oldest_first=True):
        read += 1
        for part in message.components:
            if isinstance(part, discord.Container) and part.id in numbers:
                there.setdefault(numbers[part.id], message)
    if read == _MOST_READ and not there:
        raise CannotLookError(f"more than {_MOST_READ} messages since then")
    return there
