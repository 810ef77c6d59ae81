"""The conversations every adapter must be able to have, said the same way and answered the same way."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


class Voice(Protocol):
    """A person on one platform. What they hear is the words on their screen, without the platform's marks."""

    async def says(self, line: str) -> str:
        """Ask in words, or give a command such as ``/browse topic:housing``."""
        ...

    async def presses(self, label: str) -> str:
        """Press the first thing of this label on what was shown last."""
        ...

    async def fills(self, **answers: str) -> str:
        """Fill in the form that was shown last, leaving the other fields as they are, and send it."""
        ...


@runtime_checkable
class Giver(Protocol):
    """Somebody who can hand over files too."""

    async def hands_over(self, field: str, name: str, content: bytes) -> str:
        """Put a file into the form that was shown last, and send it."""
        ...


@dataclass(frozen=True)
class Says:
    line: str


@dataclass(frozen=True)
class Presses:
    label: str


@dataclass(frozen=True)
class Fills:
    answers: dict[str, str]


@dataclass(frozen=True)
class HandsOver:
    field: str
    name: str
    content: bytes


@dataclass(frozen=True)
class Step:
    """What a person does, what they must then read, and what must not be there."""

    does: Says | Presses | Fills | HandsOver
    reads: Sequence[str]
    not_there: Sequence[str] = ()


ANSWER = (
    "Language cafe",
    "Practice · Ireland · Summerhill · since 2006",
    "What language-cafe does.",
    "How it is known",
    "we have seen no evidence of results",
    "Not yet checked by your moderators.",
    "This helped",
    "Not what I meant",
    "More",
)

CONVERSATIONS: dict[str, Sequence[Step]] = {
    "an answer and everything it says": [
        Step(Says("How do we run conversation practice without a teacher?"), ANSWER),
        Step(Presses("More"), ["Nobody teaches; everybody talks."]),
    ],
    "not what was meant": [
        Step(Says("How do we run conversation practice without a teacher?"), ANSWER),
        Step(Presses("Not what I meant"), ["The next nearest", "Host families", "Open"]),
        Step(Presses("Open"), ["Host families", "This helped"]),
    ],
    "thanks": [
        Step(Says("How do we run conversation practice without a teacher?"), ANSWER),
        Step(Presses("This helped"), ["Thank you. That helps the next person who asks."]),
    ],
    "a greeting, and goodbye": [
        Step(Says("Good morning!"), ["Hello", "Ask me as you would ask a colleague", "I am new"]),
        Step(Says("thank you"), ["Gladly. Ask me again whenever you need to."]),
    ],
    "a gap, and other words": [
        Step(Says("zzz qqq xxx"), ["I found nothing here about this. I would rather say so than guess."]),
        Step(Presses("Rephrase"), ["Ask in other words"]),
        Step(Fills({"question": "Landlords refuse our families"}), ["Shared flats"]),
    ],
    "an emergency": [
        Step(
            Says("A man in our shelter says he wants to kill himself tonight"),
            ["This sounds urgent", "112", "Search the library anyway"],
            not_there=["Language cafe"],
        ),
    ],
    "browsing": [
        Step(Says("/browse topic:housing"), ["Housing", "2 entries, 1 to 2.", "Host families", "Shared flats"]),
        Step(Presses("Open"), ["Host families", "France"]),
    ],
    "an entry that is not there": [
        Step(Says("/entry show entry:nowhere"), ["There is no entry “nowhere” here, or it is no longer shown."]),
    ],
    "being known, and no longer": [
        Step(Says("/me edit"), ["Where you work"]),
        Step(Fills({"country": "Malta", "place_size": "town"}), ["Noted."]),
        Step(Says("/me show"), ["Malta", "Small or medium town"]),
        Step(Says("/me erase"), ["Erase everything?"]),
        Step(Presses("Yes, erase everything"), ["It is erased. I no longer know you here."]),
        Step(Says("/me show"), ["not said"], not_there=["Malta"]),
    ],
    "a form that is refused comes back filled": [
        Step(Says("/me edit"), ["Where you work"]),
        Step(Fills({"country": "Atlantis", "place_size": "town"}), ["I do not know a country called “Atlantis”."]),
        Step(Fills({"country": "Malta"}), ["Noted."]),
        Step(Says("/me show"), ["Malta", "Small or medium town"]),
    ],
    "another language": [
        Step(Says("/me edit"), ["Where you work"]),
        Step(Fills({"language": "de"}), ["Noted."]),
        Step(Says("/me show"), ["Was ich hier von Ihnen weiß"]),
    ],
    "a note to oneself": [
        Step(Says("/me zone zone:Warszawa"), ["the clocks in Warsaw"]),
        Step(
            Says("/remind me when:18:00 text:groceries"),
            ["I will remind you", "18:00 in Warsaw", "groceries"],
        ),
        Step(Presses("Forget it"), ["All right, I will not remind you: “groceries”"]),
        Step(Says("/remind list"), ["Nothing at the moment."]),
    ],
    "one person, several accounts": [
        Step(Says("/me link"), ["A code for your other account", "/me link code:", "It works once"]),
        Step(Says("/me accounts"), ["Your accounts", "account 1", "you speak from it now"]),
        Step(Presses("Let go"), ["This is your only account."]),
        Step(Says("/me reach"), ["Where shall I write to you?", "where you spoke last"]),
    ],
    "help": [Step(Says("/help"), ["How I can help", "/browse"], not_there=["/setup"])],
    "a country nobody knows": [
        Step(Says("/browse country:Atlantis"), ["I do not know a country called “Atlantis”."]),
    ],
    "nothing asked": [Step(Says("\u200b"), ["I see no question there."])],
}


