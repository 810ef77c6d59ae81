"""What is more than words arrives beside them, and what comes first has the first numbers."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.adapters.matrix.cards import codes, pages
from bot.app import App
from bot.chat.cards import Action, Ahead, Card, Enclosure, Item, plain
from bot.chat.letters import Letter
from bot.core.outbox import Address
from bot.delivery.courier import Courier
from tests.matrix.person import Person

PNG = b"\x89PNG\r\n\x1a\n"


async def test_a_picture_comes_beside_the_words_it_belongs_to(ada: Person, chat_room: str) -> None:
    await ada.say(chat_room, "!map")
    said, picture = [await ada.hears(chat_room) for _ in range(2)]
    assert "<h4>" in said.html
    assert picture.content["msgtype"] == "m.image"
    assert picture.content["filename"] == "map.png"
    content = await ada.fetches(picture)
    assert content.startswith(PNG)
    info = picture.content["info"]
    assert info["size"] == len(content)
    assert info["w"] > 100
    assert ("file" in picture.content) is ada.client.rooms[chat_room].encrypted


async def test_a_letter_brings_its_file_in_the_thread_it_opens_once(
    courier: Courier, ada: Person, bot_user: str
) -> None:
    room = await ada.open(bot_user, direct=False, name="Dates")
    file = Enclosure(content=b"BEGIN:VCALENDAR", name="circle.ics", media="text/calendar", label=plain("Calendar"))
    letter = Letter(card=Card(title=plain("Circle"), enclosed=file), thread=plain("Circle"))
    to, since = Address(platform="matrix", place=room), datetime.now(UTC) - timedelta(hours=1)
    where = await courier.deliver(to, letter, "en", nonce="m" * 24)
    said, given = [await ada.hears(room) for _ in range(2)]
    assert said.body == "Circle\n\nCalendar: circle.ics"
    assert given.content["msgtype"] == "m.file"
    assert given.body == "circle.ics"
    assert given.thread == said.event
    assert await ada.fetches(given) == b"BEGIN:VCALENDAR"
    assert await courier.find(to, letter, "en", nonce="m" * 24, since=since) == where
    fuller = replace(letter, card=replace(letter.card, body=(plain("word " * 700), plain("word " * 700))))
    assert await courier.find(to, fuller, "en", nonce="m" * 24, since=since) is None


def test_what_is_ahead_is_shown_first_and_numbered_first(app: App) -> None:
    def item(name: str) -> Item:
        return Item(title=plain(name), action=Action("entry.show", plain(f"Open {name}"), (name,)))

    ahead = Ahead(title=plain("Now"), note=plain("Until Monday"), items=(item("first"),))
    card = Card(ahead=ahead, title=plain("Found"), items=(item("second"),))
    [page] = pages(card, app.words, "en")
    said = page.body.splitlines()
    assert said.index("Now") < said.index("Until Monday") < said.index("1 Open first") < said.index("Found")
    assert "2 Open second" in said
    assert codes(card) == ["entry.show|first", "entry.show|second"]
