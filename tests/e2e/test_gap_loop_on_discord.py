"""The whole gap loop on Discord: asked, posted, replied to, drafted, agreed to, published, told, answered."""

from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.client import SpringboardBot
from bot.adapters.discord.courier import DiscordCourier
from bot.app import App
from bot.core.people import SpaceSettings
from bot.delivery.sender import Sender
from tests.adapters.discord_voice import Discord, custom_id, preset, words_of
from tests.clock import Time

QUESTION = "zzz qqq xxx"


@pytest.fixture(params=[True, False], ids=["reads messages", "reads none"])
def simcord_bot(request: pytest.FixtureRequest, app: App) -> SpringboardBot:
    """With the message-content intent and without it: the loop must not depend on it."""
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=request.param)


class Town:
    """A server with a forum for peers, a channel for moderators, and the people of the story."""

    def __init__(self, env: simcord.Env, app: App, time: Time) -> None:
        self.env, self.app = env, app
        self.asker = Discord(env, app)
        guild = self.asker.guild
        self.forum = guild.create_forum_channel("peers")
        self.office = guild.create_text_channel("moderators")
        self.peer = guild.add_member(env.create_user("grace"))
        role = guild.create_role("moderators", permissions=discord.Permissions(view_channel=True, manage_messages=True))
        self.moderator = guild.add_member(env.create_user("mary"), roles=[role])
        self.sender = Sender(
            app.database,
            app.composer,
            DiscordCourier(env.bot, app.words),
            time,
            monotonic=time.monotonic,
            draw=lambda: 1.0,
        )

    async def set_up(self) -> None:
        async with self.app.database.transaction() as tx:
            [community] = await tx.communities.every()
            places = SpaceSettings(peers_place=str(self.forum.id), moderators_place=str(self.office.id))
            await tx.communities.settle("discord", str(self.asker.guild.id), community, places)

    async def thread(self) -> Any:
        await self.sender.empty()
        [thread] = self.forum.threads
        return thread

    async def office_hears(self) -> discord.Message:
        """What the bot last wrote where moderators meet."""
        await self.sender.empty()
        message = self.office.last_message
        assert isinstance(message, discord.Message)
        return message

    async def told(self, person: Any) -> discord.Message:
        """What the bot last wrote to somebody by themselves."""
        await self.sender.empty()
        message = person.user.dm_channel.last_message
        assert isinstance(message, discord.Message)
        return message


@pytest.fixture
async def town(simcord_env: simcord.Env, app: App, time: Time) -> Town:
    town = Town(simcord_env, app, time)
    await town.set_up()
    return town


async def test_the_whole_loop(town: Town) -> None:
    asker, peer, moderator = town.asker, town.peer, town.moderator
    await asker.says(QUESTION)
    await asker.presses("Ask colleagues")
    assert "#peers" in await asker.fills(more="Thirty people.")
    assert "Question 1 is with your colleagues now" in await asker.presses("Post it")

    thread = await town.thread()
    assert thread.name == QUESTION
    reply = await peer.send(thread, "We pair each class. It takes two rooms.")
    marked = await asker.member.context_menu(thread, "This answers it", target=reply)
    assert "A moderator can now make an entry of it" in words_of(marked)
    office = await town.office_hears()
    opened = await moderator.click(office, custom_id=custom_id(office, "Draft entry"))
    assert opened.modal is not None
    written = {"title": "Pairing classes", "summary": "Two classes meet.", "language": "en"}
    drafted = await moderator.submit_modal(opened, {**preset([opened.modal]), **written})
    assert "I have asked its author." in words_of(drafted)

    request = await town.told(peer)
    credit = await peer.user.click(request, custom_id=custom_id(request, "Yes, and name me"))
    await peer.user.submit_modal(credit, {"credit": "an adult school in Turin"})
    agreed = await town.office_hears()
    published = await moderator.click(agreed, custom_id=custom_id(agreed, "Publish"))
    assert "is in the library" in words_of(published)

    assert "now has an answer, from an adult school in Turin" in words_of(await town.told(asker.member))
    closed = await town.env.bot.fetch_channel(thread.id)
    assert isinstance(closed, discord.Thread)
    assert closed.archived
    assert closed.locked
    assert "Answered, thanks to an adult school in Turin" in words_of(thread.last_message)

    ukrainian = Discord(town.env, town.app)
    await ukrainian.says("/me edit")
    await ukrainian.fills(language="uk")
    said = await ukrainian.says(QUESTION)
    assert "Pairing classes" in said
    assert "an adult school in Turin" in said
    assert "Англійська" in said or "англійська" in said


async def test_a_message_elsewhere_is_no_reply(town: Town) -> None:
    message = await town.moderator.send(town.asker.channel, "Just talking.")
    result = await town.moderator.context_menu(town.asker.channel, "Draft entry", target=message)
    assert "This is not a thread where a question is discussed." in words_of(result)


async def test_a_member_cannot_draft(town: Town) -> None:
    await town.asker.says(QUESTION)
    await town.asker.presses("Ask colleagues")
    await town.asker.fills()
    await town.asker.presses("Post it")
    thread = await town.thread()
    reply = await town.peer.send(thread, "Some words.")
    with pytest.raises(simcord.SetupError, match="permission"):
        await town.peer.context_menu(thread, "Draft entry", target=reply)


async def test_a_thread_that_was_deleted_does_not_keep_the_answer_from_the_asker(town: Town, app: App) -> None:
    await town.asker.says(QUESTION)
    await town.asker.presses("Ask colleagues")
    await town.asker.fills()
    await town.asker.presses("Post it")
    thread = await town.thread()
    town.env.backend.delete_channel(thread.id)
    await town.asker.says("/gap close gap:1")
    await town.asker.fills(why="It solved itself")
    assert "was closed: It solved itself" in words_of(await town.told(town.asker.member))
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        troubled, _ = await tx.outbox.troubled(community, 5)
    assert [each.promise.name for each in troubled] == ["gap.closing"]
