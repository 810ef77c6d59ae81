"""Who rules a community: servers and spaces that belong to it, and strangers' own that do not."""

import pytest

from bot.app import App
from bot.core.people import terminal_owner
from bot.services import auditing
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import Circle
from tests.conftest import settle

UNSETTLED = "This place does not belong to the community yet"
FIRST = "This place is not set up yet"


def away(app: App, time: Time, account: str = "mallory", *, manages: bool = True) -> Chat:
    """Somebody who manages a server of their own, on another network, that nobody settled."""
    return Chat(app, time, account=account, manages=manages, platform="other", space="street")


@pytest.fixture
async def unclaimed(app: App) -> None:
    """A community nobody has taken up yet."""
    async with app.database.transaction() as tx:
        await tx.communities.unsettle("test", "house")


def code_of(chat: Chat) -> str:
    [words] = [chat.app.words(part, "en") for part in chat.card.body if "code:" in chat.app.words(part, "en")]
    return words.rsplit("code:", 1)[1].strip("\u2068\u2069")


@pytest.mark.parametrize("line", ["/setup", "/role grant Ada owner", "/audit", "/import", "/queue", "/community link"])
async def test_a_strangers_own_server_says_nothing_of_who_rules_here(app: App, time: Time, line: str) -> None:
    assert (await away(app, time).hears(line)).startswith(UNSETTLED)


async def test_whoever_moderates_a_strangers_server_moderates_nothing_here(app: App, time: Time) -> None:
    stranger = away(app, time, manages=False)
    stranger.moderates = True
    assert (await stranger.hears("/queue")).startswith(UNSETTLED)
    assert await stranger.hears("/setup") == "This is for the owner of this place only."
    assert "member" in await stranger.hears("/me show")


async def test_everybody_may_ask_in_a_server_that_belongs_to_nobody(app: App, time: Time) -> None:
    said = await away(app, time).hears("How do we run conversation practice without a teacher?")
    assert "Language cafe" in said


async def test_a_press_that_was_kept_from_elsewhere_is_refused_too(app: App, time: Time) -> None:
    assert (await away(app, time).press("setup.open")).startswith(UNSETTLED)
    assert (await away(app, time).press("audit.page|0")).startswith(UNSETTLED)


@pytest.mark.usefixtures("unclaimed")
async def test_before_anybody_has_set_it_up_only_that_can_be_done(app: App, time: Time) -> None:
    first = away(app, time)
    for line in ("/audit", "/role grant Ada owner", "/community link"):
        assert (await first.hears(line)).startswith(FIRST)
    assert "/setup" in await first.hears("/help")
    assert "/audit" not in await first.hears("/help")


@pytest.mark.usefixtures("unclaimed")
async def test_an_owner_elsewhere_keeps_the_first_server_from_being_a_strangers(app: App, time: Time) -> None:
    ada = Chat(app, time)
    await ada.hears("/me edit")
    await ada.fills(country="Malta")
    await app.dispatcher.hear("/role grant Ada owner", terminal_owner("en"))
    assert (await away(app, time).hears("/setup")).startswith(UNSETTLED)


async def test_a_place_joins_by_a_code_and_then_its_own_roles_count(app: App, time: Time) -> None:
    owner = Chat(app, time, account="olga", manages=True)
    said = await owner.hears("/community link")
    assert "It works once, until Tue 24 Nov 2026, 12:00 (UTC)" in said
    assert owner.reply.secret
    joining = away(app, time, "grace")
    code = code_of(owner)
    said = await joining.hears(f'/community link code:"{code.lower().replace("-", " ")}"')
    assert said == "This place is part of Springboard now. /setup chooses what happens where."
    assert "Server or space joined" in await joining.hears("/audit")
    assert "Grace" in await owner.hears("/audit")
    assert (await joining.hears(f"/community link {code}")).startswith("This code does not work")


