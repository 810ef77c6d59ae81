"""A workshop on Discord from its plan to its report, and Discord's own events beside it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.adapters.discord.events import MOST_EVENTS, Events
from bot.app import App
from bot.core.people import SpaceSettings
from bot.delivery.sender import Sender
from bot.services import attending, workshop_changes
from tests.adapters.test_discord import Discord, custom_id, words_of
from tests.conftest import Time

STARTS = datetime(2026, 11, 26, 17, 0, tzinfo=UTC)


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)


class Hall:
    """A server with a channel for workshops and one for moderators; the moderator's name is Ada."""

    def __init__(self, env: simcord.Env, app: App, time: Time) -> None:
        self.env, self.app, self.time = env, app, time
        self.mary = Discord(env, app, manage_messages=True)
        self.guild = self.mary.guild
        self.channel = self.guild.create_text_channel("workshops")
        self.office = self.guild.create_text_channel("moderators")
        self.grace = self.guild.add_member(env.create_user("grace"))
        self.olha = self.guild.add_member(env.create_user("olha"))
        self.sender = self.fresh_sender()
        self.events = Events(env.bot, app.database, app.words, time)

    def fresh_sender(self) -> Sender:
        courier = DiscordCourier(self.env.bot, self.app.words)
        return Sender(
            self.app.database, self.app.composer, courier, self.time, monotonic=self.time.monotonic, draw=lambda: 1.0
        )

    async def set_up(self) -> None:
        async with self.app.database.transaction() as tx:
            [community] = await tx.communities.every()
            places = SpaceSettings(workshops_place=str(self.channel.id), moderators_place=str(self.office.id))
            await tx.communities.settle("discord", str(self.guild.id), community, places)

    async def plans(self, **where: str) -> None:
        await self.mary.says("/workshop create")
        await self.mary.fills(title="Talking circle", when="2026-11-26 18:00", zone="Rome", lasts="1:30")
        await self.mary.presses("Yes")
        if where:
            await self.mary.presses("Where and seats")
            await self.mary.fills(**where)

    @property
    def card(self) -> discord.Message:
        [message] = self.channel.history(viewer=self.mary.member)
        return message

    async def presses_card(self, person: Any, label: str) -> str:
        """A button of the card in the channel; words of the private answer."""
        return words_of(await person.click(self.card, custom_id=custom_id(self.card, label)))

    async def told(self, person: Any) -> discord.Message:
        await self.sender.empty()
        message = person.user.dm_channel.last_message
        assert isinstance(message, discord.Message)
        return message

    @property
    def shown(self) -> list[Any]:
        """Discord's events, as its API has them."""
        return list(self.env.backend.get_guild(self.guild.id).scheduled_events.values())


@pytest.fixture
async def hall(simcord_env: simcord.Env, app: App, time: Time) -> Hall:
    hall = Hall(simcord_env, app, time)
    await hall.set_up()
    return hall


async def test_from_the_plan_to_the_report(hall: Hall, time: Time) -> None:
    await hall.plans(place="Library", seats="1")
    await hall.sender.empty()
    assert f"<t:{int(STARTS.timestamp())}:" in str([part.to_dict() for part in hall.card.components])
    joined = await hall.presses_card(hall.grace, "Join")
    assert "you have a seat" in joined
    assert joined.count("<t:") == 1
    assert "18:00 (Rome)" in joined
    await hall.sender.empty()
    assert "you are number 1 on the waiting list" in await hall.presses_card(hall.olha, "Join the waiting list")

    time.now = STARTS - timedelta(days=1)
    reminder = words_of(await hall.told(hall.grace))
    assert "Soon: Talking circle" in reminder
    assert "Library" in reminder
    hall.sender = hall.fresh_sender()
    await hall.sender.empty()
    assert len(hall.grace.user.dm_channel.history()) == 1

    await hall.mary.says("/workshop edit workshop:1")
    await hall.mary.presses("What and when")
    await hall.mary.fills(when="2026-11-27 18:00")
    await hall.mary.presses("Yes")
    assert "Changed: Talking circle" in words_of(await hall.told(hall.grace))
    assert "Changed: Talking circle" in words_of(await hall.told(hall.olha))
    moved = STARTS + timedelta(days=1)
    assert f"<t:{int(moved.timestamp())}:" in str([part.to_dict() for part in hall.card.components])

    changed = await hall.told(hall.grace)
    await hall.grace.user.click(changed, custom_id=custom_id(changed, "I cannot come"))
    offer = await hall.told(hall.olha)
    assert "A seat is free for you" in words_of(offer)
    assert "you have a seat" in words_of(await hall.olha.user.click(offer, custom_id=custom_id(offer, "Take the seat")))

    time.now = moved + timedelta(days=1)
    nudge = await hall.told(hall.mary.member)
    assert "How was it? Talking circle" in words_of(nudge)
    opened = await hall.mary.member.user.click(nudge, custom_id=custom_id(nudge, "Report"))
    sent = await hall.mary.member.user.submit_modal(
        opened, {"decisions": "We go on.", "questions": "", "materials": ""}
    )
    assert "This is what I will pass on" in words_of(sent)
    assert sent.response
    user = hall.mary.member.user
    await user.click(sent.response.message, custom_id=custom_id(sent.response.message, "Pass it on"))
    assert "What you missed: Talking circle" in words_of(await hall.told(hall.grace))


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


async def test_an_event_that_people_made_becomes_a_workshop_if_moderators_want_it(
    hall: Hall, simcord_env: simcord.Env
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
    written = {"title": "Cooking", "when": "2026-11-26 17:00", "zone": "UTC", "lasts": "2:00", "description": ""}
    echoed = await hall.mary.member.submit_modal(opened, written)
    assert echoed.response
    await hall.mary.member.click(echoed.response.message, custom_id=custom_id(echoed.response.message, "Yes"))
    await hall.events.keep_in_step()
    [event] = hall.shown
    assert event.entity_metadata == {"location": "Kitchen"}
    await hall.grace.subscribe_event(event.id)
    await hall.events.keep_in_step()
    assert "you have a seat" in words_of(await hall.told(hall.grace))
