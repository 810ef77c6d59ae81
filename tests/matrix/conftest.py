"""The bot on a homeserver, and people there. Sessions and keys are the same for all tests, communities are not."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pydantic import SecretStr

from bot.adapters.matrix import running
from bot.adapters.matrix.intake import SINCE
from bot.adapters.matrix.listening import PATIENCE, Patience
from bot.adapters.matrix.service import registration
from bot.app import App
from bot.core.grants import GrantedRole
from bot.core.people import Place, Sender
from bot.delivery.courier import Courier
from bot.settings import MatrixServiceSettings, MatrixSettings
from tests import synapse
from tests.matrix.person import Person, logged_in
from tests.matrix.thinker import Thinker
from tests.postgresql import free_port
from tests.synapse import NAME, Account, Homeserver


async def grant(app: App, person: Person, role: GrantedRole) -> None:
    """Make somebody known, with a role everywhere."""
    [community] = await app.communities()
    place = Place(platform="matrix", space=None, channel="", private=True)
    async with app.database.transaction() as tx:
        sender = Sender(platform="matrix", account=person.user, name="Ada", place=place)
        member = await tx.members.welcome(community, sender, app.clock())
        await tx.grants.give(member, role, None, app.clock())


def a_service(name: str) -> MatrixSettings:
    """A bot that is an application service; its homeserver is still to be told."""
    as_token, hs_token = SecretStr(f"{name}-as"), SecretStr(f"{name}-hs")
    service = MatrixServiceSettings(as_token=as_token, hs_token=hs_token, port=free_port())
    return MatrixSettings(user=f"@{name}:{NAME}", service=service, reactions=False)


@pytest.fixture(scope="session")
def services() -> dict[str, MatrixSettings]:
    """One as they are today; one that is registered as it was before it could read what is encrypted; one the
    homeserver gives no device; one that loses its identity.
    """
    return {name: a_service(name) for name in ("pushed", "outdated", "refused", "lost")}


@pytest.fixture(scope="session")
def homeserver(services: dict[str, MatrixSettings]) -> Generator[Homeserver]:
    told = {name: registration(each).replace("id: springboard", f"id: {name}") for name, each in services.items()}
    told["outdated"] = told["outdated"].replace("outdated-service", "outdated")
    told["refused"] += "io.element.msc4190: true\n"
    with synapse.running(services=list(told.values())) as homeserver:
        yield homeserver


@pytest.fixture
def pushed_settings(homeserver: Homeserver, services: dict[str, MatrixSettings]) -> MatrixSettings:
    return services["pushed"].model_copy(update={"homeserver": homeserver.url})


@pytest.fixture(scope="session")
def bot_account(homeserver: Homeserver) -> Account:
    return homeserver.register("bot")


@pytest.fixture(scope="session")
def ada_account(homeserver: Homeserver) -> Account:
    return homeserver.register("ada")


@pytest.fixture(scope="session")
def grace_account(homeserver: Homeserver) -> Account:
    return homeserver.register("grace")


@pytest.fixture(scope="session")
def devices() -> Generator[Path]:
    """Where sessions and keys are: everybody has one device for all tests."""
    memory = Path("/dev/shm")
    with TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        yield Path(folder)


@pytest.fixture
def matrix_settings(homeserver: Homeserver, bot_account: Account) -> MatrixSettings:
    return MatrixSettings(
        homeserver=homeserver.url,
        user=bot_account.user,
        password=SecretStr(bot_account.password),
        reactions=False,
    )


class Delivered:
    """Takes the bot's courier instead of letting it be sent with."""

    def __init__(self) -> None:
        self.courier: asyncio.Future[Courier] = asyncio.get_running_loop().create_future()

    async def __call__(self, courier: Courier) -> None:
        self.courier.set_result(courier)
        await asyncio.Event().wait()


@asynccontextmanager
async def going(
    app: App,
    settings: MatrixSettings,
    folder: Path,
    *,
    patience: Patience = PATIENCE,
    deliver: Callable[[Courier], Awaitable[None]] | None = None,
    thinker: Thinker | None = None,
) -> AsyncGenerator[None]:
    """The bot on Matrix while the block lasts."""
    ready = asyncio.Event()
    coming = running.run(
        settings,
        folder=folder,
        dispatcher=thinker or app.dispatcher,
        database=app.database,
        words=thinker.words if thinker else app.words,
        deliver=deliver or (lambda courier: app.sender(courier).run()),
        clock=app.clock,
        ready=ready.set,
        patience=patience,
    )
    task = asyncio.create_task(coming)
    waiting = asyncio.create_task(ready.wait())
    await asyncio.wait({task, waiting}, return_when=asyncio.FIRST_COMPLETED)
    try:
        if task.done():
            await task
        yield
    finally:
        waiting.cancel()
        task.cancel()
        await asyncio.gather(task, waiting, return_exceptions=True)


@pytest.fixture
def bot_user(bot_account: Account) -> str:
    return bot_account.user


@asynccontextmanager
async def going_on(
    app: App, settings: MatrixSettings, devices: Path, *, deliver: Delivered | None = None
) -> AsyncGenerator[None]:
    """The bot that is the same for all tests, from where the test before left it."""
    since = devices / "bot-since"
    async with app.database.transaction() as tx:
        await tx.kept.put(SINCE, since.read_text() if since.exists() else "")
    async with going(app, settings, devices / "bot", deliver=deliver):
        yield
    async with app.database.reading() as tx:
        since.write_text(await tx.kept.get(SINCE) or "")


@pytest.fixture
async def bot(app: App, matrix_settings: MatrixSettings, devices: Path) -> AsyncGenerator[str]:
    """The bot, with a community that knows nobody yet."""
    async with going_on(app, matrix_settings, devices):
        assert matrix_settings.user
        yield matrix_settings.user


@pytest.fixture
async def courier(app: App, matrix_settings: MatrixSettings, devices: Path) -> AsyncGenerator[Courier]:
    delivered = Delivered()
    async with going_on(app, matrix_settings, devices, deliver=delivered):
        yield await delivered.courier


@pytest.fixture
async def ada(homeserver: Homeserver, ada_account: Account, devices: Path) -> AsyncGenerator[Person]:
    async with logged_in(homeserver, ada_account, devices / "ada") as person:
        yield person


@pytest.fixture(params=[False, True], ids=["plain", "encrypted"])
async def chat_room(request: pytest.FixtureRequest, bot: str, ada: Person, devices: Path) -> str:
    """A direct chat of Ada's with the bot, the same for all tests that do not mind."""
    known = devices / f"room-{request.param}"
    if not known.exists():
        known.write_text(await ada.open(bot, encrypted=request.param))
    return known.read_text()


@pytest.fixture
async def grace(homeserver: Homeserver, grace_account: Account, devices: Path) -> AsyncGenerator[Person]:
    async with logged_in(homeserver, grace_account, devices / "grace") as person:
        yield person


@pytest.fixture
def fresh_bot(homeserver: Homeserver) -> MatrixSettings:
    """A bot nobody has met before."""
    account = homeserver.register("bot")
    return MatrixSettings(
        homeserver=homeserver.url, user=account.user, password=SecretStr(account.password), reactions=False
    )
