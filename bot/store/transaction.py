"""Everything that can be read and written together."""

from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

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

Store = TypeVar("Store")


class _Noun(Generic[Store]):
    """A repository, made when it is first asked for: most transactions speak of two or three."""

    def __init__(self, store: Callable[[AsyncSession], Store]) -> None:
        self._store = store
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, tx: "Transaction", owner: type) -> Store:
        made = self._store(tx._session)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - they are one
        vars(tx)[self._name] = made
        return made


class Transaction:
    """One repository per noun, over one open session; whoever opened it ends it."""

    communities = _Noun(CommunityStore)
    members = _Noun(MemberStore)
    entries = _Noun(EntryStore)
    asks = _Noun(AskStore)
    vectors = _Noun(VectorStore)
    kept = _Noun(KeptStore)
    drafts = _Noun(DraftStore)
    uses = _Noun(UseStore)
    proposals = _Noun(ProposalStore)
    pairs = _Noun(PairStore)
    links = _Noun(LinkStore)
    uploads = _Noun(UploadStore)
    queue = _Noun(QueueStore)
    gaps = _Noun(GapStore)
    gap_replies = _Noun(GapReplyStore)
    gap_posts = _Noun(GapPostStore)
    gap_echoes = _Noun(GapEchoStore)
    offers = _Noun(OfferStore)
    outbox = _Noun(OutboxStore)
    claims = _Noun(ClaimStore)
    accounts = _Noun(AccountStore)
    grants = _Noun(GrantStore)
    hands = _Noun(HandStore)
    audit = _Noun(AuditStore)
    digests = _Noun(DigestStore)
    reminders = _Noun(ReminderStore)
    sessions = _Noun(SessionStore)
    inboxes = _Noun(InboxStore)
    standing = _Noun(StandingStore)
    workshops = _Noun(WorkshopStore)
    reports = _Noun(ReportStore)
    occurrences = _Noun(OccurrenceStore)
    mirrors = _Noun(MirrorStore)
    feeds = _Noun(FeedStore)
    attendances = _Noun(AttendanceStore)
    matrix = _Noun(MatrixStore)
    organisations = _Noun(OrganisationStore)
    stewards = _Noun(StewardStore)
    connections = _Noun(ConnectionStore)
    introductions = _Noun(IntroductionStore)
    introduction_words = _Noun(WordsStore)
    blocks = _Noun(BlockStore)
    profiles = _Noun(ProfileStore)
    rounds = _Noun(RoundStore)
    paths = _Noun(PathStore)
    walks = _Noun(WalkStore)
    codes = _Noun(CodeStore)
    joining = _Noun(JoiningStore)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    @asynccontextmanager
    async def apart(self) -> AsyncGenerator[None]:
        """When the block raises, what it did is undone, and the rest of the transaction stands."""
        async with self._session.begin_nested():
            yield
