"""What is stored comes back as it was, once."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store import AttemptStore, Message, RunEvent, RunRecord, SlotTaken, StoreError, UnknownRecord
from tests.store.cases import (
    AWKWARD,
    LEAN,
    MISMATCH,
    PROBLEMS,
    STRICTER,
    a_correction,
    a_run,
    a_verdict,
    an_attempt,
)
from tests.store.test_canonical import ANY_TEXT
from tools.lean.verdict import Claim, ProofError, Status

RUN = a_run()


@pytest.fixture
def begun(store: AttemptStore) -> AttemptStore:
    store.begin_run(RUN, PROBLEMS)
    return store


def _count(store: AttemptStore, table: str) -> int:
    return next(iter(store.connection.rows(f"select count(*) as n from {table}")))["n"]


def test_a_run_comes_back_with_its_problems(begun: AttemptStore) -> None:
    assert begun.run(RUN.id) == RUN
    assert begun.problems(RUN.id) == PROBLEMS
    assert begun.runs() == (RUN,)


def test_runs_are_found_by_their_configuration(begun: AttemptStore) -> None:
    again = a_run()
    begun.begin_run(again, PROBLEMS)
    begun.begin_run(a_run(config={"samples": 9}), PROBLEMS)
    assert begun.runs(RUN.config_hash) == (RUN, again)


def test_a_run_that_is_begun_again_is_resumed(begun: AttemptStore) -> None:
    assert begun.last_event(RUN.id) is RunEvent.STARTED
    begun.begin_run(RUN, PROBLEMS)
    assert begun.last_event(RUN.id) is RunEvent.RESUMED
    begun.end_run(RUN.id, RunEvent.FINISHED)
    assert begun.last_event(RUN.id) is RunEvent.FINISHED
    assert begun.last_event("nobody") is None
    assert _count(begun, "runs") == 1


def test_a_run_must_have_the_problems_that_it_says(store: AttemptStore) -> None:
    with pytest.raises(StoreError, match="benchmark_hash is not that of its problems"):
        store.begin_run(RUN, PROBLEMS[:1])
    twice = (PROBLEMS[0], PROBLEMS[0])
    with pytest.raises(StoreError, match="two problems of the run have one name"):
        store.begin_run(a_run(twice), twice)
    assert _count(store, "runs") == 0


def test_an_attempt_comes_back(begun: AttemptStore) -> None:
    attempt = an_attempt(RUN, reasoning="hm", logprobs=(-0.1, -2.0), failure=None)
    identity = begun.add_attempt(attempt, MISMATCH)
    assert identity == attempt.id
    assert begun.attempt(identity) == attempt
    assert begun.verdict(identity, LEAN) == MISMATCH
    assert [record.verdict for record in begun.verdicts(identity)] == [MISMATCH]


def test_an_attempt_of_a_failed_model_has_no_verdict(begun: AttemptStore) -> None:
    attempt = an_attempt(
        RUN,
        reply="",
        failure="connection refused",
        finish_reason="error",
        seed=None,
        prompt_tokens=None,
        completion_tokens=None,
        propensity=None,
    )
    begun.add_attempt(attempt)
    assert begun.attempt(attempt.id) == attempt
    assert begun.verdicts(attempt.id) == ()
    assert begun.verdict(attempt.id, LEAN) is None


@pytest.mark.parametrize("text", AWKWARD)
def test_no_text_is_changed(begun: AttemptStore, text: str) -> None:
    _check_round_trip(begun, text)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(ANY_TEXT, st.integers(0, 10**6))
def test_no_text_whatever_is_changed(begun: AttemptStore, text: str, sample: int) -> None:
    run = a_run()
    begun.begin_run(run, PROBLEMS)
    _check_round_trip(begun, text, run=run, sample=sample)


def _check_round_trip(
    store: AttemptStore, text: str, run: RunRecord = RUN, sample: int = 0
) -> None:
    attempt = an_attempt(
        run,
        sample=sample,
        reply=text,
        reasoning=text,
        model=text,
        failure=text,
        messages=(Message(text, text),),
        sampling={text: [text, 1.5]},
    )
    verdict = replace(
        MISMATCH,
        body=text,
        helpers=text,
        axioms=(text,),
        errors=(ProofError(1, 0, 1, 0, text, text), ProofError(1, 0, 1, 0, text, None)),
    )
    store.add_attempt(attempt, verdict)
    assert store.attempt(attempt.id) == attempt
    assert store.attempt(attempt.id).id == attempt.id
    assert store.verdict(attempt.id, LEAN) == verdict


def test_a_reply_of_ten_megabytes_is_kept(begun: AttemptStore) -> None:
    attempt = an_attempt(RUN, reply="exact rfl\n" * 1_000_000 + "\x00")
    begun.add_attempt(attempt, MISMATCH)
    assert begun.attempt(attempt.id) == attempt


def test_the_same_attempt_again_changes_nothing(begun: AttemptStore) -> None:
    attempt = an_attempt(RUN)
    assert begun.add_attempt(attempt, MISMATCH) == begun.add_attempt(attempt, MISMATCH)
    assert (_count(begun, "attempts"), _count(begun, "verdicts")) == (1, 1)


def test_a_different_attempt_in_the_same_place_is_refused(begun: AttemptStore) -> None:
    first = an_attempt(RUN)
    begun.add_attempt(first, MISMATCH)
    with pytest.raises(SlotTaken, match=f"already holds attempt {first.id[:8]} for core/one"):
        begun.add_attempt(replace(first, reply="other"), MISMATCH)
    assert [_count(begun, table) for table in ("attempts", "verdicts", "prompts")] == [1, 1, 1]


def test_a_conversation_is_kept_once(begun: AttemptStore) -> None:
    for sample in range(5):
        begun.add_attempt(an_attempt(RUN, sample=sample), MISMATCH)
    assert _count(begun, "prompts") == 1


def test_an_attempt_with_an_unfit_verdict_leaves_no_trace(begun: AttemptStore) -> None:
    unfit = replace(MISMATCH, elapsed_s=float("nan"))
    with pytest.raises(ValueError, match="JSON"):
        begun.add_attempt(an_attempt(RUN), unfit)
    assert (_count(begun, "attempts"), _count(begun, "prompts")) == (0, 0)


@pytest.mark.parametrize(
    "changes",
    [{"run_id": "nobody"}, {"problem_id": "nothing"}, {"depth": 1, "parent_id": "nobody"}],
)
def test_an_attempt_must_belong_to_something(begun: AttemptStore, changes: dict) -> None:
    with pytest.raises(UnknownRecord, match="refers to a run, problem or attempt that is not"):
        begun.add_attempt(replace(an_attempt(RUN), **changes), MISMATCH)
    assert _count(begun, "attempts") == 0


def test_a_verdict_must_belong_to_an_attempt(begun: AttemptStore) -> None:
    with pytest.raises(UnknownRecord):
        begun.add_verdict("nobody", MISMATCH)


def test_what_is_asked_for_must_be_there(begun: AttemptStore) -> None:
    with pytest.raises(UnknownRecord, match="holds no attempt nobody"):
        begun.attempt("nobody")
    with pytest.raises(UnknownRecord, match="holds no run nobody"):
        begun.run("nobody")


def test_every_verdict_is_kept(begun: AttemptStore) -> None:
    identity = begun.add_attempt(an_attempt(RUN), a_verdict())
    begun.add_verdict(identity, replace(MISMATCH, lean=STRICTER))
    begun.add_verdict(identity, a_verdict(), audit=True)
    assert [
        (record.verdict.status, record.verdict.lean.policy, record.audit)
        for record in begun.verdicts(identity)
    ] == [
        (Status.PROVED, "1", False),
        (Status.LEAN_ERROR, "2", False),
        (Status.PROVED, "1", True),
    ]


def test_the_last_verdict_of_a_judge_counts(begun: AttemptStore) -> None:
    identity = begun.add_attempt(an_attempt(RUN), a_verdict(Status.TIMEOUT))
    begun.add_verdict(identity, a_verdict())
    begun.add_verdict(identity, replace(MISMATCH, lean=STRICTER))
    assert begun.verdict(identity, LEAN) == a_verdict()
    assert begun.verdict(identity, STRICTER) == replace(MISMATCH, lean=STRICTER)


def test_the_history_of_a_problem(begun: AttemptStore) -> None:
    first = an_attempt(RUN)
    second = a_correction(first)
    third = an_attempt(RUN, sample=1, failure="dead")
    begun.add_attempt(first, MISMATCH)
    begun.add_attempt(third)
    begun.add_attempt(second, a_verdict())
    begun.add_attempt(an_attempt(RUN, "core/two"), MISMATCH)
    found = begun.history(RUN.id, "core/one")
    assert [each.attempt for each in found] == [first, second, third]
    assert [each.verdict for each in found] == [MISMATCH, a_verdict(), None]
    assert [each.id for each in found] == [first.id, second.id, third.id]


def test_replies_come_ready_to_be_judged_again(begun: AttemptStore) -> None:
    first, dead = an_attempt(RUN), an_attempt(RUN, sample=1, failure="dead")
    begun.add_attempt(first, MISMATCH)
    begun.add_attempt(dead)
    claim = Claim(PROBLEMS[0].statement, first.reply, finish_reason="stop")
    assert list(begun.replies(RUN.id)) == [(first.id, claim)]


def test_rescoring_goes_on_where_it_was(begun: AttemptStore) -> None:
    ids = [begun.add_attempt(an_attempt(RUN, sample=n), MISMATCH) for n in range(450)]
    begun.add_verdict(ids[0], replace(MISMATCH, lean=STRICTER))
    waiting = begun.replies(RUN.id, without=STRICTER)
    for identity, _ in waiting:
        begun.add_verdict(identity, replace(MISMATCH, lean=STRICTER))
        if identity == ids[300]:
            break
    assert [identity for identity, _ in begun.replies(RUN.id, without=STRICTER)] == ids[301:]
    assert list(begun.replies(RUN.id, without=LEAN)) == []


@pytest.mark.parametrize("table", ["attempts", "verdicts", "messages", "prompts", "runs"])
def test_records_are_only_ever_added(begun: AttemptStore, table: str) -> None:
    begun.add_attempt(an_attempt(RUN), MISMATCH)
    for sql in (f"update {table} set id = 'x'", f"delete from {table}"):
        with pytest.raises(StoreError, match=f"{table} are never changed"):
            begun.connection.rows(sql.replace("set id = 'x'", "set rowid = rowid"))
    assert _count(begun, table) == 1


def test_eight_threads_share_a_store(begun: AttemptStore) -> None:
    start = threading.Barrier(8)

    def write(sample: int) -> None:
        start.wait()
        for problem in PROBLEMS:
            first = an_attempt(RUN, problem.id, sample=sample)
            begun.add_attempt(first, MISMATCH)
            begun.add_attempt(a_correction(first), a_verdict())
            assert len(begun.history(RUN.id, problem.id)) >= 2

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    assert (_count(begun, "attempts"), _count(begun, "verdicts")) == (48, 48)


def test_a_closed_store_can_be_opened_again(path: Path) -> None:
    with AttemptStore.open(path) as store:
        store.begin_run(RUN, PROBLEMS)
        store.close()
    with AttemptStore.open(path) as store:
        assert store.runs() == (RUN,)
