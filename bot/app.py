"""The only file that knows everything: builds it, wires it, starts and stops it."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot import clock, starter
from bot.adapters.visitor import PoliteVisitor
from bot.chat.commands import Cog
from bot.chat.digests import NewEntries, OpenGaps
from bot.chat.dispatch import Dispatcher
from bot.chat.queue import Queue
from bot.chat.queue_sources import library_sources
from bot.chat.workshop_digest import NextWorkshops
from bot.clock import Clock
from bot.core.people import Community
from bot.delivery.composing import Composer
from bot.delivery.courier import Courier
from bot.delivery.sender import Sender
from bot.i18n import Translator
from bot.models import Models
from bot.services import library, organisations
from bot.services.links import Rounds
from bot.services.minds import DatabaseShelf, Minds
from bot.settings import Settings
from bot.store.database import Database
from cogs.ask import AskCog
from cogs.browse import BrowseCog
from cogs.calendar import CalendarCog
from cogs.community import CommunityCog
from cogs.connecting import ConnectingCog
from cogs.crisis import CrisisCog
from cogs.curation import CurationCog
from cogs.delivery import DeliveryCog
from cogs.digest import DigestCog
from cogs.editing import EditingCog
from cogs.gap_answers import GapAnswersCog
from cogs.gap_asking import GapAskingCog
from cogs.gap_letters import GapLettersCog
from cogs.gaps import GapCog
from cogs.help import HelpCog
from cogs.history import HistoryCog
from cogs.imports import ImportCog
from cogs.inbox import InboxCog
from cogs.introductions import IntroductionCog
from cogs.joining import JoiningCog
from cogs.map import MapCog
from cogs.me import MeCog
from cogs.merge import MergeCog
from cogs.offers import OfferCog
from cogs.organisation_letters import OrganisationLettersCog
from cogs.organisation_writing import OrganisationWritingCog
from cogs.organisations import OrganisationCog
from cogs.paths import PathCog
from cogs.phrasings import PhrasingCog
from cogs.profiles import ProfileCog
from cogs.queue import QueueCog
from cogs.reminders import RemindersCog
from cogs.roles import RolesCog
from cogs.rounds import RoundCog
from cogs.setup import SetupCog
from cogs.start import StartCog
from cogs.stats import StatsCog
from cogs.translations import TranslationCog
from cogs.upkeep import UpkeepCog
from cogs.web import WebCog
from cogs.workshop_dates import WorkshopDatesCog
from cogs.workshop_editing import WorkshopEditingCog
from cogs.workshop_imports import WorkshopImportsCog
from cogs.workshop_letters import WorkshopLettersCog
from cogs.workshop_making import WorkshopMakingCog
from cogs.workshop_reports import WorkshopReportsCog
from cogs.workshops import WorkshopCog
from cogs.zones import ZonesCog
from knowledge import calibration, helplines, referral
from knowledge.calibration import Calibration
from knowledge.shelf import PressedShelf

log = structlog.stdlib.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class App:
    """Everything there is, ready to be given to adapters."""

    settings: Settings
    database: Database
    words: Translator
    minds: Minds
    cogs: Sequence[Cog]
    dispatcher: Dispatcher
    composer: Composer
    clock: Clock

    def sender(self, courier: Courier) -> Sender:
        """Whoever runs it says what was promised on the courier's platform."""
        return Sender(self.database, self.composer, courier, self.clock)

    async def communities(self) -> list[Community]:
        async with self.database.reading() as tx:
            return await tx.communities.every()

    async def open_libraries(self) -> None:
        """Teach every community's mind its library; until that is done it answers from words alone."""
        for community in await self.communities():
            await self.minds.load(community)


