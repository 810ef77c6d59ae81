"""The bot on Discord: slash commands, presses, forms, and what is said to it in words."""

import asyncio
import functools
import hashlib
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import CoroutineType
from typing import Any, Concatenate, Final, ParamSpec, cast

import discord
import structlog
from discord.ext import commands
from typing_extensions import override

from bot.adapters.discord import replies, senders
from bot.adapters.discord.commands import DiscordCog, Localised
from bot.adapters.discord.forms import answers, uploads
from bot.adapters.discord.platform import DiscordPlatform
from bot.chat.answering import Spoken
from bot.chat.commands import Cog
from bot.chat.dispatch import Dispatcher
from bot.chat.model import Gone, Words
from bot.core.people import SpaceSettings
from bot.store.database import Database

Said = ParamSpec("Said")

log = structlog.stdlib.get_logger(__name__)

LAST_WORDS: Final = 8.0
"""Seconds for answers under way when the bot is stopped; containers are given ten in all."""
_SYNCED: Final = "discord-commands"


def _finished_first(
    handle: "Callable[Concatenate[SpringboardBot, Said], Awaitable[None]]",
) -> "Callable[Concatenate[SpringboardBot, Said], CoroutineType[Any, Any, None]]":
    """Make the bot wait for what a handler is doing before it leaves."""

    @functools.wraps(handle)
    async def handled(bot: "SpringboardBot", *args: Said.args, **kwargs: Said.kwargs) -> None:
        task = asyncio.current_task()
        if task:
            bot.under_way.add(task)
            task.add_done_callback(bot.under_way.discard)
        await handle(bot, *args, **kwargs)

    return handled


