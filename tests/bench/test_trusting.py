from pathlib import Path

from bench.trusting import ENOUGH, trust


def test_own_questions_tell_more_than_published_figures_and_few_questions_tell_nothing(tmp_path: Path) -> None:
    published = tmp_path / "languages.yaml"
    published.write_text("least: 0.8\nmeasured: {am: 0.6, de: 0.4, fa: 0.9}\n", encoding="utf-8")
    said: list[str] = []
    asked = [("de", True)] * ENOUGH + [("ro", number % 2 == 0) for number in range(ENOUGH)] + [("cs", True)]
    told = trust(asked, published, say=said.append)
    assert told == {"am": 0.75, "de": 1.429, "fa": 1.125, "ro": 0.714}
    assert said[0] == "too few questions to tell how well these are understood: cs"
