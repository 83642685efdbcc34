"""A store with a known history, and what is mined of it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from benchmarks.problem import Problem
from store.attempts import AttemptStore
from store.records import AttemptRecord, Message, RunRecord, benchmark_hash
from tools.lean.verdict import Fingerprint, ProofError, Status, Verdict
from training.mining.card import DataCard
from training.mining.mine import mine
from training.mining.options import parse_options

LEAN = Fingerprint("4.35.0", "abcdef", "library", "1", 10.0, 2048)
OTHER = replace(LEAN, time_limit_s=60.0)


def problem(name: str, claim: str, **more: str) -> Problem:
    return Problem(f"t/{name}", f"theorem {name} {claim} := by", **{"split": "train", **more})


ADD = problem("add", "(u v w : Nat) (h : u ^ 3 ≤ v % 7) : u * w < 5 ∨ w ∣ v * 11")
MUL = problem("mul", "(l : List Bool) (h : l.length * 3 = 19) : l = [] ∨ true ∈ l.reverse ++ l")
PRE = problem("pre", "(c : Colour) : c.turn.turn.turn = c", prelude="inductive Colour | r | g")
PROBLEMS = (ADD, MUL, PRE)

PROVED = Verdict(Status.PROVED, LEAN)


def wrong(message: str = "Tactic `simp` failed: no", **more: Any) -> Verdict:
    error = ProofError(2, 0, 2, 4, message, "p : Prop\n⊢ p")
    return Verdict(Status.LEAN_ERROR, LEAN, (error,), **more)


@dataclass
class History:
    """A run that attempts are added to."""

    store: AttemptStore
    run: RunRecord

    @classmethod
    def begin(
        cls, store: AttemptStore, problems: Sequence[Problem] = PROBLEMS, **more: Any
    ) -> "History":
        fields: dict[str, Any] = {"config": {"n": 1}, "lean": LEAN, "key": "k"}
        run = RunRecord(
            version="0",
            benchmark="t",
            benchmark_hash=benchmark_hash(problems),
            models={"synthesizer": "small"},
            **{**fields, **more},
        )
        store.begin_run(run, problems)
        return cls(store, run)

    def add(
        self,
        asked: Problem,
        body: str,
        verdict: Verdict | None = PROVED,
        parent: AttemptRecord | None = None,
        sample: int = 0,
        **more: Any,
    ) -> AttemptRecord:
        """Store a fresh attempt, or a correction of `parent`, whose proof is this tactic block."""
        said = f"prove {asked.statement}" + (f"\nnot {parent.reply}" if parent else "")
        fields: dict[str, Any] = {
            "role": "corrector" if parent else "synthesizer",
            "model": "mender" if parent else "small",
            "messages": (Message("system", "Prove."), Message("user", said)),
            "reply": f"```lean4\n{body}\n```",
            "asked_at": "2026-01-01T00:00:00.000000+00:00",
        }
        attempt = AttemptRecord(
            self.run.id,
            asked.id,
            sample if parent is None else parent.sample,
            0 if parent is None else parent.depth + 1,
            parent_id=None if parent is None else parent.id,
            **{**fields, **more},
        )
        if verdict is not None:
            verdict = replace(verdict, body="by\n  " + body.replace("\n", "\n  "))
        self.store.add_attempt(attempt, verdict)
        return attempt


@dataclass(frozen=True)
class Mined:
    """A data set as it came out."""

    card: DataCard
    folder: Path

    @property
    def rows(self) -> list[dict[str, Any]]:
        return [*self.split("train"), *self.split("valid")]

    def split(self, name: str) -> list[dict[str, Any]]:
        text = (self.folder / f"{name}.jsonl").read_text(encoding="utf-8")
        return [json.loads(line) for line in text.splitlines()]


def mined(db: Path, role: str, kind: str, out: str = "out", **options: Any) -> Mined:
    folder = db.parent / out
    chosen = parse_options({"role": role, "kind": kind, "valid_share": 0.0, **options})
    return Mined(mine([db], chosen, folder, force=True), folder)


def texts(rows: Iterable[dict[str, Any]], column: str) -> list[str]:
    return [row[column][-1]["content"] for row in rows]
