from dataclasses import replace

import pytest

from bot.app import App
from bot.core.entries import Translation
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.curators import a_moderator, entry_of
from tests.conftest import LANGUAGE_CAFE, stock

CAFE = LANGUAGE_CAFE.id
GERMAN = Translation(title="Sprachcafé", summary="Was das Sprachcafé tut.", body="Jede Woche.")


@pytest.fixture
async def grace(app: App, time: Time) -> Chat:
    await stock(app, replace(LANGUAGE_CAFE, translations={"de": GERMAN}))
    return a_moderator(app, time)


async def german(app: App) -> Translation:
    return (await entry_of(app, CAFE)).translations["de"]


async def test_an_entry_is_written_in_another_language_by_hand(app: App, grace: Chat, chat: Chat) -> None:
    await grace.hears(f"/translation add {CAFE} Français")
    await grace.fills(title="Café des langues", summary="Ce que fait le café.", cautions="Pas de photos\nPas de bruit")
    french = (await entry_of(app, CAFE)).translations["fr"]
    assert not french.machine
    assert french.reviewed_by == "Grace"
    assert french.cautions == ("Pas de photos", "Pas de bruit")
    chat.locale = "fr"
    assert (await chat.hears(f"/entry show {CAFE}")).startswith("Café des langues")


async def test_a_machines_translation_is_read_over_beside_the_entry(app: App, grace: Chat, chat: Chat) -> None:
    chat.locale = "de"
    assert "Maschinell" in await chat.hears(f"/entry show {CAFE}")
    said = await grace.hears(f"/translation review {CAFE} de")
    assert "Nobody teaches; everybody talks." in said
    assert "Jede Woche." in said
    assert "read over" in await grace.presses("I have read it, it is right")
    assert (await german(app)).reviewed_by == "Grace"
    assert "Maschinell" not in await chat.hears(f"/entry show {CAFE}")


async def test_changing_an_entrys_own_words_marks_its_translations(app: App, time: Time, grace: Chat) -> None:
    await grace.hears(f"/entry edit {CAFE}")
    card = grace.last
    await grace.presses("Where and who")
    await grace.fills(place="Dublin")
    assert (await german(app)).outdated_since is None
    grace.last = card
    await grace.presses("Title and summary")
    await grace.fills(summary="Something else.")
    assert (await german(app)).outdated_since == time.now
    await grace.hears(f"/translation add {CAFE} de")
    await grace.fills(summary="Etwas anderes.")
    mended = await german(app)
    assert (mended.summary, mended.outdated_since, mended.body) == ("Etwas anderes.", None, "Jede Woche.")


async def test_two_translators_at_once_lose_nothing(app: App, time: Time, grace: Chat) -> None:
    alan = a_moderator(app, time, "alan")
    await grace.hears(f"/translation add {CAFE} de")
    await alan.hears(f"/translation add {CAFE} de")
    await alan.fills(title="Plaudercafé", summary="Alans Satz.")
    said = await grace.fills(summary="Graces Satz.")
    assert "by Alan: “Alans Satz.”" in said
    await grace.fills()
    mended = await german(app)
    assert (mended.title, mended.summary) == ("Plaudercafé", "Graces Satz.")


async def test_the_text_is_translated_in_a_form_of_its_own(app: App, grace: Chat) -> None:
    await grace.hears(f"/entry edit {CAFE}")
    await grace.presses("Translations")
    await grace.presses("Open")
    assert "Title and summary" in grace.buttons
    await grace.hears(f"/translation review {CAFE} de")
    await grace.presses("Text")
    await grace.fills(body="Jeden Sonntag.\n\nAm Abend.")
    assert (await german(app)).body == "Jeden Sonntag.\n\nAm Abend."


async def test_what_is_not_translated_cannot_be_read_over(app: App, grace: Chat) -> None:
    spoken = await app.dispatcher.press(f"translate.review|{CAFE}|it", grace.sender)
    assert grace._heard(spoken) == "“Language cafe” has no translation into this language yet."  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


async def test_a_language_nobody_knows(grace: Chat) -> None:
    assert "I do not know a language" in await grace.hears(f"/translation add {CAFE} Klingon")
