from knowledge.documents import Document, Field, Line
from knowledge.lexical import LexicalView


def a_document(name: str, *phrasings: str, language: str = "en") -> Document:
    return Document(id=name, lines=tuple(Line(each, language, Field.PHRASING) for each in phrasings))


def a_view() -> LexicalView:
    view = LexicalView()
    view.add(a_document("cafe", "starting a language café for newcomers"))
    view.add(a_document("flats", "landlords who rent flats to families"))
    view.add(a_document("garden", "a community garden for everybody"))
    return view


def best(view: LexicalView, question: str) -> str | None:
    found = view.search(question, "en")
    return max(found, key=lambda each: found[each].score) if found else None


def test_other_forms_of_a_word_are_found() -> None:
    assert best(a_view(), "renting a flat from a landlord") == "flats"


def test_slips_are_mended() -> None:
    assert best(a_view(), "languge cafe how start") == "cafe"


def test_nothing_in_common_finds_nothing() -> None:
    assert a_view().search("xyzzy", "en") == {}


def test_the_share_falls_with_what_is_not_there() -> None:
    view = a_view()
    whole = view.search("community garden", "en")["garden"].share
    part = view.search("community garden insurance prices", "en")["garden"].share
    assert 0 < part < whole <= 1


def test_what_is_removed_or_changed_is_no_longer_found() -> None:
    view = a_view()
    view.remove("flats")
    assert best(view, "landlords") is None
    view.add(a_document("cafe", "a repair workshop"))
    assert best(view, "language café") is None
    assert best(view, "repair") == "cafe"


def test_quotes_and_operators_are_only_words() -> None:
    assert a_view().search('" OR 1=1 NEAR( * - : ^', "en") == {}
