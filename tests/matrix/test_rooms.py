"""What is Matrix's own: rooms, threads, direct chats, spaces and power levels."""

import asyncio
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.adapters.matrix.descriptions import KIND
from bot.adapters.matrix.invites import is_welcome
from bot.adapters.matrix.speaking import KEYS
from bot.app import App
from bot.settings import MatrixSettings
from bot.store.matrix import InboundRow
from tests.conftest import an_entry, settle, stock
from tests.matrix.conftest import going
from tests.matrix.person import Message, Person
from tests.matrix.voice import Matrix

QUESTION = "How do we run conversation practice without a teacher?"
DIRECTLY = "I have answered you in a direct message."


def number(message: Message, label: str) -> str:
    """What to type for a button."""
    return next(line.split()[0] for line in message.body.splitlines() if line.partition(" ")[2] == label)


async def test_an_answer_asked_for_among_others_goes_to_the_asker_alone_until_shared(bot: str, ada: Person) -> None:
    room = await ada.open(bot, direct=False, name="Kitchen")
    asked = await ada.say(room, f"{bot}: {QUESTION}", more={"m.mentions": {"user_ids": [bot]}})
    note = await ada.hears(room)
    assert note.body == DIRECTLY
    assert note.thread == asked
    answer = await ada.hears(but=room)
    assert "Language cafe" in answer.body
    await ada.say(answer.room, number(answer, "Share here"))
    shared = await ada.hears(room)
    assert "Language cafe" in shared.body
    assert shared.thread == asked


async def test_a_question_in_the_help_place_is_answered_there_in_a_thread(bot: str, ada: Person, app: App) -> None:
    room = await ada.open(bot, direct=False, name="Help")
    await settle(app, "matrix", room, help_place=room)
    asked = await ada.say(room, QUESTION)
    answer = await ada.hears(room)
    assert "Language cafe" in answer.body
    assert answer.thread == asked
    assert answer.content["m.mentions"] == {}
    assert "<strong>How it is known</strong>" in answer.html
    await ada.say(room, number(answer, "More"), thread=asked)
    assert (await ada.hears(room)).body == DIRECTLY
    assert "Nobody teaches" in (await ada.hears(but=room)).body


async def test_what_people_say_to_each_other_is_neither_answered_nor_kept(bot: str, ada: Person, app: App) -> None:
    room = await ada.open(bot, direct=False, name="Chatter")
    said = [await ada.say(room, "Does anybody know a teacher?")]
    said.append(await ada.send(room, {"msgtype": "m.notice", "body": "!help"}))
    edit = {
        "m.new_content": {"msgtype": "m.text", "body": "!help"},
        "m.relates_to": {"rel_type": "m.replace", "event_id": said[0]},
    }
    said.append(await ada.send(room, {"msgtype": "m.text", "body": "* !help", **edit}))
    await ada.say(room, "!xyzzy")
    asked = await ada.say(room, "!brows")
    assert (await ada.hears(room)).thread == asked
    assert "/browse" not in (near := (await ada.hears(but=room)).body)
    assert "!browse" in near
    async with app.database.engine.begin() as connection:
        kept = (await connection.scalars(select(InboundRow.event))).all()
    assert asked in kept
    assert not set(said) & set(kept)


async def test_who_may_set_up_a_space_is_told_by_its_power_levels(
    bot: str, ada: Person, grace: Person, app: App
) -> None:
    space = await ada.open(bot, direct=False, name="Network", space=True)
    around = {"type": "m.space.parent", "state_key": space, "content": {"via": ["localhost"]}}
    rooms = [await ada.open(bot, direct=False, name=name, initial_state=[around]) for name in ("Help", "Peers")]
    for room in rooms:
        await ada.client.room_put_state(space, "m.space.child", {"via": ["localhost"]}, room)
        await ada.client.room_invite(room, grace.user)
    await settle(app, "matrix", space)
    await grace.look()
    await grace.say(rooms[0], "!setup")
    assert "This is for the owner of this place only." in (await grace.hears(but=rooms[0], user=bot)).body
    await ada.say(rooms[0], "!setup")
    question = await ada.hears(but=rooms[0], user=bot)
    assert "1 of 4: Help place" in question.body
    for answer in ("Help", "2", "skip", "skip"):
        await ada.say(question.room, answer, thread=question.thread or question.event)
        question = await ada.hears(question.room)
    assert "Help: I can write there" in question.body
    async with app.database.reading() as tx:
        known = await tx.communities.of_space("matrix", space)
    assert known is not None
    assert (known[1].help_place, known[1].peers_place) == tuple(rooms)


async def test_a_room_that_only_says_it_belongs_to_a_space_gives_no_power_there(
    bot: str, ada: Person, grace: Person, app: App
) -> None:
    space = await ada.open(bot, direct=False, name="Network", space=True)
    await settle(app, "matrix", space)
    around = {"type": "m.space.parent", "state_key": space, "content": {"via": ["localhost"]}}
    room = await grace.open(bot, direct=False, name="Mine", initial_state=[around])
    await grace.say(room, "!setup")
    assert "This place does not belong to the community yet" in (await grace.hears(but=room, user=bot)).body


