"""The gap loop: from *nothing fits* to an answer, and every way it can be refused."""

import pytest

from bot.app import App
from bot.core.gaps import QUIET_FOR, UNHEARD_FOR, GapState
from bot.core.people import SpaceSettings
from bot.delivery.sender import Sender
from bot.services import gap_news
from tests.conftest import Chat, Mailbox, Time

NOBODY_KNOWS = "zzz qqq xxx"


pytestmark = pytest.mark.usefixtures("peers")


@pytest.fixture
async def peers(app: App) -> None:
    """A house with a place for peers and one for moderators."""
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        places = SpaceSettings(peers_place="peers", moderators_place="moderators")
        await tx.communities.settle("test", "house", community, places)


def heard(mailbox: Mailbox, place: str) -> list[str]:
    """What was said in a place, or to an account."""
    return [told.words for told in mailbox.told if told.address.place == place]


def somebody(chat: Chat, account: str, *, moderates: bool = False) -> Chat:
    return Chat(chat.app, chat.time, account=account, moderates=moderates)


async def asks_peers(chat: Chat, question: str = NOBODY_KNOWS, **fields: str) -> str:
    await chat.hears(question)
    await chat.presses("Ask colleagues")
    await chat.fills(**fields)
    return await chat.presses("Post it")


async def reply_id(chat: Chat) -> int:
    """The number of the newest reply, as its buttons carry it."""
    async with chat.app.database.reading() as tx:
        [community] = await tx.communities.every()
        page = await tx.gaps.page(community, states=tuple(GapState), skip=0, most=10)
        replies = [reply for gap in page.gaps for reply in await tx.gap_replies.of(gap, most=10)]
    return max(reply.id for reply in replies)


async def test_the_asker_sees_what_will_be_posted_where_and_as_whom(chat: Chat) -> None:
    await chat.hears(NOBODY_KNOWS)
    assert await chat.presses("Ask colleagues") == "Ask colleagues"
    said = await chat.fills(more="Thirty people, no room.", country="Malta", topics="housing,language")
    assert said.startswith("This is what I will post")
    for part in (NOBODY_KNOWS, "Thirty people, no room.", "a colleague · Malta", "Housing · Language"):
        assert part in said
    assert chat.buttons == ["Post it", "Change it", "Not now"]


async def test_a_name_is_shown_only_when_chosen(chat: Chat) -> None:
    await chat.hears(NOBODY_KNOWS)
    await chat.presses("Ask colleagues")
    assert "Asked by: Ada" in await chat.fills(named="named")


async def test_what_was_written_can_be_changed_before_it_is_posted(chat: Chat) -> None:
    await chat.hears(NOBODY_KNOWS)
    await chat.presses("Ask colleagues")
    await chat.fills(more="Thirty people.", country="Malta")
    await chat.presses("Change it")
    defaults = {field.name: field.default for field in chat.form.fields}
    assert defaults == {
        "question": NOBODY_KNOWS,
        "more": "Thirty people.",
        "country": "Malta",
        "topics": "",
        "named": "anonymous",
    }
    assert "Forty people." in await chat.fills(more="Forty people.")


async def test_nothing_is_posted_by_one_who_leaves(chat: Chat, mailbox: Mailbox, sender: Sender) -> None:
    await chat.hears(NOBODY_KNOWS)
    await chat.presses("Ask colleagues")
    await chat.fills()
    preview = chat.last
    assert await chat.presses("Not now") == "All right, nothing was posted."
    await sender.empty()
    assert mailbox.heard == []
    chat.last = preview
    assert await chat.presses("Post it") == "This form is no longer kept. Please begin again."


async def test_personal_data_of_a_client_is_taken_out_unless_the_asker_says_it_is_none(
    chat: Chat, mailbox: Mailbox, sender: Sender
) -> None:
    await chat.hears(NOBODY_KNOWS)
    await chat.presses("Ask colleagues")
    said = await chat.fills(question="zzz for Mr Karim, +48 601 234 567?", country="PL")
    assert "This looks like personal data of somebody: name · phone number." in said
    assert "zzz for Mr [name], [phone number]?" in said
    assert chat.buttons == ["Post it like this", "Change it", "Nothing here is personal, post as written", "Not now"]
    await chat.presses("Post it like this")
    await sender.empty()
    [posted] = mailbox.heard
    assert "601" not in posted
    assert "Karim" not in posted


async def test_a_gap_is_posted_where_peers_meet_with_its_tags(
    app: App, chat: Chat, mailbox: Mailbox, sender: Sender
) -> None:
    said = await asks_peers(chat, topics="housing", country="Malta")
    assert said.startswith("Question 1 is with your colleagues now")
    await sender.empty()
    [told] = mailbox.told
    assert told.address.place == "peers"
    assert told.letter.thread is not None
    assert app.words(told.letter.thread, "en") == NOBODY_KNOWS
    assert [app.words(tag, "en") for tag in told.letter.tags] == ["Housing", "Malta", "English"]


