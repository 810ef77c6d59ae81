"""A model in a process of its own, and what becomes of the mind when that process is gone."""

from collections.abc import AsyncGenerator, Callable, Generator

import numpy as np
import pytest

from bot.services.library import document_of
from knowledge import calibration, referral
from knowledge.embedding.aside import Aside
from knowledge.embedding.port import ModelGoneError
from knowledge.mind import Asking, Mind
from knowledge.shelf import MemoryShelf
from tests.conftest import LANGUAGE_CAFE, LIBRARY, an_entry
from tests.knowledge.small_models import SIZE, FrailLetters, Letters, NeverThere

QUESTION = "conversation practice without a teacher"


@pytest.fixture
def aside() -> Generator[Callable[[type[Letters]], Aside]]:
    begun: list[Aside] = []

    def begin(model: type[Letters]) -> Aside:
        maker = f"{model.__module__}:{model.__name__}"
        begun.append(Aside(maker, engine="letters aside", size=SIZE, languages=frozenset({"en"})))
        return begun[-1]

    yield begin
    for each in begun:
        each.close()


def test_it_gives_the_models_own_vectors_for_the_languages_it_speaks(aside: Callable[[type[Letters]], Aside]) -> None:
    model = aside(Letters)
    np.testing.assert_array_equal(
        model.embed(["a text", "another"], question=False), Letters().embed(["a text", "another"], question=False)
    )
    assert model.speaks("en")
    assert not model.speaks("uk")


@pytest.mark.parametrize("model", [FrailLetters, NeverThere])
def test_once_its_process_is_gone_it_says_so_and_speaks_no_more(
    aside: Callable[[type[Letters]], Aside], model: type[Letters]
) -> None:
    gone = aside(model)
    for _ in range(2):
        with pytest.raises(ModelGoneError):
            gone.embed(["collapse"], question=True)
    assert not gone.speaks("en")


@pytest.fixture
async def mind(aside: Callable[[type[Letters]], Aside]) -> AsyncGenerator[Mind]:
    mind = Mind(
        calibration=calibration.load(),
        router=referral.Router(referral.read()),
        shelf=MemoryShelf(),
        first=Letters(),
        second=aside(FrailLetters),
    )
    yield mind
    mind.close()


async def test_questions_go_on_with_the_first_model(mind: Mind) -> None:
    await mind.learn([document_of(entry) for entry in LIBRARY])
    for question in (QUESTION, f"{QUESTION} collapse", QUESTION, "practice of conversation"):
        verdict = await mind.ask(question, Asking())
        assert not verdict.by_words_alone
        assert verdict.nearest[0].id == LANGUAGE_CAFE.id


async def test_learning_goes_on_with_the_first_model(mind: Mind) -> None:
    await mind.learn([document_of(entry) for entry in LIBRARY])
    await mind.learn([document_of(an_entry("a-collapse", summary="What to do after a collapse."))])
    await mind.learn([document_of(an_entry("bees", phrasings={"en": ("keeping bees together",)}))])
    verdict = await mind.ask("keeping bees together", Asking())
    assert not verdict.by_words_alone
    assert verdict.nearest[0].id == "bees"


async def test_a_mind_without_models_does_not_promise_better_answers() -> None:
    mind = Mind(calibration=calibration.load(), router=referral.Router(referral.read()), shelf=MemoryShelf())
    await mind.learn([document_of(entry) for entry in LIBRARY])
    assert not (await mind.ask(QUESTION, Asking())).by_words_alone
    mind.close()
