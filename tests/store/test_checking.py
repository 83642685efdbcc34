"""A changed or damaged record is noticed."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store import AttemptStore
from store.checking import flaws
from tests.store.cases import MISMATCH, PROBLEMS, a_run, an_attempt

RUN = a_run()
ATTEMPT = an_attempt(RUN)


def test_a_sound_store_has_no_flaws(store: AttemptStore) -> None:
    store.begin_run(RUN, PROBLEMS)
    store.add_attempt(ATTEMPT, MISMATCH)
    assert list(flaws(store)) == []


@pytest.mark.parametrize(
    ("table", "change", "flaw"),
    [
        ("attempts", "update attempts set latency_s = 9", f"attempt {ATTEMPT.id}: its content"),
        ("prompts", "update prompts set messages = '[]'", f"attempt {ATTEMPT.id}: its content"),
        ("verdicts", "update verdicts set status = 'proved'", "verdict .*: its content does not"),
        ("messages", "update messages set line = 7", "verdict .*: its content does not"),
        ("runs", "update runs set seed = 8", f"run {RUN.id}: its content does not match"),
        ("problems", "update problems set statement = ''", f"run {RUN.id}: its problems do not"),
        (
            "verdicts",
            "update verdicts set attempt_id = 'x'",
            "verdicts, row 1: refers to a missing",
        ),
    ],
    ids=["attempt", "prompt", "verdict", "message", "run", "problem", "missing attempt"],
)
def test_a_change_behind_our_back(path: Path, table: str, change: str, flaw: str) -> None:
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, PROBLEMS)
        store.add_attempt(ATTEMPT, MISMATCH)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"drop trigger {table}_no_update")
        db.execute(change)
    with AttemptStore.open(path) as store:
        found = list(flaws(store))
    assert any(re.match(flaw, each) for each in found)
