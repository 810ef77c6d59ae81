"""Which models of meaning the settings bring, and that the bot does without one it cannot have."""

from pathlib import Path

from bot import models
from bot.settings import LibrarySettings


def test_words_alone_need_no_model() -> None:
    assert models.begin(LibrarySettings(model="none")) == models.Models()


def test_a_hub_model_that_cannot_be_had_leaves_the_bot_with_words(tmp_path: Path) -> None:
    """Without the extra there is nothing to load it with, and without a network nothing to load."""
    assert models.begin(LibrarySettings(model="nobody/no-such-model"), cache=tmp_path) == models.Models()
