"""What our cogs may ask of Discord."""

from typing import Final

import discord
from typing_extensions import override

from bot.chat.model import Platform
from bot.core.texts import Quote, Text

_NEEDED: Final = ("view_channel", "send_messages", "send_messages_in_threads", "create_public_threads")


class DiscordPlatform(Platform):
    def __init__(self, client: discord.Client) -> None:
        self._client = client

    @override
    async def may_speak(self, channel: str) -> Text | None:
        """By the permissions Discord itself computes for us in the channel."""
        place = self._client.get_channel(int(channel))
        if not isinstance(place, discord.abc.GuildChannel):
            return Text("setup-place-gone")
        rights = place.permissions_for(place.guild.me)
        missing = [name.replace("_", " ") for name in _NEEDED if not getattr(rights, name)]
        if missing:
            return Text("setup-may-not", place=Quote(self.link(channel)), missing=", ".join(missing))
        return None

    @override
    def link(self, channel: str) -> str:
        place = self._client.get_channel(int(channel))
        return f"#{place.name}" if isinstance(place, discord.abc.GuildChannel) else f"#{channel}"

    @override
    async def space_called(self, space: str) -> str | None:
        guild = self._client.get_guild(int(space))
        return guild.name if guild else None

    @override
    async def name_of(self, account: str) -> str | None:
        """Asked of Discord itself, since we keep no list of a server's members."""
        try:
            user = self._client.get_user(int(account)) or await self._client.fetch_user(int(account))
        except discord.NotFound:
            return None
        return None if user.bot else user.display_name
