"""Whatever people, clocks and crashes do to a workshop: nothing twice, lost or in vain, and never too many seats."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot import app as house
from bot.core.attending import TAKING, Seat
from bot.core.errors import UserError
from bot.core.people import Sender as Speaker
from bot.core.workshops import Date, Going, Occurrence, Workshop
from bot.delivery.sender import Sender
from bot.models import Models
from bot.services import attending, workshop_changes, workshops
from bot.settings import CommunitySettings, LibrarySettings, Settings
from bot.store.transaction import Transaction
from tests.chatting import Chat
from tests.clock import Time
from tests.cogs.workshopping import beats
from tests.conftest import SMALL_LIBRARY
from tests.mailbox import Mailbox, Told

SEATS = 2
NAMES = ("ada", "grace", "olha", "nadia")
HOST = "ada"
LEADS = (1440, 60, 10)
Result = TypeVar("Result")

dates = st.integers(0, 1)
names = st.sampled_from(NAMES)


class Life(RuleBasedStateMachine):
    """Two weekly dates of two seats, four people, and a model of who must hear what."""

    migrated: Path

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.open = AsyncExitStack()
        self.latest = datetime.min.replace(tzinfo=UTC)
        self.time = Time()
        self.time.passes(days=2)
        self.joined: dict[tuple[int, str], datetime] = {}
        self.excused: set[tuple[int, str]] = set()
        self.changed: dict[int, datetime] = {}
        self.checked = 0

    @initialize()
    def begin(self) -> None:
        self.runner.run(self._begin())

    async def _begin(self) -> None:
        folder = self.open.enter_context(TemporaryDirectory())
        shutil.copy(self.migrated, Path(folder) / "springboard.db")
        chosen = Settings(
            data=Path(folder),
            community=CommunitySettings(starter_library=False),
            library=LibrarySettings(model="none", second_opinion=False),
        )
        opened = house.opened(chosen, Models(), time=self.time, measured=SMALL_LIBRARY)
        self.app = await self.open.enter_async_context(opened)
        await house.found(self.app)
        self.mailbox = Mailbox(self.app.words, self.time)
        self.sender = self._sender()
        async with self.app.database.transaction() as tx:
            [self.community] = await tx.communities.every()
            self.people = {
                name: await tx.members.welcome(self.community, self._speaker(name), self.time()) for name in NAMES
            }
            planned = Workshop(
                title="Circle",
                language="en",
                zone="Europe/Rome",
                wall=datetime(2026, 11, 26, 18, 0),  # noqa: DTZ001 - a wall has no zone
                minutes=90,
                rule="FREQ=WEEKLY;BYDAY=TH;COUNT=2",
                seats=SEATS,
                leads=LEADS,
            )
            await workshops.create(
                tx, community=self.community, workshop=planned, by=self.people[HOST], now=self.time()
            )
            self.numbers = [each.id for each in await tx.occurrences.of(1)]
        self.changed = dict.fromkeys(self.numbers, self.time())

    def _sender(self) -> Sender:
        return Sender(
            self.app.database,
            self.app.composer,
            self.mailbox,
            self.time,
            monotonic=self.time.monotonic,
            draw=lambda: 0.0,
        )

    def _speaker(self, name: str) -> Speaker:
        return Chat(self.app, self.time, account=name).sender

    def _does(self, deed: Callable[[Transaction, Date], Awaitable[Result]], date: int) -> Result | None:
        """Something with a date, in a transaction; ``None`` where it is refused."""

        async def done() -> Result | None:
            try:
                async with self.app.database.transaction() as tx:
                    found = await workshops.date_of(tx, community=self.community, number=self.numbers[date])
                    return await deed(tx, found)
            except UserError:
                return None

        return self.runner.run(done())

    def _with(self, name: str) -> dict[str, Any]:
        return {"community": self.community, "member": self.people[name], "now": self.time()}

    @rule(date=dates)
    def everybody_joins(self, date: int) -> None:
        for name in NAMES:
            self.joins(name, date)

    @rule(name=names, date=dates)
    def joins(self, name: str, date: int) -> None:
        done = self._does(lambda tx, found: attending.join(tx, date=found, **self._with(name)), date)
        if done:
            self.excused.discard((self.numbers[date], name))
        if done and done.attendance.seat is Seat.JOINED:
            self.joined.setdefault((self.numbers[date], name), self.time())

    @rule(name=names, date=dates)
    def leaves(self, name: str, date: int) -> None:
        if self._does(lambda tx, found: attending.leave(tx, date=found, **self._with(name)), date):
            self.joined.pop((self.numbers[date], name), None)
            self.excused.add((self.numbers[date], name))

    @rule(name=names, date=dates)
    def takes_the_seat(self, name: str, date: int) -> None:
        done = self._does(lambda tx, found: attending.take(tx, date=found, **self._with(name)), date)
        if done and done.attendance.seat is Seat.JOINED:
            self.joined.setdefault((self.numbers[date], name), self.time())

    @rule(date=dates, hours=st.sampled_from((-26, -3, 1, 20)))
    def is_moved(self, date: int, hours: int) -> None:
        def move(tx: Transaction, found: Date) -> Awaitable[Date]:
            to = workshop_changes.Change(wall=found.occurrence.wall + timedelta(hours=hours), minutes=90)
            return workshop_changes.change_date(
                tx, community=self.community, date=found, to=to, by=None, now=self.time()
            )

        if self._does(move, date):
            self.changed[self.numbers[date]] = self.time()

    @rule(date=dates)
    def is_called_off(self, date: int) -> None:
        async def off(tx: Transaction, found: Date) -> None:
            await workshop_changes.cancel_date(tx, community=self.community, date=found, by=None, now=self.time())

        self._does(off, date)

    @rule(seats=st.integers(1, 3))
    def has_other_seats(self, seats: int) -> None:
        async def other(tx: Transaction, found: Date) -> None:
            wanted = replace(found.workshop, seats=seats)
            by = self.people[HOST]
            await workshop_changes.edit(tx, community=self.community, workshop=wanted, by=by, now=self.time())

        self._does(other, 0)

    @rule(minutes=st.sampled_from((10, 50, 300, 1440)))
    def time_passes(self, minutes: int) -> None:
        self.time.passes(minutes=minutes)
        self.runner.run(self._beats())

    @rule(minutes=st.sampled_from((-60, 30, 700)))
    def the_clock_jumps_while_nobody_sends(self, minutes: int) -> None:
        self.time.passes(minutes=minutes)

    @rule()
    def the_bot_is_started_again(self) -> None:
        self.sender = self._sender()

    @rule()
    def a_platform_takes_letters_and_never_says_so(self) -> None:
        self.mailbox.answers = False
        self.runner.run(self.sender.empty())
        self.mailbox.answers = True
        self.sender = self._sender()

    async def _beats(self) -> None:
        await beats(self.app, self.time)
        await self.sender.empty()
        await self._nobody_is_forgotten()

    async def _nobody_is_forgotten(self) -> None:
        """Whoever had a seat before a reminder was due has it now, as long as it has not begun. What is under a lease
        of a crashed sender comes with the next beat.
        """
        reminded = {what for _, what in self._heard()}
        async with self.app.database.reading() as tx:
            every = {number: await tx.occurrences.get(number) for number in self.numbers}
            under_way = await tx.claims.held("test")
        if under_way:
            return
        for (number, name), since in self.joined.items():
            date = every[number]
            if date is None or date.going is Going.CANCELLED or date.starts <= self.time():
                continue
            for lead in LEADS:
                due = date.starts - timedelta(minutes=lead)
                if max(since, self.changed[number]) < due <= self.time():
                    assert (name, number, date.revision, lead) in reminded

    def _heard(self, since: int = 0) -> list[tuple[Told, tuple[str, int, int, int]]]:
        """Reminders, each with whom it was for, its date, the revision it speaks of, and how long before."""
        heard: list[tuple[Told, tuple[str, int, int, int]]] = []
        for told in self.mailbox.told[since:]:
            promise = told.letter.promise
            if promise and promise.name == "workshop.remind":
                number, revision, lead = map(int, promise.args)
                heard.append((told, (told.address.place, number, revision, lead)))
        return heard

    @invariant()
    def nothing_is_said_twice(self) -> None:
        if not hasattr(self, "mailbox"):
            return
        nonces = [told.nonce for told in self.mailbox.told]
        assert len(nonces) == len(set(nonces))

    @invariant()
    def seats_are_never_exceeded(self) -> None:
        if not hasattr(self, "numbers"):
            return
        self.latest = max(self.latest, self.time())

        async def look() -> None:
            async with self.app.database.reading() as tx:
                workshop = await tx.workshops.get(self.community, 1)
                assert workshop
                assert workshop.seats
                for number in self.numbers:
                    date = await tx.occurrences.get(number)
                    if date is None or date.going is Going.CANCELLED or date.starts <= self.latest:
                        continue  # seats may be fewer once it is over
                    taken = sum(each.seat in TAKING for each in await tx.attendances.of(number))
                    assert taken <= workshop.seats

        self.runner.run(look())

    @invariant()
    def nobody_is_reminded_in_vain(self) -> None:
        """Of what is off, of another time than it is, after it began, or without a seat; a host needs none."""
        if not hasattr(self, "mailbox"):
            return
        heard, self.checked = self._heard(self.checked), len(self.mailbox.told)

        async def look() -> dict[int, Occurrence | None]:
            async with self.app.database.reading() as tx:
                return {number: await tx.occurrences.get(number) for number in self.numbers}

        every = self.runner.run(look()) if heard else {}
        for told, (name, number, revision, _) in heard:
            date = every[number]
            assert date
            assert date.going is Going.PLANNED
            assert revision == date.revision
            assert told.at < date.starts
            assert (number, name) in self.joined or (name == HOST and (number, name) not in self.excused)

    def teardown(self) -> None:
        self.runner.run(self.open.aclose())
        self.runner.close()


@pytest.mark.timeout(600)
def test_a_workshop_lives_through_anything(migrated: Path) -> None:
    Life.migrated = migrated
    run_state_machine_as_test(  # pyright: ignore[reportUnknownMemberType]
        Life,
        settings=settings(
            max_examples=12,
            stateful_step_count=40,
            deadline=None,
            suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
            phases=(Phase.explicit, Phase.generate),  # a failure is shown as it was found: shrinking takes minutes
        ),
    )
