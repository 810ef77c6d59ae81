import pytest

from bot.app import App
from bot.chat import completing
from bot.core.entries import State
from bot.core.people import Community, Place, Sender
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of, revisions_of
from tests.conftest import LANGUAGE_CAFE, an_entry, stock

QUESTION = "How do beekeepers teach newcomers?"


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


async def begin(chat: Chat, **changes: str) -> str:
    await chat.hears("/entry add")
    said = {
        "title": "Bees for all",
        "summary": "Beekeepers teach newcomers.",
        "body": "Every Sunday, beside the hives.",
        "topics": "employment,volunteering",
        "language": "English",
    }
    return await chat.fills(**{**said, **changes})


async def test_an_entry_begins_as_a_draft_of_whoever_begins_it(app: App, grace: Chat) -> None:
    said = await begin(grace)
    assert said.startswith("Bees for all")
    assert "State: draft" in said
    assert "Looked after by: Grace" in said
    entry = await entry_of(app, "bees-for-all")
    assert entry.state is State.DRAFT
    assert entry.topics == ("employment", "volunteering")
    assert await revisions_of(app, "bees-for-all") == [("Grace", "added")]


async def test_members_do_not_see_a_draft_but_the_next_question_after_publishing_finds_it(
    grace: Chat, chat: Chat
) -> None:
    await begin(grace)
    assert "no entry" in await chat.hears("/entry show bees-for-all")
    assert "Bees for all" not in await chat.hears(QUESTION)
    assert "Members find it from now on." in await grace.hears("/entry publish bees-for-all")
    assert (await chat.hears(QUESTION)).startswith("Bees for all")


async def test_what_is_retired_is_not_the_answer_any_more(grace: Chat, chat: Chat) -> None:
    await grace.hears(f"/entry retire {LANGUAGE_CAFE.id}")
    assert "Language cafe" not in await chat.hears("How do we run conversation practice without a teacher?")
    assert await grace.hears(f"/entry publish {LANGUAGE_CAFE.id}") == "“Language cafe” is retired. Restore it first."
    await grace.hears(f"/entry restore {LANGUAGE_CAFE.id}")
    await grace.hears(f"/entry publish {LANGUAGE_CAFE.id}")
    assert "Language cafe" in await chat.hears("How do we run conversation practice without a teacher?")


async def test_two_entries_of_one_title_have_names_of_their_own(app: App, grace: Chat) -> None:
    await begin(grace)
    await begin(grace)
    assert (await entry_of(app, "bees-for-all-2")).title == "Bees for all"


async def test_a_title_in_another_script_makes_a_name_in_plain_letters(app: App, grace: Chat) -> None:
    await begin(grace, title="Мовне кафе", language="Ukrainian")
    assert (await entry_of(app, "movne-kafe")).language == "uk"


async def test_every_change_can_be_undone(app: App, grace: Chat) -> None:
    await grace.hears(f"/entry pause {LANGUAGE_CAFE.id}")
    assert await grace.presses("Undo") == (
        "Taken back: “Language cafe” is what it was before.\n\nState: “paused” → “published”"
    )
    assert (await entry_of(app, LANGUAGE_CAFE.id)).state is State.PUBLISHED


async def test_an_undo_that_comes_too_late_undoes_nothing(app: App, time: Time, grace: Chat) -> None:
    await grace.hears(f"/entry claim {LANGUAGE_CAFE.id}")
    await a_moderator(app, time, "alan").hears(f"/entry pause {LANGUAGE_CAFE.id}")
    assert await grace.presses("Undo") == (
        "“Language cafe” has since been changed by Alan. Its history shows what can be restored."
    )
    assert (await entry_of(app, LANGUAGE_CAFE.id)).state is State.PAUSED


async def test_a_review_says_who_read_it_and_when_it_is_to_be_read_again(app: App, grace: Chat, chat: Chat) -> None:
    said = await grace.hears(f"/entry review {LANGUAGE_CAFE.id} 6")
    assert said.startswith("“Language cafe” is checked, until May 22, 2027.")
    entry = await entry_of(app, LANGUAGE_CAFE.id)
    assert entry.confirmed_by == "Grace"
    assert "Checked by Grace on Nov 23, 2026." in await chat.hears(f"/entry show {LANGUAGE_CAFE.id}")


