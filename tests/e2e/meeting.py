"""How two come to meet, the same everywhere: added, vouched for, claimed, asked for, declined, next, accepted."""

from typing import Protocol

from bot.app import App
from bot.services import meetings
from tests.clock import Time

NEED = "Thirty volunteers, no teacher"


class Person(Protocol):
    """Somebody on a platform. ``opens`` opens their newest letter, whose buttons can then be pressed."""

    async def says(self, line: str) -> str: ...

    async def presses(self, label: str) -> str: ...

    async def fills(self, **answers: str) -> str: ...

    async def opens(self) -> str: ...


async def adds_and_claims(person: Person, name: str) -> None:
    await person.says("/org add")
    assert "It is on the map." in await person.fills(name=name, where="Malta", topics="language")
    assert "you speak for" in await person.presses("I speak for it")


async def meet(asker: Person, first: Person, second: Person, moderator: Person) -> str:
    """The whole way to *you have both said yes*, as the second steward reads it."""
    await adds_and_claims(first, "First")
    assert "One organisation to confirm" in await moderator.says("/queue")
    await moderator.presses("Begin")
    assert "“First” is confirmed." in await moderator.presses("Confirm")
    await adds_and_claims(second, "Second")
    assert "On your word, “Second” is confirmed." in await first.says("/org confirm 2")
    assert "You speak for this organisation from now on." in await second.opens()

    await asker.says("/connect")
    said = await asker.fills(need=NEED, topics="language", country="Malta")
    assert "I can ask First" in said
    assert "one at a time" in said
    assert "I have asked First." in await asker.presses("Ask")
    assert NEED in await first.opens()
    assert "I ask somebody else." in await first.presses("Not now")
    assert "Somebody would like to talk to Second" in await second.opens()
    assert "I bring you together now." in await second.presses("Accept")
    return await second.opens()


async def three_weeks_later(app: App, time: Time, *both: Person) -> None:
    time.passes(days=21)
    async with app.database.transaction() as tx:
        await meetings.ask_outcomes(tx, now=time.now)
    for each in both:
        assert "Did it help?" in await each.opens()
        assert "Thank you." in await each.presses("It helped")
    async with app.database.reading() as tx:
        made = await tx.introductions.get(2)
    assert made
    assert (made.asker_says, made.steward_says) == ("helped", "helped")
