"""Consent, whatever happens in whatever order: a machine that asks, answers, waits, withdraws and crashes at random."""

import asyncio
import atexit
import shutil
from collections.abc import Coroutine
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.core.errors import UserError
from bot.core.introductions import (
    ANSWERS,
    ASKED_A_WEEK,
    COOL_DOWN,
    EXPIRES_AFTER,
    OPEN_AT_ONCE,
    WEEK,
    Connection,
    Introduction,
    Need,
    Progress,
    Reply,
)
from bot.core.organisations import Organisation, OrgState
from bot.core.outbox import Address
from bot.core.people import Member, Place, Sender
from bot.services import introductions, meetings
from bot.store import migrating
from bot.store.database import Database
from bot.store.transaction import Transaction
from tests.clock import NOON

Result = TypeVar("Result")

ORGANISATIONS = 3
ASKERS = 2
SECRET = "thirty volunteers"


@cache
def _template() -> Path:
    """A migrated database, to be copied."""
    folder = Path(mkdtemp())
    atexit.register(shutil.rmtree, folder)
    migrating.migrate_now(f"sqlite+aiosqlite:///{folder / 'springboard.db'}")
    return folder / "springboard.db"


class Consent(RuleBasedStateMachine):
    """Two who look for somebody, and three organisations with a steward each."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)
        self.url = f"sqlite+aiosqlite:///{self.folder.name}/springboard.db"
        self.loop = asyncio.new_event_loop()
        self.now = NOON
        self.blocked: dict[tuple[int, int], datetime] = {}
        self.withdrawn: set[int] = set()
        self.begun = False

    @initialize()
    def begin(self) -> None:
        shutil.copy(_template(), Path(self.folder.name) / "springboard.db")
        self.database = Database(self.url)
        self.run(self._found())
        self.begun = True

    def run(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self.loop.run_until_complete(work)

    @rule(who=st.integers(0, ASKERS - 1), first=st.integers(0, ORGANISATIONS - 1))
    def somebody_asks(self, who: int, first: int) -> None:
        order = [self.organisations[(first + turn) % ORGANISATIONS].id for turn in range(ORGANISATIONS)]
        asker = self.askers[who]

        async def send() -> None:
            async with self.database.transaction() as tx:
                await introductions.send(
                    tx,
                    community=self.community,
                    member=asker,
                    need=Need(text=SECRET, language="en"),
                    candidates=order,
                    asked_from=Address(platform="test", place=asker.name, direct=True),
                    now=self.now,
                )

        self._try(send())

    @rule(pick=st.integers(0, 50), reply=st.sampled_from(ANSWERS), right=st.booleans())
    def somebody_answers(self, pick: int, reply: Reply, *, right: bool) -> None:
        """The steward asked, or another who has no business with it."""
        asked = [each for each in self.every() if each.reply is Reply.ASKED]
        if not asked:
            return
        one = asked[pick % len(asked)]
        steward = self.stewards[(one.organisation_id - 1 + (0 if right else 1)) % ORGANISATIONS]

        async def answer() -> None:
            async with self.database.transaction() as tx:
                met = await introductions.answer(
                    tx, community=self.community, number=one.id, member=steward, reply=reply, now=self.now
                )
                assert steward.id == self.speaks[one.organisation_id]
                if reply is Reply.NEVER:
                    self.blocked.setdefault((one.organisation_id, met.connection.asker_id), self.now)

        self._try(answer())

    @rule(pick=st.integers(0, 50))
    def an_asker_takes_it_back(self, pick: int) -> None:
        connections = self.connections()
        if not connections:
            return
        one = connections[pick % len(connections)]

        async def withdraw() -> None:
            async with self.database.transaction() as tx:
                asker = next(each for each in self.askers if each.id == one.asker_id)
                await introductions.withdraw(tx, community=self.community, number=one.id, member=asker, now=self.now)
                self.withdrawn.add(one.id)

        self._try(withdraw())

    @rule(hours=st.sampled_from([1, 30, 100, 168, 400]), crashes=st.booleans())
    def time_passes(self, hours: int, *, crashes: bool) -> None:
        """The clock does its chores, and perhaps everything dies in the middle of them."""
        self.now += timedelta(hours=hours)

        async def chores(*, breaks: bool) -> None:
            async with self.database.transaction() as tx:
                await introductions.move_on(tx, now=self.now)
                if breaks:
                    raise ConnectionResetError
                await meetings.ask_outcomes(tx, now=self.now)

        if crashes:
            try:
                self.run(chores(breaks=True))
            except ConnectionResetError:
                self.run(self.database.close())
                self.database = Database(self.url)
        self.run(chores(breaks=False))
        for each in self.every():
            assert each.reply is not Reply.ASKED or each.asked_at > self.now - EXPIRES_AFTER

    @precondition(lambda self: self.begun)
    @invariant()
    def both_sides_are_respected(self) -> None:
        every, connections = self.every(), self.connections()
        self._nothing_is_shared_before_two_have_said_yes(every, connections)
        self._nobody_is_asked_beyond_the_cap(every, connections)
        self._blocked_stays_blocked(every, connections)
        self._withdrawal_removes(every, connections)

    def teardown(self) -> None:
        if self.begun:
            self.run(self.database.close())
        self.loop.close()
        self.folder.cleanup()

    def every(self) -> list[Introduction]:
        async def look() -> list[Introduction]:
            async with self.database.reading() as tx:
                return [each for one in self.connections_in for each in await tx.introductions.of(one)]

        self.connections_in = self.connections()
        return self.run(look())

    def connections(self) -> list[Connection]:
        async def look() -> list[Connection]:
            async with self.database.reading() as tx:
                return [each for asker in self.askers for each in await tx.connections.of_asker(asker, most=99)]

        return self.run(look())

    def _nothing_is_shared_before_two_have_said_yes(
        self, every: list[Introduction], connections: list[Connection]
    ) -> None:
        """The letters that show one to the other are promised for what was accepted, and for nothing else."""

        async def letters(number: int, member: int) -> object:
            async with self.database.reading() as tx:
                return await tx.outbox.standing_of(f"intro.made:{number}:{member}")

        askers = {each.id: each.asker_id for each in connections}
        for each in every:
            for member in (askers[each.connection_id], self.speaks[each.organisation_id]):
                assert self.run(letters(each.id, member)) is None or each.reply is Reply.ACCEPTED
        accepted = {each.connection_id for each in every if each.reply is Reply.ACCEPTED}
        assert {each.id for each in connections if each.progress is Progress.MADE} <= accepted

    def _nobody_is_asked_beyond_the_cap(self, every: list[Introduction], connections: list[Connection]) -> None:
        for organisation in self.organisations:
            mine = [each for each in every if each.organisation_id == organisation.id]
            met = [each.answered_at for each in mine if each.reply is Reply.ACCEPTED and each.answered_at]
            for each in mine:
                assert sum(each.asked_at - WEEK < one.asked_at <= each.asked_at for one in mine) <= ASKED_A_WEEK
                assert not any(at < each.asked_at < at + COOL_DOWN for at in met)
        for connection in connections:
            assert sum(each.connection_id == connection.id and each.reply is Reply.ASKED for each in every) <= 1
        for asker in self.askers:
            mine = [each for each in connections if each.asker_id == asker.id]
            assert sum(each.progress is Progress.OPEN for each in mine) <= OPEN_AT_ONCE

    def _blocked_stays_blocked(self, every: list[Introduction], connections: list[Connection]) -> None:
        askers = {each.id: each.asker_id for each in connections}
        for each in every:
            since = self.blocked.get((each.organisation_id, askers[each.connection_id]))
            assert since is None or (each.reply is not Reply.ASKED and each.asked_at <= since)

    def _withdrawal_removes(self, every: list[Introduction], connections: list[Connection]) -> None:
        over = {each.id for each in connections if each.progress is Progress.ENDED}
        assert self.withdrawn <= over
        assert all(not each.need.text for each in connections if each.id in over)
        assert not any(each.reply is Reply.ASKED for each in every if each.connection_id in over)

    def _try(self, work: Coroutine[Any, Any, None]) -> None:
        """A refusal changes nothing."""
        before = self.every()
        try:
            self.run(work)
        except UserError:
            assert self.every() == before

    async def _found(self) -> None:
        async with self.database.transaction() as tx:
            self.community = await tx.communities.found("house", "en")
            self.askers = [await self._welcome(tx, f"asker-{number}") for number in range(ASKERS)]
            self.organisations: list[Organisation] = []
            self.stewards: list[Member] = []
            for number in range(ORGANISATIONS):
                said = Organisation(slug=f"o-{number}", name=f"O {number}", country="MT", state=OrgState.LISTED)
                organisation = await tx.organisations.add(self.community, said, NOON)
                steward = await self._welcome(tx, f"steward-{number}")
                await tx.stewards.claim(organisation, steward, NOON)
                await tx.stewards.accept(organisation, steward.id or 0, NOON)
                self.organisations.append(organisation)
                self.stewards.append(steward)
        pairs = zip(self.organisations, self.stewards, strict=True)
        self.speaks = {organisation.id: steward.id or 0 for organisation, steward in pairs}

    async def _welcome(self, tx: Transaction, account: str) -> Member:
        place = Place(platform="test", space="house", channel="kitchen")
        sender = Sender(platform="test", account=account, name=account, place=place)
        return await tx.members.welcome(self.community, sender, NOON)


TestConsent = Consent.TestCase
TestConsent.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
