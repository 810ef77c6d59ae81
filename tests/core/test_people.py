"""What people are called before others."""

import pytest

from bot.core.people import Place, Sender


@pytest.mark.parametrize(("name", "called"), [("Ada Lovelace", "Ada"), ("", ""), ("@ada:localhost", "")])
def test_nobody_is_called_by_their_account_before_they_have_agreed(name: str, called: str) -> None:
    place = Place(platform="matrix", space=None, channel="!kitchen:localhost", private=True)
    assert Sender(platform="matrix", account="@ada:localhost", name=name, place=place).first_name == called
