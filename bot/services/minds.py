"""One mind for each community, kept in step with its library."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import structlog
from typing_extensions import override

from bot.core.people import Community
from bot.services import library
from bot.store.database import Database
from knowledge.calibration import Calibration
from knowledge.duplicates import Alike
from knowledge.embedding.port import Embedder
from knowledge.mind import Mind
from knowledge.referral import Router
from knowledge.shelf import Shelf

log = structlog.stdlib.get_logger(__name__)

AT_ONCE: Final = 40
"""Entries whose meanings are computed while somebody waits for the answer to their change: a second or two of work."""


class DatabaseShelf(Shelf):
    """Keeps vectors beside the entries they belong to."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @override
    async def load(self, engine: str, hashes: Sequence[bytes]) -> Mapping[bytes, bytes]:
        async with self._database.reading() as tx:
            return await tx.vectors.load(engine, hashes)

    @override
    async def save(self, engine: str, vectors: Mapping[bytes, bytes]) -> None:
        async with self._database.transaction() as tx:
            await tx.vectors.save(engine, vectors)


class Minds:
    """Makes a community's mind when it is first needed, and tells it of every change to the library."""

    def __init__(
        self,
        database: Database,
        *,
        calibration: Calibration,
        router: Router,
        shelf: Shelf,
        first: Embedder | None,
        second: Embedder | None,
    ) -> None:
        self._database = database
        self._calibration = calibration
        self._router = router
        self._shelf = shelf
        self._first, self._second = first, second
        self._minds: dict[int, Mind] = {}
        self._behind: dict[Community, list[str]] = {}

    def of(self, community: Community) -> Mind:
        if community.id not in self._minds:
            self._minds[community.id] = Mind(
                calibration=self._calibration,
                router=self._router,
                shelf=self._shelf,
                first=self._first,
                second=self._second,
            )
        return self._minds[community.id]

    async def load(self, community: Community) -> None:
        """Teach a mind the whole library; it answers from words while meanings are being computed."""
        async with self._database.reading() as tx:
            entries = await tx.entries.every(community)
        documents = [library.document_of(entry) for entry in entries if library.is_findable(entry)]
        mind = self.of(community)
        log.info("library opened, answering from words", entries=len(documents))
        await mind.learn(documents)
        if mind.knows_meanings:
            log.info("meanings known, answering from words and meaning", entries=len(documents))

    async def refresh(self, community: Community, slugs: Iterable[str]) -> None:
        """Take in what changed: a little at once, and much by its words, so that nobody waits for its meanings."""
        async with self._database.reading() as tx:
            entries = await tx.entries.some(community, slugs)
        mind = self.of(community)
        found = [library.document_of(entry) for entry in entries.values() if library.is_findable(entry)]
        await mind.forget([slug for slug, entry in entries.items() if not library.is_findable(entry)])
        if len(found) > AT_ONCE:
            await mind.learn_words(found)
            self._behind.setdefault(community, []).extend(document.id for document in found)
            return
        await mind.learn(found)

    async def catch_up(self) -> None:
        """Learn the meanings of what was taken in by its words."""
        while self._behind:
            community, slugs = next(iter(self._behind.items()))
            self._behind[community] = slugs[AT_ONCE:]
            if not slugs[AT_ONCE:]:
                del self._behind[community]
            await self.refresh(community, slugs[:AT_ONCE])

    async def twins(self) -> dict[int, list[Alike]]:
        """Entries that look the same, by their community's number."""
        return {number: await mind.compare.twins() for number, mind in self._minds.items()}

    def close(self) -> None:
        for mind in self._minds.values():
            mind.close()
