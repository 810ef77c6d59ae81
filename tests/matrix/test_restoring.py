"""A bot that is brought back from a backup, in another folder, is who it was."""

import asyncio
import sys
import tarfile
from pathlib import Path

from bot.adapters.matrix.backing_up import COPY
from bot.adapters.matrix.session import kept
from bot.adapters.matrix.signing import SEEDS
from bot.settings import MatrixSettings
from tests.matrix.person import Person
from tests.matrix.test_encryption import answer_to
from tests.matrix.test_keeping import alive, surroundings
from tests.synapse import Homeserver


async def test_a_restored_bot_reads_and_writes_where_it_is_encrypted_however_old_the_backup(
    homeserver: Homeserver, ada: Person, fresh_bot: MatrixSettings, tmp_path: Path
) -> None:
    assert fresh_bot.user
    before, after, copy = tmp_path / "before", tmp_path / "after", tmp_path / "copy.db"
    async with alive(homeserver, fresh_bot, before):
        room = await ada.open(fresh_bot.user, encrypted=True)
        await asks(ada, room, "first")
        program = (sys.executable, "-m", "bot", "backup", str(copy))
        backup = await asyncio.create_subprocess_exec(*program, env=surroundings(homeserver, fresh_bot, before))
        assert await backup.wait() == 0
        await asks(ada, room, "second")
    async with alive(homeserver, fresh_bot, before):  # a life the copy knows nothing of
        await asks(ada, room, "third")
        for _ in range(3):
            await is_understood_by_somebody_new(homeserver, fresh_bot.user)

    (after / "matrix").mkdir(parents=True)
    copy.rename(after / "springboard.db")
    with tarfile.open(tmp_path / "copy-matrix.tar.gz") as archive:
        archive.extractall(after / "matrix", filter="data")
    async with alive(homeserver, fresh_bot, after):
        await asks(ada, room, "fourth")
        await is_understood_by_somebody_new(homeserver, fresh_bot.user)
        await asks(ada, room, "fifth")
    assert not (after / "matrix" / COPY).exists()
    assert kept(after / "matrix") == kept(before / "matrix")
    assert (after / "matrix" / SEEDS).read_text() == (before / "matrix" / SEEDS).read_text()


async def asks(ada: Person, room: str, name: str) -> None:
    await ada.say(room, f"!entry show entry:{name}")
    assert f"There is no entry “{name}” here" in (await ada.hears(room)).body


async def is_understood_by_somebody_new(homeserver: Homeserver, bot: str) -> None:
    """Whose client talks only to devices their owners have signed."""
    said = await answer_to("!entry show entry:new", homeserver, homeserver.register("vera"), bot)
    assert "There is no entry" in said
