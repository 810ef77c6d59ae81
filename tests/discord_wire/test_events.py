"""Workshops beside a server's own events, over a real socket and in the bot's own time."""

from collections.abc import Sequence

from bot.app import App
from bot.core.people import SpaceSettings
from tests.chatting import Chat
from tests.clock import Time
from tests.discord_wire import events
from tests.discord_wire.rest import Judge
from tests.discord_wire.serving import online, served
from tests.discord_wire.state import World


async def test_a_workshop_has_an_event_and_follows_what_people_do_to_it(
    app: App, time: Time, judges: Sequence[Judge]
) -> None:
    async with served(*judges) as wire:
        await settle(app, wire.world)
        mary = Chat(app, time, account="mary", moderates=True)
        await mary.hears("/workshop create")
        await mary.fills(title="Talking circle", when="2026-11-26 18:00", zone="Rome", lasts="1:30")
        await mary.presses("Yes")
        async with online(wire, app):
            await wire.world.until(lambda: wire.world.events)
            [event] = wire.world.events.values()
            assert (event["name"], event["privacy_level"]) == ("Talking circle", 2)
            later = {"scheduled_start_time": "2026-11-27T17:00:00+00:00", "name": "Talking round"}
            events.change(wire.world, event, {**later, "scheduled_end_time": "2026-11-27T19:00:00+00:00"})
            await wire.world.until(lambda: len(wire.rest.sent("GET", r"/guilds/\d+/scheduled-events")) > 1)
            await wire.world.until(lambda: wire.rest.sent("PATCH", r"/guilds/\d+/scheduled-events/\d+"))
        shown = await mary.hears("/workshop show 1")
        assert "Talking round" in shown
        assert "Fri 27 Nov 2026, 18:00 (Rome)" in shown


async def settle(app: App, world: World) -> None:
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        await tx.communities.settle("discord", world.guild, community, SpaceSettings(workshops_place=world.channel))
        await tx.communities.settle("test", "house", community, SpaceSettings())
