"""Every table there is, for migrations to compare with."""

from bot.store import (
    asks,
    audit,
    communities,
    drafts,
    entries,
    gap_replies,
    gaps,
    grants,
    inboxes,
    kept,
    members,
    offers,
    outbox,
    sessions,
    vectors,
)
from bot.store.base import Row

TABLES = (
    asks,
    audit,
    communities,
    drafts,
    entries,
    gap_replies,
    gaps,
    grants,
    inboxes,
    kept,
    members,
    offers,
    outbox,
    sessions,
    vectors,
)
metadata = Row.metadata
