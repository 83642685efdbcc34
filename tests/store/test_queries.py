"""What a run holds, counted by hand and by the store."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store import AttemptStore, UnknownRecord, budget, queries
from store.queries import CategoryCount, ChainCount, ClassCount, ProblemCount, Rate, SolvedBy
from tests.store.cases import (
    CUT_OFF,
    LEAN,
    MISMATCH,
    PROBLEMS,
    RFL_FAILED,
    STRICTER,
    a_correction,
    a_run,
    a_verdict,
    an_attempt,
)
from tools.lean.verdict import Status

RUN = a_run()
PROVED = a_verdict()
ONE = [an_attempt(RUN, sample=n) for n in range(4)]
FIRST_FIX, SECOND_FIX = a_correction(ONE[0]), a_correction(ONE[1])
TWO = an_attempt(RUN, "core/two")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AttemptStore]:
    """`one`: failed and mended; failed twice; cut off; model failure. `two`: proved at once."""
    path: Path = tmp_path_factory.mktemp("queries") / "attempts.db"
    with AttemptStore.open(path) as opened:
        opened.begin_run(RUN, PROBLEMS)
        opened.add_attempt(ONE[0], MISMATCH)
        opened.add_attempt(ONE[1], RFL_FAILED)
        opened.add_attempt(FIRST_FIX, PROVED)
        opened.add_attempt(SECOND_FIX, MISMATCH)
        opened.add_attempt(ONE[2], CUT_OFF)
        opened.add_attempt(replace(ONE[3], failure="dead"))
        opened.add_attempt(TWO, PROVED)
        opened.add_verdict(TWO.id, replace(MISMATCH, lean=STRICTER))
        other = a_run()
        opened.begin_run(other, PROBLEMS)
        opened.add_attempt(an_attempt(other, "core/three"), PROVED)
        yield opened


def test_what_a_run_holds(store: AttemptStore) -> None:
    held = queries.held(store, RUN.id)
    assert list(held) == ["core/one", "core/two"]
    assert [(each.sample, each.depth, each.status) for each in held["core/one"]] == [
        (0, 0, Status.LEAN_ERROR),
        (0, 1, Status.PROVED),
        (1, 0, Status.LEAN_ERROR),
        (1, 1, Status.LEAN_ERROR),
        (2, 0, Status.TRUNCATED),
        (3, 0, None),
    ]
    first, fix, *_, dead = held["core/one"]
    assert (first.id, first.error_class, first.tokens) == (ONE[0].id, "type_mismatch", 15)
    assert (fix.id, fix.parent_id, fix.proved) == (FIRST_FIX.id, ONE[0].id, True)
    assert (dead.error_class, dead.fingerprint, dead.verifier_s) == ("model_failed", "", 0)


def test_counts_by_role(store: AttemptStore) -> None:
    assert queries.problem_counts(store, RUN.id) == (
        ProblemCount("core/one", "logic", "valid", "corrector", n=2, judged=2, c=1),
        ProblemCount("core/one", "logic", "valid", "synthesizer", n=4, judged=2, c=0),
        ProblemCount("core/two", "naturals", "valid", "synthesizer", n=1, judged=1, c=1),
    )


def test_counts_of_chains_cover_untried_problems(store: AttemptStore) -> None:
    assert queries.chain_counts(store, RUN.id) == (
        ChainCount("core/one", "logic", "valid", 6, 4, 0, 4, 1),
        ChainCount("core/two", "naturals", "valid", 1, 1, 1, 1, 1),
        ChainCount("core/three", "logic", "valid", 0, 0, 0, 0, 0),
    )


def test_another_judge_gives_other_counts(store: AttemptStore) -> None:
    one, two, three = queries.chain_counts(store, RUN.id, STRICTER)
    assert (one.chains_proved, two.chains_proved, three.chains_proved) == (0, 0, 0)
    assert queries.solved_by(store, RUN.id, STRICTER) == ()
    assert queries.judges(store, RUN.id) == ((LEAN, 6), (STRICTER, 1))


def test_counts_by_class(store: AttemptStore) -> None:
    assert set(queries.class_counts(store, RUN.id)) == {
        ClassCount("synthesizer", 0, "type_mismatch", 1, 1),
        ClassCount("synthesizer", 0, "tactic_failed:rfl", 1, 1),
        ClassCount("synthesizer", 0, "truncated", 1, 1),
        ClassCount("synthesizer", 0, "model_failed", 1, 1),
        ClassCount("corrector", 1, "type_mismatch", 1, 1),
    }


def test_who_solved_what(store: AttemptStore) -> None:
    assert queries.solved_by(store, RUN.id) == (
        SolvedBy("mender", "corrector", "core/one", 1),
        SolvedBy("small", "synthesizer", "core/two", 1),
    )


def test_counts_by_category(store: AttemptStore) -> None:
    assert queries.category_counts(store, RUN.id) == (
        CategoryCount("logic", problems=2, solved=1, attempts=6),
        CategoryCount("naturals", problems=1, solved=1, attempts=1),
    )


def test_how_well_corrections_did(store: AttemptStore) -> None:
    assert queries.correction_rates(store, "mender") == (
        Rate("tactic_failed:rfl", 0, tried=1, proved=0),
        Rate("type_mismatch", 0, tried=1, proved=1),
    )
    assert queries.correction_rates(store, "nobody") == ()


def test_how_well_resampling_did(store: AttemptStore) -> None:
    assert queries.resampling_rates(store, "small") == (
        Rate("tactic_failed:rfl", 0, tried=1, proved=0),
        Rate("type_mismatch", 0, tried=1, proved=0),
    )


def test_an_unknown_run_is_an_error(store: AttemptStore) -> None:
    with pytest.raises(UnknownRecord, match="holds no run nobody"):
        queries.held(store, "nobody")


def test_what_the_attempts_cost(store: AttemptStore) -> None:
    spends = queries.spends(store, RUN.id)
    assert list(spends) == ["core/one", "core/two", "core/three"]
    assert spends["core/three"] == ()
    assert [(each.sample, each.depth, each.proved) for each in spends["core/one"]] == [
        (0, 0, False),
        (0, 1, True),
        (1, 0, False),
        (1, 1, False),
        (2, 0, False),
        (3, 0, False),
    ]
    assert spends["core/one"][0].tokens == 15
    assert spends["core/one"][0].verifier_s == pytest.approx(0.01)


def test_correction_and_resampling_at_equal_budget(store: AttemptStore) -> None:
    spends = queries.spends(store, RUN.id)
    corrected = budget.curve(spends, budget.correction, budget.Unit.ATTEMPTS)
    resampled = budget.curve(spends, budget.resampling, budget.Unit.ATTEMPTS)
    assert (corrected.costs, corrected.problems) == ((1.0, 2.0), 3)
    assert [corrected.solved_within(n) for n in (0, 1, 2)] == [0, 1, 2]
    assert (resampled.costs, resampled.horizon) == ((1.0,), 0.0)
    tokens = budget.curve(spends, budget.correction, budget.Unit.TOKENS)
    assert tokens.costs == (15.0, 30.0)
    seconds = budget.curve(spends, budget.correction, budget.Unit.VERIFIER_S)
    assert seconds.costs == pytest.approx((0.01, 0.02))


def test_an_arm_is_known_as_far_as_every_unsolved_problem_was_tried(store: AttemptStore) -> None:
    spends = {"core/one": queries.spends(store, RUN.id)["core/one"]}
    assert budget.curve(spends, budget.resampling, budget.Unit.ATTEMPTS).horizon == 4
    assert budget.curve(spends, budget.correction, budget.Unit.ATTEMPTS).horizon == float("inf")


@pytest.mark.parametrize(
    ("view", "rows"),
    [
        ("attempts_readable", 8),
        ("conversations", 16),
        ("problems_by_run", 6),
        ("error_classes", 4),
        ("runs_readable", 2),
        ("run_verdicts", 7),
    ],
)
def test_the_views_can_be_read(store: AttemptStore, view: str, rows: int) -> None:
    assert len(store.connection.rows(f"select * from {view}")) == rows


def test_the_view_of_attempts_says_why(store: AttemptStore) -> None:
    sql = "select sample, depth, status, why, first_message from attempts_readable where run = ?"
    found = store.connection.rows(f"{sql} and problem = 'core/one'", (RUN.id[:8],))
    assert {(row["sample"], row["depth"]): (row["status"], row["why"]) for row in found} == {
        (0, 0): ("lean_error", "type_mismatch"),
        (0, 1): ("proved", ""),
        (1, 0): ("lean_error", "tactic_failed:rfl"),
        (1, 1): ("lean_error", "type_mismatch"),
        (2, 0): ("truncated", "truncated"),
        (3, 0): ("model_failed", "dead"),
    }
    assert found[0]["first_message"].startswith("Type mismatch")
