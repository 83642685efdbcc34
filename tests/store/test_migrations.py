"""A store of any older version opens, with all that it held."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from store import AttemptStore
from store.checking import flaws
from store.connection import Connection
from store.records import VerdictRecord
from store.rows import insert_attempt, insert_run, insert_verdict
from store.schema import migrations
from store.search import search
from tests.store.cases import MISMATCH, PROBLEMS, a_run, an_attempt

RUN = a_run()
ATTEMPT = an_attempt(RUN, reply="by exact Nat.add_comm")
NAMES = [each.name for each in migrations.pending(Database(memory=True))]


def _older(path: Path, stop_before: str) -> None:
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before=stop_before)
    connection = Connection(path, read_only=False, busy_timeout_s=1)
    with connection.transaction():
        if stop_before > "m002":
            insert_run(connection, RUN, PROBLEMS)
        if stop_before > "m003":
            insert_attempt(connection, ATTEMPT.id, ATTEMPT)
            insert_verdict(connection, VerdictRecord(ATTEMPT.id, MISMATCH))
    connection.close()


def test_the_migrations_are_numbered() -> None:
    assert [name[:4] for name in NAMES] == [f"m{n:03}" for n in range(1, len(NAMES) + 1)]


@pytest.mark.parametrize("stop_before", NAMES[1:])
def test_an_older_store_is_brought_up_to_date(path: Path, stop_before: str) -> None:
    _older(path, stop_before)
    with AttemptStore.open(path) as store:
        assert list(flaws(store)) == []
        if stop_before > "m002":
            assert store.runs() == (RUN,)
        else:
            store.begin_run(RUN, PROBLEMS)
        store.add_attempt(ATTEMPT, MISMATCH)
        assert store.attempt(ATTEMPT.id) == ATTEMPT
        assert len(store.verdicts(ATTEMPT.id)) == 1
        assert [hit.attempt_id for hit in search(store, "add_comm")] == [ATTEMPT.id]
        assert len(store.connection.rows("select * from attempts_readable")) == 1


def test_a_store_that_is_up_to_date_is_left_as_it_is(path: Path) -> None:
    AttemptStore.open(path).close()
    before = path.read_bytes()
    AttemptStore.open(path).close()
    assert path.read_bytes() == before


def test_every_version_looks_the_same_in_the_end(path: Path, tmp_path: Path) -> None:
    def schema(store: AttemptStore) -> list[object]:
        return store.connection.rows("select type, name, sql from sqlite_master order by name")

    with AttemptStore.open(tmp_path / "new.db") as store:
        expected = schema(store)
    _older(path, NAMES[-1])
    with AttemptStore.open(path) as store:
        assert schema(store) == expected
