"""Everything that can be read and written together."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.accounts import AccountStore
from bot.store.asks import AskStore
from bot.store.attendances import AttendanceStore
from bot.store.audit import AuditStore
from bot.store.blocks import BlockStore
from bot.store.claims import ClaimStore
from bot.store.codes import CodeStore
from bot.store.communities import CommunityStore
from bot.store.connections import ConnectionStore
from bot.store.digests import DigestStore
from bot.store.drafts import DraftStore
from bot.store.entries import EntryStore
from bot.store.feeds import FeedStore
from bot.store.gap_echoes import GapEchoStore
from bot.store.gap_posts import GapPostStore
from bot.store.gap_replies import GapReplyStore
from bot.store.gaps import GapStore
from bot.store.grants import GrantStore
from bot.store.hands import HandStore
from bot.store.inboxes import InboxStore
from bot.store.introduction_words import WordsStore
from bot.store.introductions import IntroductionStore
from bot.store.joining import JoiningStore
from bot.store.kept import KeptStore
from bot.store.links import LinkStore
from bot.store.matrix import MatrixStore
from bot.store.members import MemberStore
from bot.store.mirrors import MirrorStore
from bot.store.occurrences import OccurrenceStore
from bot.store.offers import OfferStore
from bot.store.organisations import OrganisationStore
from bot.store.outbox import OutboxStore
from bot.store.pairs import PairStore
from bot.store.paths import PathStore
from bot.store.profiles import ProfileStore
from bot.store.proposals import ProposalStore
from bot.store.queue import QueueStore
from bot.store.reminders import ReminderStore
from bot.store.reports import ReportStore
from bot.store.rounds import RoundStore
from bot.store.sessions import SessionStore
from bot.store.standing import StandingStore
from bot.store.stewards import StewardStore
from bot.store.uploads import UploadStore
from bot.store.uses import UseStore
from bot.store.vectors import VectorStore
from bot.store.walks import WalkStore
from bot.store.workshops import WorkshopStore


class Transaction:
    """One repository per noun, over one open session; whoever opened it ends it."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self.communities = CommunityStore(session)
        self.members = MemberStore(session)
        self.entries = EntryStore(session)
        self.asks = AskStore(session)
        self.vectors = VectorStore(session)
        self.kept = KeptStore(session)
        self.drafts = DraftStore(session)
        self.uses = UseStore(session)
        self.proposals = ProposalStore(session)
        self.pairs = PairStore(session)
        self.links = LinkStore(session)
        self.uploads = UploadStore(session)
        self.queue = QueueStore(session)
        self.gaps = GapStore(session)
        self.gap_replies = GapReplyStore(session)
        self.gap_posts = GapPostStore(session)
        self.gap_echoes = GapEchoStore(session)
        self.offers = OfferStore(session)
        self.outbox = OutboxStore(session)
        self.claims = ClaimStore(session)
        self.accounts = AccountStore(session)
        self.grants = GrantStore(session)
        self.hands = HandStore(session)
        self.audit = AuditStore(session)
        self.digests = DigestStore(session)
        self.reminders = ReminderStore(session)
        self.sessions = SessionStore(session)
        self.inboxes = InboxStore(session)
        self.standing = StandingStore(session)
        self.workshops = WorkshopStore(session)
        self.reports = ReportStore(session)
        self.occurrences = OccurrenceStore(session)
        self.mirrors = MirrorStore(session)
        self.feeds = FeedStore(session)
        self.attendances = AttendanceStore(session)
        self.matrix = MatrixStore(session)
        self.organisations = OrganisationStore(session)
        self.stewards = StewardStore(session)
        self.connections = ConnectionStore(session)
        self.introductions = IntroductionStore(session)
        self.introduction_words = WordsStore(session)
        self.blocks = BlockStore(session)
        self.profiles = ProfileStore(session)
        self.rounds = RoundStore(session)
        self.paths = PathStore(session)
        self.walks = WalkStore(session)
        self.codes = CodeStore(session)
        self.joining = JoiningStore(session)

    @asynccontextmanager
    async def apart(self) -> AsyncGenerator[None]:
        """When the block raises, what it did is undone, and the rest of the transaction stands."""
        async with self._session.begin_nested():
            yield
