"""Stores of several machines become one."""

from dataclasses import replace
from pathlib import Path

import pytest

from store import AttemptStore, NotAStore
from store.checking import flaws
from store.merge import merge
from store.transfer import records
from tests.store.cases import MISMATCH, PROBLEMS, a_run, a_verdict, an_attempt


def _machine(path: Path, samples: range, *, run=None, reply: str = "rfl") -> None:
    run = run or a_run()
    with AttemptStore.open(path) as store:
        store.begin_run(run, PROBLEMS)
        for sample in samples:
            store.add_attempt(an_attempt(run, sample=sample, reply=reply, asked_at=""), MISMATCH)


def _contents(path: Path) -> set[str]:
    with AttemptStore.open(path) as store:
        return {record.id for record in records(store)}


def test_runs_of_several_machines(store: AttemptStore, tmp_path: Path) -> None:
    sources = tuple(tmp_path / f"{name}.db" for name in "abc")
    for source in sources:
        _machine(source, range(3))
    for path, absorbed in merge(store, sources):
        assert (path in sources, absorbed.added, absorbed.conflicts) == (True, 7, ())
    assert {record.id for record in records(store)} == set().union(*map(_contents, sources))
    assert list(flaws(store)) == []


def test_one_run_that_two_machines_went_on_with(store: AttemptStore, tmp_path: Path) -> None:
    run = a_run()
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    _machine(one, range(3), run=run)
    _machine(other, range(2, 5), run=run)
    list(merge(store, (one, other)))
    assert len(store.history(run.id, "core/one")) == 5


def test_the_order_does_not_matter(tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    _machine(one, range(3))
    _machine(other, range(3))
    both = []
    for name, sources in (("ab", (one, other)), ("ba", (other, one))):
        with AttemptStore.open(tmp_path / f"{name}.db") as store:
            list(merge(store, sources))
        both.append(_contents(tmp_path / f"{name}.db"))
    assert both[0] == both[1]


def test_what_contradicts_is_left_out_and_reported(store: AttemptStore, tmp_path: Path) -> None:
    run = a_run()
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    _machine(one, range(1), run=run)
    _machine(other, range(1), run=run, reply="trivial")
    (_, first), (_, second) = merge(store, (one, other))
    assert first.conflicts == ()
    assert len(second.conflicts) == 2
    assert [each.attempt.reply for each in store.history(run.id, "core/one")] == ["rfl"]


def test_verdicts_of_both_machines_are_kept(store: AttemptStore, tmp_path: Path) -> None:
    run = a_run()
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    attempt = an_attempt(run)
    for path, verdict in ((one, MISMATCH), (other, replace(a_verdict(), elapsed_s=2.0))):
        with AttemptStore.open(path) as machine:
            machine.begin_run(run, PROBLEMS)
            machine.add_attempt(attempt, verdict)
    list(merge(store, (one, other)))
    assert len(store.verdicts(attempt.id)) == 2


def test_a_source_is_only_read(store: AttemptStore, tmp_path: Path) -> None:
    source = tmp_path / "a.db"
    _machine(source, range(1))
    before = source.read_bytes()
    list(merge(store, (source,)))
    assert source.read_bytes() == before


def test_a_source_must_be_a_store(store: AttemptStore, tmp_path: Path) -> None:
    source = tmp_path / "a.db"
    source.write_bytes(b"something else entirely, and long enough to be read" * 20)
    with pytest.raises(NotAStore):
        list(merge(store, (source,)))
