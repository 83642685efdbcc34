"""Outcomes and tallies are what follows from the records, in whatever order these come."""

from collections import Counter
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from store import AttemptStore
from store.connection import Connection
from store.merge import merge
from store.records import VerdictRecord
from store.rows import insert_attempt, insert_run, insert_verdict
from store.schema import migrations
from tests.store.cases import (
    CUT_OFF,
    MISMATCH,
    PROBLEMS,
    STRICTER,
    a_correction,
    a_run,
    a_verdict,
    an_attempt,
)

RUN = a_run()
FIRST = an_attempt(RUN)
FIX = a_correction(FIRST)
DEAD = an_attempt(RUN, "core/two", failure="dead", prompt_tokens=None)
ATTEMPTS = (FIRST, FIX, DEAD)
VERDICTS = tuple(
    VerdictRecord(each.id, verdict, judged_at=f"2026-01-0{day}T00:00:00.000000+00:00")
    for each in ATTEMPTS
    for day, verdict in enumerate(
        (MISMATCH, a_verdict(), CUT_OFF, replace(MISMATCH, lean=STRICTER)), start=1
    )
)

OUTCOMES = """
    select p.name as problem, o.sample, o.depth, a.id, o.role, o.status, o.error_class,
        o.tokens, o.model_s, o.lean_s
    from outcomes o join attempts a on a.number = o.attempt join runs r on r.number = o.run
    join run_problems p on p.run_id = r.id and p.position = o.position
    order by o.run, o.position, o.sample, o.depth
"""
EXPECTED = """
    select a.problem, a.sample, a.depth, a.id, a.role, coalesce(v.status, 'model_failed') as status,
        coalesce(v.error_class, 'model_failed') as error_class,
        coalesce(a.prompt_tokens, 0) + coalesce(a.completion_tokens, 0) as tokens,
        a.latency_s as model_s, coalesce(v.elapsed_s, 0.0) as lean_s
    from attempts a join runs r on r.id = a.run_id
    join run_problems p on p.run_id = a.run_id and p.name = a.problem
    left join run_verdicts v on v.attempt_id = a.id
    order by r.number, p.position, a.sample, a.depth
"""
TALLIES = """
    select run, position, role, depth, status, error_class, attempts, tokens,
        round(model_s, 6) as model_s, round(lean_s, 6) as lean_s
    from tallies where attempts <> 0 order by 1, 2, 3, 4, 5, 6
"""
COUNTED = """
    select run, position, role, depth, status, error_class, count(*) as attempts,
        sum(tokens) as tokens, round(sum(model_s), 6) as model_s, round(sum(lean_s), 6) as lean_s
    from outcomes group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
"""


def _agree(connection: Connection) -> None:
    assert connection.rows(OUTCOMES) == connection.rows(EXPECTED)
    assert connection.rows(TALLIES) == connection.rows(COUNTED)


@settings(max_examples=8)
@given(st.lists(st.sampled_from(VERDICTS), unique_by=lambda each: each.id), st.booleans())
def test_verdicts_may_come_in_any_order_and_twice(
    tmp_path_factory: pytest.TempPathFactory, verdicts: list[VerdictRecord], twice: bool
) -> None:
    path = tmp_path_factory.mktemp("derived") / "attempts.db"
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, PROBLEMS)
        for each in ATTEMPTS:
            store.add_attempt(each)
        with store.connection.transaction():
            for record in verdicts * (1 + twice):
                insert_verdict(store.connection, record)
        _agree(store.connection)


def test_what_a_proof_says_wins_over_what_was_said_before(store: AttemptStore) -> None:
    store.begin_run(RUN, PROBLEMS)
    store.add_attempt(FIRST, MISMATCH)
    store.add_verdict(FIRST.id, a_verdict())
    (outcome,) = store.connection.rows("select status from outcomes")
    assert outcome["status"] == "proved"
    found = {row["status"]: row["attempts"] for row in store.connection.rows(TALLIES)}
    assert found == Counter(proved=1)


def test_an_older_store_is_counted_when_it_is_brought_up_to_date(path: Path) -> None:
    with closing(Database(path)) as db:
        migrations.apply(db, stop_before="m006_outcomes")
    old = Connection(path, read_only=False, busy_timeout_s=1)
    with old.transaction():
        insert_run(old, RUN, PROBLEMS)
        for each in ATTEMPTS:
            insert_attempt(old, each.id, each)
        for record in VERDICTS[:7]:
            insert_verdict(old, record)
    old.close()
    with AttemptStore.open(path) as store:
        _agree(store.connection)
        assert len(store.connection.rows(OUTCOMES)) == len(ATTEMPTS)
        store.add_verdict(DEAD.id, a_verdict())
        _agree(store.connection)


def test_a_merged_store_is_counted(path: Path, tmp_path: Path) -> None:
    with AttemptStore.open(tmp_path / "other.db") as other:
        other.begin_run(RUN, PROBLEMS)
        other.add_attempt(FIRST, MISMATCH)
        other.add_attempt(FIX, a_verdict())
    with AttemptStore.open(path) as store:
        list(merge(store, (tmp_path / "other.db", tmp_path / "other.db")))
        _agree(store.connection)
        assert [row["status"] for row in store.connection.rows(OUTCOMES)] == [
            "lean_error",
            "proved",
        ]
