"""What an outer loop begins with."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from agents.closing import closing_of
from benchmarks.problem import Problem
from store.attempts import AttemptStore
from tests.training.improve.test_scores import Silent
from tests.training.mining.cases import ADD, LEAN, MUL, PROVED, History, wrong
from tools.lean.verdict import Claim, Fingerprint, Verdict
from training.improve.arena import Arena
from training.improve.corpus import break_some, parted, shorten_all, worth_learning
from training.statements.generate import Statement, as_row, read_statements

STATEMENTS = tuple(
    Statement(Problem(f"s{n}", f"theorem s{n} : {n} = {n} := by"), ("simp",)) for n in range(40)
)


class Strict:
    """Rejects all but what is a word long."""

    @property
    def fingerprint(self) -> Fingerprint:
        return LEAN

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:  # noqa: ARG002
        return wrong() if "[" in claim.reply else PROVED


async def test_broken_proofs_are_counted_also_where_they_were_broken_before(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.db"
    with AttemptStore.open(path) as store:
        history = History.begin(store)
        history.add(ADD, "intro q\nsimp [h, foo]\nomega")
        history.add(MUL, "cases l\nsimp [h]")
        arena = Arena(store, Strict(), Silent())

        failed = await break_some(arena, path, 6, None)

        assert failed > 0
        assert await break_some(arena, path, 6, None) == failed
        assert await break_some(arena, path, 6, 1e-9) == failed


async def test_without_a_proof_nothing_is_broken(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with AttemptStore.open(path) as store:
        History.begin(store).add(ADD, "simp [h]", wrong())

        assert await break_some(Arena(store, Strict(), Silent()), path, 6, None) == 0


def test_the_same_share_is_held_back_each_time() -> None:
    learned, held_back = parted(STATEMENTS, 0.3, 1)

    assert 4 < len(held_back) < 20
    assert sorted({*learned, *held_back}, key=STATEMENTS.index) == list(STATEMENTS)
    assert parted(STATEMENTS, 0.3, 1) == (learned, held_back)
    assert parted(STATEMENTS, 0.3, 2) != (learned, held_back)
    assert parted(STATEMENTS, 0.0, 1) == (STATEMENTS, ())


def test_of_what_closes_by_itself_only_a_share_is_kept() -> None:
    closed = tuple(Statement(each.problem, (closing_of(each.problem),)) for each in STATEMENTS)

    assert worth_learning(STATEMENTS, 0.0, 1) == STATEMENTS
    assert worth_learning(closed, 0.0, 1) == ()
    assert 4 < len(worth_learning(closed, 0.3, 1)) < 20


class Tracing:
    """Says that the closing tactic succeeds at once; counts what it is asked."""

    asked = 0

    @property
    def fingerprint(self) -> Fingerprint:
        return LEAN

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:  # noqa: ARG002
        self.asked += 1
        return replace(PROVED, traces=("closed 1 here",))


@pytest.mark.parametrize("torn", ["", '{"id": "s3", "spl'])
async def test_shortening_goes_on_where_it_was_stopped(tmp_path: Path, torn: str) -> None:
    path, judge = tmp_path / "short.part", Tracing()
    done = [json.dumps(as_row(each)) for each in STATEMENTS[:3]]
    path.write_text("\n".join(done) + "\n" + torn)

    await shorten_all(STATEMENTS, judge, path, None, print)

    assert judge.asked == len(STATEMENTS) - 3
    found = read_statements(path.read_text())
    assert [each.problem for each in found] == [each.problem for each in STATEMENTS]
    assert found[:3] == STATEMENTS[:3]
    assert all(each.scripts == (closing_of(each.problem), "simp") for each in found[3:])


async def test_what_is_not_reached_in_time_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "short.part"

    await shorten_all(STATEMENTS, Tracing(), path, 1e-9, print)

    assert read_statements(path.read_text()) == ()
