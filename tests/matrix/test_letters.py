"""What is said later arrives on Matrix once, where it belongs, and can be changed there."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.cards import Action, Card, plain
from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote
from bot.delivery.courier import Courier, RefusedError
from tests.matrix.person import Person


def note(words: str, *, thread: bool = False, replaces: Remote | None = None, long: bool = False) -> Letter:
    press = Action("ask.rephrase", plain("Press"), (1,))
    body = tuple(plain(f"{number} " + "word " * 500) for number in range(4)) if long else ()
    card = Card(title=plain(words), body=body, presses=(press,))
    return Letter(card=card, thread=plain("A thread") if thread else None, replaces=replaces)


async def test_a_letter_to_one_person_opens_a_chat_once_and_rings(courier: Courier, grace: Person) -> None:
    to = Address(platform="matrix", place=grace.user, direct=True)
    first = await courier.deliver(to, note("Hello"), "en", nonce="a" * 24)
    again = await courier.deliver(to, note("Hello"), "en", nonce="a" * 24)
    second = await courier.deliver(to, note("Bye"), "en", nonce="b" * 24)
    assert first == again
    assert first.place == second.place
    heard = [await grace.hears(first.place) for _ in range(2)]
    assert [message.body.split("\n")[0] for message in heard] == ["Hello", "Bye"]
    assert heard[0].content["msgtype"] == "m.text"
    assert "1 Press" in heard[0].body


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_a_letter_opens_a_thread_goes_on_in_it_and_is_changed(
    courier: Courier, ada: Person, bot_user: str, *, encrypted: bool
) -> None:
    room = await ada.open(bot_user, direct=False, name="News", encrypted=encrypted)
    to = Address(platform="matrix", place=room)
    where = await courier.deliver(to, note("Workshop", thread=True, long=True), "en", nonce="c" * 24)
    first, second, *_ = [await ada.hears(room) for _ in range(4)]
    assert where == Remote(f"{room}/{first.event}", first.event)
    assert first.thread == ""
    assert second.thread == first.event
    inside = await courier.deliver(Address(platform="matrix", place=where.place), note("Inside"), "en", nonce="d" * 24)
    assert (await ada.hears(room)).thread == first.event
    assert inside.place == where.place
    await courier.deliver(to, note("Moved", replaces=where), "en", nonce="e" * 24)
    changed = await ada.hears(room)
    assert changed.replaces == first.event
    assert changed.body.startswith("Moved")


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_what_was_said_is_found_again_and_what_is_missing_is_said(
    courier: Courier, ada: Person, bot_user: str, *, encrypted: bool
) -> None:
    room = await ada.open(bot_user, direct=False, name="News", encrypted=encrypted)
    to, letter = Address(platform="matrix", place=room), note("Long", long=True)
    since = datetime.now(UTC) - timedelta(hours=1)
    assert await courier.find(to, letter, "en", nonce="f" * 24, since=since) is None
    said = await courier.deliver(to, letter, "en", nonce="f" * 24)
    assert await courier.find(to, letter, "en", nonce="f" * 24, since=since) == said
    assert await courier.find(to, letter, "en", nonce="0" * 24, since=since) is None


async def test_a_room_that_is_not_there_refuses_the_letter(courier: Courier) -> None:
    with pytest.raises(RefusedError):
        await courier.deliver(Address(platform="matrix", place="!nowhere:localhost"), note("Hm"), "en", nonce="1" * 24)
