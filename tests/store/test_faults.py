"""Whatever is wrong with the file: one clear line, and nothing is lost."""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from store import (
    AttemptStore,
    NotAStore,
    StoreCorrupt,
    StoreError,
    StoreFull,
    StoreLocked,
    StoreMissing,
    StoreReadOnly,
    StoreTooNew,
)
from store.checking import flaws
from store.connection import Connection, Row
from store.schema import migrations
from tests.store.cases import MISMATCH, PROBLEMS, a_run, an_attempt

ROOT = Path(__file__).parents[2]
RUN = a_run()


def _fill(path: Path, samples: int = 50) -> None:
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, PROBLEMS)
        for sample in range(samples):
            store.add_attempt(an_attempt(RUN, sample=sample, reply="rfl " * 500), MISMATCH)


def _attempts(path: Path) -> int:
    with AttemptStore.open(path) as store:
        assert list(flaws(store)) == []
        return len(store.history(RUN.id, "core/one"))


def _is_one_line(error: pytest.ExceptionInfo[StoreError], path: Path) -> bool:
    message = str(error.value)
    return message.startswith(f"{path}: ") and "\n" not in message


def test_a_missing_store_is_not_made_for_reading(path: Path) -> None:
    with pytest.raises(StoreMissing, match="there is no such file; check --db") as error:
        AttemptStore.open(path, read_only=True)
    assert _is_one_line(error, path)
    assert not path.exists()


def test_a_missing_folder(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "attempts.db"
    with pytest.raises(StoreError, match="check that its folder exists") as error:
        AttemptStore.open(path)
    assert _is_one_line(error, path)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as error:
        AttemptStore.open(tmp_path)
    assert _is_one_line(error, tmp_path)


def test_an_empty_file_becomes_a_store(path: Path) -> None:
    path.touch()
    _fill(path, samples=1)
    assert _attempts(path) == 1


@pytest.mark.parametrize(
    "content", [random.Random(0).randbytes(20_000), b"{}\n", b"SQLite format 3\x00" + b"\xff" * 999]
)
@pytest.mark.parametrize("read_only", [True, False])
def test_a_file_of_something_else_is_left_alone(
    path: Path, content: bytes, read_only: bool
) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAStore, match="not a store of proofsmith; choose another --db") as error:
        AttemptStore.open(path, read_only=read_only)
    assert _is_one_line(error, path)
    assert path.read_bytes() == content


@pytest.mark.parametrize("read_only", [True, False])
def test_the_database_of_another_program_is_left_alone(path: Path, read_only: bool) -> None:
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("create table attempts (id text)")
    before = path.read_bytes()
    with pytest.raises(NotAStore, match="database of another program") as error:
        AttemptStore.open(path, read_only=read_only)
    assert _is_one_line(error, path)
    assert path.read_bytes() == before
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name]


def test_another_process_may_make_the_store_while_this_one_looks_what_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = Connection.rows

    def slow(*given: Any) -> list[Row]:
        monkeypatch.undo()
        found = rows(*given)
        AttemptStore.open(path).close()
        return found

    monkeypatch.setattr(Connection, "rows", slow)
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, PROBLEMS)


@pytest.mark.parametrize("kept", [0.2, 0.6, 0.95])
def test_a_truncated_store(path: Path, kept: float) -> None:
    _fill(path)
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(StoreCorrupt, match="damaged; restore a copy") as error:
        AttemptStore.open(path)
    assert _is_one_line(error, path)


def test_a_store_with_a_damaged_middle_never_passes_for_whole(path: Path) -> None:
    _fill(path)
    content = bytearray(path.read_bytes())
    chance = random.Random(1)
    for start in range(3 * 4096, len(content), 4096):
        content[start : start + 64] = chance.randbytes(64)
    path.write_bytes(content)
    with pytest.raises(StoreCorrupt, match="damaged"), AttemptStore.open(path) as store:
        store.history(RUN.id, "core/one")
    with pytest.raises(StoreCorrupt, match="damaged"), AttemptStore.open(path) as store:
        assert list(flaws(store)) == []


@pytest.mark.parametrize("read_only", [True, False])
def test_a_store_of_a_newer_version_is_left_alone(path: Path, read_only: bool) -> None:
    _fill(path)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('proofsmith', 'm999_dreams', '2030-01-01')"
        )
    with pytest.raises(StoreTooNew, match=r"newer version of proofsmith \(m999_dreams\)") as error:
        AttemptStore.open(path, read_only=read_only)
    assert _is_one_line(error, path)


def test_a_locked_store(path: Path) -> None:
    _fill(path, samples=1)
    with closing(sqlite3.connect(path)) as other:
        other.execute("begin immediate")
        with AttemptStore.open(path, busy_timeout_s=0.1) as store:
            with pytest.raises(StoreLocked, match="kept the store locked for too long") as error:
                store.add_attempt(an_attempt(RUN, sample=9), MISMATCH)
            assert _is_one_line(error, path)
            assert len(store.history(RUN.id, "core/one")) == 1
            other.execute("rollback")
            store.add_attempt(an_attempt(RUN, sample=9), MISMATCH)
    assert _attempts(path) == 2


