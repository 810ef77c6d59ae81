"""Two moderators editing at once lose nothing, and no form cuts anything off."""

import asyncio

import pytest

from bot.app import App
from bot.chat.dispatch import RESUMES
from bot.core.entries import Condition, ConditionKind, Evidence, Origin, Running, Seen, State
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of, revisions_of
from tests.conftest import LANGUAGE_CAFE, an_entry, stock

CAFE = LANGUAGE_CAFE.id


@pytest.fixture
def grace(app: App, time: Time) -> Chat:
    return a_moderator(app, time)


@pytest.fixture
def alan(app: App, time: Time) -> Chat:
    return a_moderator(app, time, "alan")


async def begins(chat: Chat, aspect: str, slug: str = CAFE) -> None:
    await chat.hears(f"/entry edit {slug}")
    await chat.presses(aspect)


async def test_words_are_edited_and_the_difference_is_shown(app: App, grace: Chat) -> None:
    await begins(grace, "Title and summary")
    said = await grace.fills(summary="What language-cafe does on Sundays.")
    assert said.startswith("“Language cafe” is changed.")
    assert "Summary: “What language-cafe does.” → “What language-cafe does on Sundays.”" in said
    assert (await entry_of(app, CAFE)).summary == "What language-cafe does on Sundays."
    assert await revisions_of(app, CAFE) == [("Grace", "edited"), ("test", "test")]


async def test_a_form_that_was_not_changed_changes_nothing(app: App, grace: Chat) -> None:
    for aspect in ("Title and summary", "Text", "Where and who", "Evidence and sources", "Conditions and cautions"):
        await begins(grace, aspect)
        assert await grace.fills() == "Nothing was different, so nothing was changed."
    assert len(await revisions_of(app, CAFE)) == 1


async def test_changes_to_different_fields_are_both_kept(app: App, grace: Chat, alan: Chat) -> None:
    await begins(grace, "Title and summary")
    await begins(alan, "Title and summary")
    await alan.fills(title="Talking café")
    await grace.fills(summary="Volunteers and newcomers talk.")
    entry = await entry_of(app, CAFE)
    assert (entry.title, entry.summary) == ("Talking café", "Volunteers and newcomers talk.")


async def test_forms_sent_in_the_same_moment_are_both_kept(app: App, grace: Chat, alan: Chat) -> None:
    for number in range(5):
        await begins(grace, "Title and summary")
        await begins(alan, "Where and who")
        await asyncio.gather(alan.fills(place=f"Dublin {number}"), grace.fills(summary=f"Summary {number}."))
        entry = await entry_of(app, CAFE)
        assert (entry.place, entry.summary) == (f"Dublin {number}", f"Summary {number}.")
    assert len(await revisions_of(app, CAFE)) == 11


async def test_a_field_both_changed_shows_both_texts_and_keeps_what_was_typed(
    app: App, time: Time, grace: Chat, alan: Chat
) -> None:
    await begins(grace, "Title and summary")
    await begins(alan, "Title and summary")
    await alan.fills(title="Talking café", summary="Alan's summary.")
    time.passes(minutes=1)
    said = await grace.fills(summary="Grace's summary.")
    assert "Summary was changed 1 minute ago by Alan: “Alan's summary.”" in said
    shown = {field.name: field.default for field in grace.form.fields}
    assert shown["summary"] == "Grace's summary."
    assert shown["title"] == "Talking café"
    assert (await entry_of(app, CAFE)).summary == "Alan's summary."
    await grace.fills()
    entry = await entry_of(app, CAFE)
    assert (entry.title, entry.summary) == ("Talking café", "Grace's summary.")


async def test_a_third_change_while_a_clash_is_being_mended_is_not_lost_either(
    app: App, grace: Chat, alan: Chat
) -> None:
    await begins(grace, "Title and summary")
    await begins(alan, "Title and summary")
    await alan.fills(summary="Alan's summary.")
    await grace.fills(summary="Grace's summary.")
    await begins(alan, "Title and summary")
    await alan.fills(title="Talking café")
    await grace.fills()
    entry = await entry_of(app, CAFE)
    assert (entry.title, entry.summary) == ("Talking café", "Grace's summary.")


async def test_both_making_the_same_change_is_no_clash(grace: Chat, alan: Chat) -> None:
    await begins(grace, "Title and summary")
    await begins(alan, "Title and summary")
    await alan.fills(title="Talking café")
    assert await grace.fills(title="Talking café") == "Nothing was different, so nothing was changed."


async def test_what_an_entry_may_not_be_is_refused_with_the_form_as_it_was(grace: Chat) -> None:
    await begins(grace, "Title and summary")
    assert "Title: has more than 15 words" in await grace.fills(title="word " * 16)
    assert next(field.default for field in grace.form.fields if field.name == "title").startswith("word word")


