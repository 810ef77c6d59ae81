"""A greeting is greeted, and whoever asks something with it is answered."""

import pytest

from bot.core.courtesies import Courtesy, courtesy_of


@pytest.mark.parametrize(
    "said",
    ["Hello!", "hi", "Guten Tag.", "BONJOUR", "buenos dias", "Dzień dobry 🙂", "Привіт!", "مرحباً", "Who are you?"],
)
def test_a_greeting(said: str) -> None:
    assert courtesy_of(said) is Courtesy.GREETING


@pytest.mark.parametrize("said", ["Thanks!", "Merci beaucoup", "Dziekuje", "Дуже дякую!", "شكرًا", "mulţumesc"])
def test_thanks(said: str) -> None:
    assert courtesy_of(said) is Courtesy.THANKS


@pytest.mark.parametrize(
    "said",
    ["", "Hello, how do we start a language café?", "Thank you notes for volunteers", "housing?", "hi" * 1000, "!!!"],
)
def test_a_question_is_no_courtesy(said: str) -> None:
    assert courtesy_of(said) is None
