from dataclasses import replace
from datetime import date

import pytest

from bot.app import App
from bot.chat.cards import Action, Card
from bot.chat.model import Request
from bot.chat.queue import Matter, Queue
from bot.core.entries import Source, State, Translation
from bot.core.links import Health, Visit
from bot.core.people import Community, Member, Role, SpaceSettings
from bot.core.texts import Quote, Text
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of
from tests.conftest import HOST_FAMILIES, LANGUAGE_CAFE, LIBRARY, SHARED_FLATS, an_entry, stock

CAFE = LANGUAGE_CAFE.id
CHECKED = {"confirmed_by": "Grace", "confirmed_at": date(2026, 1, 1)}
QUESTION = "How do we run conversation practice without a teacher?"


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


@pytest.fixture
async def checked(app: App) -> None:
    """A library in which nothing is left to do."""
    await stock(app, *(replace(entry, **CHECKED) for entry in LIBRARY))


async def propose(app: App, *texts: str) -> None:
    async with app.database.transaction() as tx:
        [community] = await tx.communities.every()
        for text in texts:
            await tx.proposals.propose(community, CAFE, language="en", text=text, at=app.clock())


async def test_first_it_is_said_how_much_of_what_there_is(app: App, grace: Chat) -> None:
    await propose(app, "tea and talk", "talk and tea again")
    said = await grace.hears("/queue")
    assert said == "What needs you\n\n▸ 2 new wordings\n\n▸ 3 entries nobody has checked yet"


async def test_a_press_does_one_thing_and_shows_the_next(app: App, grace: Chat) -> None:
    await grace.hears("/queue")
    assert (await grace.presses("Begin")).startswith("Language cafe")
    said = await grace.presses("It is right")
    assert grace.reply.replaces
    assert said.startswith("Shared flats")
    assert "“Language cafe” is checked, until Nov 23, 2027." in said
    said = await grace.presses("Retire")
    assert said.startswith("Host families")
    assert "“Shared flats” is retired." in said
    assert (await grace.presses("It is right")).endswith("Nothing needs you now. Thank you.")
    assert (await entry_of(app, CAFE)).confirmed_by == "Grace"
    assert (await entry_of(app, SHARED_FLATS.id)).state is State.RETIRED


async def test_a_wrong_press_is_undone(app: App, grace: Chat) -> None:
    await grace.hears("/queue")
    await grace.presses("Begin")
    await grace.presses("Retire")
    said = await grace.presses("Undo")
    assert said.startswith("Language cafe")
    assert "Taken back." in said
    assert (await entry_of(app, CAFE)).state is State.PUBLISHED


async def test_what_is_put_off_comes_back_tomorrow_and_others_still_see_it(app: App, time: Time, grace: Chat) -> None:
    await grace.hears("/queue")
    await grace.presses("Begin")
    assert (await grace.presses("Later")).startswith("Shared flats")
    alan = a_moderator(app, time, "alan")
    await alan.hears("/queue")
    assert (await alan.presses("Begin")).startswith("Language cafe")
    time.passes(hours=25)
    await grace.hears("/queue")
    assert (await grace.presses("Begin")).startswith("Language cafe")
    await grace.presses("Later")
    assert (await grace.presses("Undo")).startswith("Language cafe")


@pytest.mark.usefixtures("checked")
async def test_wordings_are_accepted_and_refused_one_after_the_other(app: App, grace: Chat) -> None:
    await propose(app, "tea and talk", "bread and talk", "cars and talk")
    await grace.hears("/queue")
    said = await grace.presses("Begin")
    assert said.startswith("tea and talk\nA new wording in English; it helped once")
    assert "It led to “Language cafe”:" in said
    assert (await grace.presses("Accept wording")).startswith("bread and talk")
    assert (await grace.presses("Refuse wording")).startswith("cars and talk")
    assert (await grace.presses("Undo")).startswith("bread and talk")
    await grace.presses("Accept wording")
    assert "Nothing needs you now." in await grace.presses("Refuse wording")
    assert (await entry_of(app, CAFE)).learnt == {"en": ("tea and talk", "bread and talk")}


@pytest.mark.usefixtures("checked")
async def test_somebody_elses_decision_is_not_made_twice(app: App, time: Time, grace: Chat) -> None:
    await propose(app, "tea and talk")
    alan = a_moderator(app, time, "alan")
    for moderator in (grace, alan):
        await moderator.hears("/queue")
        await moderator.presses("Begin")
    await alan.presses("Accept wording")
    assert await grace.presses("Refuse wording") == "Somebody has decided about this wording already."


