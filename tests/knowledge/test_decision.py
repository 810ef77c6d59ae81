"""In which order candidates are shown, and what all of them together tell."""

import numpy as np

from knowledge import decision
from knowledge.assurance import TELLING, telling
from knowledge.index import SIGNALS
from knowledge.verdict import Candidate

LEAD = 0.8


def shown(**scores: float) -> list[str]:
    """Ids as they are shown; those that begin with *practice* tell of an example."""
    found = [Candidate(id=each, score=score) for each, score in scores.items()]
    examples = [each.startswith("practice") for each in scores]
    return [each.id for each in decision.arranged(found, examples, LEAD)]


def test_an_example_that_is_about_as_probable_comes_before_advice() -> None:
    assert shown(guide=0.9, practice=0.75) == ["practice", "guide"]
    assert shown(guide=0.3, practice=0.25) == ["practice", "guide"]


def test_advice_comes_before_an_example_that_is_not() -> None:
    assert shown(guide=0.9, practice=0.6) == ["guide", "practice"]


def test_of_the_first_three_one_is_advice_while_examples_are_near() -> None:
    assert shown(guide=0.45, guide_2=0.44, practice=0.3, practice_2=0.25)[:3] == ["guide", "practice", "practice_2"]


def test_advice_does_not_make_way_for_what_is_much_less_probable() -> None:
    assert shown(guide=0.45, guide_2=0.44, practice=0.1)[:2] == ["guide", "guide_2"]


def test_nothing_gets_lost() -> None:
    everything = {"guide": 0.4, "guide_2": 0.4, "practice": 0.3, "guide_3": 0.2, "practice_2": 0.1}
    assert sorted(shown(**everything)) == sorted(everything)


def told(*scores: float) -> dict[str, float]:
    signals = np.zeros((len(scores), len(SIGNALS)), dtype=np.float32)
    signals[:, SIGNALS.index("raw")] = scores
    return dict(zip(TELLING, telling(signals, np.array(scores, dtype=np.float64)).tolist(), strict=True))


def test_many_that_fit_a_little_are_told_from_one_that_fits_well() -> None:
    alone, many = told(2.0, -3.0, -3.0, -3.0), told(2.0, 1.9, 1.9, 1.9)
    assert alone["best"] == many["best"]
    assert alone["how_many"] < many["how_many"]
    assert alone["runner_up"] < many["runner_up"]
    assert alone["spread"] > many["spread"]


def test_a_library_of_one_and_one_of_none_can_be_told_of() -> None:
    assert told(2.0)["runner_up"] == told(2.0)["best"]
    assert not any(told().values())
