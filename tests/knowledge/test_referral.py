"""What is sent to another door by its meaning, seen with a model that only knows letters."""

import numpy as np

from knowledge.documents import Field, Line
from knowledge.referral import SIGNALS, Router, Rules
from tests.knowledge.small_models import Letters

RULES = Rules(
    words={"emergency": [], "medical": []},
    examples=[
        *(("emergency", Line(text, "en", Field.PHRASING)) for text in ("zzz zz", "zzzz z", "zz zzz z")),
        *(("medical", Line(text, "en", Field.PHRASING)) for text in ("yyy yy", "yyyy y", "yy yyy y")),
    ],
    near_misses=[Line(text, "en", Field.PHRASING) for text in ("abc abc", "bcd abc", "cab dab")],
)


def a_router(*, with_second: bool = False) -> Router:
    router, letters = Router(RULES), Letters()
    vectors = letters.embed([line.text for line in RULES.lines()], question=True)
    router.learn(vectors, dict(zip(RULES.lines(), vectors, strict=True)) if with_second else None)
    return router


def heard(router: Router, text: str, *, found: str | None = None, second: bool = False) -> tuple[str, dict[str, float]]:
    vector = Letters().embed([text], question=True)
    judged = router.by_meaning(vector, vector if second else None, "en", found=found, library=(0.1, 0.2, 0.3))
    assert judged is not None
    kind, signals = judged
    return kind, dict(zip(SIGNALS, signals.tolist(), strict=True))


def test_a_message_is_of_the_kind_whose_examples_it_is_like() -> None:
    assert heard(a_router(), "zz zz")[0] == "emergency"
    assert heard(a_router(), "yy yy")[0] == "medical"


def test_what_is_like_a_near_miss_is_not_clearly_of_any_kind() -> None:
    [of_kind, near_miss] = (heard(a_router(), text)[1] for text in ("zz zz", "abc bcd"))
    assert of_kind["kind"] > 0.5
    assert near_miss["kind"] < 0


def test_words_that_were_found_decide_the_kind() -> None:
    kind, signals = heard(a_router(), "yy yy", found="emergency")
    assert kind == "emergency"
    assert signals["words"] == 1.0


def test_where_the_second_model_says_nothing_the_first_stands_for_both() -> None:
    _, alone = heard(a_router(with_second=True), "zz zz")
    _, both = heard(a_router(with_second=True), "zz zz", second=True)
    assert (alone["no_second"], both["no_second"]) == (1.0, 0.0)
    assert np.isclose(alone["both_kind"], alone["kind"])


def test_how_near_the_library_is_is_weighed_too() -> None:
    _, signals = heard(a_router(), "zz zz")
    assert np.allclose([signals[name] for name in ("library", "library_few", "library_centre")], [0.1, 0.2, 0.3])


def test_before_the_examples_are_learnt_meaning_says_nothing() -> None:
    vector = Letters().embed(["zz"], question=True)
    assert Router(RULES).by_meaning(vector, None, "en", found=None, library=(0, 0, 0)) is None
