"""A workshop on Discord from its plan to its report."""

from datetime import timedelta

import pytest

from bot.adapters.discord.client import SpringboardBot
from bot.app import App
from tests.adapters.discord_voice import custom_id, words_of
from tests.clock import Time
from tests.e2e.hall import STARTS, Hall


@pytest.fixture
def simcord_bot(app: App) -> SpringboardBot:
    return SpringboardBot(app.dispatcher, app.cogs, app.database, app.words)


async def test_from_the_plan_to_the_report(hall: Hall, time: Time) -> None:
    await hall.plans(place="Library", seats="1")
    await hall.sender.empty()
    assert f"<t:{int(STARTS.timestamp())}:" in str([part.to_dict() for part in hall.card.components])
    joined = await hall.presses_card(hall.grace, "Join")
    assert "you have a seat" in joined
    assert joined.count("<t:") == 1
    assert "18:00 (Rome)" in joined
    await hall.sender.empty()
    assert "you are number 1 on the waiting list" in await hall.presses_card(hall.olha, "Join the waiting list")

    time.now = STARTS - timedelta(days=1)
    reminder = words_of(await hall.told(hall.grace))
    assert "Soon: Talking circle" in reminder
    assert "Library" in reminder
    hall.sender = hall.fresh_sender()
    await hall.sender.empty()
    assert len(hall.grace.user.dm_channel.history()) == 1

    await hall.mary.says("/workshop edit workshop:1")
    await hall.mary.presses("What and when")
    await hall.mary.fills(when="2026-11-27 18:00")
    await hall.mary.presses("Yes")
    assert "Changed: Talking circle" in words_of(await hall.told(hall.grace))
    assert "Changed: Talking circle" in words_of(await hall.told(hall.olha))
    moved = STARTS + timedelta(days=1)
    assert f"<t:{int(moved.timestamp())}:" in str([part.to_dict() for part in hall.card.components])

    changed = await hall.told(hall.grace)
    await hall.grace.user.click(changed, custom_id=custom_id(changed, "I cannot come"))
    offer = await hall.told(hall.olha)
    assert "A seat is free for you" in words_of(offer)
    assert "you have a seat" in words_of(await hall.olha.user.click(offer, custom_id=custom_id(offer, "Take the seat")))

    time.now = moved + timedelta(days=1)
    nudge = await hall.told(hall.mary.member)
    assert "How was it? Talking circle" in words_of(nudge)
    opened = await hall.mary.member.user.click(nudge, custom_id=custom_id(nudge, "Report"))
    sent = await hall.mary.member.user.submit_modal(
        opened, {"decisions": "We go on.", "questions": "", "materials": ""}
    )
    assert "This is what I will pass on" in words_of(sent)
    assert sent.response
    user = hall.mary.member.user
    await user.click(sent.response.message, custom_id=custom_id(sent.response.message, "Pass it on"))
    assert "What you missed: Talking circle" in words_of(await hall.told(hall.grace))
