"""What somebody wrote for the library stays when they are erased, and their name goes: from every table, from every
revision, from what is shown and from what is exported.
"""

import pytest
from sqlalchemy import select

from bot.app import App
from bot.core.authors import without
from bot.services.library import as_jsonl
from bot.store.tables import metadata
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of
from tests.cogs.peers import asks_peers, reply_id
from tests.conftest import LANGUAGE_CAFE, an_entry, settle, stock

CAFE = LANGUAGE_CAFE.id
NAME = "Wilhelmina"
FORMER = "a former member"


@pytest.fixture
async def wilhelmina(app: App, time: Time) -> Chat:
    await settle(app, "test", "house", peers_place="peers", moderators_place="office")
    return a_moderator(app, time, account=NAME.lower())


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


async def goes(chat: Chat) -> None:
    await chat.hears("/me erase")
    await chat.presses("Yes, erase everything")


async def where_it_stands(app: App, name: str) -> set[str]:
    """Columns in which a name, or an account of that name, stands."""
    found: set[str] = set()
    async with app.database.engine.connect() as connection:
        for table in metadata.sorted_tables:
            for row in (await connection.execute(select(table))).mappings():
                found |= {f"{table.name}.{key}" for key, value in row.items() if name.lower() in str(value).lower()}
    return found


async def test_nothing_of_a_name_is_left_of_all_its_bearer_did(
    app: App, chat: Chat, grace: Chat, wilhelmina: Chat
) -> None:
    await stock(app, an_entry("bees"), an_entry("honey"))
    await wilhelmina.hears("/entry add")
    await wilhelmina.fills(title="Choirs", summary="Newcomers sing.", body="On Sundays.", language="English")
    for act in ("publish choirs", "review choirs", f"claim {CAFE}", f"review {CAFE}", "claim bees"):
        await wilhelmina.hears(f"/entry {act}")
    await wilhelmina.hears("/translation add choirs German")
    await wilhelmina.fills(title="Chöre", summary="Neue singen.")
    await wilhelmina.hears("/entry merge bees honey")
    await wilhelmina.presses("Keep “Honey”")
    await wilhelmina.hears("/phrasing add honey en who keeps bees in the city")
    await wilhelmina.press(f"queue.later|unchecked|{CAFE}")
    await grace.hears(f'/entry transfer shared-flats "{NAME}"')
    await asks_peers(chat)
    await grace.hears(f"/gap assign gap:1 {NAME}")
    assert f"→ {NAME}" in await grace.hears("/gap show gap:1")
    await chat.hears("/gap reply gap:1")
    await chat.fills(text="We pair two classes.")
    await wilhelmina.press(f"gap.draft|{await reply_id(chat)}")
    await wilhelmina.fills(title="Pairs", summary="Two classes are paired.", body="Twice a year.", language="English")
    left = {"entries.record", "revisions.author", "revisions.record", "set_aside.who", "entry_hands.name"}
    assert await where_it_stands(app, NAME) >= left

    await goes(wilhelmina)
    assert await where_it_stands(app, NAME) == set()
    async with app.database.reading() as tx:
        [community] = await tx.communities.every()
        entries = await tx.entries.every(community)
    assert NAME not in as_jsonl(entries)
    assert (await entry_of(app, "choirs")).body == "On Sundays."
    assert "→" in await grace.hears("/gap show gap:1")


async def test_what_they_did_is_shown_as_that_of_a_former_member(chat: Chat, grace: Chat, wilhelmina: Chat) -> None:
    await wilhelmina.hears(f"/entry claim {CAFE}")
    await wilhelmina.hears(f"/entry review {CAFE}")
    await goes(wilhelmina)
    assert f"Checked by {FORMER} on Nov 23, 2026." in await chat.hears(f"/entry show {CAFE}")
    said = await grace.hears(f"/entry edit {CAFE}")
    assert f"Looked after by: {FORMER}" in said
    assert f"by {FORMER}: checked" in said
    assert f" · {FORMER}" in await grace.hears(f"/entry history {CAFE}")
    await grace.hears(f"/entry claim {CAFE}")
    assert f"“{FORMER}” → “Grace”" in await grace.hears(f"/entry history {CAFE}")
    chat.locale = "de"
    assert "Geprüft am 23.11.2026: ein früheres Mitglied." in await chat.hears(f"/entry show {CAFE}")


async def test_others_who_signed_the_same_entry_stay(app: App, grace: Chat, wilhelmina: Chat) -> None:
    await grace.hears(f"/entry review {CAFE}")
    await wilhelmina.hears(f"/entry claim {CAFE}")
    await goes(wilhelmina)
    entry = await entry_of(app, CAFE)
    assert (entry.confirmed_by, entry.curator) == ("Grace", "former member")
    await grace.hears(f"/entry restore {CAFE} 2")
    assert (await entry_of(app, CAFE)).confirmed_by == "Grace"


@pytest.mark.parametrize(
    ("credit", "kept"),
    [("an adult school in Turin", True), ("Ada", False), ("Ada L., Turin", False), ("Canadian friends", True)],
)
async def test_a_peer_is_credited_as_they_chose_unless_that_is_their_name(
    app: App, chat: Chat, wilhelmina: Chat, credit: str, *, kept: bool
) -> None:
    await asks_peers(wilhelmina)
    await chat.hears("/gap reply gap:1")
    await chat.fills(text="We pair two classes.")
    reply = await reply_id(chat)
    await wilhelmina.press(f"gap.draft|{reply}")
    await wilhelmina.fills(title="Pairs", summary="Two classes are paired.", body="Twice a year.", language="English")
    await chat.press(f"gap.credit|{reply}")
    await chat.fills(credit=credit)
    await wilhelmina.hears("/gap publish gap:1")
    assert (await entry_of(app, "pairs")).credit == credit
    await goes(chat)
    assert (await entry_of(app, "pairs")).credit == (credit if kept else None)


def test_a_record_without_names_stays_as_it_was() -> None:
    record = {"title": "Ada", "translations": {"de": {"title": "Ada", "reviewed_by": "Grace"}}}
    assert without(record, {"Ada"}) == record
