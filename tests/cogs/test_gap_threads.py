"""One question on two networks: asked on one, answered from the other, and the same everywhere."""

from dataclasses import dataclass, field, replace

import pytest

from bot.app import App
from bot.chat.model import Gone, Pointed
from bot.core.outbox import Standing
from bot.delivery.sender import Sender
from bot.services import gap_news
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.peers import asks_peers
from tests.conftest import settle
from tests.mailbox import Mailbox

SAID = "We pair each class."


@dataclass
class Network:
    """A server on a platform, with a place for peers, and what is said there."""

    app: App
    time: Time
    platform: str
    space: str
    mailbox: Mailbox = field(init=False)

    def __post_init__(self) -> None:
        self.mailbox = Mailbox(self.app.words, self.time, platform=self.platform)

    async def set_up(self) -> None:
        await settle(self.app, self.platform, self.space, peers_place="peers", moderators_place="office")

    def person(self, account: str, *, manages: bool = False, moderates: bool = False) -> Chat:
        return Chat(
            self.app,
            self.time,
            account=account,
            manages=manages,
            moderates=moderates,
            platform=self.platform,
            space=self.space,
        )

    async def is_told(self) -> None:
        sender = Sender(
            self.app.database,
            self.app.composer,
            self.mailbox,
            self.time,
            monotonic=self.time.monotonic,
            draw=lambda: 1.0,
        )
        await sender.empty()

    def message(self, text: str, *, account: str = "grace", number: str = "m-1", thread: str = "thread-1") -> Pointed:
        return Pointed(
            platform=self.platform,
            thread=thread,
            message=number,
            account=account,
            name=account.capitalize(),
            text=text,
        )

    async def writes(self, message: Pointed) -> None:
        await self.app.dispatcher.overhear(message, self.person(message.account).sender)

    async def changes(self, message: Pointed, *, account: str | None = None) -> None:
        await self.app.dispatcher.overhear_change(message, self.person(account or message.account).sender)

    async def takes_away(self, *messages: str) -> None:
        await self.app.dispatcher.overhear_going(Gone(platform=self.platform, thread="thread-1", messages=messages))

    def heard(self, place: str) -> list[str]:
        return [told.words for told in self.mailbox.told if told.address.place == place]


@dataclass
class Both:
    here: Network
    there: Network

    async def are_told(self) -> None:
        await self.here.is_told()
        await self.there.is_told()

    @property
    def said(self) -> int:
        return len(self.here.mailbox.told) + len(self.there.mailbox.told)


@pytest.fixture
async def both(app: App, time: Time) -> Both:
    """Ada has asked here; the question stands in both places."""
    both = Both(Network(app, time, "test", "house"), Network(app, time, "other", "street"))
    await both.here.set_up()
    await both.there.set_up()
    await asks_peers(both.here.person("ada"))
    await both.are_told()
    return both


async def test_a_question_stands_in_every_place_and_its_answer_reaches_the_asker(both: Both) -> None:
    assert [len(network.heard("peers")) for network in (both.here, both.there)] == [1, 1]
    await both.there.writes(both.there.message(SAID))
    await both.are_told()
    assert SAID in both.here.heard("thread-1")[-1]
    assert SAID in both.here.heard("ada")[-1]
    assert both.there.heard("thread-1") == []


async def test_nobody_is_named_on_the_other_network_who_did_not_say_so(both: Both) -> None:
    await both.there.writes(both.there.message(SAID))
    named = both.there.person("edith")
    await named.hears("/gap reply gap:1")
    await named.fills(text="By name.", named="named")
    await both.are_told()
    overheard, given = both.here.heard("thread-1")
    assert "Grace" not in overheard
    assert overheard.startswith("a colleague replied")
    assert given.startswith("Edith replied")
    assert "Grace" not in await both.here.person("mary").hears("/gap show gap:1")


async def test_what_is_changed_where_it_was_written_is_changed_everywhere(both: Both) -> None:
    await both.there.writes(both.there.message(SAID))
    await both.are_told()
    first = both.here.mailbox.told[-2:]
    await both.there.changes(both.there.message("We pair two classes."))
    await both.are_told()
    again = both.here.mailbox.told[-2:]
    assert all("We pair two classes." in told.words for told in again)
    replaced = {told.address.place: told.letter.replaces for told in again}
    assert replaced == {told.address.place: told.where for told in first}


async def test_what_is_changed_before_it_was_said_is_said_right_the_first_time(both: Both) -> None:
    await both.there.writes(both.there.message(SAID))
    await both.there.changes(both.there.message("We pair two classes."))
    await both.there.changes(both.there.message("We pair three classes."))
    await both.are_told()
    [said] = both.here.heard("thread-1")
    assert "We pair three classes." in said


async def test_what_is_taken_away_is_taken_back_everywhere(app: App, both: Both) -> None:
    await both.there.writes(both.there.message(SAID))
    await both.are_told()
    ada = both.here.person("ada")
    await ada.hears("/gap show gap:1")
    await ada.presses("This answers it")
    await both.there.takes_away("m-1", "m-2")
    await both.are_told()
    assert both.here.heard("thread-1")[-1] == "This reply was taken back."
    assert both.here.heard("ada")[-1] == "This reply was taken back."
    said = await ada.hears("/gap show gap:1")
    assert SAID not in said
    assert "no reply yet" in said
    assert await ada.press("gap.mark|1") == "That reply is not there any more."
    async with app.database.engine.begin() as connection:
        [kept] = (await connection.exec_driver_sql("SELECT text, name FROM gap_replies")).all()
        assert tuple(kept) == ("", None)


