"""Records for the tests of the store, and a small store to ask."""

from dataclasses import replace
from typing import Any

from benchmarks.problem import Problem
from store import AttemptRecord, Message, RunRecord, benchmark_hash
from tools.lean.verdict import Fingerprint, ProofError, Status, Verdict

LEAN = Fingerprint("4.35.0", "abcdef", "library", "1", 10.0, 2048)
STRICTER = replace(LEAN, policy="2")
PROBLEMS = (
    Problem("core/one", "theorem one : True := by", split="valid", category="logic"),
    Problem("core/two", "theorem two : 1 = 1 := by", split="valid", category="naturals"),
    Problem("core/three", "theorem three : False := by", split="valid", category="logic"),
)
AWKWARD = (
    "",
    "\x00",
    "a\x00b",
    "\ud800",
    "\udc00\ud800",
    "\ud83d\ude00",
    "\U0001f600",
    "\x1a",
    "\x1a0000",
    "\\u0000 \\ud800",
    "line\r\nline\x85\u2028end",
    "∀ x : ℕ, ⟨x, rfl⟩ ✝",
    "'; drop table attempts; --",
)


def a_run(problems: tuple[Problem, ...] = PROBLEMS, **changes: Any) -> RunRecord:
    fields: dict[str, Any] = {
        "config": {"samples": 2, "temperature": 0.7},
        "version": "0.1.0",
        "lean": LEAN,
        "benchmark": "core/valid",
        "benchmark_hash": benchmark_hash(problems),
        "models": {"synthesizer": "small", "corrector": "mender"},
        "sampling": {"synthesizer": {"temperature": 0.7}},
        "seed": 7,
        "strategy": "fixed",
    }
    return RunRecord(**{**fields, **changes})


def an_attempt(run: RunRecord, problem: str = "core/one", **changes: Any) -> AttemptRecord:
    fields: dict[str, Any] = {
        "sample": 0,
        "depth": 0,
        "role": "synthesizer",
        "model": "small",
        "messages": (Message("system", "Prove."), Message("user", problem)),
        "reply": "```lean\nrfl\n```",
        "finish_reason": "stop",
        "prompt_tokens": 10,
        "completion_tokens": 5,
        "latency_s": 0.25,
        "sampling": {"temperature": 0.7},
        "seed": 3,
        "policy": "fixed:fresh",
        "propensity": 1.0,
    }
    return AttemptRecord(run.id, problem, **{**fields, **changes})


def a_correction(parent: AttemptRecord, **changes: Any) -> AttemptRecord:
    fields: dict[str, Any] = {
        "depth": parent.depth + 1,
        "role": "corrector",
        "model": "mender",
        "parent_id": parent.id,
    }
    return replace(parent, **{**fields, **changes})


def a_verdict(status: Status = Status.PROVED, message: str = "", **changes: Any) -> Verdict:
    errors = (ProofError(2, 0, 2, 3, message, "p : Prop\n⊢ p"),) if message else ()
    fields: dict[str, Any] = {"errors": errors, "body": "rfl", "elapsed_s": 0.01}
    return Verdict(status, LEAN, **{**fields, **changes})


MISMATCH = a_verdict(Status.LEAN_ERROR, "Type mismatch\n  h\nhas type\n  p")
RFL_FAILED = a_verdict(Status.LEAN_ERROR, "Tactic `rfl` failed: no")
CUT_OFF = a_verdict(Status.TRUNCATED)
