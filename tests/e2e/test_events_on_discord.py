"""Discord's own events beside workshops."""

from datetime import datetime, timedelta

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.events import MOST_EVENTS
from bot.app import App
from bot.services import attending, workshop_changes
from tests.adapters.discord_voice import custom_id, words_of
from tests.clock import Time
from tests.e2e.hall import STARTS, Hall


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)


async def test_an_event_stands_beside_it_and_follows_it(hall: Hall, simcord_env: simcord.Env) -> None:
    await hall.plans(place="Library")
    for _ in range(2):
        await hall.events.keep_in_step()
    [event] = hall.shown
    assert event.name == "Talking circle"
    assert datetime.fromisoformat(event.scheduled_start_time) == STARTS
    [made] = [
        call.json
        for call in simcord_env.http_requests
        if call.method == "POST" and call.path.endswith("/scheduled-events")
    ]
    assert made
    assert made["privacy_level"] == discord.PrivacyLevel.guild_only.value
    assert made["entity_metadata"] == {"location": "Library"}
    assert datetime.fromisoformat(made["scheduled_end_time"]) == STARTS + timedelta(minutes=90)
    await hall.mary.says("/workshop edit workshop:1")
    await hall.mary.presses("What and when")
    await hall.mary.fills(title="Talking round")
    for _ in range(2):
        await hall.events.keep_in_step()
    [event] = hall.shown
    assert event.name == "Talking round"
    edits = [call for call in simcord_env.http_requests if call.method == "PATCH" and "scheduled-events" in call.path]
    assert len(edits) == 1
    await hall.mary.says("/workshop cancel workshop:1")
    await hall.mary.presses("Call it off")
    await hall.events.keep_in_step()
    assert hall.shown == []


async def test_what_people_change_there_comes_back(hall: Hall, app: App, simcord_env: simcord.Env) -> None:
    await hall.plans()
    await hall.sender.empty()
    await hall.presses_card(hall.grace, "Join")
    await hall.events.keep_in_step()
    [event] = hall.shown
    later = (STARTS + timedelta(days=1)).isoformat()
    ends = (STARTS + timedelta(days=1, hours=2)).isoformat()
    times = {"scheduled_start_time": later, "scheduled_end_time": ends}
    simcord_env.backend.edit_scheduled_event(hall.guild.id, event.id, times)
    for _ in range(3):
        await hall.events.keep_in_step()
    async with app.database.reading() as tx:
        [date] = await tx.occurrences.of(1)
    assert (date.starts, date.minutes) == (STARTS + timedelta(days=1), 120)
    assert "Changed: Talking circle" in words_of(await hall.told(hall.grace))
    await hall.sender.empty()
    assert len(hall.grace.user.dm_channel.history()) == 1
    edits = [call for call in simcord_env.http_requests if call.method == "PATCH" and "scheduled-events" in call.path]
    assert len(edits) <= 1
    simcord_env.backend.delete_scheduled_event(hall.guild.id, event.id)
    await hall.events.keep_in_step()
    assert "Called off: Talking circle" in words_of(await hall.told(hall.grace))
    assert hall.shown == []


async def test_interest_in_the_event_is_joining(hall: Hall, app: App) -> None:
    await hall.plans(seats="1")
    await hall.events.keep_in_step()
    [event] = hall.shown
    await hall.grace.subscribe_event(event.id)
    await hall.events.keep_in_step()
    assert "you have a seat" in words_of(await hall.told(hall.grace))
    await hall.olha.subscribe_event(event.id)
    await hall.events.keep_in_step()
    assert "you are number 1 on the waiting list" in words_of(await hall.told(hall.olha))
    await hall.grace.unsubscribe_event(event.id)
    for _ in range(2):
        await hall.events.keep_in_step()
    assert "A seat is free for you" in words_of(await hall.told(hall.olha))
    async with app.database.reading() as tx:
        assert [each.seat for each in await tx.attendances.of(1)] == ["away", "offered"]