async def test_nothing_comes_round_again(both: Both) -> None:
    """What we said ourselves is no reply, however it is brought before us."""
    await both.there.writes(both.there.message(SAID))
    await both.are_told()
    said = both.said
    [echo] = [told for told in both.here.mailbox.told if told.address.place == "thread-1"]
    mirrored = both.here.message(echo.words, account="springboard", number=echo.where.message)
    await both.here.writes(replace(mirrored, ours=True))
    await both.here.changes(replace(mirrored, ours=True, text="edited"))
    await both.are_told()
    assert both.said == said
    ada = both.here.person("ada")
    answer = await both.here.app.dispatcher.point("answers", replace(mirrored, ours=True), ada.sender)
    assert "gap-marked" in str(answer.answer)
    assert "Grace" not in await ada.hears("/gap show gap:1")
    assert "one reply" in await ada.hears("/gap show gap:1")
    other = replace(mirrored, message="post-1", ours=True)
    refused = await both.here.app.dispatcher.point("answers", other, ada.sender)
    assert "gap-not-a-reply" in str(refused.answer)


async def test_only_their_author_changes_words_and_only_of_replies(both: Both) -> None:
    await both.there.writes(both.there.message(SAID))
    await both.are_told()
    said = both.said
    await both.there.changes(both.there.message("Something else.", account="mallory"))
    await both.there.changes(both.there.message("No reply.", number="m-9"))
    await both.there.changes(both.there.message(SAID))
    await both.there.changes(both.there.message(""))
    await both.there.takes_away("m-9")
    await both.are_told()
    assert both.said == said


async def test_every_post_shows_that_a_question_is_closed_and_open_again(both: Both) -> None:
    ada = both.here.person("ada")
    await ada.hears("/gap close gap:1")
    await ada.fills(why="It solved itself")
    await both.are_told()
    for network in (both.here, both.there):
        [card] = [told for told in network.mailbox.told if told.letter.replaces]
        assert "closed" in card.words
        assert "Write your reply" not in card.words
        assert "Closed: It solved itself" in network.heard("thread-1")[-1]
    moderator = both.there.person("mary", moderates=True)
    await moderator.press("gap.reopen|1")
    await both.are_told()
    assert all("Write your reply" in network.mailbox.told[-1].words for network in (both.here, both.there))


async def test_whoever_replies_to_their_own_question_from_elsewhere_is_not_told_of_it(both: Both) -> None:
    ada, away = both.here.person("ada"), both.there.person("ada@other")
    await ada.hears("/me link")
    [code] = [words for part in ada.card.body if "code:" in (words := ada.app.words(part, "en"))]
    await away.hears(f"/me link {code.rsplit('code:', 1)[1].strip(chr(0x2068) + chr(0x2069))}")
    await away.presses("Yes, both are mine")
    await both.there.writes(both.there.message("More of it.", account="ada@other"))
    await both.are_told()
    assert not any("More of it." in words for words in both.here.heard("ada"))
    assert "More of it." in both.here.heard("thread-1")[-1]


async def test_those_who_can_help_are_asked_once_wherever_they_are_reached_by_then(
    app: App, both: Both, time: Time
) -> None:
    helper = both.here.person("edith")
    await helper.hears("/me topics")
    await helper.fills(topics="housing")
    await asks_peers(both.here.person("ada"), "aaa bbb ccc", topics="housing")
    time.passes(days=4)
    for account in ("edith", "edith@other"):
        async with app.database.transaction() as tx:
            await gap_news.call_for_help(tx, now=time.now)
        await both.are_told()
        async with app.database.transaction() as tx:
            [community] = await tx.communities.every()
            member = await tx.members.speaking(community, helper.sender)
            assert member
            if account == "edith":
                await tx.accounts.add(community, member, "other", "edith@other")
                await tx.members.choose_reach(member, "other")
    assert len(both.here.heard("edith")) == 1
    assert both.there.heard("edith@other") == []


async def test_a_place_that_left_hears_nothing_more_and_its_roles_count_no_more(app: App, both: Both) -> None:
    owner = both.there.person("olga", manages=True)
    assert "Other · street · you are here" in await owner.hears("/community show")
    assert "in all: 2" in await owner.hears("/community show")
    await owner.hears("/community link")
    grace = both.here.person("grace")
    await grace.hears("/gap reply gap:1")
    await grace.fills(text=SAID)
    assert (await owner.hears("/community unlink house")).startswith("You manage only the place you are in")
    await owner.hears("/community unlink")
    assert await owner.presses("Yes, let it leave") == "street is no longer part of this community."
    before = len(both.there.mailbox.told)
    await both.are_told()
    assert len(both.there.mailbox.told) == before
    assert (await owner.hears("/audit")).startswith("This place does not belong to the community yet")
    await both.there.writes(both.there.message("Still here."))
    assert "Still here." not in await both.here.person("ada").hears("/gap show gap:1")
    async with app.database.engine.begin() as connection:
        assert (await connection.exec_driver_sql("SELECT * FROM codes")).all() == []
    mary = both.here.person("mary", manages=True)
    assert "Server or space left" in await mary.hears("/audit")
    assert (await mary.hears("/community unlink")).startswith("This is the only place of the community")


async def test_promises_to_say_a_reply_are_made_once(app: App, both: Both) -> None:
    await both.there.writes(both.there.message(SAID))
    await both.there.writes(both.there.message(SAID))
    await both.are_told()
    async with app.database.reading() as tx:
        assert await tx.outbox.standing_of("gap.said:1:test:thread-1") is Standing.SENT
    assert len(both.here.heard("thread-1")) == 1
