"""Channels, threads, forum posts and people on Discord, by what an address says of them."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import Final, TypeAlias, cast

import discord
from discord import ui

from bot.chat.letters import Letter
from bot.chat.model import Words
from bot.core.languages import INTERFACE
from bot.core.limits import shorten
from bot.core.outbox import Address
from bot.core.texts import Said
from bot.delivery.courier import RefusedError

Spot: TypeAlias = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread | discord.DMChannel
"""Where a message can be put."""

_LONGEST_NAME: Final = 100
_MOST_TAGS: Final = 5
_MOST_ARCHIVED: Final = 50
_ALREADY_A_THREAD: Final = 160004


class Places:
    def __init__(self, client: discord.Client, words: Words) -> None:
        self._client = client
        self._words = words

    def forum(self, address: Address) -> discord.ForumChannel | None:
        """The forum an address means a new post in."""
        known = None if address.thread or address.direct else self._client.get_channel(_number(address.place))
        return known if isinstance(known, discord.ForumChannel) else None

    async def spot(self, address: Address) -> Spot:
        """Where an address says to put a message. Raises ``RefusedError`` where none can be put."""
        if address.direct:
            return await self._client.create_dm(discord.Object(_number(address.place)))
        return await self.at(_number(address.thread or address.place))

    async def at(self, number: int) -> Spot:
        found = self._client.get_channel(number) or await self._client.fetch_channel(number)
        if isinstance(found, discord.ForumChannel | discord.CategoryChannel | discord.GroupChannel):
            raise RefusedError(f"nothing can be written in {found}")
        return cast("Spot", found)

    async def post(
        self, forum: discord.ForumChannel, letter: Letter, locale: str, view: ui.LayoutView
    ) -> discord.Message:
        """Open a forum post; its first message has the post's own id."""
        name = shorten(self._words(letter.thread or letter.card.title or letter.card.body[0], locale), _LONGEST_NAME)
        opened = await forum.create_thread(name=name, view=view, applied_tags=self._tags(forum, letter.tags))
        return opened.message

    async def open(self, message: discord.Message, name: Said, locale: str) -> Spot:
        """The thread on a message, which has the message's own id; opened unless it is there already."""
        try:
            return await message.create_thread(name=shorten(self._words(name, locale), _LONGEST_NAME))
        except discord.HTTPException as error:
            if error.code != _ALREADY_A_THREAD:
                raise
            return await self.at(message.id)

    async def posts(self, forum: discord.ForumChannel, since: datetime) -> AsyncIterator[discord.Thread]:
        """Our own posts in a forum since then, closed ones too."""
        me = self._client.user.id if self._client.user else None
        for post in await forum.guild.active_threads():
            if post.parent_id == forum.id and post.owner_id == me and (post.created_at or since) >= since:
                yield post
        async for post in forum.archived_threads(limit=_MOST_ARCHIVED):
            if post.owner_id == me and (post.created_at or since) >= since:
                yield post

    async def private(
        self, name: Said, among: Sequence[Address], near: Sequence[str], locale: str
    ) -> discord.Thread | None:
        """A thread only these see, beside the first place all of them can; ``None`` where there is no such place."""
        for place in near:
            channel = self._client.get_channel(_number(place))
            if not isinstance(channel, discord.TextChannel) or not await self._all_see(channel, among):
                continue
            title = shorten(self._words(name, locale), _LONGEST_NAME)
            thread = await channel.create_thread(name=title, type=discord.ChannelType.private_thread, invitable=False)
            for each in among:
                await thread.add_user(discord.Object(_number(each.place)))
            return thread
        return None

    async def ours(self, near: Sequence[str], since: datetime) -> AsyncIterator[discord.Thread]:
        """Private threads we have opened since then beside some places."""
        me = self._client.user.id if self._client.user else None
        for place in near:
            channel = self._client.get_channel(_number(place))
            if isinstance(channel, discord.TextChannel):
                for thread in await channel.guild.active_threads():
                    mine = thread.parent_id == channel.id and thread.owner_id == me and thread.is_private()
                    if mine and (thread.created_at or since) >= since:
                        yield thread

    async def _all_see(self, channel: discord.TextChannel, among: Sequence[Address]) -> bool:
        mine = channel.permissions_for(channel.guild.me)
        if not (mine.create_private_threads and mine.send_messages_in_threads):
            return False
        for each in among:
            try:
                member = await channel.guild.fetch_member(_number(each.place))
            except discord.NotFound:
                return False
            if not channel.permissions_for(member).view_channel:
                return False
        return True

    def _tags(self, forum: discord.ForumChannel, wanted: tuple[Said, ...]) -> list[discord.ForumTag]:
        """Those of the wanted tags that the forum has, whatever language its people named them in. One that insists on
        a tag gets its first rather than no post.
        """
        names = {self._words(tag, language).casefold() for tag in wanted for language in INTERFACE}
        found = [tag for tag in forum.available_tags if tag.name.casefold() in names]
        insists = forum.flags.require_tag and not found
        return (list(forum.available_tags[:1]) if insists else found)[:_MOST_TAGS]


def _number(written: str) -> int:
    if not written.isdecimal():
        raise RefusedError(f"{written!r} is not an id of Discord's")
    return int(written)
