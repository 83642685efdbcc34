"""The attempt history: what was asked, what came, what Lean said; the only place that knows SQL."""

from store.attempts import AttemptStore, Judged
from store.canonical import content_id
from store.errors import (
    BadTransfer,
    NotAStore,
    SlotTaken,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
    StoreTooNew,
    UnknownRecord,
)
from store.fingerprint import error_class, error_fingerprint, verdict_class, verdict_fingerprint
from store.records import (
    AttemptRecord,
    Message,
    RunEvent,
    RunRecord,
    VerdictRecord,
    benchmark_hash,
)

__all__ = [
    "AttemptRecord",
    "AttemptStore",
    "BadTransfer",
    "Judged",
    "Message",
    "NotAStore",
    "RunEvent",
    "RunRecord",
    "SlotTaken",
    "StoreCorrupt",
    "StoreError",
    "StoreFull",
    "StoreLocked",
    "StoreMissing",
    "StoreReadOnly",
    "StoreTooNew",
    "UnknownRecord",
    "VerdictRecord",
    "benchmark_hash",
    "content_id",
    "error_class",
    "error_fingerprint",
    "verdict_class",
    "verdict_fingerprint",
]
