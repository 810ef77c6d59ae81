"""What Discord has of scheduled events, and how they are made and changed there."""

from collections.abc import Mapping, Sequence
from typing import Final

import discord

from bot.core.limits import shorten
from bot.core.mirroring import Found, Shown
from bot.core.workshops import Date
from bot.store.mirrors import Mirrored

LONGEST_NAME: Final = 100


def found_again(
    dates: Sequence[Date], mirrored: Mapping[int, Mirrored], others: Sequence[discord.ScheduledEvent]
) -> dict[int, discord.ScheduledEvent]:
    """Events we do not know of that are one of our dates: we stopped between making one and writing it down, or people
    made it before they told us of the workshop.
    """
    lost = {(event.name, event.start_time): event for event in others}
    unknown = [date for date in dates if not (there := mirrored.get(date.occurrence.id)) or not there.event]
    found = {date.occurrence.id: lost.get((_name(date), date.occurrence.starts)) for date in unknown}
    return {number: event for number, event in found.items() if event is not None}


def read(event: discord.ScheduledEvent) -> Found:
    return Found(
        event=str(event.id),
        name=event.name,
        description=event.description or "",
        location=event.location or "",
        starts=event.start_time,
        ends=event.end_time,
        off=event.status is discord.EventStatus.cancelled,
        interested=event.user_count,
    )


async def make(guild: discord.Guild, wants: Shown) -> discord.ScheduledEvent:
    return await guild.create_scheduled_event(
        name=wants.name,
        description=wants.description,
        start_time=wants.starts,
        end_time=wants.ends,
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location=wants.location,
    )


async def change(event: discord.ScheduledEvent, wants: Shown) -> None:
    """The time of one that has begun stays as it is; Discord would refuse it."""
    if event.status is not discord.EventStatus.scheduled:
        return
    await event.edit(
        name=wants.name,
        description=wants.description,
        start_time=wants.starts,
        end_time=wants.ends,
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location=wants.location,
    )


def _name(date: Date) -> str:
    return shorten(date.workshop.title, LONGEST_NAME)
