import pytest

from bot.app import App
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of, revisions_of
from tests.conftest import LANGUAGE_CAFE

CAFE = LANGUAGE_CAFE.id


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


async def test_a_history_tells_who_when_why_and_what(grace: Chat, time: Time) -> None:
    await grace.hears(f"/entry claim {CAFE}")
    time.passes(hours=2)
    said = await grace.hears(f"/entry history {CAFE}")
    assert "2 · 2 hours ago · Grace\n  taken over\n  Looked after by: new “Grace”" in said
    assert "1 · 2 hours ago · test" in said


async def test_any_revision_is_restored_by_a_press_and_that_is_a_revision_too(app: App, grace: Chat) -> None:
    await grace.hears(f"/entry claim {CAFE}")
    await grace.hears(f"/entry pause {CAFE}")
    await grace.hears(f"/entry history {CAFE}")
    restores = [each for each in grace.buttons if each == "Restore"]
    assert len(restores) == 2
    said = await grace.presses("Restore")
    assert said.startswith("“Language cafe” is what it was at revision 2.")
    await grace.hears(f"/entry restore {CAFE} 1")
    assert await entry_of(app, CAFE) == LANGUAGE_CAFE
    assert [reason for _, reason in await revisions_of(app, CAFE)][:2] == ["restored:1", "restored:2"]


async def test_a_long_history_has_pages(grace: Chat) -> None:
    for _ in range(4):
        await grace.hears(f"/entry pause {CAFE}")
        await grace.hears(f"/entry publish {CAFE}")
    said = await grace.hears(f"/entry history {CAFE}")
    assert "9 · " in said
    assert "4 · " not in said
    said = await grace.presses("Older")
    assert "4 · " in said
    assert "1 · " in said
    assert "Older" not in grace.buttons


async def test_a_restored_entry_is_found_by_what_it_says_again(grace: Chat, chat: Chat) -> None:
    await grace.hears(f"/entry pause {CAFE}")
    assert "Language cafe" not in await chat.hears("How do we run conversation practice without a teacher?")
    await grace.hears(f"/entry restore {CAFE} 1")
    assert "Language cafe" in await chat.hears("How do we run conversation practice without a teacher?")
