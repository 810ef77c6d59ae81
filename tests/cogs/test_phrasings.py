import pytest

from bot.app import App
from bot.core.people import Community
from bot.core.proposals import Fate, Proposal, is_fit
from bot.services import asking, phrasings
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, counted, entry_of
from tests.conftest import LANGUAGE_CAFE

CAFE = LANGUAGE_CAFE.id
KNOWN = "How do we run conversation practice without a teacher?"
NEW = "conversation practice without a teacher for railway workers"


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


async def proposals(app: App) -> list[Proposal]:
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        return await tx.proposals.waiting(community, most=100)


async def helped(chat: Chat, question: str) -> None:
    await chat.hears(question)
    if "This helped" not in chat.buttons:
        await chat.presses("Open")
    await chat.presses("This helped")


async def test_a_new_wording_that_helped_is_proposed_and_counted(app: App, chat: Chat) -> None:
    await helped(chat, NEW)
    await helped(chat, NEW + " ?")
    [proposal] = await proposals(app)
    assert (proposal.slug, proposal.text, proposal.times) == (CAFE, NEW, 2)


@pytest.mark.parametrize(
    "question",
    [
        KNOWN,
        "conversation PRACTICE without a teacher, how do we run? " * 10,
        "conversation practice without a teacher, write to ada@example.org",
        "conversation practice without a teacher, call +48 600 700 800",
        "conversation practice without a teacher for case 2026/123456",
        "conversation",
    ],
)
async def test_what_is_known_long_personal_or_next_to_nothing_is_not_proposed(
    app: App, chat: Chat, question: str
) -> None:
    await helped(chat, question)
    assert await proposals(app) == []


def test_dates_and_small_numbers_are_nothing_personal() -> None:
    assert is_fit("thirty volunteers in 2026, 12 places a week")
    assert not is_fit("born 12.03.1984")


async def test_an_accepted_wording_is_learnt_and_answered_first(app: App, grace: Chat, chat: Chat) -> None:
    await helped(chat, NEW)
    assert not (await chat.hears(NEW)).startswith("Language cafe")
    assert "finds it from now on" in await grace.hears("/phrasing accept 1")
    assert (await entry_of(app, CAFE)).learnt == {"en": (NEW,)}
    assert (await chat.hears(NEW)).startswith("Language cafe")
    assert await proposals(app) == []


async def test_a_rejected_wording_is_never_proposed_again(app: App, grace: Chat, chat: Chat) -> None:
    await helped(chat, NEW)
    assert "refused, and not proposed again" in await grace.hears("/phrasing reject 1")
    other = Chat(app, chat.time, account="alan")
    await helped(other, NEW.upper())
    assert await proposals(app) == []
    assert await grace.hears("/phrasing accept 1") == "Somebody has decided about this wording already."


async def test_a_decision_is_taken_back(app: App, grace: Chat, chat: Chat) -> None:
    await helped(chat, NEW)
    for decision in ("accept", "reject"):
        await grace.hears(f"/phrasing {decision} 1")
        assert "waits again" in await grace.presses("Undo")
        [proposal] = await proposals(app)
        assert proposal.fate is Fate.WAITING
        assert (await entry_of(app, CAFE)).learnt == {}


async def test_a_moderator_adds_a_wording_they_know_of(app: App, grace: Chat, chat: Chat) -> None:
    assert not (await chat.hears("a samovar with neighbours")).startswith("Language cafe")
    await grace.hears(f"/phrasing add {CAFE} English a samovar with neighbours")
    assert (await chat.hears("a samovar with neighbours")).startswith("Language cafe")
    await grace.presses("Undo")
    assert (await entry_of(app, CAFE)).learnt == {}


async def test_waiting_wordings_are_offered_to_moderators_alone(app: App, grace: Chat, chat: Chat) -> None:
    await helped(chat, NEW)
    assert await app.dispatcher.complete("phrasing accept", "wording", "railway", grace.sender) == [("1", NEW)]
    assert await app.dispatcher.complete("phrasing accept", "wording", "railway", chat.sender) == []


async def test_use_is_counted_once_a_person_and_outlives_the_question(
    app: App, chat: Chat, time: Time, community: Community
) -> None:
    await chat.hears(KNOWN)
    answered = chat.last
    for label in ("This helped", "This helped", "Not what I meant", "This helped"):
        chat.last = answered
        await chat.presses(label)
    time.passes(days=31)
    async with app.database.transaction() as tx:
        await asking.forget_old(tx, now=time.now)
    assert await counted(app, community, CAFE) == (1, 1, 0)


async def test_statistics_are_shown(grace: Chat, chat: Chat) -> None:
    assert await grace.hears("/entry stats") == "Nothing has been an answer lately."
    await helped(chat, KNOWN)
    said = await grace.hears(f"/entry stats {CAFE}")
    assert "• the answer once, on Nov 23, 2026\n• helped in 100 % of one verdict" in said
    said = await grace.hears("/entry stats")
    assert said.startswith("The most used since Aug 25, 2026")
    assert "Language cafe" in said


async def test_whoever_words_something_anew_is_told_what_becomes_of_it(chat: Chat) -> None:
    await helped(chat, NEW)
    assert "I show it to the moderators, without your name" in chat.app.words(chat.card.body[0], "en")


async def test_the_words_of_what_was_refused_are_forgotten_and_still_not_proposed_again(
    app: App, time: Time, grace: Chat, chat: Chat
) -> None:
    await helped(chat, NEW)
    await grace.hears("/phrasing reject 1")
    time.passes(days=31)
    async with app.database.transaction() as tx:
        await phrasings.forget_old(tx, now=time.now)
        [community] = await tx.communities.every()
        kept = await tx.proposals.get(community, 1)
    assert kept is not None
    assert kept.text == ""
    await helped(Chat(app, time, account="alan"), NEW)
    assert await proposals(app) == []
    assert "has decided about this wording" in await grace.presses("Undo")
