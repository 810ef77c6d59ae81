"""Everything that can be read and written together."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.store.asks import AskStore
from bot.store.communities import CommunityStore
from bot.store.drafts import DraftStore
from bot.store.entries import EntryStore
from bot.store.kept import KeptStore
from bot.store.links import LinkStore
from bot.store.members import MemberStore
from bot.store.pairs import PairStore
from bot.store.proposals import ProposalStore
from bot.store.queue import QueueStore
from bot.store.uploads import UploadStore
from bot.store.uses import UseStore
from bot.store.vectors import VectorStore


class Transaction:
    """One repository per noun, over one open session; whoever opened it ends it."""

    def __init__(self, session: AsyncSession) -> None:
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
