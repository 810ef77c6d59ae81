"""What the bot keeps of Matrix, on every database."""

from dataclasses import replace
from datetime import timedelta

from bot.app import App
from bot.core.outbox import Address
from bot.store.matrix import Buttons, Filling, Inbound
from tests.clock import NOON

ROOM = "!room:here"
EVENT = Inbound(event="$1", room=ROOM, body={"content": {"body": "Hello"}})
FILLING = Filling(account="@ada:here", room=ROOM, thread="$form", form={"code": "me.save"}, origin=ROOM)


async def test_an_event_is_taken_once_kept_until_it_is_done_and_then_without_its_words(app: App) -> None:
    async with app.database.transaction() as tx:
        [first, second] = await tx.matrix.take([EVENT, replace(EVENT, event="$2"), EVENT], NOON)
    async with app.database.transaction() as tx:
        assert await tx.matrix.take([EVENT], NOON) == []
        await tx.matrix.answered(first.id, {"pages": ["Hi"]})
        await tx.matrix.begun(first.id)
        await tx.matrix.begun(second.id)
    async with app.database.transaction() as tx:
        assert [each.said for each in await tx.matrix.waiting()] == [{"pages": ["Hi"]}, {"begun": True}]
        await tx.matrix.done([first.id, second.id], NOON)
        assert await tx.matrix.waiting() == []
        await tx.matrix.forget(events=NOON + timedelta(1), buttons=NOON)
        assert len(await tx.matrix.take([EVENT], NOON)) == 1


async def test_a_form_goes_on_where_it_was_until_its_account_is_forgotten(app: App) -> None:
    async with app.database.transaction() as tx:
        await tx.matrix.put_filling(FILLING, NOON)
        further = replace(FILLING, step=1, answers={"country": "Malta"})
        await tx.matrix.put_filling(further, NOON)
        assert await tx.matrix.filling(FILLING.account, ROOM, "") == further
        assert await tx.matrix.begun_fillings() == {(FILLING.account, ROOM)}
        await tx.matrix.turn_away(FILLING.account, ROOM)
        assert await tx.matrix.filling(FILLING.account, ROOM, "") is None
        assert await tx.matrix.filling(FILLING.account, ROOM, "$form") == replace(further, front=False)
        await tx.matrix.forget_of(Address(platform="matrix", place=FILLING.account, direct=True))
        assert await tx.matrix.filling(FILLING.account, ROOM, "$form") is None


async def test_the_last_buttons_of_a_place_are_pressed_by_a_number_alone(app: App) -> None:
    buttons = Buttons(room=ROOM, message="$a", thread="", codes=["one|1"], locale="en", origin=ROOM)
    later = replace(buttons, message="$b", codes=["two|2"])
    async with app.database.transaction() as tx:
        for each in (buttons, later, replace(later, codes=["three|3"])):
            await tx.matrix.put_buttons(each, NOON)
        last, on = await tx.matrix.last_buttons(ROOM, ""), await tx.matrix.buttons_on(ROOM, "$a")
        assert last
        assert on == buttons
        assert last.codes == ["three|3"]
        assert await tx.matrix.last_buttons(ROOM, "$elsewhere") is None
        await tx.matrix.put_buttons(replace(buttons, codes=["four|4"]), NOON)
        anew = await tx.matrix.last_buttons(ROOM, "")
        assert anew
        assert (anew.message, anew.codes) == ("$a", ["four|4"])
        await tx.matrix.put_buttons(replace(buttons, codes=[]), NOON)
        assert await tx.matrix.buttons_on(ROOM, "$a") is None
