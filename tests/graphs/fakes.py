"""A scripted model, a scripted judge, and a run of them: deterministic, and without Lean."""

import asyncio
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agents.model import Completion, Message, ModelUnreachable
from agents.roles import Role
from benchmarks.problem import Problem
from graphs.state import Context, Player
from graphs.strategies import Fixed
from store.attempts import AttemptStore
from store.queries import Held
from store.records import RunRecord, benchmark_hash
from tools.lean.text.statement import StatementError
from tools.lean.verdict import Claim, Fingerprint, ProofError, Status, Verdict

LEAN = Fingerprint("4.35.0", "abcdef", "library", "1", 10.0, 2048)

Answer = Callable[[Sequence[Message], int, int | None], str]


def problems(count: int) -> tuple[Problem, ...]:
    return tuple(
        Problem(f"fake/t{i}", f"theorem t{i} : {i} = {i} := by", category=f"c{i % 3}")
        for i in range(count)
    )


def by_lot(messages: Sequence[Message], sample: int, seed: int | None) -> str:
    """Prove about one in four, as the conversation and the seed say."""
    text = "\n".join(message.content for message in messages)
    lot = hashlib.sha256(f"{text}{sample}{seed}".encode()).digest()
    return "good" if lot[0] < 64 else f"bad {lot[1] % 5}"


@dataclass
class ScriptedModel:
    """Answers by a function; the text `error` stands for a server that cannot be reached."""

    answer: Answer = by_lot
    delay_s: float = 0.0
    asked: list[tuple[tuple[Message, ...], int, int | None]] = field(default_factory=list)

    async def complete(
        self, messages: Sequence[Message], *, sample: int, seed: int | None
    ) -> Completion:
        self.asked.append((tuple(messages), sample, seed))
        await asyncio.sleep(self.delay_s)
        text = self.answer(messages, sample, seed)
        if text == "error":
            raise ModelUnreachable("no connection", tries=3, elapsed_s=0.5)
        if text == "crash":
            raise RuntimeError("a fault of the program")
        return Completion(text, prompt_tokens=10, completion_tokens=len(text), latency_s=0.25)


@dataclass
class ScriptedJudge:
    """Finds `good` proved, and in anything else an error of that text."""

    fingerprint: Fingerprint = LEAN
    delay_s: float = 0.0
    judged: int = 0

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:  # noqa: ARG002
        await asyncio.sleep(self.delay_s)
        self.judged += 1
        if claim.statement.startswith("nonsense"):
            raise StatementError("no theorem")
        if claim.reply.startswith("good"):
            return Verdict(Status.PROVED, self.fingerprint, elapsed_s=0.125)
        last = claim.reply[-1:]
        words = f"type mismatch {'abcdefg'[int(last) if last in '0123456' and last else 0]}"
        error = ProofError(1, 0, 1, 3, words, "⊢ True")
        return Verdict(Status.LEAN_ERROR, self.fingerprint, (error,), elapsed_s=0.125)


def a_run(given: Sequence[Problem], **changes: Any) -> RunRecord:
    fields: dict[str, Any] = {
        "config": {"samples": 3},
        "version": "0.1.0",
        "lean": LEAN,
        "benchmark": "fake",
        "benchmark_hash": benchmark_hash(given),
        "models": {"synthesizer": "fake", "corrector": "fake"},
        "seed": 7,
        "strategy": "fixed",
        "started_at": "2026-01-01T00:00:00.000000+00:00",
        "key": "key",
    }
    return RunRecord(**{**fields, **changes})


def a_context(store: AttemptStore, run: RunRecord, **changes: Any) -> Context:
    model = changes.pop("model", None) or ScriptedModel()
    fields: dict[str, Any] = {
        "run_id": run.id,
        "seed": run.seed,
        "synthesizer": Player(Role("synthesizer", "fake"), model),
        "corrector": Player(Role("corrector", "fake"), model),
        "judge": ScriptedJudge(),
        "store": store,
        "strategy": Fixed(samples=3, corrections=2),
    }
    return Context(**{**fields, **changes})


def tried(sample: int, depth: int, status: Status | None = Status.LEAN_ERROR, **more: Any) -> Held:
    fields: dict[str, Any] = {
        "id": f"{sample}/{depth}",
        "problem_id": "fake/t0",
        "role": "corrector" if depth else "synthesizer",
        "model": "fake",
        "parent_id": f"{sample}/{depth - 1}" if depth else None,
        "error_class": "type_mismatch",
        "fingerprint": f"{sample}/{depth}",
        "tokens": 15,
        "verifier_s": 0.125,
        "latency_s": 0.25,
    }
    return Held(sample=sample, depth=depth, status=status, **{**fields, **more})


def slots(path: Path, run_id: str) -> list[tuple[str, int, int]]:
    from store.queries import held

    with AttemptStore.open(path) as store:
        found = held(store, run_id)
    return [(each.problem_id, each.sample, each.depth) for row in found.values() for each in row]
