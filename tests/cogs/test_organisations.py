"""The directory: added by anybody, confirmed by somebody else, spoken for, and asked after."""

import pytest

from bot import starter
from bot.app import App
from bot.chat.plain import actions
from bot.core.organisation_files import OrganisationFileError, as_jsonl, from_jsonl
from bot.core.organisations import ASKED_EVERY, SILENT_FOR, OrgState
from bot.core.people import Community, SpaceSettings
from bot.delivery.sender import Sender
from bot.services import organisations, stewards
from tests.chatting import Chat
from tests.clock import Time
from tests.mailbox import Mailbox


@pytest.fixture(autouse=True)
async def office(app: App, community: Community) -> None:
    """A house where moderators have a place."""
    async with app.database.transaction() as tx:
        await tx.communities.settle("test", "house", community, SpaceSettings(moderators_place="moderators"))


def somebody(chat: Chat, account: str, *, moderates: bool = False) -> Chat:
    return Chat(chat.app, chat.time, account=account, moderates=moderates)


async def adds(chat: Chat, name: str, where: str = "Kraków, Poland", topics: str = "language") -> str:
    await chat.hears("/org add")
    return await chat.fills(name=name, where=where, topics=topics)


async def speaks_for(chat: Chat, number: int, name: str, topics: str = "housing") -> None:
    """Somebody whose organisation a moderator has confirmed."""
    await adds(chat, name, topics=topics)
    await chat.presses("I speak for it")
    await somebody(chat, "mary", moderates=True).hears(f"/org confirm {number}")


def letters(mailbox: Mailbox, place: str) -> list[str]:
    return [told.words for told in mailbox.told if told.address.place == place]


async def test_three_questions_put_an_organisation_on_the_map(app: App, chat: Chat, community: Community) -> None:
    assert "It is on the map." in await adds(chat, "Open Door")
    said = await chat.hears("/org show 1")
    assert said.startswith("Open Door\nOrganisation · Kraków · Poland")
    assert "Nobody has confirmed this yet." in said
    async with app.database.reading() as tx:
        found = await tx.organisations.get(community, 1)
    assert found
    assert found.spot == pytest.approx((50.06, 19.94), abs=0.01)


async def test_what_is_there_already_is_not_added_again(chat: Chat) -> None:
    await adds(chat, "Open Door")
    assert "is here already: /org show 1" in await adds(chat, "open door", where="Malta")


async def test_a_place_without_a_country_is_asked_for_again_with_all_that_was_typed(chat: Chat) -> None:
    assert "I see no country in “Atlantis”" in await adds(chat, "Open Door", where="Atlantis")
    assert {field.name: field.default for field in chat.form.fields}["name"] == "Open Door"


async def test_somebody_of_another_organisation_vouches_for_it_and_for_whoever_speaks_for_it(
    chat: Chat, mailbox: Mailbox, sender: Sender
) -> None:
    await speaks_for(somebody(chat, "grace"), 1, "First")
    await adds(chat, "Second")
    assert "As soon as somebody who knows you confirms it" in await chat.presses("I speak for it")
    assert "added or claimed “Second” yourself" in await chat.hears("/org confirm 2")
    assert "Only a moderator, or somebody" in await somebody(chat, "eve").hears("/org confirm 2")
    assert "On your word, “Second” is confirmed." in await somebody(chat, "grace").hears("/org confirm 2")
    assert "Somebody speaks for it" in await chat.hears("/org show 2")
    assert "Role here: steward" in await chat.hears("/me")
    await sender.empty()
    assert "You speak for this organisation from now on." in letters(mailbox, "ada")[-1]


async def test_moderators_find_claims_in_the_queue(chat: Chat, mailbox: Mailbox, sender: Sender) -> None:
    await adds(chat, "Open Door")
    await chat.presses("I speak for it")
    await sender.empty()
    assert "Say they speak for it: Ada" in letters(mailbox, "moderators")[-1]
    moderator = somebody(chat, "mary", moderates=True)
    assert "One organisation to confirm" in await moderator.hears("/queue")
    await moderator.presses("Begin")
    assert "“Open Door” is confirmed." in await moderator.presses("Confirm")
    assert "organisation to confirm" not in await moderator.hears("/queue")


async def test_what_a_moderator_does_not_confirm_is_gone(chat: Chat) -> None:
    await adds(chat, "Spam")
    moderator = somebody(chat, "mary", moderates=True)
    await moderator.hears("/queue")
    await moderator.presses("Begin")
    assert "“Spam”: not confirmed." in await moderator.presses("Do not confirm")
    assert "Nobody here yet" in await chat.hears("/org find")


async def test_only_who_speaks_for_it_changes_it_and_sees_until_when_it_is_funded(chat: Chat) -> None:
    await speaks_for(chat, 1, "Open Door")
    await chat.hears("/org show 1")
    await chat.presses("Tell more")
    assert "Funded until: March 31, 2027" in await chat.fills(
        kind="ngo", topics="language,housing", funded_until="2027-03"
    )
    await chat.hears("/org edit 1")
    said = await chat.fills(offers="How we began.", languages="Polish, uk", website="opendoor.example")
    assert "How we began." in said
    assert "Languages: Polish · Ukrainian" in said
    other = somebody(chat, "eve")
    said = await other.hears("/org show 1")
    assert "Works on: Language · Housing" in said
    assert "Funded" not in said
    assert "Only those who speak for “Open Door”" in await other.hears("/org edit 1")


