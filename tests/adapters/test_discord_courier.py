"""What was promised, said on Discord: the real discord.py against a simulated server."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.chat.cards import Action, Card, plain
from bot.chat.letters import Letter
from bot.core.outbox import LONGEST_NONCE, Address, Remote, nonce
from bot.core.texts import Text
from bot.delivery.courier import CannotLookError, Reach, RefusedError, TooSoonError
from tests.adapters.discord_voice import Discord

NONCE = nonce("test")
EVER = datetime(2015, 1, 1, tzinfo=UTC)
LONG = tuple(f"{word} " + "and so on " * 300 for word in ("first", "second", "third"))
"""Too long for one message, and for two."""


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)


@pytest.fixture
def house(simcord_env: simcord.Env, app: App) -> Discord:
    return Discord(simcord_env, app)


@pytest.fixture
def client(simcord_env: simcord.Env) -> discord.Client:
    return simcord_env.bot


@pytest.fixture
def courier(simcord_env: simcord.Env, app: App) -> DiscordCourier:
    return DiscordCourier(simcord_env.bot, app.words)


def a_letter(*words: str, **changes: Any) -> Letter:
    card = Card(body=tuple(map(plain, words)), presses=(Action("me.tell", Text("press-tell")),))
    return replace(Letter(card=card), **changes)


def at(place: Any, **changes: Any) -> Address:
    return Address(platform="discord", place=str(place.id), **changes)


def said(message: discord.Message) -> str:
    return str([part.to_dict() for part in message.components])


async def in_order(place: discord.Thread) -> list[str]:
    """The first word of each message in a thread."""
    messages = [message async for message in place.history(oldest_first=True) if message.components]
    return [said(message).partition("'content': '")[2].split(" ")[0].split("'")[0] for message in messages]


async def test_a_letter_is_said_in_a_channel(house: Discord, courier: DiscordCourier) -> None:
    where = await courier.deliver(at(house.channel), a_letter("Hello."), "en", nonce=NONCE)
    [message] = house.channel.history(viewer=house.member)
    assert "Hello." in said(message)
    assert where == Remote(str(house.channel.id), str(message.id))


async def test_a_letter_is_said_to_one_person(house: Discord, courier: DiscordCourier) -> None:
    where = await courier.deliver(at(house.member, direct=True), a_letter("Only you."), "de", nonce=NONCE)
    message = house.member.user.dm_channel.last_message
    assert message
    assert "Only you." in said(message)
    assert "Sagen, wo ich arbeite" in said(message)
    assert where.message == str(message.id)


async def test_discord_is_told_a_nonce_for_every_message(
    house: Discord, courier: DiscordCourier, simcord_env: simcord.Env
) -> None:
    await courier.deliver(at(house.channel), a_letter(*LONG), "en", nonce=NONCE)
    bodies = [call.json for call in simcord_env.http_requests if call.method == "POST"]
    nonces = [body["nonce"] for body in bodies if body and "nonce" in body]
    assert nonces[0] == NONCE
    assert len(set(nonces)) == len(nonces) == len(house.channel.history(viewer=house.member)) > 1
    assert all(body["enforce_nonce"] and len(body["nonce"]) <= LONGEST_NONCE for body in bodies if body)


async def test_a_letter_opens_a_thread_and_goes_on_in_it(
    house: Discord, courier: DiscordCourier, client: discord.Client
) -> None:
    letter = a_letter(*LONG, thread=plain("What to do? " * 20))
    where = await courier.deliver(at(house.channel), letter, "en", nonce=NONCE)
    thread = client.get_channel(int(where.place))
    assert isinstance(thread, discord.Thread)
    assert where.place == where.message
    assert thread.name.startswith("What to do?")
    assert len(thread.name) <= 100
    assert await in_order(thread) == ["second", "third"]
    again = await courier.deliver(at(house.channel, thread=where.place), a_letter("More."), "en", nonce=nonce("more"))
    assert again.place == where.place


async def test_a_forum_post_gets_the_tags_that_exist(
    house: Discord, courier: DiscordCourier, client: discord.Client
) -> None:
    forum = house.guild.create_forum_channel("questions")
    shown = client.get_channel(forum.id)
    assert isinstance(shown, discord.ForumChannel)
    await shown.edit(available_tags=[discord.ForumTag(name="Wohnen"), discord.ForumTag(name="Other")])
    letter = a_letter("Who shares flats?", thread=plain("Flats"), tags=(Text("topic-housing"), Text("topic-health")))
    where = await courier.deliver(at(forum), letter, "en", nonce=NONCE)
    post = client.get_channel(int(where.place))
    assert isinstance(post, discord.Thread)
    assert (post.name, [tag.name for tag in post.applied_tags]) == ("Flats", ["Wohnen"])


async def test_what_was_said_is_edited_and_a_thread_is_closed(
    house: Discord, courier: DiscordCourier, client: discord.Client
) -> None:
    where = await courier.deliver(at(house.channel), a_letter("Open.", thread=plain("Thread")), "en", nonce=NONCE)
    edit = a_letter(*LONG, replaces=where, closes=True)
    for _ in range(2):
        assert await courier.deliver(at(house.channel), edit, "en", nonce=nonce("edit")) == where
    first = house.channel.history(viewer=house.member)[0]
    assert "first" in said(first)
    assert "third" not in said(first)
    assert "Tell you where I work" in said(first)
    thread = client.get_channel(int(where.place)) or await client.fetch_channel(int(where.place))
    assert isinstance(thread, discord.Thread)
    assert thread.archived
    assert thread.locked


async def test_in_a_closed_thread_something_can_still_be_said(
    house: Discord, courier: DiscordCourier, client: discord.Client
) -> None:
    where = await courier.deliver(at(house.channel), a_letter("Open.", thread=plain("Thread")), "en", nonce=NONCE)
    there = at(house.channel, thread=where.place)
    await courier.deliver(there, a_letter("Done.", closes=True), "en", nonce=nonce("done"))
    await courier.deliver(there, a_letter("By the way."), "en", nonce=nonce("more"))
    thread = await client.fetch_channel(int(where.place))
    assert isinstance(thread, discord.Thread)
    assert await in_order(thread) == ["Done.", "By"]
    assert thread.archived


@pytest.mark.parametrize("kind", ["channel", "person", "thread"])
async def test_what_was_said_is_found_again(house: Discord, courier: DiscordCourier, kind: str) -> None:
    address = at(house.member, direct=True) if kind == "person" else at(house.channel)
    letter = a_letter(*LONG, thread=plain("Thread") if kind == "thread" else None)
    assert await courier.find(address, letter, "en", nonce=NONCE, since=EVER) is None
    where = await courier.deliver(address, letter, "en", nonce=NONCE)
    assert await courier.find(address, letter, "en", nonce=NONCE, since=EVER) == where
    assert await courier.find(address, letter, "en", nonce=nonce("other"), since=EVER) is None


async def test_a_forum_post_is_looked_for_before_it_is_opened_again(house: Discord, courier: DiscordCourier) -> None:
    forum = house.guild.create_forum_channel("questions")
    letter = a_letter("Who shares flats?", thread=plain("Flats"))
    assert courier.remembers(at(forum), letter) == timedelta()
    where = await courier.deliver(at(forum), letter, "en", nonce=NONCE)
    assert await courier.find(at(forum), letter, "en", nonce=NONCE, since=EVER) == where
    assert await courier.find(at(forum), letter, "en", nonce=nonce("other"), since=EVER) is None


async def test_only_what_is_missing_of_a_long_letter_is_said_again(house: Discord, courier: DiscordCourier) -> None:
    letter = a_letter(*LONG)
    await courier.deliver(at(house.channel), letter, "en", nonce=NONCE)
    *_, last = house.channel.history(viewer=house.member)
    await last.delete()
    assert await courier.find(at(house.channel), letter, "en", nonce=NONCE, since=EVER) is None
    await courier.deliver(at(house.channel), letter, "en", nonce=NONCE)
    assert len(house.channel.history(viewer=house.member)) == len(LONG)


async def test_a_place_that_cannot_be_read_leaves_it_uncertain(
    house: Discord, courier: DiscordCourier, simcord_env: simcord.Env
) -> None:
    simcord_env.inject_error("GET", "/channels/*/messages", status=403, code=50001, message="Missing Access")
    with pytest.raises(CannotLookError):
        await courier.find(at(house.channel), a_letter("Hello."), "en", nonce=NONCE, since=EVER)


@pytest.mark.parametrize(("status", "code"), [(403, 50001), (403, 50007), (403, 50013), (404, 10003), (400, 50035)])
async def test_what_discord_never_takes_is_refused_with_its_reason(
    house: Discord, courier: DiscordCourier, simcord_env: simcord.Env, status: int, code: int
) -> None:
    simcord_env.inject_error("POST", "/channels/*/messages", status=status, code=code, message="No way")
    with pytest.raises(RefusedError, match="No way"):
        await courier.deliver(at(house.channel), a_letter("Hello."), "en", nonce=NONCE)


@pytest.mark.parametrize("place", ["1", "kitchen"])
async def test_a_place_that_is_not_there_is_refused(courier: DiscordCourier, place: str) -> None:
    with pytest.raises(RefusedError):
        await courier.deliver(Address(platform="discord", place=place), a_letter("Hello."), "en", nonce=NONCE)


@pytest.mark.parametrize(
    ("status", "code", "reach"), [(401, 0, Reach.EVERYWHERE), (400, 40003, Reach.DIRECT), (429, 0, Reach.PLACE)]
)
async def test_what_concerns_more_than_one_letter_makes_all_of_them_wait(
    house: Discord, courier: DiscordCourier, simcord_env: simcord.Env, status: int, code: int, reach: Reach
) -> None:
    simcord_env.inject_error("POST", "/channels/*/messages", status=status, code=code)
    with pytest.raises(TooSoonError) as waiting:
        await courier.deliver(at(house.channel), a_letter("Hello."), "en", nonce=NONCE)
    assert waiting.value.reach is reach


async def test_what_breaks_on_discords_side_is_worth_another_try(
    house: Discord, courier: DiscordCourier, simcord_env: simcord.Env
) -> None:
    simcord_env.inject_error("POST", "/channels/*/messages", status=500)
    with pytest.raises(discord.HTTPException):
        await courier.deliver(at(house.channel), a_letter("Hello."), "en", nonce=NONCE)


async def test_two_meet_in_a_private_thread_that_is_opened_once(
    simcord_env: simcord.Env, house: Discord, courier: DiscordCourier
) -> None:
    other = house.guild.add_member(simcord_env.create_user("grace"))
    letter = a_letter(
        "You are introduced.",
        thread=plain("Introduction"),
        among=(at(house.member, direct=True), at(other, direct=True)),
        near=("1", str(house.channel.id)),
    )
    where = await courier.deliver(at(house.member, direct=True), letter, "en", nonce=NONCE)
    [thread] = house.channel.threads
    assert where.place == str(thread.id)
    assert await courier.find(at(house.member, direct=True), letter, "en", nonce=NONCE, since=EVER) == where
    assert courier.remembers(at(house.member, direct=True), letter) == timedelta()


async def test_who_cannot_see_the_place_is_written_to_directly(house: Discord, courier: DiscordCourier) -> None:
    stranger = Address(platform="discord", place="4711", direct=True)
    letter = a_letter(
        "You are introduced.",
        thread=plain("Introduction"),
        among=(at(house.member, direct=True), stranger),
        near=(str(house.channel.id),),
    )
    await courier.deliver(at(house.member, direct=True), letter, "en", nonce=NONCE)
    assert list(house.channel.threads) == []
    message = house.member.user.dm_channel.last_message
    assert message
    assert "You are introduced." in said(message)