@asynccontextmanager
async def opened(
    settings: Settings, models: Models, *, time: Clock = clock.now, measured: Calibration | None = None
) -> AsyncGenerator[App]:
    """Build the app over a migrated database, and close what it holds at the end."""
    database = Database(settings.database)
    minds = Minds(
        database,
        calibration=measured or calibration.load(),
        router=referral.Router(referral.read()),
        shelf=PressedShelf(starter.VECTORS, DatabaseShelf(database)),
        first=models.first,
        second=models.second,
    )
    words = Translator()
    cogs: list[Cog] = [
        AskCog(minds, helplines.read()),
        BrowseCog(),
        DeliveryCog(),
        GapAskingCog(minds, words),
        GapCog(),
        GapAnswersCog(minds),
        GapLettersCog(),
        MeCog(),
        OfferCog(),
        SetupCog(),
    ]
    cogs += [CurationCog(minds), EditingCog(minds), HistoryCog(minds), MergeCog(minds), StatsCog()]
    cogs += [PhrasingCog(minds), TranslationCog(minds), ImportCog(minds)]
    queue = Queue(library_sources())
    cogs.append(QueueCog(queue, minds))
    cogs += [OrganisationCog(), OrganisationWritingCog(), OrganisationLettersCog(queue), MapCog(words)]
    cogs += [ConnectingCog(minds, words), IntroductionCog(), ProfileCog(), RoundCog()]
    cogs.append(UpkeepCog(minds, Rounds(database, PoliteVisitor()) if settings.library.check_links else None))
    cogs.append(HelpCog(lambda: dispatcher.commands))
    cogs.append(RolesCog())
    cogs += [CommunityCog(), JoiningCog()]
    cogs.append(ZonesCog())
    cogs.append(RemindersCog())
    cogs.append(DigestCog((NewEntries(), OpenGaps(), NextWorkshops())))
    cogs.append(WebCog(settings.web.way_in if settings.web.enabled else None))
    address = settings.web.reached_at if settings.web.enabled else None
    cogs += [WorkshopCog(), WorkshopMakingCog(), WorkshopLettersCog(), CalendarCog(address)]
    cogs += [WorkshopEditingCog(), WorkshopDatesCog(), WorkshopReportsCog(words), WorkshopImportsCog()]
    cogs += [StartCog(helplines.read()), PathCog(), CrisisCog()]
    cogs.append(InboxCog(lambda: composer))
    composer = Composer(database, cogs)
    dispatcher = Dispatcher(database, cogs, time, words)
    try:
        yield App(
            settings=settings,
            database=database,
            words=words,
            minds=minds,
            cogs=cogs,
            dispatcher=dispatcher,
            composer=composer,
            clock=time,
        )
    finally:
        minds.close()
        models.close()
        await database.close()


async def found(app: App) -> bool:
    """Begin the first community, with the starter library; ``False`` when there is one already."""
    chosen = app.settings.community
    now: datetime = app.clock()
    async with app.database.transaction() as tx:
        if await tx.communities.first():
            return False
        community = await tx.communities.found(chosen.name, chosen.language, chosen.zone)
        if chosen.starter_library:
            entries = starter.entries()
            await library.bring_in(
                tx,
                community=community,
                entries=entries,
                author="springboard",
                reason="starter library",
                now=now,
            )
            await organisations.bring_in(tx, community=community, found=starter.organisations(), now=now)
            await library.lay_out(tx, community=community, paths=starter.first_paths(community.language), now=now)
            log.info("starter library loaded", entries=len(entries))
    return True


async def furnish(app: App) -> None:
    """Give communities that began before there were paths for new helpers the first ones, with the guides they lead
    through; what is theirs already stays as it is.
    """
    for community in await app.communities() if app.settings.community.starter_library else ():
        async with app.database.transaction() as tx:
            if await tx.paths.every(community):
                continue
            paths = starter.first_paths(community.language)
            steps = {step.entry for path in paths for step in path.steps}
            known = await tx.entries.some(community, steps)
            await library.bring_in(
                tx,
                community=community,
                entries=[entry for entry in starter.entries() if entry.id in steps - known.keys()],
                author="springboard",
                reason="starter library",
                now=app.clock(),
            )
            await library.lay_out(tx, community=community, paths=paths, now=app.clock())