async def test_a_client_that_tells_commands_apart_is_understood(bot: str, ada: Person) -> None:
    room = await ada.open(bot, direct=False, name="Commands")
    command = {"command": "browse", "arguments": {"topic": "housing"}}
    more = {"m.mentions": {"user_ids": [bot]}, "org.matrix.msc4391.command": command}
    await ada.say(room, "!browse housing", more=more)
    assert "Host families" in (await ada.hears(but=room)).body


async def test_a_long_entry_is_split_over_messages(app: App, ada: Person, chat_room: str) -> None:
    long = an_entry("long", body="A sentence of some length, many times over. " * 250, cautions=("care " * 100,) * 3)
    await stock(app, long)
    await ada.say(chat_room, "!entry show entry:long")
    said = ""
    while said.count("A sentence of some length") < 250:
        page = (await ada.hears(chat_room)).body
        assert len(page) <= 4000
        said += page


async def test_what_was_said_before_the_bot_came_is_not_answered_but_what_came_with_the_invitation_is(
    bot: str, ada: Person
) -> None:
    made = await ada.open(direct=True)
    await ada.say(made, "!browse topic:housing")
    await ada.client.room_invite(made, bot)
    await ada.say(made, "!help")
    assert "How I can help" in (await ada.hears(made)).body


async def test_a_reply_in_the_peers_thread_can_be_marked_as_the_answer(
    bot: str, ada: Person, grace: Person, app: App
) -> None:
    peers = await ada.open(bot, direct=False, name="Peers")
    await settle(app, "matrix", peers, peers_place=peers)
    await ada.client.room_invite(peers, grace.user)
    asker = Matrix(app, ada, await ada.open(bot))
    await asker.says("zzz qqq xxx")
    await asker.presses("Ask colleagues")
    assert "Peers" in await asker.fills()
    assert "Question 1 is with your colleagues now" in await asker.presses("Post it")
    posted = await grace.hears(peers, user=bot)
    assert "zzz qqq xxx" in posted.body
    reply = await grace.say(peers, "We pair each class.", thread=posted.event)
    told = (await ada.hears(but=peers, user=bot)).body
    assert "Somebody replied to your question" in told
    assert "We pair each class." in told
    await grace.say(peers, "!answers", thread=posted.event, to=reply)
    assert "Only whoever asked, or a moderator, can do that." in (await grace.hears(but=peers, user=bot)).body
    await ada.say(peers, "!answers", thread=posted.event, to=reply)
    assert "A moderator can now make an entry of it" in (await ada.hears(but=peers, user=bot)).body


async def test_what_comes_in_quick_succession_is_shown_as_read_up_to_the_last(bot: str, ada: Person) -> None:
    room = await ada.open(bot)
    asked = [await ada.say(room, f"!entry show entry:number-{number}") for number in range(4)]
    heard = [await ada.hears(room) for _ in asked]
    assert [f"number-{number}" in message.body for number, message in enumerate(heard)] == [True] * 4
    shown: list[str] = []
    async with asyncio.timeout(30):
        while asked[-1] not in shown:
            receipts = ada.client.rooms[room].read_receipts
            shown += [receipts[bot].event_id] if bot in receipts else []
            await ada.look()


async def test_commands_are_told_to_clients_where_the_room_allows_it(bot: str, ada: Person) -> None:
    allowed = {"events": {KIND: 0}}
    room = await ada.open(bot, direct=False, name="Told", power_level_override=allowed)
    told: dict[str, Any] = {}
    while "browse" not in told:
        described = await ada.hears(room, kind=KIND)
        told[described.content["command"]] = described.content
    assert told["browse"]["description"] == {
        "m.text": [{"body": "Leaf through the library by topic, country and target group"}]
    }


async def test_buttons_are_offered_as_reactions(
    app: App, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    offering = fresh_bot.model_copy(update={"reactions": True})
    assert offering.user
    async with going(app, offering, tmp_path):
        room = await ada.open(offering.user)
        await ada.say(room, QUESTION)
        answer = await ada.hears(room)
        offered = [(await ada.hears(room, kind="m.reaction")).relation for _ in range(2)]
    assert [each["key"] for each in offered] == list(KEYS[:2])
    assert {each["event_id"] for each in offered} == {answer.event}


def test_invitations_of_strangers_are_accepted_into_rooms_they_may_manage_only() -> None:
    me, stranger = "@bot:here.org", "@eve:there.org"
    made = {"type": "m.room.create", "state_key": "", "sender": stranger, "content": {"room_version": "12"}}
    power: dict[str, Any] = {
        "type": "m.room.power_levels",
        "state_key": "",
        "sender": stranger,
        "content": {"users": {}},
    }
    direct = {"sender": stranger, "content": {"is_direct": True}, "state": [made]}
    assert is_welcome({"sender": "@ada:here.org"}, me, ())
    assert is_welcome({"sender": stranger}, me, ("there.org",))
    assert is_welcome({"sender": stranger}, me, ("*",))
    assert is_welcome({"sender": stranger, "state": [made, power]}, me, ())
    assert not is_welcome({"sender": "@mallory:there.org", "state": [made, power]}, me, ())
    assert not is_welcome({"sender": stranger}, me, ())
    assert not is_welcome(direct, me, ())
