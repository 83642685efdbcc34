"""What can go wrong with a store; every message is one line that says what to do next.

StoreError
    StoreMissing        there is no file
    NotAStore           a file, but none of ours
    StoreTooNew         written by a later version of the program
    StoreCorrupt        damaged
    StoreReadOnly       may not be written
    StoreFull           no room left
    StoreLocked         another process kept it for too long
    SlotTaken           another attempt stands in this place
    UnknownRecord       refers to something that the store does not hold
    BadTransfer         an import file is not an export of a store
"""

import sqlite3
from pathlib import Path


class StoreError(Exception):
    """Base of every failure of the attempt history."""


class StoreMissing(StoreError):  # noqa: N818
    """There is no store at this path."""


class NotAStore(StoreError):  # noqa: N818
    """The file is something else than a store of this program."""


class StoreTooNew(StoreError):  # noqa: N818
    """A later version of this program has changed the store in ways unknown to this one."""


class StoreCorrupt(StoreError):  # noqa: N818
    """The file is damaged."""


class StoreReadOnly(StoreError):  # noqa: N818
    """The file, its folder or this handle may not be written."""


class StoreFull(StoreError):  # noqa: N818
    """There is no room for what was to be written; nothing of it was kept."""


class StoreLocked(StoreError):  # noqa: N818
    """Another process wrote for longer than this one was willing to wait."""


class SlotTaken(StoreError):  # noqa: N818
    """The run already holds a different attempt for this problem, sample and depth."""


class UnknownRecord(StoreError):  # noqa: N818
    """A record refers to a run, problem or attempt that the store does not hold."""


class BadTransfer(StoreError, ValueError):  # noqa: N818
    """A line of an import file is not a record of a store."""


def explain(error: sqlite3.Error, path: Path) -> StoreError:
    """Return what an error of SQLite means for the user of the store at `path`."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, (kind, advice) in _MEANINGS.items():
        if name.startswith(prefix):
            return kind(f"{path}: {advice}")
    return StoreError(f"{path}: {error}; run `sqlite3 {path} .dump` to see what can be read")


_FULL = (
    StoreFull,
    "no room left on the disk; free some and resume, the attempts stored so far are safe",
)
_LOCKED = (
    StoreLocked,
    "another process kept the store locked for too long; stop it, or wait, and resume",
)
_MEANINGS: dict[str, tuple[type[StoreError], str]] = {
    "SQLITE_FULL": _FULL,
    "SQLITE_IOERR_WRITE": _FULL,
    "SQLITE_IOERR_SHMSIZE": _FULL,
    "SQLITE_BUSY": _LOCKED,
    "SQLITE_LOCKED": _LOCKED,
    "SQLITE_READONLY": (
        StoreReadOnly,
        "the file or its folder is read-only; make both writable or choose another --db",
    ),
    "SQLITE_NOTADB": (
        NotAStore,
        "is not a store of proofsmith; choose another --db",
    ),
    "SQLITE_CORRUPT": (
        StoreCorrupt,
        "the file is damaged; restore a copy, or rescue what `sqlite3 FILE .recover` can read",
    ),
    "SQLITE_CANTOPEN": (
        StoreError,
        "cannot be opened; check that its folder exists and may be entered",
    ),
    "SQLITE_TOOBIG": (
        StoreError,
        "a text is longer than SQLite can hold; limit the length of replies",
    ),
    "SQLITE_CONSTRAINT_FOREIGNKEY": (
        UnknownRecord,
        "the record refers to a run, problem or attempt that is not stored; store that first",
    ),
}
