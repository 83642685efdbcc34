"""What `docs/store.md` says is so."""

import re
from pathlib import Path

import pytest

from store import AttemptStore
from tests.store.cases import MISMATCH, PROBLEMS, a_correction, a_run, a_verdict, an_attempt
from tools.lean.verdict import Status

PAGE = (Path(__file__).parents[2] / "docs" / "store.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE, re.DOTALL)
INTERNAL = re.compile(r"sqlite_|_sqlite|\w+_fts_")


@pytest.mark.parametrize("sql", QUERIES)
def test_the_queries_find_something(store: AttemptStore, sql: str) -> None:
    run = a_run()
    store.begin_run(run, PROBLEMS)
    first = an_attempt(run)
    unknown = a_verdict(Status.LEAN_ERROR, "Unknown identifier `foo`")
    store.add_attempt(first, unknown)
    store.add_attempt(a_correction(first), MISMATCH)
    assert store.connection.rows(sql)


def test_there_are_three_queries() -> None:
    assert len(QUERIES) == 3


def test_every_table_and_view_is_named(store: AttemptStore) -> None:
    sql = "select name from sqlite_master where type in ('table', 'view')"
    names = {row["name"] for row in store.connection.rows(sql) if not INTERNAL.match(row["name"])}
    assert {name for name in names if f"`{name}`" not in PAGE} == set()
