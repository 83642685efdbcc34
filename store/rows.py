"""Records as rows and back."""

from collections.abc import Sequence
from dataclasses import astuple
from functools import lru_cache
from typing import Any

from benchmarks.problem import Problem
from store.canonical import from_json, to_json
from store.connection import Connection, Row
from store.errors import SlotTaken
from store.fingerprint import (
    error_class,
    error_fingerprint,
    verdict_class,
    verdict_fingerprint,
)
from store.records import (
    AttemptRecord,
    Message,
    RunRecord,
    VerdictRecord,
    conversation,
    fingerprint_id,
    problem_id,
)
from tools.lean.verdict import Fingerprint, ProofError, Status, Verdict

ATTEMPT_COLUMNS = (
    "id, run_id, problem, sample, depth, role, model, parent_id, prompt_id, finish_reason, failure,"
    " prompt_tokens, completion_tokens, latency_s, sampling, seed, policy, propensity, asked_at,"
    " reply, reasoning, logprobs"
)
_RUN_COLUMNS = (
    "id, started_at, config, config_hash, version, lean_id, benchmark, benchmark_hash, models,"
    " sampling, seed, strategy, key"
)
_VERDICT_COLUMNS = (
    "id, attempt_id, lean_id, status, error_class, fingerprint, audit, judged_at, elapsed_s,"
    " axioms, body, helpers"
)
_MESSAGE_COLUMNS = (
    'verdict_id, position, line, "column", end_line, end_column, error_class, fingerprint,'
    " message, goal"
)


def insert_run(to: Connection, run: RunRecord, problems: Sequence[Problem]) -> bool:
    """Add a run with its problems, in a transaction; say whether it was new."""
    _insert_lean(to, run.lean)
    values = (
        run.id,
        run.started_at,
        to_json(run.config),
        run.config_hash,
        run.version,
        fingerprint_id(run.lean),
        run.benchmark,
        run.benchmark_hash,
        to_json(run.models),
        to_json(run.sampling),
        run.seed,
        run.strategy,
        run.key,
    )
    if not _insert(to, "runs", _RUN_COLUMNS, values):
        return False
    for position, problem in enumerate(problems):
        content = problem_id(problem)
        names = "id, name, statement, header, prelude, split, category, informal"
        _insert(to, "problems", names, (content, *astuple(problem)))
        place = (run.id, problem.id, position, content)
        _insert(to, "run_problems", "run_id, name, position, problem_id", place)
    return True


def insert_attempt(to: Connection, identity: str, attempt: AttemptRecord) -> bool:
    """Add an attempt with its id, in a transaction; say whether it was new.

    Raises `SlotTaken` when a different attempt stands in its place.
    """
    prompt, messages = conversation(attempt.messages)
    _insert(to, "prompts", "id, messages", (prompt, messages))
    values = (
        identity,
        attempt.run_id,
        attempt.problem_id,
        attempt.sample,
        attempt.depth,
        attempt.role,
        attempt.model,
        attempt.parent_id,
        prompt,
        attempt.finish_reason,
        attempt.failure,
        attempt.prompt_tokens,
        attempt.completion_tokens,
        attempt.latency_s,
        to_json(attempt.sampling),
        attempt.seed,
        attempt.policy,
        attempt.propensity,
        attempt.asked_at,
        attempt.reply,
        attempt.reasoning,
        None if attempt.logprobs is None else to_json(attempt.logprobs),
    )
    if _insert(to, "attempts", ATTEMPT_COLUMNS, values):
        return True
    _check_same(to, attempt, identity)
    return False


def insert_verdict(to: Connection, record: VerdictRecord) -> bool:
    """Add a verdict with its messages, in a transaction; say whether it was new."""
    verdict = record.verdict
    _insert_lean(to, verdict.lean)
    identity = record.id
    values = (
        identity,
        record.attempt_id,
        fingerprint_id(verdict.lean),
        verdict.status.value,
        verdict_class(verdict),
        verdict_fingerprint(verdict),
        int(record.audit),
        record.judged_at,
        verdict.elapsed_s,
        to_json(verdict.axioms),
        verdict.body,
        verdict.helpers,
    )
    if not _insert(to, "verdicts", _VERDICT_COLUMNS, values):
        return False
    for position, error in enumerate(verdict.errors):
        _insert(to, "messages", _MESSAGE_COLUMNS, (identity, position, *_error_values(error)))
    return True


def insert_event(to: Connection, run_id: str, at: str, event: str) -> bool:
    """Add an event of a run, in a transaction; say whether it was new."""
    return _insert(to, "events", "run_id, at, event", (run_id, at, event))


