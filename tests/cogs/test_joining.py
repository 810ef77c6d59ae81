"""One person on two networks: joined by a code, with nothing lost and nothing doubled."""

from datetime import timedelta

import pytest

from bot.app import App
from bot.chat.plain import actions
from bot.core.attending import Seat
from bot.core.gaps import GapState
from bot.core.people import Role
from bot.delivery.sender import Sender
from bot.services import auditing, digests, signing
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.peers import asks_peers
from tests.cogs.workshopping import Circle
from tests.mailbox import Mailbox


def elsewhere(chat: Chat, account: str = "ada@other") -> Chat:
    return Chat(chat.app, chat.time, account=account, platform="other", space="street")


def code_of(chat: Chat) -> str:
    [words] = [words for part in chat.card.body if "code:" in (words := chat.app.words(part, "en"))]
    return words.rsplit("code:", 1)[1].strip("\u2068\u2069")


async def known(chat: Chat, **setting: str) -> Chat:
    await chat.hears("/me edit")
    await chat.fills(**setting)
    return chat


async def joins(one: Chat, other: Chat) -> str:
    """``one`` makes the code, ``other`` gives it."""
    await one.hears("/me link")
    await other.hears(f"/me link code:{code_of(one)}")
    [both_are_mine] = actions(other.card)
    return await other.press(both_are_mine.code)


async def test_an_account_nobody_knew_becomes_ones_own(chat: Chat) -> None:
    await known(chat, country="Malta")
    other = elsewhere(chat)
    await chat.hears("/me link")
    assert chat.reply.secret
    said = await other.hears(f"/me link code:{code_of(chat)}")
    assert "This code is from Ada, on Test." in said
    assert "Malta" not in await other.hears("/me show")
    await other.hears(f"/me link code:{code_of(chat)}")
    assert await other.presses("Yes, both are mine") == ("Both accounts are one member now. /me accounts shows them.")
    assert "Malta" in await other.hears("/me show")
    said = await other.hears("/me accounts")
    assert "Test\n  account 1" in said
    assert "account 2 · you speak from it now" in said


async def test_the_maker_of_the_code_hears_of_it_where_they_are(chat: Chat, mailbox: Mailbox, sender: Sender) -> None:
    await known(chat, country="Malta")
    await joins(chat, elsewhere(chat))
    await sender.empty()
    assert "An account on Other is one with yours now." in mailbox.heard[-1]


async def test_what_either_said_and_was_given_is_both_s(app: App, chat: Chat, time: Time) -> None:
    await known(chat, country="", language="")
    other = await known(elsewhere(chat), country="Malta")
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/role grant Ada@other moderator")
    await owner.hears('/role grant Ada steward "Open Door"')
    await chat.hears("/me topics")
    await chat.fills(topics="housing,health")
    await other.hears("/me topics")
    await other.fills(topics="health,language")
    await other.hears("/remind me when:18:00 text:groceries")
    await asks_peers(other)
    await other.hears("/me edit")
    await other.fills(language="de", country="Malta")
    await joins(chat, other)
    said = await chat.hears("/me show")
    for part in ("Malta", "Deutsch", "Moderation"):
        assert part in said
    assert "groceries" in await chat.hears("/remind list")
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        member = await tx.members.speaking(community, chat.sender)
        assert member
        assert sorted(await tx.offers.of(member)) == ["health", "housing", "language"]
        gaps = await tx.gaps.page(community, states=(GapState.OPEN,), skip=0, most=5)
        assert [gap.asker_id for gap in gaps.gaps] == [member.id]
        roles = [(grant.member.id, grant.role.value) for grant in await tx.grants.every(community)]
        assert roles == [(member.id, "moderator"), (member.id, "steward")]
        assert len([each for each in await tx.members.every(community) if each.name.startswith("Ada")]) == 1