async def test_a_month_that_is_none_is_refused(chat: Chat) -> None:
    await speaks_for(chat, 1, "Open Door")
    await chat.hears("/org show 1")
    await chat.presses("Tell more")
    assert "I cannot read “soon” as a month" in await chat.fills(funded_until="soon")


async def test_a_renamed_organisation_keeps_its_steward(chat: Chat) -> None:
    await speaks_for(chat, 1, "Open Door")
    await chat.hears("/org edit 1")
    await chat.fills(name="Open Doors")
    assert "You no longer speak for “Open Doors”." in await chat.hears("/org leave 1")
    assert "Role here: member" in await chat.hears("/me")
    assert "nobody speaks for it yet" in await chat.hears("/org show 1")


async def test_a_steward_lets_a_colleague_speak_too(chat: Chat, mailbox: Mailbox, sender: Sender) -> None:
    await speaks_for(chat, 1, "Open Door")
    await somebody(chat, "bob").hears("/org claim 1")
    await sender.empty()
    [told] = [told for told in mailbox.told if told.address.place == "ada" and "too. Do you agree?" in told.words]
    [accept] = actions(told.letter.card)
    assert "They speak for “Open Door” too now." in await chat.press(accept.code)
    assert "Role here: steward" in await somebody(chat, "bob").hears("/me")


async def test_each_organisation_is_asked_for_two_others(chat: Chat) -> None:
    await adds(chat, "Open Door")
    await chat.presses("Name two others")
    assert "They are on the map" in await chat.fills(
        name_one="Near", where_one="Malta", name_two="Far", where_two="Riga, Latvia"
    )
    assert "3 organisations, 1 to 3." in await chat.hears("/org find")
    assert "One organisation." in await chat.hears("/org find country:Malta")


async def test_organisations_are_found_by_topic_and_turned_page_by_page(chat: Chat) -> None:
    for number in range(7):
        await adds(chat, f"Number {number}", topics="language" if number else "housing")
    assert "6 organisations, 1 to 5." in await chat.hears("/org find language")
    assert "6 organisations, 6 to 6." in await chat.presses("Next")
    assert "One organisation." in await chat.hears("/org find housing")


async def test_practices_it_ran_stand_with_it(chat: Chat) -> None:
    await speaks_for(chat, 1, "Open Door")
    assert "is named with “Language cafe” now" in await chat.hears("/org link 1 language-cafe")
    assert "Has run: Language cafe" in await chat.hears("/org show 1")
    assert "no longer named" in await chat.hears("/org link 1 language-cafe")


async def test_stewards_are_asked_twice_a_year_and_silence_fades(
    app: App, chat: Chat, mailbox: Mailbox, sender: Sender, time: Time, community: Community
) -> None:
    await speaks_for(chat, 1, "Open Door")
    time.now += ASKED_EVERY

    async def chore() -> OrgState:
        async with app.database.transaction() as tx:
            await stewards.ask_again(tx, now=time.now)
        await sender.empty()
        async with app.database.reading() as tx:
            found = await tx.organisations.get(community, 1)
        assert found
        return found.state

    assert await chore() is OrgState.LISTED
    [told] = [told for told in mailbox.told if "is this still right?" in told.words]
    assert "counts as confirmed for the next half year" in await chat.press(actions(told.letter.card)[0].code)
    time.now += ASKED_EVERY
    await chore()
    time.now += SILENT_FOR
    assert await chore() is OrgState.PAUSED
    assert "Wants no introductions at the moment." in await chat.hears("/org show 1")
    await chat.hears("/org confirm 1")
    assert "Somebody speaks for it" in await chat.hears("/org show 1")


async def test_the_map_says_in_words_what_it_shows(chat: Chat) -> None:
    await adds(chat, "Open Door")
    said = await chat.hears("/map")
    assert said.startswith("Who is where\nOrganisations: 1 · countries: 1 · confirmed: 0")
    assert "Most are in: Poland 1" in said
    assert "Nobody yet in: Austria · Belgium" in said
    assert chat.card.picture
    assert chat.card.picture.content.startswith(b"\x89PNG")
    assert "Who is where: Housing\nOrganisations: 0" in await chat.hears("/map housing")


async def test_the_starter_directory_is_unconfirmed_and_nobody_is_bothered_with_it(
    app: App, chat: Chat, community: Community
) -> None:
    async with app.database.transaction() as tx:
        await organisations.bring_in(tx, community=community, found=starter.organisations(), now=app.clock())
        again = await organisations.bring_in(tx, community=community, found=starter.organisations(), now=app.clock())
        assert again == 0
        every = await tx.organisations.every(community)
    assert {each.state for each in every} == {OrgState.UNCONFIRMED}
    assert "71 organisations" in await chat.hears("/org find")
    assert "organisation" not in await somebody(chat, "mary", moderates=True).hears("/queue")


def test_what_is_exported_can_be_imported_again_and_holds_nothing_private() -> None:
    directory = starter.organisations()
    assert from_jsonl(as_jsonl(directory)) == directory
    with pytest.raises(OrganisationFileError, match="line 1: topics"):
        from_jsonl('{"slug": "a", "name": "A", "country": "PL", "topics": 3}')
    with pytest.raises(OrganisationFileError, match="line 1: 'fishing' is not known"):
        from_jsonl('{"slug": "a", "name": "A", "country": "PL", "topics": ["fishing"]}')
