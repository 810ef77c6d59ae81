"""A bot to talk to: a real database, a real library, and a clock that moves only when told to."""

import os
import shutil
from collections.abc import AsyncGenerator, Generator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from pydantic import SecretStr

from bot import app as house
from bot.app import App
from bot.core.entries import Entry, Kind, State
from bot.core.outbox import Address, Promise
from bot.core.people import Community, SpaceSettings
from bot.delivery.sender import Sender
from bot.models import Models
from bot.services import library
from bot.settings import CommunitySettings, LibrarySettings, Settings
from bot.store import migrating
from knowledge.calibration import Calibration, Profile, Scale, Thresholds
from tests import postgresql
from tests.chatting import Chat
from tests.clock import NOON, Time
from tests.mailbox import Mailbox
from tests.postgresql import Cluster


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
    assurance=Scale(weights={"most_share_of_words": 1.0}, bias=0.0, x=(0.0, 1.0), y=(0.0, 1.0)),
    thresholds=Thresholds(answer=0.3, suggest=0.05, lead=0.3),
)
SMALL_LIBRARY = Calibration(
    made_from="a library of three entries, where words are telling",
    meaning=_SHARE_OF_WORDS,
    words=_SHARE_OF_WORDS,
    referral=Scale(weights={}, bias=0.0, x=(0.0,), y=(0.0,)),
    refer_from=1.0,
    alike_from=0.3,
)
LIBRARY = (LANGUAGE_CAFE, SHARED_FLATS, HOST_FAMILIES)


def a_promise(*args: str | int, **changes: Any) -> Promise:
    """A promise to say something here and now."""
    said: dict[str, Any] = {
        "name": "note",
        "args": args,
        "address": Address(platform="test", place="kitchen"),
        "once": "|".join(["note", *map(str, args)]),
        "due": NOON,
        "community_id": 1,
    }
    return Promise(**{**said, **changes})


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--discord-api-spec",
        metavar="FOLDER",
        default=os.environ.get("DISCORD_API_SPEC"),
        help="also hold what is sent to Discord against the openapi.json in this folder",
    )


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with this version's tables and nothing in them, to be copied."""
    folder = tmp_path_factory.mktemp("migrated")
    migrating.migrate_now(f"sqlite+aiosqlite:///{folder / 'springboard.db'}")
    return folder / "springboard.db"


@pytest.fixture(scope="session")
def cluster() -> Generator[Cluster]:
    with postgresql.running() as cluster:
        cluster.prepare()
        yield cluster


@pytest.fixture
def backend() -> str:
    """Folders whose tests are to hold on every database ask for more than this one."""
    return "sqlite"


@pytest.fixture
def database_url(backend: str, request: pytest.FixtureRequest) -> Generator[str | None]:
    """A migrated PostgreSQL database; ``None`` for SQLite in the data folder."""
    if backend == "sqlite":
        yield None
    else:
        cluster: Cluster = request.getfixturevalue("cluster")
        with cluster.migrated() as address:
            yield address


@pytest.fixture
def settings(migrated: Path, database_url: str | None) -> Generator[Settings]:
    """Data in memory where the machine offers that, since every answer waits for the disk otherwise."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        shutil.copy(migrated, Path(folder) / "springboard.db")
        yield Settings(
            data=Path(folder),
            database_url=SecretStr(database_url) if database_url else None,
            community=CommunitySettings(starter_library=False),
            library=LibrarySettings(model="none", second_opinion=False),
        )


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
async def app(settings: Settings, time: Time) -> AsyncGenerator[App]:
    """A bot with a community, a house it lives in and three entries, that answers from words alone."""
    async with house.opened(settings, Models(), time=time, measured=SMALL_LIBRARY) as app:
        await house.found(app)
        await settle(app, "test", "house")
        await stock(app, *LIBRARY)
        yield app


@pytest.fixture
def mailbox(app: App, time: Time) -> Mailbox:
    return Mailbox(app.words, time)


@pytest.fixture
def sender(app: App, mailbox: Mailbox, time: Time) -> Sender:
    """Says what was promised, into the mailbox: ``await sender.empty()``."""
    return Sender(app.database, app.composer, mailbox, time, monotonic=time.monotonic, draw=lambda: 1.0)


@pytest.fixture
def chat(app: App, time: Time) -> Chat:
    return Chat(app, time)


@pytest.fixture
async def community(app: App) -> Community:
    [community] = await app.communities()
    return community


async def settle(app: App, platform: str, space: str, **places: str) -> None:
    """Make a space one of the community's, unless it is already; with places it may change them."""
    [community] = await app.communities()
    async with app.database.transaction() as tx:
        if places or await tx.communities.of_space(platform, space) is None:
            await tx.communities.settle(platform, space, community, SpaceSettings(**places))


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
