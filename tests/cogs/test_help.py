from tests.chatting import Chat


async def test_help_lists_what_a_member_may_say(chat: Chat) -> None:
    said = await chat.hears("/help")
    assert "/browse" in said
    assert "/gap list · /gap show" in said
    assert "/gap close" in said
    assert "/gap assign" not in said
    assert "/setup" not in said


async def test_help_lists_more_to_those_who_may_do_more(chat: Chat) -> None:
    chat.manages = True
    assert "/setup" in await chat.hears("/help")


async def test_a_slip_in_a_command_is_met_with_the_nearest_one(chat: Chat) -> None:
    assert await chat.hears("/brwose") == "I do not know “brwose”. Did you mean /browse?"


async def test_a_command_nothing_is_near_to(chat: Chat) -> None:
    assert "Write /help" in await chat.hears("/xyzzy")