async def test_an_entry_is_claimed_and_given_away(app: App, grace: Chat, time: Time) -> None:
    alan = Chat(app, time, account="alan t.", platform="elsewhere")
    await alan.hears("/me edit")
    await alan.fills(country="Malta")
    assert "Grace looks after “Language cafe” now." in await grace.hears(f"/entry claim {LANGUAGE_CAFE.id}")
    line = f"/entry transfer {LANGUAGE_CAFE.id} "
    [offered] = await completing.complete(app.dispatcher, app.words, f"{line}alan", grace.sender)
    assert offered.label == "Alan t."
    assert "Alan t. looks after" in await grace.hears(offered.line)
    assert (await entry_of(app, LANGUAGE_CAFE.id)).curator == "Alan t."
    assert "Nothing was different" in await grace.hears(f'{line}"Alan T."')


async def test_an_entry_is_given_to_members_alone(app: App, grace: Chat) -> None:
    said = await grace.hears(f'/entry transfer {LANGUAGE_CAFE.id} "Somebody Else"')
    assert said.startswith("I know nobody here called “Somebody Else”.")
    grace.locale = "de"
    assert "kenne ich niemanden namens „<@77>“" in await grace.hears(f"/entry transfer {LANGUAGE_CAFE.id} <@77>")
    assert (await entry_of(app, LANGUAGE_CAFE.id)).curator is None


async def test_an_entry_is_not_given_to_one_without_a_name(app: App, grace: Chat, community: Community) -> None:
    place = Place(platform="web", space=None, channel="page", private=True)
    async with app.database.transaction() as tx:
        await tx.members.welcome(community, Sender(platform="web", account="page", name="", place=place), app.clock())
    [(written, _)] = [
        each for each in await app.dispatcher.complete("entry transfer", "to", "", grace.sender) if "member" in each[1]
    ]
    assert "has told me no name" in await grace.hears(f"/entry transfer {LANGUAGE_CAFE.id} {written}")


@pytest.mark.parametrize(
    "line",
    [
        "/entry add",
        "/entry edit language-cafe",
        "/entry publish language-cafe",
        "/entry pause language-cafe",
        "/entry retire language-cafe",
        "/entry review language-cafe",
        "/entry claim language-cafe",
        "/entry transfer language-cafe Alan",
        "/entry history language-cafe",
        "/entry restore language-cafe",
        "/entry merge language-cafe shared-flats",
        "/entry stats",
        "/phrasing accept 1",
        "/phrasing reject 1",
        "/phrasing add language-cafe en talking together",
        "/translation add language-cafe de",
        "/translation review language-cafe de",
        "/queue",
        "/import",
    ],
)
async def test_members_are_refused(chat: Chat, line: str) -> None:
    assert await chat.hears(line) == "This is for the moderator only."


@pytest.mark.parametrize(
    "line",
    [
        "/entry edit nowhere",
        "/entry publish nowhere",
        "/entry pause nowhere",
        "/entry retire nowhere",
        "/entry review nowhere",
        "/entry claim nowhere",
        "/entry transfer nowhere Alan",
        "/entry history nowhere",
        "/entry restore nowhere",
        "/entry restore nowhere 1",
        "/entry merge nowhere shared-flats",
        "/entry merge shared-flats nowhere",
        "/entry stats nowhere",
        "/phrasing add nowhere en talking together",
        "/translation add nowhere de",
        "/translation review nowhere de",
    ],
)
async def test_what_is_not_there_is_said_so(grace: Chat, line: str) -> None:
    assert await grace.hears(line) == "There is no entry “nowhere” here, or it is no longer shown."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/entry publish language-cafe", "“Language cafe” is published already."),
        ("/entry restore language-cafe", "“Language cafe” is published already."),
        ("/entry restore language-cafe 7", "“Language cafe” has no revision 7."),
        ("/entry pause unfinished", "“Unfinished” is a draft, and this cannot be done with a draft."),
        ("/entry review gone", "“Gone” is retired. Restore it first."),
        ("/entry review language-cafe 0", "Between one and 60 months, please."),
        ("/entry merge language-cafe language-cafe", "These are one and the same entry."),
        ("/phrasing accept 1", "Somebody has decided about this wording already."),
        ("/phrasing reject 99", "Somebody has decided about this wording already."),
        (
            "/phrasing add language-cafe en volunteers to talk with newcomers",
            "“Language cafe” knows this wording already.",
        ),
        ("/translation add language-cafe en", "“Language cafe” is written in this language itself."),
    ],
)
async def test_what_is_not_a_way_is_said_so(app: App, grace: Chat, line: str, said: str) -> None:
    await stock(app, an_entry("unfinished", state=State.DRAFT), an_entry("gone", state=State.RETIRED))
    assert await grace.hears(line) == said
