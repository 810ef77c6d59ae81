"""Calendars behind secret addresses, and a workshop on the web from its plan to its recap."""

from datetime import timedelta

from bot.app import App
from bot.chat.cards import Card
from bot.core.grants import GrantedRole
from bot.delivery.inbox import InboxCourier
from bot.delivery.sender import Sender
from tests.adapters.visiting import Visitor, a_key
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import Circle
from tests.mailbox import Mailbox


async def address_of(chat: Chat, label: str, **typed: str) -> str:
    """The path of a calendar somebody has just made."""
    await chat.hears("/calendar" + "".join(f" {name}:{value}" for name, value in typed.items()))
    await chat.presses(label)
    [path] = [line for line in chat.app.words(chat.card.body[1], "en").splitlines() if "/calendar/" in line]
    return path[path.index("/calendar/") :]


async def titles(visitor: Visitor, path: str) -> list[str]:
    response = await visitor.client.get(path)
    assert response.status_code == 200
    assert response.headers["content-type"].startswith("text/calendar")
    return [line.removeprefix("SUMMARY:") for line in response.text.splitlines() if line.startswith("SUMMARY:")]


async def test_calendars_of_a_member_of_a_topic_and_of_everybody(app: App, time: Time) -> None:
    circle = Circle(app, time)
    mary = await circle.plans("Circle", link="https://meet.example.org/x")
    await mary.presses("Materials")
    await mary.fills(topics="language")
    await circle.plans("Law")
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    visitor = Visitor(app)
    own = await address_of(ada, "My dates")
    every = await address_of(ada, "All workshops")
    topic = await address_of(ada, "Language", topic="language")
    assert await titles(visitor, own) == ["Circle"]
    assert "https://meet.example.org/x" in (await visitor.client.get(own)).text
    assert sorted(await titles(visitor, every)) == ["Circle", "Law"]
    assert "https://meet.example.org/x" not in (await visitor.client.get(every)).text
    assert await titles(visitor, topic) == ["Circle"]
    await ada.hears("/workshop leave 1")
    assert await titles(visitor, own) == []
    await ada.hears("/calendar")
    assert "You have 3 such addresses." in "\n".join(app.words(each, "en") for each in ada.card.body)
    assert await ada.presses("Take all my addresses back") == "None of your addresses works any more."
    assert (await visitor.client.get(every)).status_code == 404


async def test_who_joins_gets_a_file_and_another_with_every_change(
    app: App, time: Time, sender: Sender, mailbox: Mailbox
) -> None:
    circle = Circle(app, time)
    mary = await circle.plans("Circle", link="https://meet.example.org/x")
    ada = circle.member("ada")
    await ada.hears("/workshop join 1")
    assert "DTSTART;TZID=Europe/Rome:20261126T180000" in file_of(ada.card)
    assert "https://meet.example.org/x" in file_of(ada.card)
    grace = circle.member("grace")
    await grace.press("workshop.calendar|1")
    assert "https://meet.example.org/x" not in file_of(grace.card)
    await mary.hears("/workshop edit 1")
    await mary.presses("What and when")
    await mary.fills(when="2026-11-27 18:00")
    await mary.presses("Yes")
    await sender.empty()
    changed = file_of(mailbox.told[-1].letter.card)
    assert "DTSTART;TZID=Europe/Rome:20261127T180000" in changed
    assert "SEQUENCE:2" in changed
    await mary.hears("/workshop cancel 1")
    await mary.presses("Call it off")
    await sender.empty()
    assert "STATUS:CANCELLED" in file_of(mailbox.told[-1].letter.card)


def file_of(card: Card) -> str:
    assert card.enclosed
    assert card.enclosed.name == "circle.ics"
    return card.enclosed.content.decode()


async def test_guessing_addresses_is_stopped(app: App) -> None:
    visitor = Visitor(app)
    answers = [(await visitor.client.get(f"/calendar/{number}.ics")).status_code for number in range(25)]
    assert answers[0] == 404
    assert answers[-1] == 429


async def test_a_workshop_on_the_web(app: App, time: Time) -> None:
    circle = Circle(app, time)
    await circle.plans("Circle", seats="1")
    visitor = Visitor(app)
    await visitor.signs_in(await a_key(app, name="Olha", role=GrantedRole.MODERATOR))
    assert "you have a seat" in await visitor.says("/workshop join 1")
    inbox = InboxCourier("web", app.database, time)
    sender = Sender(app.database, app.composer, inbox, time, monotonic=time.monotonic, draw=lambda: 1.0)
    time.passes(days=2, hours=5)
    await sender.empty()
    assert "Soon: Circle" in await visitor.says("/inbox")
    await circle.mary.hears("/workshop edit 1")
    time.passes(hours=1)
    mary = circle.mary
    await mary.hears("/workshop cancel 1")
    await mary.presses("Call it off")
    await sender.empty()
    time.now += timedelta(minutes=1)
    said = await visitor.says("/inbox")
    assert "Called off: Circle" in said
    assert "Soon: Circle" not in said
