"""Introductions: seen before they are sent, asked one at a time, made on two yeses, taken back at any time."""

import pytest

from bot.app import App
from bot.core.gaps import QUIET_FOR
from bot.core.introductions import OPEN_AT_ONCE, Progress, Reply
from bot.core.people import Community, SpaceSettings
from bot.delivery.sender import Sender
from bot.services import gap_news, rounds
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.introducing import NEED, Post, looks_for, somebody, speaks_for
from tests.conftest import LANGUAGE_CAFE, stock
from tests.mailbox import Mailbox


@pytest.fixture
def post(app: App, mailbox: Mailbox, sender: Sender, time: Time) -> Post:
    return Post(app, mailbox, sender, time)


@pytest.fixture
def grace(chat: Chat) -> Chat:
    return somebody(chat, "grace")


@pytest.fixture
def bob(chat: Chat) -> Chat:
    return somebody(chat, "bob")


@pytest.fixture(autouse=True)
async def town(app: App, grace: Chat, bob: Chat, community: Community) -> None:
    """Two organisations that teach languages, and a moderators' place."""
    async with app.database.transaction() as tx:
        await tx.communities.settle("test", "house", community, SpaceSettings(moderators_place="moderators"))
    await speaks_for(grace, "First", number=1)
    await speaks_for(bob, "Second", number=2)


async def test_the_asker_sees_whom_why_and_what_they_would_see(chat: Chat, post: Post) -> None:
    said = await looks_for(chat)
    assert said.startswith("I can ask First\nMalta")
    assert "• They work under the same laws\n• Nobody here has met them yet" in said
    assert f"• Ada · Malta\n• {NEED}\n• English\n• Language" in said
    assert "If they are silent for a week, or cannot, I ask, one at a time: Second" in said
    assert chat.buttons == ["Ask", "Somebody else", "Change what they see", "Not now"]
    assert ["You speak for" in each.words for each in await post.to("grace")] == [True]


async def test_what_looks_like_a_client_is_taken_out_before_anybody_sees_it(chat: Chat) -> None:
    said = await looks_for(chat, need="A flat for Mr Karim, +48 601 234 567", named="anonymous")
    assert "This looked like personal data of a client." in said
    assert "Karim" not in said
    assert "601" not in said
    assert "• a colleague · Malta" in said


async def test_what_they_see_can_be_changed_and_nobody_need_be_asked(chat: Chat, post: Post) -> None:
    await looks_for(chat)
    await chat.presses("Change what they see")
    assert {field.name: field.default for field in chat.form.fields}["need"] == NEED
    assert "Forty volunteers" in await chat.fills(need="Forty volunteers")
    assert await chat.presses("Not now") == "All right, nobody was asked."
    assert await post.connections() == []


async def test_decline_next_accept_meet_write_and_outcome(chat: Chat, grace: Chat, bob: Chat, post: Post) -> None:
    await looks_for(chat)
    assert "I have asked First." in await chat.presses("Ask")
    letter = await post.last("grace")
    assert "Somebody would like to talk to First" in letter.words
    assert "Ada" in letter.words
    assert len(await post.to("bob")) == 1
    assert await post.presses(grace, "Not now") == "All right. I ask somebody else."
    assert "Somebody would like to talk to Second" in (await post.last("bob")).words

    assert "I bring you together now" in await post.presses(bob, "Accept")
    for account in ("ada", "bob"):
        assert "Ada and Bob of Second: you have both said yes" in (await post.last(account)).words
    assert "That has been answered already" in await post.presses(bob, "Accept", nth=-2)

    await post.presses(bob, "Write")
    assert await bob.fills(text="Come on Thursday.") == "I have passed it on."
    assert "Bob writes to you\nSecond\n\nCome on Thursday." in (await post.last("ada")).words
    await post.passes(days=20)
    assert "Come on Thursday." in (await post.last("ada")).words
    await post.passes(days=1)
    for each in (chat, bob):
        assert "Did it help?" in (await post.last(each.account)).words
        assert "Thank you." in await post.presses(each, "It helped")
    await bob.presses("Write down what I learnt")
    assert "A moderator reads it" in await bob.fills(title="Two rooms are enough", summary="Pair the classes.")
    assert "Two rooms are enough" in (await post.last("moderators")).words
    [_, made] = await post.asked()
    assert (made.reply, made.asker_says, made.steward_says) == (Reply.ACCEPTED, "helped", "helped")


async def test_silence_for_a_week_asks_the_next_and_then_nobody(chat: Chat, grace: Chat, post: Post) -> None:
    await looks_for(chat)
    await chat.presses("Ask")
    await post.passes(days=6, hours=23)
    assert [each.reply for each in await post.asked()] == [Reply.ASKED]
    await post.passes(hours=1)
    assert [each.reply for each in await post.asked()] == [Reply.EXPIRED, Reply.ASKED]
    assert "it was taken back" in await post.presses(grace, "Accept")
    await post.passes(days=7)
    assert "None of those I asked could just now" in (await post.last("ada")).words
    [connection] = await post.connections()
    assert (connection.progress, connection.need.text) == (Progress.ENDED, "")


