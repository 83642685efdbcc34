"""A record's id is its content."""

from dataclasses import fields, replace
from typing import Any

import pytest

from store import AttemptRecord, Message, VerdictRecord
from store.records import now
from tests.store.cases import MISMATCH, PROBLEMS, STRICTER, a_run, a_verdict, an_attempt

RUN = a_run(started_at="2026-01-01T00:00:00.000000+00:00", key="k")
OTHER: dict[str, Any] = {
    "run_id": "r",
    "problem_id": "core/two",
    "sample": 1,
    "role": "other",
    "model": "other",
    "messages": (Message("user", "Prove it."),),
    "reply": "trivial",
    "reasoning": "well",
    "finish_reason": "length",
    "failure": "the server died",
    "prompt_tokens": None,
    "completion_tokens": 6,
    "latency_s": 0.5,
    "sampling": {},
    "seed": None,
    "policy": "resample",
    "propensity": 0.5,
    "logprobs": (-0.5,),
    "asked_at": "2026-01-01T00:00:00.000000+00:00",
}


@pytest.mark.parametrize("name", sorted(OTHER))
def test_every_field_of_an_attempt_counts(name: str) -> None:
    attempt = an_attempt(RUN)
    assert replace(attempt, **{name: OTHER[name]}).id != attempt.id


def test_no_field_is_forgotten_above() -> None:
    assert {each.name for each in fields(AttemptRecord)} == OTHER.keys() | {"depth", "parent_id"}


def test_the_same_attempt_has_the_same_id() -> None:
    attempt = an_attempt(RUN)
    assert replace(attempt).id == attempt.id
    assert len(attempt.id) == 32


def test_two_runs_of_one_configuration_are_two() -> None:
    one, other = a_run(started_at=RUN.started_at), a_run(started_at=RUN.started_at)
    assert one.id != other.id
    assert one.config_hash == other.config_hash
    assert a_run(config={"samples": 3}).config_hash != one.config_hash


def test_a_run_is_tied_to_its_judge_and_problems() -> None:
    assert replace(RUN, lean=STRICTER).id != RUN.id
    assert a_run(PROBLEMS[:2]).benchmark_hash != RUN.benchmark_hash


def test_verdicts_differ_by_what_was_said_and_when() -> None:
    record = VerdictRecord("a", MISMATCH, judged_at=now())
    assert replace(record, verdict=a_verdict()).id != record.id
    assert replace(record, audit=True).id != record.id
    assert replace(record, judged_at="").id != record.id


def test_times_sort_as_text() -> None:
    times = [now() for _ in range(100)]
    assert times == sorted(times)
    assert len({len(time) for time in times}) == 1


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"sample": -1}, "count from 0"),
        ({"depth": 1}, "parent exactly if"),
        ({"parent_id": "p"}, "parent exactly if"),
        ({"seed": 2**64}, "seed 18446744073709551616 does not fit"),
        ({"prompt_tokens": -(2**70)}, "prompt_tokens .* does not fit"),
    ],
)
def test_impossible_attempts_are_refused(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        an_attempt(RUN, **changes)
