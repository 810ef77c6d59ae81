import numpy as np

from bot import starter
from bot.services.library import document_of
from knowledge import duplicates
from knowledge.centring import unit
from knowledge.duplicates import Alike
from tests.conftest import an_entry


def test_what_is_unusually_near_for_the_library_is_found_the_nearest_first() -> None:
    random = np.random.default_rng(7)
    centres = unit(np.asarray(random.normal(size=(1_200, 64)), dtype=np.float32))
    centres[900] = unit(np.asarray(centres[3:4] + 0.1 * centres[4:5], dtype=np.float32))[0]
    centres[1_100] = centres[5]
    ids = [f"entry-{number}" for number in range(len(centres))]
    found = duplicates.by_meaning(ids, centres)
    assert found[0] == Alike("entry-1100", "entry-5", 1.0)
    assert (found[1].first, found[1].second) == ("entry-3", "entry-900")
    assert len(found) < 60


def test_a_few_duplicates_do_not_move_what_is_usual() -> None:
    nearest = np.array([0.4, 0.45, 0.5, 0.5, 0.55, 0.6, 0.5, 0.45, 0.99, 0.99], dtype=np.float32)
    assert 0.6 < duplicates.fence(nearest) < 0.99


def test_a_small_library_says_nothing_about_itself() -> None:
    same = np.full((3, 4), 0.5, dtype=np.float32)
    assert duplicates.by_meaning(["a", "b", "c"], same) == []


def test_without_meanings_titles_and_summaries_must_do() -> None:
    documents = [document_of(entry) for entry in starter.entries()[:60]]
    twin = an_entry("twin", title=documents[7].lines[0].text, summary=documents[7].lines[1].text)
    found = duplicates.by_words([*documents, document_of(twin)])
    assert {found[0].first, found[0].second} == {"twin", documents[7].id}
    assert found[0].likeness == 1.0
