from tests.chatting import Chat


async def test_only_those_who_manage_the_place_may_set_it_up(chat: Chat) -> None:
    assert await chat.hears("/setup") == "This is for the owner of this place only."


async def test_there_is_nothing_to_set_up_where_there_are_no_places(chat: Chat) -> None:
    chat.manages = True
    assert (await chat.hears("/setup")).endswith("so there is nothing to set up here.")