@pytest.mark.usefixtures("checked")
async def test_pairs_that_look_the_same_are_merged_or_told_apart_for_good(
    app: App, grace: Chat, community: Community
) -> None:
    pair = [(HOST_FAMILIES.id, SHARED_FLATS.id, 0.91)]
    async with app.database.transaction() as tx:
        await tx.pairs.keep(community, pair)
    await grace.hears("/queue")
    said = await grace.presses("Begin")
    assert said.startswith("Are these the same?\n91 % alike")
    await grace.presses("Not the same")
    async with app.database.transaction() as tx:
        assert await tx.pairs.keep(community, pair) == 0
    assert (await grace.presses("Undo")).startswith("Are these the same?")
    said = await grace.presses("Keep “Shared flats”")
    assert "“Shared flats” has taken over from “Host families”, which is retired." in said
    assert (await grace.presses("Undo")).startswith("Are these the same?")
    assert (await entry_of(app, HOST_FAMILIES.id)).state is State.PUBLISHED


@pytest.mark.usefixtures("checked")
async def test_an_entry_refused_by_several_is_looked_at_with_the_words_they_used(
    app: App, time: Time, grace: Chat
) -> None:
    for account in ("a", "b", "c"):
        asker = Chat(app, time, account=account)
        await asker.hears(QUESTION)
        await asker.presses("Not what I meant")
    time.passes(minutes=1)
    await grace.hears("/queue")
    said = await grace.presses("Begin")
    assert "This was often not what people meant." in said
    assert said.count(QUESTION) == 3
    assert "Nothing needs you now." in await grace.presses("Seen, leave it")
    assert (await grace.presses("Undo")).startswith("Language cafe")


@pytest.mark.usefixtures("checked")
async def test_gone_sources_late_reviews_and_translations_left_behind_are_found(
    app: App, time: Time, grace: Chat
) -> None:
    source = Source(url="https://example.org/gone")
    behind = Translation(title="Chor", summary="Ein Chor.", outdated_since=time.now)
    await stock(
        app,
        an_entry("sourced", sources=(source,), **CHECKED),
        an_entry("choir", translations={"de": behind}, **CHECKED),
        an_entry("late", review_by=date(2026, 11, 22), **CHECKED),
        an_entry("in-time", review_by=date(2026, 11, 23), **CHECKED),
    )
    async with app.database.transaction() as tx:
        for _ in range(2):
            await tx.links.keep(Visit(url=source.url, health=Health.GONE, code=404), time.now)
    await grace.hears("/queue")
    said = await grace.presses("Begin")
    assert said.startswith("Sourced")
    assert "Gone: https://example.org/gone (404)" in said
    said = await grace.presses("Seen, leave it")
    assert said.startswith("Choir")
    assert "Mend German" in grace.buttons
    assert (await grace.presses("Seen, leave it")).startswith("Late")
    assert "Nothing needs you now." in await grace.presses("It is right")


@pytest.mark.usefixtures("checked")
async def test_a_page_that_failed_once_bothers_nobody(app: App, time: Time, grace: Chat) -> None:
    source = Source(url="https://example.org/gone")
    await stock(app, an_entry("sourced", sources=(source,), **CHECKED))
    async with app.database.transaction() as tx:
        await tx.links.keep(Visit(url=source.url, health=Health.GONE), time.now)
    assert await grace.hears("/queue") == "Nothing needs you now. Thank you."


async def test_editing_leads_back_to_the_queue(grace: Chat) -> None:
    await grace.hears("/queue")
    await grace.presses("Begin")
    await grace.presses("Edit")
    await grace.fills(summary="A better summary.")
    assert "A better summary." in await grace.presses("On with the queue")


class Bells:
    """Another cog's things to look at."""

    kind = "alike"

    async def count(self, request: Request) -> int:
        return 1 if request.role else 0

    async def next(self, request: Request) -> Matter | None:
        assert request.role
        return Matter("7", Card(title=Quote("A bell rings"), presses=(Action("bell.stop", Quote("Stop"), (7,)),)))


async def test_another_cog_can_bring_things_to_look_at(app: App, grace: Chat, community: Community) -> None:
    queue = Queue([Bells()])
    async with app.database.reading() as tx:
        request = Request(
            tx=tx,
            now=app.clock(),
            sender=grace.sender,
            community=community,
            space=SpaceSettings(),
            member=Member(id=None, name="Grace"),
            role=Role.MODERATOR,
            locale="en",
        )
        card = (await queue.onward(request, "alike", done=(Text("now-seen"),))).card
    assert card.body == (Text("now-seen"),)
    assert [press.code for press in card.presses if isinstance(press, Action)] == ["bell.stop|7", "queue.later|alike|7"]
