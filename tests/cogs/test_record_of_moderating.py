"""What moderators, stewards, hosts and coordinators do stands in the record; what people do for themselves does not."""

from datetime import timedelta

import pytest

from bot.app import App
from bot.core.outbox import Address
from bot.delivery.sender import Sender
from tests.chatting import Chat
from tests.clock import NOON, Time
from tests.cogs.curators import a_moderator, record
from tests.cogs.introducing import speaks_for
from tests.cogs.peers import asks_peers, reply_id
from tests.cogs.workshopping import Circle
from tests.conftest import a_promise, settle


@pytest.fixture
async def grace(app: App, time: Time) -> Chat:
    await settle(app, "test", "house", peers_place="peers", moderators_place="office")
    return a_moderator(app, time)


def deeds(noted: list[tuple[str, str, str | None]]) -> list[tuple[str, str]]:
    return [(deed, name) for deed, name, _ in noted]


async def replies(chat: Chat, text: str = "We pair each class.") -> int:
    await chat.hears("/gap reply gap:1")
    await chat.fills(text=text)
    return await reply_id(chat)


async def test_what_becomes_of_a_question(app: App, chat: Chat, grace: Chat) -> None:
    await asks_peers(chat)
    reply = await replies(Chat(app, chat.time, account="edith"))
    await grace.hears("/gap assign gap:1")
    await grace.press(f"gap.mark|{reply}")
    await grace.press(f"gap.draft|{reply}")
    await grace.fills(title="Pairs", summary="Each class is paired.", body="Twice a week.", language="English")
    await grace.hears("/gap close gap:1")
    await grace.fills(why="It solved itself.")
    await grace.press("gap.reopen|1")
    await asks_peers(chat, "aaa bbb ccc")
    await grace.hears("/gap merge gap:1 into:2")
    noted = await record(app)
    assert deeds(noted) == [
        (deed, "Grace")
        for deed in ("gap-assigned", "gap-marked", "gap-drafted", "gap-closed", "gap-reopened", "gaps-merged")
    ]
    assert [about for _, _, about in noted[1:]] == ["gap:1"] * 5
    said = await grace.hears("/audit")
    assert "gap:1 · Question 2" in said
    assert "Grace · Question 1" in said
    assert "solved itself" not in said


async def test_nobody_learns_from_it_who_asked(app: App, chat: Chat) -> None:
    await asks_peers(chat)
    reply = await replies(Chat(app, chat.time, account="edith"))
    await chat.press(f"gap.mark|{reply}")
    await chat.hears("/gap close gap:1")
    await chat.fills(why="It solved itself.")
    assert await record(app) == []


async def test_what_is_decided_of_letters_that_did_not_arrive(app: App, grace: Chat, sender: Sender) -> None:
    ada = Address(platform="test", place="ada-account", direct=True)
    async with app.database.transaction() as tx:
        for number in range(3):
            promise = a_promise(name="unheard-of", once=str(number), address=ada, due=NOON - timedelta(hours=1))
            await tx.outbox.promise(promise)
    await sender.empty()
    await grace.press("delivery.drop|1")
    await grace.press("delivery.arrived|2")
    await grace.hears("/delivery retry 3")
    assert await record(app) == [
        ("letter-dropped", "Grace", "letter:1"),
        ("letter-arrived", "Grace", "letter:2"),
        ("letter-revived", "Grace", "letter:3"),
    ]
    assert "ada-account" not in await grace.hears("/audit")


async def test_what_stewards_do_for_their_organisation(app: App, chat: Chat, grace: Chat) -> None:
    await speaks_for(chat, "Open Door", number=1)
    await chat.hears("/org link 1 language-cafe")
    await chat.hears("/org link 1 language-cafe")
    await chat.hears("/org unblock 1")
    assert deeds(await record(app)) == [
        ("role-granted", "Mary"),
        *[("organisation-changed", name) for name in ("Mary", "Ada", "Ada", "Ada")],
    ]
    said = await grace.hears("/audit")
    for words in ("confirmed", "practice added · language-cafe", "practice taken out", "everybody may ask again"):
        assert words in said


async def test_what_hosts_say_of_a_workshop(app: App, time: Time) -> None:
    circle = Circle(app, time)
    await circle.set_up()
    mary = await circle.plans()
    time.passes(days=3, hours=7)
    await mary.hears("/workshop attend 1 12")
    await mary.hears("/workshop report 1")
    await mary.fills(decisions="We meet again.")
    await mary.presses("Pass it on")
    assert await record(app) == [(f"workshop-{deed}", "Mary", "workshop:1") for deed in ("made", "counted", "reported")]


async def test_whether_somebody_may_be_called_by_new_helpers(app: App, chat: Chat, grace: Chat) -> None:
    await chat.hears("/me edit")
    await chat.fills(country="Malta")
    await grace.hears("/path coordinator Ada country:Malta")
    await chat.press("path.agreeing|MT")
    await chat.fills(contact="Write to me here.")
    await chat.press("path.refuse|MT")
    noted = await record(app)
    assert deeds(noted) == [
        ("coordinator-named", "Grace"),
        ("coordinator-agreed", "Ada"),
        ("coordinator-left", "Ada"),
    ]


async def test_a_code_that_lets_another_place_join(app: App, chat: Chat) -> None:
    chat.manages = True
    await chat.hears("/community link")
    assert await record(app) == [("space-invited", "Ada", None)]
