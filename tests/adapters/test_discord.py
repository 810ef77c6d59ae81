"""The same conversations on Discord, and what is Discord's own: the real discord.py against a simulated server."""

from typing import Any

import discord
import pytest
import simcord

from bot.adapters.discord.cards import MOST_CHARACTERS, MOST_COMPONENTS
from bot.adapters.discord.client import SpringboardBot
from bot.app import App
from bot.core.people import SpaceSettings
from bot.core.uploads import LARGEST
from tests.adapters.conversations import CONVERSATIONS, CURATION, hold
from tests.adapters.discord_voice import Discord, parts, raw, words_of
from tests.conftest import an_entry, settle, stock


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=True)


def _last(place: Any) -> discord.Message:
    message = place.last_message
    assert isinstance(message, discord.Message)
    return message


def _me(env: simcord.Env) -> discord.ClientUser:
    assert env.bot.user
    return env.bot.user


async def _set_up(app: App, voice: Discord, *, help_place: Any) -> None:
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        settings = SpaceSettings(help_place=str(help_place.id))
        await tx.communities.settle("discord", str(voice.guild.id), community, settings)


@pytest.mark.parametrize("name", CONVERSATIONS)
async def test_conversation(simcord_env: simcord.Env, app: App, name: str) -> None:
    await hold(Discord(simcord_env, app), CONVERSATIONS[name])


@pytest.mark.parametrize("name", CURATION)
async def test_curation(simcord_env: simcord.Env, app: App, name: str) -> None:
    await hold(Discord(simcord_env, app, manage_messages=True), CURATION[name])


