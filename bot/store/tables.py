"""Every table there is, for migrations to compare with."""

from bot.store import asks, communities, drafts, entries, gap_replies, gaps, kept, members, offers, outbox, vectors
from bot.store.base import Row

TABLES = (asks, communities, drafts, entries, gap_replies, gaps, kept, members, offers, outbox, vectors)
metadata = Row.metadata
