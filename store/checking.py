"""Makes sure that a store is whole and that its records are what their ids say."""

from collections.abc import Iterator

from store.attempts import ATTEMPTS, AttemptStore
from store.records import benchmark_hash
from store.rows import attempt_of


def flaws(store: AttemptStore) -> Iterator[str]:
    """Yield a line for everything that is wrong with a store; none for a sound one."""
    for row in store.connection.rows("pragma integrity_check"):
        if row["integrity_check"] != "ok":
            yield f"damaged file: {row['integrity_check']}"
    for row in store.connection.rows("pragma foreign_key_check"):
        yield f"{row['table']}, row {row['rowid']}: refers to a missing row of {row['parent']}"
    yield from _changed_runs(store)
    yield from _changed_attempts(store)


def _changed_runs(store: AttemptStore) -> Iterator[str]:
    for row in store.connection.rows("select id from runs order by number"):
        run = store.run(row["id"])
        if run.id != row["id"]:
            yield f"run {row['id']}: its content does not match its id"
        if benchmark_hash(store.problems(row["id"])) != run.benchmark_hash:
            yield f"run {row['id']}: its problems do not match their hash"


def _changed_attempts(store: AttemptStore) -> Iterator[str]:
    sql = f"{ATTEMPTS} where a.number > ? order by a.number limit ?"
    for row in store.connection.pages(sql):
        if attempt_of(row).id != row["id"]:
            yield f"attempt {row['id']}: its content does not match its id"
        yield from _changed_verdicts(store, row["id"])


def _changed_verdicts(store: AttemptStore, attempt_id: str) -> Iterator[str]:
    stored = store.connection.rows("select id from verdicts where attempt_id = ?", (attempt_id,))
    found = {record.id for record in store.verdicts(attempt_id)}
    for row in stored:
        if row["id"] not in found:
            yield f"verdict {row['id']}: its content does not match its id"