async def test_never_from_this_person_is_never(chat: Chat, grace: Chat, post: Post) -> None:
    await looks_for(chat)
    await chat.presses("Ask")
    assert "I never ask you for this person again" in await post.presses(grace, "Never from this person")
    said = await looks_for(chat)
    assert "First" not in said
    assert "I can ask Second" in said
    assert "Only those who speak for" in await chat.hears("/org unblock 1")
    assert "Everybody may ask “First” again; blocked before: 1." in await grace.hears("/org unblock 1")
    assert "First" in await looks_for(chat)


async def test_an_asker_takes_it_back_before_and_after_a_yes(chat: Chat, grace: Chat, bob: Chat, post: Post) -> None:
    await looks_for(chat)
    await chat.presses("Ask")
    await post.last("grace")
    assert "First: asked" in await chat.hears("/introductions")
    assert await chat.presses("Take it back") == "It is taken back. Nobody is asked any more."
    assert "it was taken back" in await post.presses(grace, "Accept")
    assert NEED not in await chat.hears("/introductions")

    await looks_for(chat)
    await chat.presses("Ask")
    await post.presses(bob, "Accept")
    await post.last("bob")
    await chat.press("intro.withdraw|2")
    assert "The introduction with Second is over." in (await post.last("bob")).words
    assert "That introduction is over." in await post.presses(bob, "Write", nth=-2)


async def test_either_of_two_who_met_ends_it_and_what_was_said_is_gone(
    app: App, chat: Chat, grace: Chat, post: Post
) -> None:
    await looks_for(chat)
    await chat.presses("Ask")
    await post.presses(grace, "Accept")
    await post.presses(chat, "Write")
    await chat.fills(text="Hello.")
    await grace.hears("/introductions")
    assert "Said so far: Ada: Hello." in await grace.presses("Open")
    assert "It is over" in await post.presses(grace, "End it")
    assert "The introduction with First is over." in (await post.last("ada")).words
    assert "That introduction is over." in await post.presses(chat, "Write", nth=-2)
    async with app.database.reading() as tx:
        assert await tx.introduction_words.get(1) is None


async def test_a_report_goes_to_moderators_alone(chat: Chat, grace: Chat, post: Post) -> None:
    await looks_for(chat)
    await chat.presses("Ask")
    assert "The moderators know; nobody else does." in await post.presses(grace, "Report to moderators")
    assert "Between Ada and First." in (await post.last("moderators")).words
    assert "not there any more" in await somebody(chat, "eve").press("intro.report|1")


async def test_nobody_asks_without_end(chat: Chat) -> None:
    for _ in range(OPEN_AT_ONCE):
        await looks_for(chat)
        await chat.presses("Ask")
    await looks_for(chat)
    assert "3 requests of yours are still going on." in await chat.presses("Ask")


async def test_an_answer_offers_to_talk_to_somebody_who_did_it(app: App, chat: Chat, grace: Chat) -> None:
    question = "How do we run conversation practice without a teacher?"
    await chat.hears(question)
    assert "Talk to somebody who did this" not in chat.buttons
    await stock(app, LANGUAGE_CAFE)
    await grace.hears("/org link 1 language-cafe")
    await chat.hears(question)
    await chat.presses("Talk to somebody who did this")
    assert {field.name: field.default for field in chat.form.fields}["need"] == question
    said = await chat.fills()
    assert "I can ask First" in said
    assert "They have done this" in said


async def test_a_quiet_question_goes_to_those_who_speak_for_its_topic(
    app: App, chat: Chat, post: Post, community: Community
) -> None:
    async with app.database.transaction() as tx:
        await tx.communities.settle("test", "house", community, SpaceSettings(peers_place="peers"))
    await chat.hears("zzz qqq xxx")
    await chat.presses("Ask colleagues")
    await chat.fills(topics="language")
    await chat.presses("Post it")
    post.time.now += QUIET_FOR
    post.time.passes(minutes=1)
    async with app.database.transaction() as tx:
        await gap_news.call_for_help(tx, now=post.time.now)
    assert "Could you help with this one?" in (await post.last("grace")).words


async def test_others_see_of_me_what_i_chose_once_we_both_said_yes(chat: Chat, grace: Chat, post: Post) -> None:
    await chat.hears("/me profile")
    assert "Those you are introduced to see it" in await chat.fills(does="Evening school", ask_about="Pairing classes")
    assert "Ask me about: Pairing classes" in await chat.hears("/me")
    await looks_for(chat)
    await chat.presses("Ask")
    assert "Evening school" not in (await post.last("grace")).words
    await post.presses(grace, "Accept")
    assert "What I do: Evening school" in (await post.last("grace")).words


async def test_rounds_bring_two_together_and_leave_the_silent_in_peace(
    app: App, chat: Chat, grace: Chat, bob: Chat, post: Post, community: Community
) -> None:
    async def draw() -> None:
        async with app.database.transaction() as tx:
            await rounds.hold(tx, community=community, now=post.time.now)
        await post.sender.empty()

    assert "You are in, every 2 weeks." in await chat.hears("/round on")
    assert "Every 2 or every 4 weeks." in await chat.hears("/round on 3")
    await grace.hears("/round on")
    await draw()
    letter = await post.last("ada")
    assert "With: Grace" in letter.words
    assert "To begin with:" in letter.words
    assert await post.presses(chat, "I will be there") == "Good. Write to each other where you both are."
    await bob.hears("/round on")
    post.time.passes(weeks=2)
    await draw()
    assert "With: " in (await post.last("bob")).words
    assert await bob.hears("/round off") == "You are out. With /round on you are in again."