async def test_the_whole_loop(chat: Chat, mailbox: Mailbox, sender: Sender, time: Time) -> None:
    await asks_peers(chat, topics="education")
    await sender.empty()

    peer = somebody(chat, "grace")
    await peer.hears("/gap reply gap:1")
    assert await peer.fills(text="We pair each class.\nIt takes two rooms.") == "Thank you. Whoever asked is told."
    await sender.empty()
    assert "We pair each class." in heard(mailbox, "thread-1")[-1]
    assert "Somebody replied to your question" in heard(mailbox, "ada")[-1]

    said = await chat.hears("/gap show gap:1")
    assert "Grace replied on" in said
    assert (await chat.presses("This answers it")).startswith("Noted.")
    await sender.empty()
    assert "This reply answers a question" in heard(mailbox, "moderators")[-1]

    moderator = somebody(chat, "mary", moderates=True)
    await moderator.hears("/gap show gap:1")
    assert await moderator.presses("Draft entry") == "Entry from question 1"
    defaults = {field.name: field.default for field in moderator.form.fields}
    assert defaults["body"] == "We pair each class.\nIt takes two rooms."
    assert defaults["topics"] == "education"
    said = await moderator.fills(title="Pairing classes", summary="Two classes meet every week.", language="en")
    assert "I have asked its author." in said
    assert await moderator.hears("/gap publish gap:1") == "The author of the reply has not agreed yet."
    await sender.empty()
    assert "May your reply help others too?" in heard(mailbox, "grace")[-1]

    await peer.press(f"gap.credit|{await reply_id(chat)}")
    assert await peer.fills(credit="an adult school in Turin") == "Thank you. I have told the moderator."
    await sender.empty()
    assert "wants to be named as: an adult school in Turin" in heard(mailbox, "moderators")[-1]

    time.passes(days=2)
    said = await moderator.hears("/gap publish gap:1")
    assert said == "“Pairing classes” is in the library, and everybody who waited is told."
    await sender.empty()
    told = heard(mailbox, "ada")[-1]
    assert "Your question of November 23, 2026 now has an answer, from an adult school in Turin" in told
    assert [each.letter.closes for each in mailbox.told].count(True) == 1

    next_asker = somebody(chat, "next")
    said = await next_asker.hears(NOBODY_KNOWS)
    assert said.startswith("Pairing classes")
    assert "Shared by: an adult school in Turin" in said
    assert "Checked by Mary" in said


async def test_a_similar_question_that_waits_is_offered_first(chat: Chat) -> None:
    await asks_peers(chat, "zzz qqq xxx www")
    other = somebody(chat, "grace")
    await other.hears("zzz qqq xxx www")
    said = await other.presses("Ask colleagues")
    assert said.startswith("These wait already and sound alike")
    assert await other.presses("Follow") == "I tell you when question 1 is answered."


async def test_a_follower_is_told_too(chat: Chat, mailbox: Mailbox, sender: Sender) -> None:
    await asks_peers(chat)
    follower = somebody(chat, "edith")
    await follower.hears("/gap follow gap:1")
    await chat.hears("/gap close gap:1")
    await chat.fills(why="It solved itself")
    await sender.empty()
    assert "was closed: It solved itself" in heard(mailbox, "edith")[-1]


async def test_an_author_who_does_not_agree_has_nothing_published(app: App, chat: Chat) -> None:
    await asks_peers(chat)
    peer, moderator = somebody(chat, "grace"), somebody(chat, "mary", moderates=True)
    await peer.hears("/gap reply gap:1")
    await peer.fills(text="Only between us.")
    number = await reply_id(chat)
    await moderator.press(f"gap.draft|{number}")
    await moderator.fills(title="A secret", summary="A secret.", language="en")
    assert await peer.press(f"gap.refuse|{number}") == "All right. Nothing of yours will be published."
    assert await moderator.hears("/gap publish gap:1") == (
        "There is no draft yet. Begin with “Draft entry” on a reply."
    )
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        entry = await tx.entries.get(community, "a-secret")
    assert entry is None


async def test_a_peers_answer_is_published_only_where_its_author_is_asked(chat: Chat) -> None:
    await asks_peers(chat)
    peer, moderator = somebody(chat, "grace"), somebody(chat, "mary", moderates=True)
    await peer.hears("/gap reply gap:1")
    await peer.fills(text="Some words.")
    await moderator.press(f"gap.draft|{await reply_id(chat)}")
    await moderator.fills(title="Some words", summary="What it is.", language="en")
    said = await moderator.hears("/entry publish entry:some-words")
    assert said == "This answers question 1. Publish it with /gap publish 1: its author is asked first."


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


async def test_only_the_author_speaks_for_a_reply(chat: Chat) -> None:
    await asks_peers(chat)
    peer = somebody(chat, "grace")
    await peer.hears("/gap reply gap:1")
    await peer.fills(text="Some words.")
    number = await reply_id(chat)
    assert await chat.press(f"gap.agree|{number}") == "Only whoever wrote the reply can say that."
    assert await chat.press(f"gap.refuse|{number}") == "Only whoever wrote the reply can say that."


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


async def test_a_draft_that_is_no_entry_comes_back_filled(chat: Chat) -> None:
    await asks_peers(chat)
    peer, moderator = somebody(chat, "grace"), somebody(chat, "mary", moderates=True)
    await peer.hears("/gap reply gap:1")
    await peer.fills(text="Some words.")
    await moderator.press(f"gap.draft|{await reply_id(chat)}")
    said = await moderator.fills(title="a word " * 16, summary="What it is.", language="en")
    assert "Title: has more than 15 words" in said
    assert {field.name: field.default for field in moderator.form.fields}["summary"] == "What it is."


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
