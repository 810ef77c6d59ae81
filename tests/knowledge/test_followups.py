import pytest

from knowledge.followups import leans_on_the_one_before


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("And for families?", "en"),
        ("What about the costs?", "en"),
        ("Und für Familien?", "de"),
        ("Et si on n’a pas de local ?", "fr"),
        ("А для родин із дітьми?", "uk"),
        ("وللعائلات؟", "ar"),
    ],
)
def test_a_few_words_that_go_on_lean_on_the_question_before(said: str, language: str) -> None:
    assert leans_on_the_one_before(said, (language,))


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("I need a teacher", "en"),
        ("Who has run a language café?", "en"),
        ("And yet our volunteers have been asking for months who would pay for a room", "en"),
        ("And", "en"),
        ("", "en"),
    ],
)
def test_what_stands_by_itself_does_not(said: str, language: str) -> None:
    assert not leans_on_the_one_before(said, (language,))
