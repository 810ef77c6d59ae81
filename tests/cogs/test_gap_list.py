"""The list of questions: what waits, is joined, closed and opened again, and who is told."""

import pytest

from bot.app import App
from bot.core.gaps import QUIET_FOR, UNHEARD_FOR
from bot.delivery.sender import Sender
from bot.services import gap_news
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.peers import NOBODY_KNOWS, asks_peers, heard, somebody
from tests.mailbox import Mailbox

pytestmark = pytest.mark.usefixtures("peers")


async def test_what_is_next_for_a_question_waits_in_the_queue(chat: Chat) -> None:
    await asks_peers(chat)
    peer, moderator = somebody(chat, "grace"), somebody(chat, "mary", moderates=True)
    await peer.hears("/gap reply gap:1")
    await peer.fills(text="Some words.")
    await chat.hears("/gap show gap:1")
    await chat.presses("This answers it")
    assert "One question of members" in await moderator.hears("/queue")
    await moderator.presses("Begin")
    assert "Draft entry" in moderator.buttons


async def test_those_who_offered_are_told_once_after_three_quiet_days_and_moderators_after_ten(
    app: App, chat: Chat, mailbox: Mailbox, sender: Sender, time: Time
) -> None:
    helper = somebody(chat, "edith")
    await helper.hears("/me topics")
    assert await helper.fills(topics="housing,health") == "Thank you. I will ask you when a question waits."
    await asks_peers(chat, topics="housing")
    for _ in range(3):
        time.passes(days=QUIET_FOR.days)
        async with app.database.transaction() as tx:
            await gap_news.call_for_help(tx, now=time.now)
        await sender.empty()
    assert [said.splitlines()[0] for said in heard(mailbox, "edith")] == ["Could you help with this one?"]
    assert heard(mailbox, "moderators") == []
    time.passes(days=UNHEARD_FOR.days - 3 * QUIET_FOR.days + 1)
    async with app.database.transaction() as tx:
        await gap_news.call_for_help(tx, now=time.now)
    await sender.empty()
    assert len(heard(mailbox, "moderators")) == 1


async def test_gaps_are_merged_with_their_askers_and_replies(chat: Chat, mailbox: Mailbox, sender: Sender) -> None:
    await asks_peers(chat)
    other = somebody(chat, "grace")
    await asks_peers(other, "aaa bbb ccc")
    moderator = somebody(chat, "mary", moderates=True)
    assert await moderator.hears("/gap merge gap:2 into:1") == "Question 2 is now part of question 1."
    assert await moderator.hears("/gap merge gap:1 into:1") == "These two are the same question."
    await moderator.hears("/gap close gap:1")
    await moderator.fills(why="Done")
    await sender.empty()
    assert any("Done" in said for said in heard(mailbox, "grace"))


@pytest.mark.parametrize("line", ["/gap show gap:9", "/gap follow gap:9", "/gap reply gap:9", "/gap close gap:9"])
async def test_a_gap_that_is_not_there_is_refused(chat: Chat, line: str) -> None:
    assert await chat.hears(line) == "There is no question 9 here."


@pytest.mark.parametrize("line", ["/gap publish gap:1", "/gap merge gap:1 into:2", "/gap assign gap:1"])
async def test_members_cannot_do_what_moderators_do(chat: Chat, line: str) -> None:
    assert await chat.hears(line) == "This is for the moderator only."


async def test_a_question_of_somebody_else_cannot_be_closed(chat: Chat) -> None:
    await asks_peers(chat)
    stranger = somebody(chat, "edith")
    assert await stranger.hears("/gap close gap:1") == "Only whoever asked, or a moderator, can do that."
    assert await stranger.press("gap.mark|99") == "That reply is not there any more."


async def test_a_closed_question_takes_no_reply_until_it_is_opened_again(chat: Chat) -> None:
    await asks_peers(chat)
    await chat.hears("/gap close gap:1")
    await chat.fills(why="It solved itself")
    assert await chat.hears("/gap reply gap:1") == "This question is closed."
    moderator = somebody(chat, "mary", moderates=True)
    await moderator.hears("/gap show gap:1")
    assert await moderator.presses("Open again") == "Question 1 is open again."
    assert await chat.hears("/gap reply gap:1") == "Reply to question 1"


async def test_a_member_who_left_is_not_told_and_their_question_stays(
    chat: Chat, mailbox: Mailbox, sender: Sender
) -> None:
    await asks_peers(chat, named="named")
    await chat.hears("/me erase")
    await chat.presses("Yes, erase everything")
    moderator = somebody(chat, "mary", moderates=True)
    await moderator.hears("/gap close gap:1")
    await moderator.fills(why="Nobody waits")
    await sender.empty()
    assert heard(mailbox, "ada") == []
    assert NOBODY_KNOWS in await moderator.hears("/gap show gap:1")


async def test_the_list_is_paged_by_topic_and_state(chat: Chat) -> None:
    for number in range(6):
        await asks_peers(chat, f"zzz{number} qqq{number}{number} xxx{number}", topics="housing" if number else "health")
    assert "6 questions, 1 to 5." in await chat.hears("/gap list")
    assert "6 questions, 6 to 6." in await chat.presses("Next")
    assert "5 questions, 1 to 5." in await chat.hears("/gap list topic:housing")
    assert "Nothing waits here." in await chat.hears("/gap list state:closed")