async def test_a_browser_signed_in_as_either_goes_on_as_the_one_they_are(app: App, chat: Chat, time: Time) -> None:
    await known(chat, country="Malta")
    other = await known(elsewhere(chat), country="Malta")
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        member = await tx.members.speaking(community, other.sender)
        assert member
        token = await signing.link(
            tx, community=community, member=member, sender=other.sender, role=Role.MEMBER, now=time.now
        )
        key = await signing.sign_in(tx, token=token, leaving="nobody", now=time.now)
    await joins(chat, other)
    async with app.database.reading() as tx:
        found = await signing.recognise(tx, key=key, now=time.now)
        one = await tx.members.speaking(community, chat.sender)
    assert found
    assert found[0].member == one
    assert "Web" in await chat.hears("/me accounts")
    assert (await chat.hears("/me unlink 3")).startswith("That account is not yours here any more.")
    async with app.database.reading() as tx:
        assert await signing.recognise(tx, key=key, now=time.now) is None


async def test_the_record_still_names_them_and_is_whole(app: App, chat: Chat, time: Time) -> None:
    await known(chat, country="Malta")
    other = elsewhere(chat)
    other.manages = True
    await app.dispatcher.hear("/help", other.sender)
    await known(other, country="Malta")
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/role grant Ada@other moderator")
    await joins(chat, other)
    said = await owner.hears("/audit")
    assert "Two accounts joined to one member" in said
    assert "Ada · moderator" in said
    assert "erased since" not in said
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        assert await auditing.broken(tx, community=community) is None


async def test_a_weekly_letter_that_one_of_them_wanted_goes_on_once(app: App, chat: Chat) -> None:
    await known(chat, country="Malta")
    other = elsewhere(chat)
    await other.hears("/digest on")
    await joins(chat, other)
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        member = await tx.members.speaking(community, chat.sender)
        assert member
        assert await digests.wanted(tx, member=member)
    async with app.database.engine.begin() as connection:
        rows = await connection.exec_driver_sql("SELECT state FROM outbox WHERE name = 'digest' ORDER BY id")
        assert [row[0] for row in rows] == ["vain", "waiting"]


@pytest.fixture
async def circle(app: App, time: Time) -> Circle:
    circle = Circle(app, time)
    await circle.set_up()
    return circle


async def seats(app: App) -> list[tuple[str, Seat]]:
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        names = {member.id: member.name for member in await tx.members.every(community)}
        return [(names[each.member_id], each.seat) for each in await tx.attendances.of(1)]


async def test_two_seats_of_one_person_become_one_and_the_next_is_offered_the_other(
    app: App, chat: Chat, circle: Circle, mailbox: Mailbox, sender: Sender
) -> None:
    await circle.plans(seats="2")
    other, third = elsewhere(chat), circle.member("grace")
    for one in (chat, other, third):
        await one.hears("/workshop join 1")
    assert await seats(app) == [("Ada", Seat.JOINED), ("Ada@other", Seat.JOINED), ("Grace", Seat.WAITING)]
    await joins(chat, other)
    assert await seats(app) == [("Ada", Seat.JOINED), ("Grace", Seat.OFFERED)]
    await sender.empty()
    assert any(told.address.place == "grace" for told in mailbox.told)


async def test_of_a_seat_and_a_place_on_the_waiting_list_the_seat_stays_and_is_reminded_of_once(
    app: App, chat: Chat, circle: Circle, mailbox: Mailbox, sender: Sender, time: Time
) -> None:
    await circle.plans(seats="1")
    other = elsewhere(chat)
    await other.hears("/workshop join 1")
    await chat.hears("/workshop join 1")
    await joins(chat, other)
    assert await seats(app) == [("Ada", Seat.JOINED)]
    await chat.hears("/me reach")
    await chat.presses("Test")
    time.passes(days=2, hours=6)
    await sender.empty()
    reminders = [told for told in mailbox.told if told.letter.promise and told.letter.promise.name == "workshop.remind"]
    assert [told.address.place for told in reminders if told.address.place != "mary"] == ["ada"]


