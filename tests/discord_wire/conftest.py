from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.discord_wire.referee import Referee
from tests.discord_wire.rest import Judge


@pytest.fixture(scope="session")
def judges(request: pytest.FixtureRequest) -> Sequence[Judge]:
    """Who requests are held up to beside our own rules: Discord's document, where it is given."""
    folder = request.config.getoption("--discord-api-spec")
    return [Referee(Path(folder))] if folder else []
