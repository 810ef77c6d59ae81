from knowledge.documents import Document
from knowledge.names import Names


def some_names() -> Names:
    names = Names()
    names.add(Document(id="aid", lines=(), names=("Startblok Riekerhaven", "De Key")))
    names.add(Document(id="café", lines=(), names=("Grandhotel Cosmopolis",)))
    return names


def test_a_name_that_stands_in_the_question_is_found() -> None:
    assert some_names().named("who lives in startblok riekerhaven now?") == {"aid"}


def test_a_slip_does_no_harm() -> None:
    assert some_names().named("how is grandhotel cosmopolys doing") == {"café"}


def test_part_of_a_name_is_not_the_name() -> None:
    assert some_names().named("a hotel for everybody, but which one") == set()


def test_what_is_removed_or_renamed_is_not_found_by_its_old_name() -> None:
    names = some_names()
    names.remove("café")
    names.add(Document(id="aid", lines=(), names=("House of All",)))
    assert names.named("grandhotel cosmopolis or startblok riekerhaven") == set()
    assert names.named("the house of all is open") == {"aid"}