async def test_a_code_that_is_ones_own_or_wrong_joins_nothing(chat: Chat, time: Time) -> None:
    other = elsewhere(chat)
    await chat.hears("/me link")
    code = code_of(chat)
    assert (await chat.hears(f"/me link {code}")).startswith("Both accounts are one member already.")
    for _ in range(5):
        assert (await other.hears("/me link AAAA-BBBB-CCCC")).startswith("This code does not work")
    assert await other.hears(f"/me link {code}") == "Too many of your codes did not work. Please wait an hour."
    time.passes(minutes=15)
    late = elsewhere(chat, "edith")
    assert (await late.hears(f"/me link {code}")).startswith("This code does not work")


async def test_a_code_for_a_server_joins_no_account_and_the_other_way_round(app: App, chat: Chat, time: Time) -> None:
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/community link")
    other = elsewhere(chat)
    other.manages = True
    assert (await other.hears(f"/me link {code_of(owner)}")).startswith("This code does not work")
    await owner.hears("/me link")
    assert (await other.hears(f"/community link {code_of(owner)}")).startswith("This code does not work")


async def test_an_account_is_let_go_and_what_was_promised_there_is_said_elsewhere(
    chat: Chat, mailbox: Mailbox, sender: Sender, time: Time
) -> None:
    other = elsewhere(chat)
    await joins(chat, other)
    await other.hears("/remind me when:18:00 text:groceries")
    assert await chat.hears("/me unlink 7") == (
        "There is no account of yours with that number. /me accounts shows them."
    )
    assert (await chat.hears("/me unlink 2")).startswith("That account is not yours here any more.")
    assert "Nothing at the moment." in await other.hears("/remind list")
    assert (await chat.hears("/me unlink 1")).startswith("This is your only account.")
    time.passes(hours=7)
    await sender.empty()
    assert "groceries" in mailbox.heard[-1]


async def test_letters_go_where_a_member_wants_them_even_those_promised_before(
    app: App, chat: Chat, mailbox: Mailbox, sender: Sender, time: Time
) -> None:
    other = elsewhere(chat)
    await joins(chat, other)
    away = Mailbox(app.words, time, platform="other")
    there = Sender(app.database, app.composer, away, time, monotonic=time.monotonic, draw=lambda: 1.0)
    await chat.hears("/remind me when:18:00 text:groceries")
    await chat.hears("/remind me when:19:00 text:candles")
    assert "Now: where you spoke last" in await chat.hears("/me reach")
    assert await chat.presses("Other") == "From now on I write to you there: Other"
    assert "Letters: Other" in await chat.hears("/me show")
    time.now += timedelta(hours=6, minutes=30)
    await there.empty()
    assert "groceries" in away.heard[-1]
    await chat.hears("/me reach")
    await chat.presses("where you spoke last")
    await chat.hears("/remind me when:20:00 text:tea")
    time.passes(hours=3)
    await there.empty()
    await sender.empty()
    assert "candles" in away.heard[-1]
    assert "tea" in mailbox.heard[-1]


async def test_nobody_is_written_to_where_nobody_knows_them(chat: Chat) -> None:
    await known(chat, country="Malta")
    assert (await chat.press("me.reach|matrix")).startswith("I do not know you there.")


async def test_a_seat_taken_in_a_browser_is_kept_by_whoever_signs_in_there(
    app: App, chat: Chat, circle: Circle, time: Time
) -> None:
    await circle.plans(seats="2")
    browser = Chat(app, time, account="browser-1", platform="web", space="page")
    await browser.hears("/workshop join 1")
    await browser.hears("/digest on")
    await known(chat, country="Malta")
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        member = await tx.members.speaking(community, chat.sender)
        assert member
        token = await signing.link(
            tx, community=community, member=member, sender=chat.sender, role=Role.MEMBER, now=time.now
        )
        await signing.sign_in(tx, token=token, leaving="browser-1", now=time.now)
        assert await digests.wanted(tx, member=member)
    assert await seats(app) == [("Ada", Seat.JOINED)]
