"""What `springboard check` finds out about Discord."""

from collections.abc import AsyncIterator

import aiohttp
import discord

from bot.adapters.discord.running import pointed_at
from bot.settings import DiscordSettings


async def check(settings: DiscordSettings) -> AsyncIterator[tuple[str, bool, str]]:
    """``(what it is about, whether it is well, what to do)``, a line at a time."""
    if settings.token is None:
        yield "Discord not configured (no token)", True, ""
        return
    with pointed_at(settings):
        async for line in _asked(settings, settings.token.get_secret_value()):
            yield line


async def _asked(settings: DiscordSettings, token: str) -> AsyncIterator[tuple[str, bool, str]]:
    client = discord.Client(intents=discord.Intents.none())
    try:
        await client.login(token)
        info = await client.application_info()
        yield f"Discord accepts the token of {info.name}", True, ""
        granted = info.flags.gateway_message_content or info.flags.gateway_message_content_limited
        if settings.message_content:
            yield "message-content intent", granted, "Switch it on in the developer portal, under Bot."
        guilds = [guild async for guild in client.fetch_guilds(limit=5)]
        yield f"member of {len(guilds)} servers or more", bool(guilds), f"Invite it: {_invitation(info.id)}"
    except discord.LoginFailure:
        yield "Discord does not accept the token", False, "Make a new one in the developer portal, under Bot."
    except (aiohttp.ClientError, OSError, discord.HTTPException) as error:
        yield (
            f"Discord cannot be reached ({type(error).__name__})",
            False,
            "Check the network, or SPRINGBOARD_DISCORD__API_URL.",
        )
    finally:
        await client.close()


def _invitation(application: int) -> str:
    rights = discord.Permissions(
        view_channel=True,
        send_messages=True,
        send_messages_in_threads=True,
        create_public_threads=True,
        create_private_threads=True,
        manage_threads=True,
        read_message_history=True,
        manage_events=True,
    )
    return discord.utils.oauth_url(application, permissions=rights)