def test_a_full_disk(path: Path) -> None:
    """As SQLite meets it: no further page may be added."""
    _fill(path, samples=1)
    with AttemptStore.open(path) as store:
        store.connection.rows("pragma max_page_count = 150")
        with pytest.raises(StoreFull, match="no room left on the disk; free some") as error:
            _add_until_it_fails(store)
        assert _is_one_line(error, path)
        kept = len(store.history(RUN.id, "core/one"))
        assert kept > 5
        store.connection.rows("pragma max_page_count = 100000")
        store.add_attempt(an_attempt(RUN, sample=999), MISMATCH)
    assert _attempts(path) == kept + 1


def _add_until_it_fails(store: AttemptStore) -> None:
    for sample in range(1, 500):
        store.add_attempt(an_attempt(RUN, sample=sample, reply="rfl " * 500), MISMATCH)
        assert len(store.history(RUN.id, "core/one")) == sample + 1


WRITES_INTO_A_LIMIT = """
import resource, sys
from store import AttemptStore, StoreError
from tests.store.cases import MISMATCH, PROBLEMS, a_run, an_attempt

run = a_run(key="k", started_at="")
with AttemptStore.open(sys.argv[1]) as store:
    store.begin_run(run, PROBLEMS)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3_000_000, resource.RLIM_INFINITY))
    kept = 0
    try:
        while kept < 5000:
            store.add_attempt(an_attempt(run, sample=kept, reply="rfl " * 500), MISMATCH)
            kept += 1
    except StoreError as error:
        print(kept, type(error).__name__, error, sep="|")
"""


def test_a_file_that_cannot_grow(path: Path) -> None:
    """As the operating system says it, in the middle of a write to the log."""
    done = _run_python(WRITES_INTO_A_LIMIT, path)
    kept, kind, message = done.stdout.strip().split("|")
    assert (kind, message.startswith(f"{path}: no room left")) == ("StoreFull", True)
    run = a_run(key="k", started_at="")
    with AttemptStore.open(path) as store:
        assert list(flaws(store)) == []
        assert len(store.history(run.id, "core/one")) == int(kept) > 10
        store.add_attempt(an_attempt(run, sample=9999), MISMATCH)


def test_a_store_that_was_opened_for_reading_refuses_to_write(path: Path) -> None:
    _fill(path, samples=1)
    with AttemptStore.open(path, read_only=True) as store:
        assert len(store.history(RUN.id, "core/one")) == 1
        with pytest.raises(StoreReadOnly, match="read-only; make both writable") as error:
            store.add_attempt(an_attempt(RUN, sample=1), MISMATCH)
        assert _is_one_line(error, path)


MEETS_A_READ_ONLY_FILE = """
import sys
from store import AttemptStore, StoreError

try:
    AttemptStore.open(sys.argv[1]).begin_run
    print("writable")
except StoreError as error:
    print(type(error).__name__, error, sep="|")
with AttemptStore.open(sys.argv[1], read_only=True) as store:
    print(len(store.runs()))
"""
"""Run without the powers of root, who may write anything."""


def test_a_read_only_file_in_a_read_only_folder(path: Path) -> None:
    _fill(path, samples=1)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    try:
        refused, runs = _run_python(MEETS_A_READ_ONLY_FILE, path, powerless=True).stdout.split(
            "\n"
        )[:2]
    finally:
        path.parent.chmod(0o755)
    kind, message = refused.split("|")
    assert (kind, message.startswith(f"{path}: the file or its folder is read-only")) == (
        "StoreReadOnly",
        True,
    )
    assert runs == "1"


def test_an_older_store_is_not_changed_for_reading(path: Path) -> None:
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m004_search")
    with pytest.raises(
        StoreReadOnly, match="older version and must be brought up to date"
    ) as error:
        AttemptStore.open(path, read_only=True)
    assert _is_one_line(error, path)


def test_a_copy_of_a_store_in_use_is_whole(path: Path, tmp_path: Path) -> None:
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, PROBLEMS)
        store.add_attempt(an_attempt(RUN), MISMATCH)
        for each in path.parent.glob(f"{path.name}*"):
            shutil.copy(each, tmp_path / each.name.replace("attempts", "copy"))
    assert _attempts(tmp_path / "copy.db") == 1


def _run_python(
    code: str, path: Path, *, powerless: bool = False
) -> subprocess.CompletedProcess[str]:
    drop = _WITHOUT_POWERS if powerless else ""
    return subprocess.run(
        [sys.executable, "-c", drop + code, str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )


_WITHOUT_POWERS = """
import ctypes, os, sys
if os.geteuid() == 0 and sys.platform == "linux":
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    if ctypes.CDLL(None, use_errno=True).capset(header, (ctypes.c_uint32 * 6)()) != 0:
        raise OSError(ctypes.get_errno(), "cannot give up the powers of root")
"""
