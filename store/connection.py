"""One connection to one SQLite file, shared by all threads of a process under one lock."""

import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from store.canonical import original, storable
from store.errors import StoreMissing, explain

Row = Mapping[str, Any]
_PAUSE_S = 0.02
_LOG_PAGES = 10_000


class Connection:
    """Runs SQL: text goes in and comes out exactly, errors come out as `StoreError`."""

    def __init__(self, path: Path, *, read_only: bool, busy_timeout_s: float) -> None:
        """Open the file; a missing one is created unless `read_only`.

        Raises `StoreError`.
        """
        self.path = path
        self._lock = threading.RLock()
        self._busy_timeout_s = busy_timeout_s
        if read_only and not path.exists():
            raise StoreMissing(f"{path}: there is no such file; check --db")
        with self.guarded():
            self._open(read_only)

    def _open(self, read_only: bool) -> None:
        handle = self._connect("ro" if read_only else "rwc")
        try:
            handle.execute("pragma schema_version")
        except sqlite3.Error as error:
            handle.close()
            if not (read_only and self._lacks_only_an_index(error)):
                raise
            handle = self._connect("ro&immutable=1")
        handle.row_factory = sqlite3.Row
        self.db = Database(handle, execute_plugins=False)
        self.db.execute("pragma foreign_keys = on")

    def _lacks_only_an_index(self, error: sqlite3.Error) -> bool:
        """In a read-only folder SQLite cannot make the index that a log needs if there is one."""
        if not error.sqlite_errorname.startswith(("SQLITE_CANTOPEN", "SQLITE_READONLY")):
            return False
        log = self.path.with_name(self.path.name + "-wal")
        return not log.exists() or log.stat().st_size == 0

    def _connect(self, mode: str) -> sqlite3.Connection:
        return sqlite3.connect(
            f"{self.path.absolute().as_uri()}?mode={mode}",
            uri=True,
            timeout=self._busy_timeout_s,
            check_same_thread=False,
        )

    def keep_log(self) -> None:
        """Switch the file to a write-ahead log, so that readers and a writer never collide.

        A commit then survives the end of this process however it comes; a power cut may cost the
        last commits but never the file.
        """
        give_up = time.monotonic() + self._busy_timeout_s
        with self.guarded():
            while True:
                try:
                    self.db.execute("pragma journal_mode = wal")
                    break
                except sqlite3.OperationalError as error:
                    # This one pragma does not wait for the lock by itself.
                    busy = error.sqlite_errorname.startswith("SQLITE_BUSY")
                    if not busy or time.monotonic() > give_up:
                        raise
                    time.sleep(_PAUSE_S)
            self.db.execute("pragma synchronous = normal")
            self.db.execute(f"pragma wal_autocheckpoint = {_LOG_PAGES}")

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the lock and a transaction; what an exception leaves behind is rolled back.

        Its first statement must write: SQLite then waits for its turn instead of giving up.
        """
        with self.guarded(), self.db.atomic():
            yield

    @contextmanager
    def exclusive(self) -> Iterator[None]:
        """Hold the lock and the right to write from the start, for what reads before it writes."""
        with self.guarded():
            self.db.execute("begin immediate")
            try:
                yield
            except BaseException:
                self.db.rollback()
                raise
            self.db.commit()

    def write(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run one statement inside a transaction and return the number of rows it changed."""
        return self.db.execute(sql, _bound(values)).rowcount

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """Return all rows of a query."""
        with self.guarded():
            return [_unbound(row) for row in self.db.execute(sql, _bound(values))]

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """Return the first row of a query, or None."""
        return next(iter(self.rows(sql, values)), None)

    def pages(
        self, sql: str, values: Sequence[Any] = (), *, key: str = "number", size: int = 200
    ) -> Iterator[Row]:
        """Yield the rows of a query bit by bit, without holding the lock between.

        The query must have the conditions `{key} > ?` and `limit ?` as its last two parameters,
        and order by `key`.
        """
        last = -1
        while rows := self.rows(sql, (*values, last, size)):
            yield from rows
            last = rows[-1][key]

    def close(self) -> None:
        """Close the file; a second call does nothing."""
        with self.guarded():
            self.db.close()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Hold the lock; turn SQLite's errors into `StoreError`."""
        with self._lock:
            try:
                yield
            except sqlite3.Error as error:
                raise explain(error, self.path) from error


def _bound(values: Sequence[Any]) -> list[Any]:
    return [storable(value) if isinstance(value, str) else value for value in values]


def _unbound(row: sqlite3.Row) -> Row:
    return {
        name: original(value) if isinstance(value, str) else value
        for name, value in zip(row.keys(), row, strict=True)
    }