def problem_of(row: Row) -> Problem:
    """Return the problem of a row of `problems`."""
    return Problem(
        id=row["name"],
        statement=row["statement"],
        header=row["header"],
        prelude=row["prelude"],
        split=row["split"],
        category=row["category"],
        informal=row["informal"],
    )


def run_of(row: Row) -> RunRecord:
    """Return the run of a row of `runs` joined with its `leans`."""
    return RunRecord(
        config=from_json(row["config"]),
        version=row["version"],
        lean=lean_of(row),
        benchmark=row["benchmark"],
        benchmark_hash=row["benchmark_hash"],
        models=from_json(row["models"]),
        sampling=from_json(row["sampling"]),
        seed=row["seed"],
        strategy=row["strategy"],
        started_at=row["started_at"],
        key=row["key"],
    )


def lean_of(row: Row) -> Fingerprint:
    """Return the judge of a row that has the columns of `leans`, its version as `lean_version`."""
    return Fingerprint(
        version=row["lean_version"],
        commit=row["commit_hash"],
        library=row["library"],
        policy=row["lean_policy"],
        time_limit_s=row["time_limit_s"],
        memory_limit_mb=row["memory_limit_mb"],
    )


def attempt_of(row: Row) -> AttemptRecord:
    """Return the attempt of a row of `attempts` joined with its `prompts`."""
    logprobs = row["logprobs"]
    return AttemptRecord(
        run_id=row["run_id"],
        problem_id=row["problem"],
        sample=row["sample"],
        depth=row["depth"],
        role=row["role"],
        model=row["model"],
        messages=tuple(Message(**each) for each in from_json(row["messages"])),
        reply=row["reply"],
        parent_id=row["parent_id"],
        reasoning=row["reasoning"],
        finish_reason=row["finish_reason"],
        failure=row["failure"],
        prompt_tokens=row["prompt_tokens"],
        completion_tokens=row["completion_tokens"],
        latency_s=row["latency_s"],
        sampling=from_json(row["sampling"]),
        seed=row["seed"],
        policy=row["policy"],
        propensity=row["propensity"],
        logprobs=None if logprobs is None else tuple(from_json(logprobs)),
        asked_at=row["asked_at"],
    )


def verdict_of(row: Row, messages: Sequence[Row]) -> VerdictRecord:
    """Return the verdict of a row of `verdicts` joined with its `leans`, and of its `messages`."""
    verdict = Verdict(
        status=Status(row["status"]),
        lean=lean_of(row),
        errors=tuple(_error_of(each) for each in messages),
        axioms=tuple(from_json(row["axioms"])),
        body=row["body"],
        helpers=row["helpers"],
        elapsed_s=row["elapsed_s"],
    )
    return VerdictRecord(row["attempt_id"], verdict, bool(row["audit"]), row["judged_at"])


def _error_of(row: Row) -> ProofError:
    return ProofError(
        line=row["line"],
        column=row["column"],
        end_line=row["end_line"],
        end_column=row["end_column"],
        message=row["message"],
        goal=row["goal"],
    )


def _error_values(error: ProofError) -> tuple[Any, ...]:
    return (
        error.line,
        error.column,
        error.end_line,
        error.end_column,
        error_class(error.message),
        error_fingerprint(error),
        error.message,
        error.goal,
    )


def _insert_lean(to: Connection, lean: Fingerprint) -> None:
    names = "id, version, commit_hash, library, policy, time_limit_s, memory_limit_mb"
    _insert(to, "leans", names, _lean_values(lean))


@lru_cache
def _lean_values(lean: Fingerprint) -> tuple[Any, ...]:
    return fingerprint_id(lean), *astuple(lean)


def _insert(to: Connection, table: str, columns: str, values: Sequence[Any]) -> bool:
    marks = ", ".join("?" * len(values))
    sql = f"insert into {table} ({columns}) values ({marks}) on conflict do nothing"  # noqa: S608
    return to.write(sql, values) > 0


def _check_same(to: Connection, attempt: AttemptRecord, identity: str) -> None:
    place = (attempt.run_id, attempt.problem_id, attempt.sample, attempt.depth)
    holder = to.row(
        "select id from attempts where run_id = ? and problem = ? and sample = ? and depth = ?",
        place,
    )
    if holder is not None and holder["id"] != identity:
        raise SlotTaken(
            f"run {place[0][:8]} already holds attempt {holder['id'][:8]} for {place[1]},"
            f" sample {place[2]}, depth {place[3]}; give the new one a new sample number"
        )