CURATION: dict[str, Sequence[Step]] = {
    "an entry from draft to answer": [
        Step(Says("/entry add"), ["A new entry"]),
        Step(
            Fills({"title": "Bees for all", "summary": "Beekeepers teach.", "topics": "employment,volunteering"}),
            ["Bees for all", "draft", "Where and who"],
        ),
        Step(Presses("Where and who"), ["Where and who"]),
        Step(
            Fills({"country": "Malta", "groups": "women,families", "years": "soon"}), ["I cannot read “soon” as years"]
        ),
        Step(Fills({"country": "Malta", "groups": "women,families", "years": "2019"}), ["“Bees for all” is changed."]),
        Step(Says("/entry publish entry:bees-for-all"), ["Members find it from now on."]),
        Step(Says("Who teaches with beekeepers?"), ["Bees for all", "Malta", "since 2019"]),
    ],
    "a queue, a wrong press, and on": [
        Step(Says("/queue"), ["What needs you", "3 entries nobody has checked yet"]),
        Step(Presses("Begin"), ["Language cafe", "Looked after by"]),
        Step(Presses("Retire"), ["“Language cafe” is retired.", "Shared flats"]),
        Step(Presses("Undo"), ["Taken back.", "Language cafe"]),
        Step(Presses("It is right"), ["“Language cafe” is checked", "Shared flats"]),
        Step(Presses("Edit"), ["Title and summary"]),
        Step(Fills({"summary": "Flats, shared."}), ["“What shared-flats does.” → “Flats, shared.”"]),
        Step(Presses("Undo"), ["Taken back"]),
        Step(Says("/entry history entry:shared-flats"), ["revision 1 restored", "edited"]),
    ],
    "a file is looked at, then imported": [
        Step(Says("/import"), ["Entries from a file"]),
        Step(
            HandsOver(
                "file",
                "entries.csv",
                b"id,kind,language,title,summary\nbees,practice,en,Bees for all,Beekeepers teach.\nx,y,en,X,X\n",
            ),
            ["One would be added", "Bees for all", "Line 3: kind must be one of", "Nothing has been imported yet."],
        ),
        Step(Presses("Import"), ["Imported: 1 new, 0 changed.", "One could not be taken."]),
        Step(Says("/entry show entry:bees"), ["Bees for all", "Beekeepers teach."]),
    ],
}
"""What only moderators can do."""


async def hold(voice: Voice, conversation: Sequence[Step]) -> None:
    """Have a conversation, and check every answer."""
    for step in conversation:
        match step.does:
            case Says(line):
                heard = await voice.says(line)
            case Presses(label):
                heard = await voice.presses(label)
            case Fills(answers):
                heard = await voice.fills(**answers)
            case HandsOver(field, name, content):
                assert isinstance(voice, Giver)
                heard = await voice.hands_over(field, name, content)
        for words in step.reads:
            assert words in heard, f"{step.does}: {words!r} is not in {heard!r}"
        for words in step.not_there:
            assert words not in heard, f"{step.does}: {words!r} is in {heard!r}"
