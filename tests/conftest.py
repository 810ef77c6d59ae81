"""A bot to talk to: a real database, a real library, and a clock that moves only when told to."""

import shutil
from collections.abc import AsyncGenerator, Generator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bot import app as house
from bot.app import App
from bot.chat.cards import Action, Card
from bot.chat.dispatch import Spoken
from bot.chat.forms import Form
from bot.chat.model import Reply
from bot.chat.plain import actions, plain
from bot.core.entries import Entry, Kind, State
from bot.core.people import Community, Place, Sender
from bot.core.uploads import Upload
from bot.models import Models
from bot.services import library
from bot.settings import CommunitySettings, LibrarySettings, Settings
from bot.store import migrating
from knowledge.calibration import Calibration, Profile, Scale, Thresholds

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@dataclass
class Time:
    """A clock that is told what time it is."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


def an_entry(entry_id: str = "language-cafe", **changes: Any) -> Entry:
    """An entry that says little, except what a test wants it to say."""
    said: dict[str, Any] = {
        "kind": Kind.PRACTICE,
        "language": "en",
        "title": entry_id.replace("-", " ").capitalize(),
        "summary": f"What {entry_id} does.",
    }
    return Entry(id=entry_id, **{**said, **changes})


LANGUAGE_CAFE = an_entry(
    body="Volunteers meet newcomers every week in a library.\n\nNobody teaches; everybody talks.",
    topics=("language", "volunteering"),
    country="IE",
    place="Summerhill",
    start=2006,
    phrasings={
        "en": ("How do we run conversation practice without a teacher?", "volunteers to talk with newcomers"),
        "uk": ("Як проводити розмовну практику без учителя?",),
    },
)
SHARED_FLATS = an_entry(
    "shared-flats",
    topics=("housing",),
    country="NL",
    phrasings={"en": ("Landlords refuse our families, who shares flats with refugees?",)},
)
HOST_FAMILIES = an_entry(
    "host-families",
    topics=("housing", "volunteering"),
    country="FR",
    phrasings={"en": ("How do we prepare host families before refugees move in?",)},
)
_SHARE_OF_WORDS = Profile(
    relevance=Scale(weights={"share_of_words": 1.0}, bias=0.0, x=(0.0, 1.0), y=(0.0, 1.0)),
    thresholds=Thresholds(answer=0.3, suggest=0.05),
)
SMALL_LIBRARY = Calibration(
    made_from="a library of three entries, where words are telling",
    meaning=_SHARE_OF_WORDS,
    words=_SHARE_OF_WORDS,
    referral=Scale(weights={}, bias=0.0, x=(0.0,), y=(0.0,)),
    refer_from=1.0,
)
LIBRARY = (LANGUAGE_CAFE, SHARED_FLATS, HOST_FAMILIES)


@dataclass
class Chat:
    """One person's conversation with the bot, with no platform between them."""

    app: App
    time: Time
    account: str = "ada"
    locale: str | None = "en"
    manages: bool = False
    moderates: bool = False
    private: bool = True
    last: Spoken = field(init=False)

    @property
    def sender(self) -> Sender:
        place = Place(platform="test", space="house", channel="kitchen", private=self.private)
        return Sender(
            platform="test",
            account=self.account,
            name=self.account.capitalize(),
            place=place,
            locale=self.locale,
            manages=self.manages,
            moderates=self.moderates,
        )

    async def hears(self, line: str) -> str:
        """What is said to a line, as plain text."""
        return self._heard(await self.app.dispatcher.hear(line, self.sender))

    async def presses(self, label: str) -> str:
        """What is said to pressing a button of the last card."""
        return self._heard(await self.app.dispatcher.press(self.button(label).code, self.sender))

    async def fills(self, **answers: str) -> str:
        """What is said to sending the last form, its other fields left as they were."""
        defaults = {field.name: field.default for field in self.form.fields}
        return self._heard(await self.app.dispatcher.submit(self.form.code, {**defaults, **answers}, self.sender))

    async def hands_over(self, **uploads: Upload) -> str:
        """What is said to sending the last form with files."""
        return self._heard(await self.app.dispatcher.submit(self.form.code, {}, self.sender, uploads=uploads))

    def button(self, label: str) -> Action:
        found = [each for each in actions(self.card) if self.app.words(each.label, self.last.locale) == label]
        assert found, f"no button {label!r} among {self.buttons}"
        return found[0]

    @property
    def buttons(self) -> list[str]:
        return [self.app.words(each.label, self.last.locale) for each in actions(self.card)]

    @property
    def reply(self) -> Reply:
        assert not isinstance(self.last.answer, Form)
        return self.last.answer

    @property
    def card(self) -> Card:
        return self.reply.card

    @property
    def form(self) -> Form:
        assert isinstance(self.last.answer, Form)
        return self.last.answer

    def _heard(self, spoken: Spoken) -> str:
        self.last = spoken
        if isinstance(spoken.answer, Form):
            said = [spoken.answer.title, *([spoken.answer.problem] if spoken.answer.problem else [])]
            return "\n".join(self.app.words(each, spoken.locale) for each in said)
        return plain(spoken.answer.card, self.app.words, spoken.locale)


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with this version's tables and nothing in them, to be copied."""
    folder = tmp_path_factory.mktemp("migrated")
    migrating.migrate_now(f"sqlite+aiosqlite:///{folder / 'springboard.db'}")
    return folder / "springboard.db"


@pytest.fixture
def settings(migrated: Path) -> Generator[Settings]:
    """Data in memory where the machine offers that, since every answer waits for the disk otherwise."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        shutil.copy(migrated, Path(folder) / "springboard.db")
        yield Settings(
            data=Path(folder),
            community=CommunitySettings(starter_library=False),
            library=LibrarySettings(model="none", second_opinion=False),
        )


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def app(settings: Settings, time: Time) -> AsyncGenerator[App]:
    """A bot with a community and three entries, that answers from words alone."""
    async with house.opened(settings, Models(), time=time, measured=SMALL_LIBRARY) as app:
        await house.found(app)
        await stock(app, *LIBRARY)
        yield app


@pytest.fixture
def chat(app: App, time: Time) -> Chat:
    return Chat(app, time)


@pytest.fixture
async def community(app: App) -> Community:
    [community] = await app.communities()
    return community


async def restock(app: App, *entries: Entry) -> None:
    """Make the library what it was: these entries, and all others retired."""
    [community] = await app.communities()
    async with app.database.reading() as tx:
        others = [entry for entry in await tx.entries.every(community) if entry.id not in {each.id for each in entries}]
    await stock(app, *entries, *(replace(entry, state=State.RETIRED) for entry in others))
    await app.minds.refresh(community, [entry.id for entry in others])


async def stock(app: App, *entries: Entry) -> None:
    """Put entries into the library, and teach them."""
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        await library.bring_in(tx, community=community, entries=entries, author="test", reason="test", now=app.clock())
    await app.minds.load(community)
