"""Why an entry was changed, for its history; imports name their file instead."""

from enum import StrEnum


class Reason(StrEnum):
    ADDED = "added"
    EDITED = "edited"
    DRAFT = "draft"
    PUBLISHED = "published"
    PAUSED = "paused"
    RETIRED = "retired"
    CONFIRMED = "confirmed"
    CLAIMED = "claimed"
    TRANSFERRED = "transferred"
    RESTORED = "restored"
    WORDING = "wording"
    MERGED = "merged"
    TRANSLATED = "translated"
    READ_OVER = "read-over"