class SpringboardBot(commands.Bot):
    """Needs no privileged intent; with message content it also answers plain messages in the help place."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        cogs: Sequence[Cog],
        database: Database,
        words: Words,
        *,
        message_content: bool = False,
    ) -> None:
        intents = discord.Intents.none()
        intents.guilds = True
        intents.messages = True
        intents.guild_scheduled_events = True
        intents.message_content = message_content
        super().__init__(
            commands.when_mentioned,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            help_command=None,
        )
        self._dispatcher = dispatcher
        self._ours = cogs
        self._database = database
        self._words = words
        self._platform = DiscordPlatform(self)
        self.under_way: set[asyncio.Task[Any]] = set()
        self.events_changed: Callable[[], None] | None = None

    @override
    async def close(self) -> None:
        """Leave once the answers under way are given, or too late."""
        if self.under_way:
            await asyncio.wait(self.under_way, timeout=LAST_WORDS)
        await super().close()

    @override
    async def setup_hook(self) -> None:
        await self.tree.set_translator(Localised(self._words))
        for cog in self._ours:
            shown = DiscordCog(
                self.tree, cog, self._words, invoke=self._invoke, complete=self._complete, point=self._point
            )
            await self.add_cog(shown)
        await self._sync()

    async def on_ready(self) -> None:
        log.info("on Discord", servers=len(self.guilds))

    async def on_socket_event_type(self, event: str) -> None:
        """Whatever happened to a server's events, somebody is to look at them: discord.py itself keeps from us what it
        does not know everything of, such as who is interested.
        """
        if event.startswith("GUILD_SCHEDULED_EVENT") and self.events_changed:
            self.events_changed()

    @_finished_first
    async def on_interaction(self, interaction: discord.Interaction) -> None:
        """Presses and sent forms, by the id they carry; slash commands come through the tree."""
        data = cast("Mapping[str, Any]", interaction.data or {})
        if interaction.type is discord.InteractionType.component:
            await self._press(interaction, str(data["custom_id"]), data.get("values") or [])
        elif interaction.type is discord.InteractionType.modal_submit:
            await replies.answer(interaction, self._submit(interaction, data), self._words)

    @override
    @_finished_first
    async def on_message(self, message: discord.Message, /) -> None:
        if message.author.bot or message.webhook_id:
            return
        said = await self._addressed(message)
        if not said and await self._is_in_peers_thread(message):
            await self._dispatcher.overhear(senders.pointed(message), senders.of_message(message), self._platform)
        if said:
            sender = senders.of_message(message)
            async with message.channel.typing():
                spoken = await self._dispatcher.hear(said, sender, self._platform)
            question = message.to_reference(fail_if_not_exists=False)  # it may have been deleted meanwhile
            await replies.post(
                message.channel, spoken, self._words, said=said, reference=question, mention_author=False
            )

    @_finished_first
    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """Raw, since we keep no messages: one that is changed is always new to us."""
        message = payload.message
        if message.author.bot or message.webhook_id or not await self._is_in_peers_thread(message):
            return
        sender = senders.of_message(message)
        await self._dispatcher.overhear_change(senders.pointed(message), sender, self._platform)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        await self._gone(payload.guild_id, payload.channel_id, [payload.message_id])

    async def on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        await self._gone(payload.guild_id, payload.channel_id, sorted(payload.message_ids))

    @_finished_first
    async def _gone(self, guild_id: int | None, channel_id: int, messages: Sequence[int]) -> None:
        """In threads where peers discuss, and in those that sleep, of which we do not know where they are."""
        guild = self.get_guild(guild_id) if guild_id else None
        if guild is None or guild.get_channel(channel_id):
            return
        thread, settings = guild.get_thread(channel_id), await self._settings(guild)
        if settings is None or (thread and str(thread.parent_id) != settings.peers_place):
            return
        gone = Gone(platform=senders.PLATFORM, thread=str(channel_id), messages=tuple(map(str, messages)))
        await self._dispatcher.overhear_going(gone)

    @_finished_first
    async def _invoke(self, interaction: discord.Interaction, path: str, written: Mapping[str, str]) -> None:
        sender = senders.of_interaction(interaction)
        await replies.answer(interaction, self._dispatcher.run(path, written, sender, self._platform), self._words)

    async def _submit(self, interaction: discord.Interaction, data: Mapping[str, Any]) -> Spoken:
        return await self._dispatcher.submit(
            str(data["custom_id"]),
            answers(data["components"]),
            senders.of_interaction(interaction),
            self._platform,
            uploads=await uploads(data, self.http.get_from_cdn),
        )

    @_finished_first
    async def _point(self, interaction: discord.Interaction, name: str, message: discord.Message) -> None:
        sender = senders.of_interaction(interaction)
        pointed = senders.pointed(message)
        await replies.answer(interaction, self._dispatcher.point(name, pointed, sender, self._platform), self._words)

    async def _complete(
        self, interaction: discord.Interaction, path: str, name: str, typed: str
    ) -> list[tuple[str, str]]:
        return await self._dispatcher.complete(path, name, typed, senders.of_interaction(interaction))

    async def _press(self, interaction: discord.Interaction, code: str, values: Sequence[str]) -> None:
        sender = senders.of_interaction(interaction)
        line = replies.opens(code)
        if line is not None:
            coming = self._dispatcher.hear(line, sender, self._platform)
        else:
            coming = self._dispatcher.press("|".join([code, *values]), sender, self._platform)
        await replies.answer(interaction, coming, self._words)

    async def _addressed(self, message: discord.Message) -> str | None:
        """What a message says to us: all of it in a direct message or the help place, else what follows our name."""
        if message.guild is None:
            return message.content.strip() or None
        if self.user and self.user in message.mentions:
            return message.content.replace(self.user.mention, "").replace(f"<@!{self.user.id}>", "").strip() or None
        if await self._is_question(message):
            return _question(message)
        return None

    async def _is_question(self, message: discord.Message) -> bool:
        """Whether a message opens a conversation in the place its server chose for questions."""
        settings = await self._settings(message.guild)
        if settings is None or settings.help_place is None:
            return False
        channel = message.channel
        if isinstance(channel, discord.Thread):
            return str(channel.parent_id) == settings.help_place and _begins(channel, message)
        return str(channel.id) == settings.help_place and message.type is discord.MessageType.default

    async def _is_in_peers_thread(self, message: discord.Message) -> bool:
        """Whether a message stands where peers discuss a question."""
        if not isinstance(message.channel, discord.Thread):
            return False
        settings = await self._settings(message.guild)
        return settings is not None and str(message.channel.parent_id) == settings.peers_place

    async def _settings(self, guild: discord.Guild | None) -> SpaceSettings | None:
        if guild is None:
            return None
        async with self._database.reading() as tx:
            known = await tx.communities.of_space(senders.PLATFORM, str(guild.id))
        return known[1] if known else None

    async def _sync(self) -> None:
        """Tell Discord of our commands, but only when they changed: it counts how often it is told."""
        translator = self.tree.translator
        payload = [
            await command.get_translated_payload(self.tree, translator) if translator else command.to_dict(self.tree)
            for command in self.tree.get_commands()
        ]
        fingerprint = (
            f"{self.application_id}:{hashlib.sha256(json.dumps(payload, sort_keys=True).encode()).hexdigest()}"
        )
        async with self._database.transaction() as tx:
            if await tx.kept.get(_SYNCED) == fingerprint:
                return
        await self.tree.sync()
        async with self._database.transaction() as tx:
            await tx.kept.put(_SYNCED, fingerprint)
        log.info("commands told to Discord", commands=len(payload))


def _begins(thread: discord.Thread, message: discord.Message) -> bool:
    """Whether a message is the one its thread began with: it shares the thread's id in a forum."""
    return message.id == thread.id or (message.author.id == thread.owner_id and not thread.message_count)


def _question(message: discord.Message) -> str | None:
    """A forum post asks by its title too, which can be read without the message-content intent."""
    title = message.channel.name if isinstance(message.channel, discord.Thread) else ""
    return "\n".join(part for part in (title, message.content.strip()) if part) or None
