"""Replies to a question of colleagues by clients that have no threads, or do not use them."""

from pathlib import Path
from typing import Any

import pytest

from bot.app import App
from bot.settings import MatrixSettings
from tests.conftest import settle
from tests.matrix.conftest import going
from tests.matrix.person import Person
from tests.matrix.test_two_networks import Peers, replies
from tests.matrix.voice import Matrix

CARE = "We pair each class."
MORE = "So do we, with a cook."


def answering(author: str, words: str) -> dict[str, Any]:
    """A reply as clients make it: whoever wrote what is answered is mentioned, and quoted by those of old."""
    return {"body": f"> <{author}> said something\n\n{words}", "m.mentions": {"user_ids": [author]}}


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_an_answer_to_the_question_or_to_a_reply_is_a_reply_without_a_thread(
    app: App, ada: Person, grace: Person, fresh_bot: MatrixSettings, tmp_path: Path, *, encrypted: bool
) -> None:
    assert fresh_bot.user
    bot = fresh_bot.user
    async with going(app, fresh_bot, tmp_path):
        peers = await ada.open(bot, direct=False, name="Peers", encrypted=encrypted)
        await settle(app, "matrix", peers, peers_place=peers)
        await ada.client.room_invite(peers, grace.user)
        await grace.look()
        asker = Matrix(app, ada, await ada.open(bot))
        await asker.says("zzz qqq xxx")
        await asker.presses("Ask colleagues")
        await asker.fills()
        await asker.presses("Post it")
        posted = await grace.hears(peers, user=bot)
        await Peers(grace, peers, posted.event).is_open(app)

        first = await grace.say(peers, CARE, to=posted.event, more=answering(bot, CARE))
        told = await ada.hears(but=peers, user=bot)
        assert CARE in told.body
        await grace.say(peers, MORE, to=first, more=answering(grace.user, MORE))
        assert MORE in (await ada.hears(but=peers, user=bot)).body
        chatter = await grace.say(peers, "Good morning!")
        await grace.say(peers, "Good morning to you!", to=chatter)
        inside = await grace.say(peers, "In the thread.", thread=posted.event)
        await grace.say(peers, "Beside it.", to=inside, more=answering(grace.user, "Beside it."))
        assert "In the thread." in (await ada.hears(but=peers, user=bot)).body
        assert "Beside it." in (await ada.hears(but=peers, user=bot)).body
        assert await replies(app) == [CARE, MORE, "In the thread.", "Beside it."]

        await ada.say(peers, "!answers", to=first, more=answering(grace.user, "!answers"))
        assert "A moderator can now make an entry of it" in (await ada.hears(but=peers, user=bot)).body
        here = (peers, bot, "m.room.message")
        assert not [each for each in grace.heard if (each.room, each.user, each.kind) == here], "nobody is answered"


async def test_who_answers_something_else_the_bot_said_there_is_answered(app: App, bot: str, ada: Person) -> None:
    peers = await ada.open(bot, direct=False, name="Peers")
    await settle(app, "matrix", peers, peers_place=peers)
    await ada.say(peers, "!help")
    said = await ada.hears(peers, user=bot)
    await ada.hears(but=peers, user=bot)
    question = "How do we run conversation practice without a teacher?"
    await ada.say(peers, question, to=said.event, more=answering(bot, question))
    assert "Language cafe" in (await ada.hears(but=peers, user=bot)).body
    await ada.say(peers, f"{bot} {question}", to=said.event, more={"m.mentions": {"user_ids": [bot]}})
    assert "Language cafe" in (await ada.hears(but=peers, user=bot)).body
