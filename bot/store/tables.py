"""Every table there is, for migrations to compare with."""

from bot.store import (
    asks,
    communities,
    drafts,
    entries,
    kept,
    links,
    members,
    pairs,
    proposals,
    queue,
    uploads,
    uses,
    vectors,
)
from bot.store.base import Row

TABLES = (asks, communities, drafts, entries, kept, members, vectors, links, pairs, proposals, queue, uploads, uses)
metadata = Row.metadata
