"""Who says something on Discord, in our words."""

import discord

from bot.chat.model import Pointed
from bot.core.people import Place, Sender

PLATFORM = "discord"


def of_interaction(interaction: discord.Interaction) -> Sender:
    """The interaction itself tells locale and permissions, so no member list is needed."""
    member = interaction.user
    return Sender(
        platform=PLATFORM,
        account=str(member.id),
        name=member.display_name,
        place=Place(
            platform=PLATFORM,
            space=str(interaction.guild_id) if interaction.guild_id else None,
            channel=str(interaction.channel_id),
            private=interaction.guild_id is None,
        ),
        locale=interaction.locale.value,
        manages=interaction.guild_id is not None and interaction.permissions.manage_guild,
        moderates=interaction.guild_id is not None and interaction.permissions.manage_messages,
        groups=_roles(member),
    )


def of_message(message: discord.Message) -> Sender:
    """A message tells no locale: its server's is the nearest guess until the member has said their own."""
    member, guild = message.author, message.guild
    rights = member.guild_permissions if isinstance(member, discord.Member) else discord.Permissions.none()
    return Sender(
        platform=PLATFORM,
        account=str(member.id),
        name=member.display_name,
        place=Place(
            platform=PLATFORM,
            space=str(guild.id) if guild else None,
            channel=str(message.channel.id),
            private=guild is None,
        ),
        locale=guild.preferred_locale.value if guild else None,
        manages=rights.manage_guild,
        moderates=rights.manage_messages,
        groups=_roles(member),
    )


def pointed(message: discord.Message) -> Pointed:
    """A message somebody points at; Discord shows us its words then, whatever our intents are."""
    return Pointed(
        platform=PLATFORM,
        thread=str(message.channel.id),
        message=str(message.id),
        account=str(message.author.id),
        name=message.author.display_name,
        text=message.content,
        ours=message.author.bot,
    )


def _roles(member: discord.User | discord.Member) -> frozenset[str]:
    if not isinstance(member, discord.Member):
        return frozenset()
    return frozenset(str(role.id) for role in member.roles)