async def test_the_nearest_come_first_and_a_full_list_is_said(hall: Hall, app: App, time: Time) -> None:
    for number in range(MOST_EVENTS - 1):
        starts = (STARTS + timedelta(days=number)).isoformat()
        hall.guild.create_scheduled_event(
            f"Other {number}", start_time=starts, end_time=starts, entity_type=3, location="x"
        )
    await hall.plans()
    await hall.mary.presses("Repeat")
    await hall.mary.fills(rhythm="weekly", count="3")
    await hall.mary.presses("Yes")
    await hall.events.keep_in_step()
    ours = [event for event in hall.shown if event.name == "Talking circle"]
    assert [datetime.fromisoformat(event.scheduled_start_time) for event in ours] == [STARTS]
    await hall.sender.empty()
    assert "Discord’s own list of events is full" in words_of(hall.office.last_message)
    time.now = STARTS + timedelta(hours=3)
    async with app.database.transaction() as tx:
        await workshop_changes.keep_up(tx, now=time())
        await attending.keep_up(tx, now=time())
    assert "Discord’s own list of events is full" in await hall.mary.says("/workshop show workshop:1")


async def test_an_event_made_just_before_a_stop_is_found_again(hall: Hall, app: App) -> None:
    await hall.plans()
    await hall.events.keep_in_step()
    async with app.database.transaction() as tx:
        await tx.mirrors.drop("discord", str(hall.guild.id), 1)
    await hall.events.keep_in_step()
    assert len(hall.shown) == 1


async def test_a_server_where_the_bot_may_not_is_left_alone(hall: Hall, simcord_env: simcord.Env) -> None:
    await hall.plans()
    simcord_env.backend.get_guild(hall.guild.id).roles[hall.guild.id].permissions = 0
    await hall.events.keep_in_step()


async def test_what_people_call_it_there_is_what_it_is_called(hall: Hall, app: App, simcord_env: simcord.Env) -> None:
    await hall.plans()
    await hall.events.keep_in_step()
    [event] = hall.shown
    words = {"name": "Talking round", "description": "All are welcome.", "entity_metadata": {"location": "Town hall"}}
    simcord_env.backend.edit_scheduled_event(hall.guild.id, event.id, words)
    for _ in range(2):
        await hall.events.keep_in_step()
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        workshop = await tx.workshops.get(community, 1)
    assert workshop is not None
    assert (workshop.title, workshop.description, workshop.place) == ("Talking round", "All are welcome.", "Town hall")


@pytest.mark.parametrize(
    ("called", "events"), [("Cooking", ["Cooking"]), ("Cooking together", ["Cooking", "Cooking together"])]
)
async def test_an_event_that_people_made_becomes_a_workshop_if_moderators_want_it(
    hall: Hall, simcord_env: simcord.Env, called: str, events: list[str]
) -> None:
    ends = STARTS + timedelta(hours=2)
    simcord_env.backend.create_scheduled_event(
        hall.guild.id,
        name="Cooking",
        entity_type=discord.EntityType.external.value,
        scheduled_start_time=STARTS.isoformat(),
        scheduled_end_time=ends.isoformat(),
        entity_metadata={"location": "Kitchen"},
        creator_id=hall.grace.id,
    )
    for _ in range(2):
        await hall.events.keep_in_step()
        await hall.sender.empty()
    [asked] = hall.office.history(viewer=hall.mary.member)
    assert "An event here is not a workshop yet" in words_of(asked)
    opened = await hall.mary.member.click(asked, custom_id=custom_id(asked, "Make it a workshop"))
    written = {"title": called, "when": "2026-11-26 17:00", "zone": "UTC", "lasts": "2:00", "description": "Soup."}
    echoed = await hall.mary.member.submit_modal(opened, written)
    assert echoed.response
    await hall.mary.member.click(echoed.response.message, custom_id=custom_id(echoed.response.message, "Yes"))
    await hall.events.keep_in_step()
    theirs, *_ = hall.shown
    assert [event.name for event in hall.shown] == events
    assert theirs.entity_metadata == {"location": "Kitchen"}
    assert theirs.description == ("Soup." if called == "Cooking" else None)
    await hall.grace.subscribe_event(hall.shown[-1].id)
    await hall.events.keep_in_step()
    assert "you have a seat" in words_of(await hall.told(hall.grace))
