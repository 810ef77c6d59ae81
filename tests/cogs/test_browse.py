from bot.app import App
from tests.chatting import Chat
from tests.conftest import an_entry, stock


async def test_the_library_is_leafed_through_by_topic(chat: Chat) -> None:
    said = await chat.hears("/browse topic:housing")
    assert said.startswith("Housing\n2 entries, 1 to 2.")
    assert "Host families" in said
    assert "Language cafe" not in said


async def test_what_was_browsed_to_is_opened(chat: Chat) -> None:
    await chat.hears("/browse country:Ireland")
    assert "Nobody teaches" in await chat.presses("Open")


async def test_long_lists_have_pages(app: App, chat: Chat) -> None:
    await stock(app, *(an_entry(f"entry-{number}") for number in range(7)))
    assert "10 entries, 1 to 5." in await chat.hears("/browse")
    assert "10 entries, 6 to 10." in await chat.presses("Next")
    assert chat.reply.replaces
    assert "10 entries, 1 to 5." in await chat.presses("Back")


async def test_an_unknown_country_is_said_so(chat: Chat) -> None:
    assert await chat.hears("/browse country:Atlantis") == (
        "I do not know a country called “Atlantis”. Try its name in your language, or its code, such as PL."
    )


async def test_an_entry_that_is_not_there(chat: Chat) -> None:
    assert await chat.hears("/entry show nowhere") == "There is no entry “nowhere” here, or it is no longer shown."