async def test_a_code_is_kept_as_a_hash_alone(app: App, time: Time) -> None:
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/community link")
    async with app.database.engine.begin() as connection:
        rows = await connection.exec_driver_sql("SELECT * FROM codes")
        assert code_of(owner).replace("-", "") not in str(rows.all()).replace("-", "")


async def test_a_code_works_for_a_day_and_only_the_last_one_made(app: App, time: Time) -> None:
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/community link")
    first = code_of(owner)
    await owner.hears("/community link")
    assert (await away(app, time).hears(f"/community link {first}")).startswith("This code does not work")
    time.passes(days=1, seconds=1)
    assert (await away(app, time).hears(f"/community link {code_of(owner)}")).startswith("This code does not work")


async def test_a_code_is_given_by_those_who_manage_the_place(app: App, time: Time) -> None:
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/community link")
    line = f"/community link {code_of(owner)}"
    assert await away(app, time, manages=False).hears(line) == "This is for the owner of this place only."
    assert await owner.hears(line) == "This place belongs to the community already."
    spoken = await app.dispatcher.hear(line, terminal_owner("en"))
    assert "community-nowhere" in str(spoken.answer)
    assert "part of Springboard" in await away(app, time).hears(line)


async def test_moderators_make_no_code_since_it_makes_owners(app: App, time: Time) -> None:
    mary = Chat(app, time, account="mary", moderates=True)
    assert await mary.hears("/community link") == "This is for the owner of this place only."


async def test_an_owner_who_is_none_any_more_leaves_no_code_behind(app: App, time: Time) -> None:
    olga, ada = Chat(app, time, account="olga", manages=True), Chat(app, time, private=True)
    for one in (ada, Chat(app, time, account="edith")):
        await one.hears("/me edit")
        await one.fills(country="Malta")
    await olga.hears("/role grant Ada owner")
    await ada.hears("/role grant Edith owner")
    await ada.hears("/community link")
    await Chat(app, time, account="edith").hears("/role revoke Ada owner")
    assert (await away(app, time).hears(f"/community link {code_of(ada)}")).startswith("This code does not work")


async def test_nobody_tries_codes_for_long(app: App, time: Time) -> None:
    owner, stranger = Chat(app, time, account="olga", manages=True), away(app, time)
    await owner.hears("/community link")
    for _ in range(5):
        assert (await stranger.hears("/community link AAAA-BBBB-CCCC")).startswith("This code does not work")
    line = f"/community link {code_of(owner)}"
    assert await stranger.hears(line) == "Too many of your codes did not work. Please wait an hour."
    time.passes(hours=1, seconds=1)
    assert "part of Springboard" in await stranger.hears(line)


async def test_what_was_settled_is_in_the_record(app: App, time: Time) -> None:
    await settle(app, "other", "street")
    [community] = await app.communities()
    owner = Chat(app, time, account="olga", manages=True)
    await owner.hears("/community link")
    third = Chat(app, time, account="grace", manages=True, platform="third", space="garden")
    await third.hears(f"/community link {code_of(owner)}")
    async with app.database.reading() as tx:
        noted = await auditing.read(tx, community=community, skip=0, most=5)
        assert await auditing.broken(tx, community=community) is None
    noted_deeds = [(note.deed.value, note.about) for note in noted.notes]
    assert noted_deeds == [("space-joined", "third:garden"), ("space-invited", None)]


async def test_a_workshop_is_announced_in_every_place_for_workshops(app: App, time: Time) -> None:
    await settle(app, "test", "house", workshops_place="hall")
    await settle(app, "other", "street", workshops_place="barn")
    await Circle(app, time).plans()
    async with app.database.engine.begin() as connection:
        posts = await connection.exec_driver_sql("SELECT platform, place FROM outbox WHERE name = 'workshop.post'")
        assert sorted(map(tuple, posts.all())) == [("other", "barn"), ("test", "hall")]
