"""Whatever happens in whatever order, what was promised is seen exactly once, and never after it was withdrawn."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    rule,
    run_state_machine_as_test,
)
from structlog.testing import capture_logs
from typing_extensions import override

from bot.chat.letters import Letter
from bot.core.outbox import Address, Remote, Standing
from bot.delivery.composing import Composer
from bot.delivery.courier import TooSoonError
from bot.delivery.sender import Sender
from bot.i18n import Translator
from bot.store.database import Database
from tests.clock import Time
from tests.conftest import a_promise
from tests.delivery.conftest import NoteCog
from tests.mailbox import Mailbox
from tests.postgresql import Cluster

Result = TypeVar("Result")


@dataclass
class Kept:
    """What we know of a promise beside the outbox."""

    lane: str
    due: datetime
    promised_at: datetime
    expires: datetime | None
    let_go: bool = False
    withdrawn: bool = False
    moved: bool = False


class Lenient(Mailbox):
    """Knows that the clock of whoever asks may be wrong by some hours."""

    @override
    async def find(
        self, address: Address, letter: Letter, locale: str, *, nonce: str, since: datetime
    ) -> Remote | None:
        return await super().find(address, letter, locale, nonce=nonce, since=since - timedelta(hours=3))


class Dying(Lenient):
    """Takes so many letters and no more: with the last it never answers, as if the bot had been killed."""

    def after(self, many: int) -> "Dying":
        self.many, self.dead = many, asyncio.Event()
        return self

    @override
    async def deliver(self, address: Address, letter: Letter, locale: str, *, nonce: str) -> Remote:
        if self.dead.is_set():
            await asyncio.Event().wait()
        where = await super().deliver(address, letter, locale, nonce=nonce)
        self.many -= 1
        if self.many <= 0:
            self.dead.set()
            await asyncio.Event().wait()
        return where

    many: int
    dead: asyncio.Event


class Outbox(RuleBasedStateMachine):
    """Promises, senders that die, a platform with troubles, and time."""

    promises = Bundle("promises")

    def __init__(self, make_database: Callable[[ExitStack], str]) -> None:
        super().__init__()
        self.stack = ExitStack()
        self.loop = self.stack.enter_context(asyncio.Runner())
        self.database = Database(make_database(self.stack))
        self.real = Time()
        self.ahead = timedelta()
        self.mailbox = Lenient(Translator(), self.real)
        self.composer = Composer(self.database, [NoteCog()])
        self.kept: dict[str, Kept] = {}
        self.senders = [self.sender(self.mailbox), self.sender(self.mailbox)]
        self.run(self.found())

    def run(self, what: Awaitable[Result]) -> Result:
        async def waited() -> Result:
            return await what

        return self.loop.run(waited())

    def time(self) -> datetime:
        """What our own clock says; the platform's is never set."""
        return self.real() + self.ahead

    def sender(self, mailbox: Mailbox) -> Sender:
        return Sender(self.database, self.composer, mailbox, self.time, monotonic=self.real.monotonic, draw=lambda: 0.5)

    async def found(self) -> None:
        async with self.database.transaction() as tx:
            await tx.communities.found("test", "en")

    @rule(
        target=promises,
        lane=st.sampled_from(["kitchen", "garden", "@ada"]),
        comes=st.integers(0, 300),
        lasts=st.none() | st.integers(1, 600),
    )
    def promise(self, lane: str, comes: int, lasts: int | None) -> str:
        once, now = f"note {len(self.kept)}:", self.time()
        due = now + timedelta(seconds=comes)
        expires = due + timedelta(seconds=lasts) if lasts else None
        self.kept[once] = Kept(lane=lane, due=due, promised_at=now, expires=expires)
        assert self.run(self._promise(once))
        return once

    @rule(once=promises)
    def promise_again(self, once: str) -> None:
        assert not self.run(self._promise(once))

    @rule(once=consumes(promises))
    def withdraw(self, once: str) -> None:
        async def withdrawing() -> bool:
            async with self.database.transaction() as tx:
                return await tx.outbox.withdraw_all(once) == 1

        if self.run(withdrawing()):
            self.kept[once].let_go = True
            self.kept[once].withdrawn = once not in self.mailbox.heard

    @rule(once=promises, later=st.integers(0, 300))
    def move(self, once: str, later: int) -> None:
        async def moving() -> bool:
            async with self.database.transaction() as tx:
                return await tx.outbox.move(once, due=self.time() + timedelta(seconds=later))

        if self.run(moving()):
            self.kept[once].moved = True

    @rule(seconds=st.sampled_from([1, 5, 31, 61, 400]))
    def time_passes(self, seconds: int) -> None:
        self.real.passes(seconds=seconds)

    @rule(ahead=st.sampled_from([-3600, -31, 0, 3600]))
    def the_clock_is_set(self, ahead: int) -> None:
        """What was promised before is due in another order then than it was promised in."""
        self.ahead = timedelta(seconds=ahead)
        for kept in self.kept.values():
            kept.moved = True

    @rule(which=st.integers(0, 1))
    def deliver(self, which: int) -> None:
        self.run(self.senders[which].empty())

    @rule(many=st.integers(1, 4))
    def die_delivering(self, many: int) -> None:
        """A sender is killed between saying something and marking it."""

        async def dying() -> None:
            courier = Dying(
                self.mailbox.words, self.real, told=self.mailbox.told, troubles=self.mailbox.troubles
            ).after(many)
            saying = asyncio.create_task(self.sender(courier).empty())
            killed = asyncio.create_task(courier.dead.wait())
            await asyncio.wait([saying, killed], return_when=asyncio.FIRST_COMPLETED)
            for task in (saying, killed):
                task.cancel()
            await asyncio.wait([saying, killed])

        self.run(dying())

    @rule(asked=st.booleans())
    def trouble(self, asked: bool) -> None:  # noqa: FBT001 - drawn, not written
        self.mailbox.troubles.append(TooSoonError(timedelta(seconds=20)) if asked else ConnectionResetError())

    @rule(many=st.booleans())
    def the_platform_forgets_to_answer(self, many: bool) -> None:  # noqa: FBT001 - drawn, not written
        """Letters are taken, and the connection breaks before the answer."""
        self.mailbox.answers = False
        self.run(self.senders[0].empty())
        self.mailbox.answers = True
        if many:
            self.real.passes(seconds=400)

    @invariant()
    def nothing_is_seen_twice(self) -> None:
        assert len(set(self.mailbox.heard)) == len(self.mailbox.heard)

    @invariant()
    def nothing_is_seen_that_was_withdrawn(self) -> None:
        assert not [once for once in self.mailbox.heard if self.kept[once].withdrawn]

    @invariant()
    def the_order_of_a_place_is_kept(self) -> None:
        said = [(self.kept[once], once) for once in self.mailbox.heard]
        for number, (later, _) in enumerate(said):
            for earlier, once in said[number + 1 :]:
                fair = earlier.lane == later.lane and not earlier.moved and not later.moved
                assert not (fair and earlier.due < later.due), f"{once} was said too late"

    def teardown(self) -> None:
        """Once all troubles are over everything is said that still can be."""
        try:
            self.mailbox.troubles.clear()
            for _ in range(4):
                self.real.passes(hours=2)
                self.run(self.senders[1].empty())
            for once, kept in self.kept.items():
                standing = self.run(self._standing(once))
                may_be_vain = kept.expires is not None or kept.let_go
                if once in self.mailbox.heard:
                    assert standing is Standing.SENT or may_be_vain
                else:
                    assert standing is Standing.VAIN
                    assert may_be_vain
        finally:
            self.run(self.database.close())
            self.stack.close()

    async def _promise(self, once: str) -> bool:
        kept = self.kept[once]
        direct = kept.lane.startswith("@")
        address = Address(platform="test", place=kept.lane, direct=direct)
        promise = a_promise(once, address=address, once=once, due=kept.due, expires=kept.expires)
        async with self.database.transaction() as tx:
            return await tx.outbox.promise(promise)

    async def _standing(self, once: str) -> Standing | None:
        async with self.database.reading() as tx:
            return await tx.outbox.standing_of(once)


@pytest.fixture
def make_database(backend: str, migrated: Path, request: pytest.FixtureRequest) -> Callable[[ExitStack], str]:
    def on_sqlite(stack: ExitStack) -> str:
        memory = Path("/dev/shm")
        folder = stack.enter_context(TemporaryDirectory(dir=memory if memory.is_dir() else None))
        shutil.copy(migrated, Path(folder) / "springboard.db")
        return f"sqlite+aiosqlite:///{folder}/springboard.db"

    def on_postgresql(stack: ExitStack) -> str:
        cluster: Cluster = request.getfixturevalue("cluster")
        return stack.enter_context(cluster.migrated())

    return on_sqlite if backend == "sqlite" else on_postgresql


SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much, HealthCheck.large_base_example]


@pytest.mark.timeout(600)
def test_exactly_once(backend: str, make_database: Callable[[ExitStack], str]) -> None:
    examples = 60 if backend == "sqlite" else 20
    chosen = settings(max_examples=examples, stateful_step_count=40, deadline=None, suppress_health_check=SLOW)
    with capture_logs():
        run_state_machine_as_test(lambda: Outbox(make_database), settings=chosen)  # pyright: ignore[reportUnknownMemberType, reportArgumentType] - it only calls it