async def test_facts_are_understood_as_people_write_them(app: App, grace: Chat) -> None:
    await begins(grace, "Where and who")
    await grace.fills(country="Polska", years="2010-2014", groups="women,families", organisation="A library")
    entry = await entry_of(app, CAFE)
    assert (entry.country, entry.start, entry.end) == ("PL", 2010, 2014)
    assert entry.target_groups == ("women", "families")
    await begins(grace, "Where and who")
    assert "I cannot read “long ago” as years" in await grace.fills(years="long ago")


async def test_evidence_and_sources_keep_what_was_known_of_a_source(app: App, time: Time, grace: Chat) -> None:
    await begins(grace, "Evidence and sources")
    await grace.fills(evidence="award", status="running", sources="https://example.org/a read\nhttps://example.org/b")
    await begins(grace, "Evidence and sources")
    await grace.fills(sources="https://example.org/b\nhttps://example.org/a")
    entry = await entry_of(app, CAFE)
    assert (entry.evidence, entry.status) == (Evidence.AWARD, Running.RUNNING)
    assert [(each.note, each.checked) for each in entry.sources] == [
        (Seen.UNREAD, None),
        (Seen.READ, time.now.date()),
    ]
    await begins(grace, "Evidence and sources")
    assert "“nonsense” is not a web address" in await grace.fills(sources="nonsense")


async def test_conditions_are_a_line_each(app: App, grace: Chat) -> None:
    await begins(grace, "Conditions and cautions")
    await grace.fills(conditions="staff: People with time [volunteers]\npremises: A room", cautions="No photos")
    entry = await entry_of(app, CAFE)
    assert entry.conditions == (
        Condition(kind=ConditionKind.STAFF, text="People with time", needs=("volunteers",)),
        Condition(kind=ConditionKind.PREMISES, text="A room"),
    )
    assert entry.cautions == ("No photos",)
    await begins(grace, "Conditions and cautions")
    assert "I cannot read “a room” as a condition" in await grace.fills(conditions="a room")


async def test_a_long_text_is_edited_in_pieces_and_stays_whole(app: App, grace: Chat) -> None:
    body = "\n\n".join(f"Paragraph {number}. " + "Some words. " * 60 for number in range(14)).strip()
    await stock(app, an_entry("long", body=body))
    await begins(grace, "Text", "long")
    assert [field.name for field in grace.form.fields] == ["body", "body_2", "body_3", "body_4"]
    assert await grace.fills() == "Nothing was different, so nothing was changed."
    await begins(grace, "Text", "long")
    await grace.fills(body_4=grace.form.fields[3].default + "\n\nThe end.")
    changed = (await entry_of(app, "long")).body
    assert changed.startswith("Paragraph 0. Some words.")
    assert changed.endswith("The end.")


async def test_what_no_form_can_hold_is_not_cut_but_said(app: App, grace: Chat) -> None:
    await stock(app, an_entry("endless", body="word " * 1_000, cautions=("care " * 1_000,)))
    await grace.hears("/entry edit endless")
    card = grace.last
    assert "longer than a form holds" in await grace.presses("Text")
    grace.last = card
    assert "holds more than a form can" in await grace.presses("Conditions and cautions")


async def test_no_form_asks_for_more_than_a_modal_holds(grace: Chat) -> None:
    await grace.hears(f"/entry edit {CAFE}")
    card = grace.last
    for aspect in ("Title and summary", "Text", "Where and who", "Evidence and sources", "Conditions and cautions"):
        grace.last = card
        await grace.presses(aspect)
        assert len(grace.form.fields) <= 5
        assert all(len(field.choices) <= 25 for field in grace.form.fields if field.pick > 1)


async def test_a_form_that_is_no_longer_kept_says_so(grace: Chat) -> None:
    assert await grace.press(f"{RESUMES}|99") == "This form is no longer kept. Please begin again."


async def test_moderators_see_who_looks_after_an_entry_where_members_do_not(grace: Chat, chat: Chat) -> None:
    await grace.hears(f"/entry claim {CAFE}")
    assert "Looked after by: Grace" in await grace.hears(f"/entry show {CAFE}")
    assert "Looked after by" not in await chat.hears(f"/entry show {CAFE}")


async def test_a_peers_words_are_not_published_past_their_consent(app: App, grace: Chat) -> None:
    await stock(app, an_entry("from-a-peer", state=State.DRAFT, origin=Origin.GAP))
    for line in ("/entry publish from-a-peer", "/entry review from-a-peer"):
        assert "It is published with /gap publish, once they agree." in await grace.hears(line)
