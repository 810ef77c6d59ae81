"""What is said first and then something else: clients show the last word in the place of the first."""

from pathlib import Path

import pytest

from bot.adapters.matrix.listening import Patience
from bot.app import App
from bot.settings import MatrixSettings
from tests.conftest import settle
from tests.matrix.conftest import going
from tests.matrix.person import WORKING, Person
from tests.matrix.thinker import Thinker
from tests.matrix.voice import Matrix

QUESTION = "How do we run conversation practice without a teacher?"


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_an_answer_that_takes_longer_is_told_of_and_then_takes_that_place(
    app: App, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path, *, encrypted: bool
) -> None:
    assert fresh_bot.user
    async with going(app, fresh_bot, tmp_path, thinker=Thinker(app), patience=Patience(typing=0.0, telling=0.0)):
        voice = Matrix(app, ada, await ada.open(fresh_bot.user, encrypted=encrypted))
        assert (await voice.says(QUESTION)).startswith("Language cafe")
        [begun] = [message for message in ada.heard if message.body == WORKING]
        assert voice.last.replaces == begun.event
        assert voice.last.content["m.new_content"]["body"] == voice.last.body
        assert voice.last.content["body"] == f"* {voice.last.body}"
        ada.heard.clear()
        assert "Nobody teaches" in await voice.presses("More")  # on the message as it reads now
        assert "Nobody teaches" in await voice.says("/entry show entry:language-cafe")


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
async def test_the_card_of_a_question_shows_where_it_stands(
    app: App, bot: str, ada: Person, *, encrypted: bool
) -> None:
    peers = await ada.open(bot, direct=False, name="Peers", encrypted=encrypted)
    await settle(app, "matrix", peers, peers_place=peers)
    asker = Matrix(app, ada, await ada.open(bot))
    await asker.says("zzz qqq xxx")
    await asker.presses("Ask colleagues")
    await asker.fills()
    await asker.presses("Post it")
    posted = await ada.hears(peers)
    await asker.says("/gap close gap:1")
    await ada.say(asker.room, "It solved itself.")
    changed = await ada.hears(peers)
    while not changed.replaces:
        changed = await ada.hears(peers)
    assert changed.replaces == posted.event
    assert "zzz qqq xxx" in changed.body
    assert "Write your reply" in posted.body
    assert "Write your reply" not in changed.body
