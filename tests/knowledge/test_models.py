"""Which models of meaning the settings bring, and that the bot does without one it cannot have."""

import subprocess
import sys
from pathlib import Path

import pytest

from bot import models
from bot.settings import LibrarySettings


def test_words_alone_need_no_model() -> None:
    assert models.begin(LibrarySettings(model="none")) == models.Models()


def test_a_hub_model_that_cannot_be_had_leaves_the_bot_with_words(tmp_path: Path) -> None:
    """Without the extra there is nothing to load it with, and without a network nothing to load."""
    assert models.begin(LibrarySettings(model="nobody/no-such-model"), cache=tmp_path) == models.Models()


@pytest.mark.parametrize("first", ["knowledge.mind", "bot.app", "bench.questions"])
def test_a_model_can_be_loaded_after_anything_else(first: str) -> None:
    """ONNX Runtime does not bear every library before it: loaded after usearch, it ends the process."""
    result = subprocess.run([sys.executable, "-c", f"import {first}, onnxruntime"], check=False, capture_output=True)
    assert result.returncode == 0, result.stderr
