from bot.app import App
from tests.chatting import Chat
from tests.clock import Time


async def test_a_member_chooses_by_which_clock_they_are_told_times(chat: Chat) -> None:
    assert await chat.hears("/me zone Warszawa") == (
        "I tell you times as the clocks in Warsaw show them: it is 13:00 now."
    )
    assert "Time zone: Warsaw" in await chat.hears("/me")


async def test_a_form_asks_for_it_and_is_filled_with_the_guess(chat: Chat) -> None:
    await chat.hears("/me edit")
    await chat.fills(country="Польща")
    assert "Time zone: Warsaw (not said, so I guess)" in await chat.hears("/me")
    assert await chat.presses("Change time zone") == "Your time zone"
    assert chat.form.fields[0].default == "Warsaw"
    assert await chat.fills(zone="Athens") == "I tell you times as the clocks in Athens show them: it is 14:00 now."
    assert "Time zone: Athens" in await chat.hears("/me")


async def test_a_place_nobody_knows_leaves_what_was_chosen(chat: Chat) -> None:
    await chat.hears("/me zone Athens")
    assert await chat.hears("/me zone Mordor") == (
        "I do not know where “Mordor” is on the clock. Try a larger city, a country, or a name such as Europe/Rome."
    )
    assert "Time zone: Athens" in await chat.hears("/me")


async def test_where_nothing_is_known_the_communitys_clock_counts(app: App, time: Time, chat: Chat) -> None:
    owner = Chat(app, time, account="olga", manages=True)
    assert "is for the" in await chat.hears("/zone Rome")
    assert await owner.hears("/zone Rome") == "This community lives by the clocks in Rome: it is 13:00 now."
    assert "Time zone: Rome (not said, so I guess)" in await chat.hears("/me")


async def test_cities_are_offered_while_one_is_typed(app: App, chat: Chat) -> None:
    offered = await app.dispatcher.complete("me zone", "zone", "wars", chat.sender)
    assert ("Europe/Warsaw", "Warsaw · Poland") in offered