async def test_answers_are_seen_by_the_asker_alone_until_shared(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await voice.says("How do we run conversation practice without a teacher?")
    assert voice.result.ephemeral
    await voice.presses("Share here")
    assert not voice.result.ephemeral
    bystander = voice.guild.add_member(simcord_env.create_user("grace"))
    [seen] = voice.channel.history(viewer=bystander)
    assert "Language cafe" in words_of(seen)


async def test_buttons_work_after_a_restart(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await voice.says("How do we run conversation practice without a teacher?")
    await voice.presses("Share here")
    shared = _last(voice.channel)
    again = SpringboardBot(app.dispatcher, app.cogs, app.database, app.words, message_content=True)
    await simcord_env.restart_bot(again)
    [code] = [part["custom_id"] for part in parts(raw(shared)) if part.get("label") == "More"]
    voice.read(await voice.member.click(shared, custom_id=code))
    assert "Nobody teaches" in str(voice.shown)


async def test_no_view_is_held_in_memory(simcord_env: simcord.Env, app: App, simcord_bot: SpringboardBot) -> None:
    voice = Discord(simcord_env, app)
    await voice.says("How do we run conversation practice without a teacher?")
    await voice.says("/me edit")
    assert simcord_bot.persistent_views == []
    assert not simcord_bot._connection._view_store._views  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


async def test_a_question_in_the_help_channel_is_answered_there(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    other = voice.guild.create_text_channel("other")
    await _set_up(app, voice, help_place=voice.channel)
    await voice.member.send(voice.channel, "How do we run conversation practice without a teacher?")
    assert "Language cafe" in words_of(_last(voice.channel))
    await voice.member.send(other, "How do we run conversation practice without a teacher?")
    assert _last(other).author.id == voice.member.id


async def test_a_forum_post_is_answered_once_by_its_title(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    forum = voice.guild.create_forum_channel("questions")
    await _set_up(app, voice, help_place=forum)
    title = "How do we run conversation practice without a teacher?"
    thread = simcord_env.backend.create_thread(forum.id, title, voice.member.id)
    post = next(each for each in forum.threads if each.id == thread.id)
    await voice.member.send(post, "Please help.")
    assert "Language cafe" in words_of(_last(post))


async def test_the_bot_answers_to_its_name_and_in_direct_messages(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await voice.member.send(voice.channel, f"{_me(simcord_env).mention} /help")
    said = [words_of(message) for message in voice.channel.history()]
    assert any("How I can help" in each and "I am new" in each for each in said)
    await voice.member.send_dm("How do we run conversation practice without a teacher?")
    assert "Language cafe" in words_of(_last(voice.member.user.dm_channel))


async def test_a_form_that_a_message_asks_for_opens_by_a_button(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await voice.member.send(voice.channel, f"{_me(simcord_env).mention} /me edit")
    message = _last(voice.channel)
    [code] = [part["custom_id"] for part in parts(raw(message)) if part.get("label") == "Open the form"]
    result = await voice.member.click(message, custom_id=code)
    assert result.modal is not None
    assert result.modal["custom_id"] == "me.save"


async def test_a_question_in_another_language_is_answered_in_the_servers(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await _set_up(app, voice, help_place=voice.channel)
    await voice.says("/me edit")
    await voice.fills(language="uk")
    await voice.member.send(voice.channel, "Як проводити розмовну практику без учителя?")
    assert "Ірландія" in words_of(_last(voice.channel))


async def test_nobody_is_ever_pinged(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await voice.member.send(voice.channel, f"{_me(simcord_env).mention} @everyone /nonsense")
    message = _last(voice.channel)
    assert not message.mention_everyone
    assert "@everyone" not in words_of(message)


async def test_commands_are_told_to_discord_only_when_they_changed(simcord_env: simcord.Env, app: App) -> None:
    Discord(simcord_env, app)
    again = SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)
    await simcord_env.restart_bot(again)
    assert simcord_env.transcript().count("PUT /applications/") == 1


async def test_setup_chooses_places_and_proves_them(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app, manage_guild=True)
    assert voice.guild.me
    nobody = discord.PermissionOverwrite(send_messages=False)
    closed = voice.guild.create_text_channel("closed", overwrites={voice.guild.me: nobody})
    moderators = voice.guild.create_role("moderators")
    await voice.says("/setup")
    result = await voice.member.submit_modal(
        voice.result,
        {"help_place": [voice.channel], "peers_place": [closed], "moderator_role": [moderators]},
    )
    said = voice.read(result)
    assert "#general: I can write there" in said
    assert "#closed: I may not write there yet. Give me there: send messages." in said
    async with app.database.reading() as tx:
        known = await tx.communities.of_space("discord", str(voice.guild.id))
    assert known is not None
    assert known[1].help_place == str(voice.channel.id)
    assert known[1].moderator_role == str(moderators.id)


async def test_a_stranger_who_adds_the_bot_to_their_own_server_rules_nothing(
    simcord_env: simcord.Env, app: App
) -> None:
    stranger = Discord(simcord_env, app, settled=False, manage_guild=True, manage_messages=True)
    for line in ("/setup", "/role list", "/queue", "/community link", "/role grant member:@me role:owner"):
        assert "This place does not belong to the community yet" in await stranger.says(line)
    await stranger.member.send(stranger.channel, f"{_me(simcord_env).mention} /queue")
    assert "This place does not belong to the community yet" in words_of(_last(stranger.channel))
    assert "Language cafe" in await stranger.says("How do we run conversation practice without a teacher?")


async def test_the_first_server_is_set_up_and_another_joins_by_a_code(simcord_env: simcord.Env, app: App) -> None:
    async with app.database.transaction() as tx:
        await tx.communities.unsettle("test", "house")
    first = Discord(simcord_env, app, settled=False, manage_guild=True)
    second = Discord(simcord_env, app, settled=False, manage_guild=True)
    assert "Begin with /setup" in await first.says("/community link")
    await first.says("/setup")
    first.read(await first.member.submit_modal(first.result, {"help_place": [first.channel]}))
    assert "does not belong to the community yet" in await second.says("/setup")
    said = await first.says("/community link")
    assert first.result.ephemeral
    code = next(word for word in said.split() if word.startswith("code:"))
    assert "This place is part of Springboard now." in await second.says(f"/community link {code}")
    assert "Where things happen here" in await second.says("/setup")


async def test_a_role_is_given_by_a_mention_of_somebody_the_bot_never_met(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app, manage_guild=True)
    other = voice.guild.add_member(simcord_env.create_user("grace"))
    said = await voice.says(f"/role grant member:<@{other.id}> role:moderator")
    assert "grace has this role from now on, everywhere here: moderator." in said
    found = await voice.member.autocomplete(voice.channel, "role grant", "member", "gra")
    assert [each["name"] for each in found] == ["grace"]
    assert "moderator" in voice.read(await other.slash(voice.channel, "me show"))


async def test_a_mention_of_nobody_gives_no_role(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app, manage_guild=True)
    said = await voice.says("/role grant member:<@123456789012345678> role:moderator")
    assert "I know nobody here called" in said


async def test_a_way_in_is_shown_to_nobody_else(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    await voice.says("/web")
    assert voice.result.ephemeral
    assert "/sign-in/" in str(voice.shown)
    await voice.member.send(voice.channel, f"{_me(simcord_env).mention} /web")
    assert "/sign-in/" not in str(raw(_last(voice.channel)))
    assert "This is for your eyes alone." in words_of(_last(voice.channel))
    await voice.member.send_dm("/web")
    assert "/sign-in/" in str(raw(_last(voice.member.user.dm_channel)))


async def test_setup_is_refused_by_the_handler_too(simcord_env: simcord.Env, app: App) -> None:
    """A server may open a command to everybody; the bot still asks for the role."""
    voice = Discord(simcord_env, app)
    assert isinstance(simcord_env.bot, SpringboardBot)
    setup = next(each for each in await simcord_env.bot.tree.fetch_commands() if each.name == "setup")
    voice.guild.set_command_permissions(setup, {voice.guild.default_role: True})
    assert "This is for the owner of this place only." in await voice.says("/setup")


async def test_completion_offers_countries_in_words(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app)
    found = await voice.member.autocomplete(voice.channel, "browse", "country", "irel")
    assert found[0] == {"name": "Ireland", "value": "IE"}


async def test_a_long_entry_is_split_over_messages_inside_every_limit(simcord_env: simcord.Env, app: App) -> None:
    long = an_entry("long", body="A sentence of some length, many times over. " * 250, cautions=("care " * 100,) * 3)
    await stock(app, long)
    voice = Discord(simcord_env, app)
    said = await voice.says("/entry show entry:long")
    assert said.count("A sentence of some length") == 250
    messages = [voice.result.response, *voice.result.followups]
    assert len(messages) > 1
    for message in messages:
        assert message is not None
        shown = list(parts(message.components))
        assert len(shown) <= MOST_COMPONENTS
        assert sum(len(part.get("content", "")) for part in shown) <= MOST_CHARACTERS


async def test_a_file_that_is_too_large_is_not_even_fetched(simcord_env: simcord.Env, app: App) -> None:
    voice = Discord(simcord_env, app, manage_messages=True)
    await voice.says("/import")
    assert "larger than 5 MB" in await voice.hands_over("file", "large.csv", b"x" * (LARGEST + 1))


async def test_waiting_wordings_are_offered_while_typing(simcord_env: simcord.Env, app: App) -> None:
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        await tx.proposals.propose(community, "language-cafe", language="en", text="tea and talk", at=app.clock())
    voice = Discord(simcord_env, app, manage_messages=True)
    await settle(app, "discord", str(voice.guild.id))
    found = await voice.member.autocomplete(voice.channel, "phrasing accept", "wording", "tea")
    assert found == [{"name": "tea and talk", "value": "1"}]
    assert "“tea and talk” finds it from now on." in await voice.says("/phrasing accept wording:1")
