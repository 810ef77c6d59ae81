from bot.app import App
from bot.core.entries import Condition, ConditionKind
from tests.chatting import Chat
from tests.conftest import an_entry, stock


async def test_a_member_says_where_they_work_and_is_spoken_to_in_their_language(chat: Chat) -> None:
    await chat.hears("/me edit")
    assert await chat.fills(language="uk", country="Польща", place_size="village", staffing="volunteers") == (
        "Noted. You can change or erase it with /me at any time."
    )
    await chat.hears("/me show")
    assert chat.last.locale == "uk"
    assert "Польща" in await chat.hears("/me")


async def test_conditions_are_held_against_where_the_member_works(app: App, chat: Chat) -> None:
    needs = (
        Condition(kind=ConditionKind.STAFF, text="People with time", needs=("volunteers",)),
        Condition(kind=ConditionKind.PLACE_SIZE, text="A big town", needs=("city",)),
        Condition(kind=ConditionKind.PREMISES, text="An evening room"),
    )
    await stock(app, an_entry("choir", conditions=needs))
    await chat.hears("/me edit")
    await chat.fills(place_size="village", staffing="volunteers")
    said = await chat.hears("/entry show choir")
    assert "• ✓ People with time\n• ✗ A big town\n• ? An evening room" in said


async def test_who_rather_would_not_say_is_not_asked_again(chat: Chat) -> None:
    await chat.hears("How do we run conversation practice without a teacher?")
    assert "Skip" in chat.buttons
    assert await chat.presses("Skip") == "All right, I will not ask again. /me is there if you change your mind."
    await chat.hears("How do we run conversation practice without a teacher?")
    assert "Skip" not in chat.buttons


async def test_a_member_is_erased_with_everything_they_left(app: App, chat: Chat) -> None:
    await chat.hears("/me edit")
    await chat.fills(country="Malta")
    await chat.hears("How do we run conversation practice without a teacher?")
    await chat.hears("/me erase")
    assert await chat.presses("Yes, erase everything") == "It is erased. I no longer know you here."
    assert "Malta" not in await chat.hears("/me")
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        assert await tx.members.speaking(community, chat.sender) is None
        assert await tx.asks.get(community, 1) is None


async def test_a_country_nobody_knows_leaves_what_was_known(chat: Chat) -> None:
    await chat.hears("/me edit")
    assert "I do not know a country called “Mordor”" in await chat.fills(country="Mordor")
