"""What mining a large store costs, in time and memory.

    python -m bench.mining [ATTEMPTS]

Fills a store in a temporary folder, mines it for both roles, and for comparison reads the same
columns without doing anything with them. Times are processor seconds. The aims: less than 1 GB for
a million attempts, and at most ten times as long as reading.
"""

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.problem import Problem
from store import rows
from store.attempts import AttemptStore
from store.records import AttemptRecord, Message, RunRecord, VerdictRecord, benchmark_hash
from store.streams import attempted, places
from tools.lean.verdict import Fingerprint, ProofError, Status, Verdict

_PER_PROBLEM = 100
_BATCH = 20_000
_LEAN = Fingerprint("4.35.0", "bench", "bench", "1", 10.0, 4096)
_TACTICS = ("simp", "omega", "rfl", "constructor", "intro h", "exact h", "cases h", "ring_nf")
_FAILURES, _PROVED = 10, 0.2
_KINDS = ("sft", "dpo", "kto")


def main(attempts: int) -> None:
    """Fill, mine, and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        began = time.process_time()
        _fill(path, attempts)
        took, size = time.process_time() - began, path.stat().st_size / 2**20
        print(f"{attempts} attempts stored in {took:.0f} s, {size:.0f} MiB", flush=True)
        floor = _in_child("read", path)
        for role in ("synthesizer", "corrector"):
            for kind in _KINDS:
                took = _in_child(f"{role} {kind}", path)
                rate = f"{attempts / took:.0f} attempts/s, {took / floor:.1f} × reading"
                print(f"{role} {kind}: {rate}", flush=True)


def _in_child(work: str, path: Path) -> float:
    """Do one piece of work in a process of its own; return its processor seconds."""
    command = [sys.executable, "-m", "bench.mining", "--child", work, str(path)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    told, seconds = done.stdout.rsplit(maxsplit=1)
    print(f"  {told}", flush=True)
    return float(seconds)


def _child(work: str, path: Path) -> None:
    began = time.process_time()
    told = _read(path) if work == "read" else _mine(work, path)
    seconds = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{work}: {told}, {seconds:.1f} s, peak {peak:.0f} MiB\n{seconds}")


def _read(path: Path) -> str:
    with AttemptStore.open(path, read_only=True) as store:
        runs = [run.id for run in store.runs()]
        found = (
            len(attempted(store, place.run_id, place.problem.id)) for place in places(store, runs)
        )
        return f"{sum(found)} attempts"


def _mine(work: str, path: Path) -> str:
    from training.mining.mine import mine
    from training.mining.options import parse_options

    role, kind = work.split()
    options = parse_options({"role": role, "kind": kind})
    card = mine([path], options, path.with_name(f"{role}-{kind}"))
    return f"{card.written} rows of {card.attempts_read} attempts"


def _fill(path: Path, attempts: int) -> None:
    problems = tuple(map(_problem, range(max(attempts // _PER_PROBLEM, 1))))
    with AttemptStore.open(path) as store:
        run = _run(problems)
        store.begin_run(run, problems)
        pending = _records(run, problems)
        for _ in range(0, attempts, _BATCH):
            with store.connection.exclusive():
                for _, (identity, attempt, verdict) in zip(range(_BATCH), pending, strict=False):
                    rows.insert_attempt(store.connection, identity, attempt)
                    rows.insert_verdict(store.connection, VerdictRecord(identity, verdict))


def _records(
    run: RunRecord, problems: tuple[Problem, ...]
) -> Iterator[tuple[str, AttemptRecord, Verdict]]:
    """Yield chains: a proof, or one of few failures with its correction."""
    number = random.Random(0)  # noqa: S311
    for place, problem in enumerate(problems):
        asked = (Message("system", "Prove."), Message("user", problem.statement))
        failures = [_body(number) for _ in range(_FAILURES)]
        sample = made = 0
        while made < _PER_PROBLEM:
            first = f"{place:08x}{sample:04x}0000".ljust(32, "0")
            proved = number.random() < _PROVED
            body = _body(number) if proved else number.choice(failures)
            attempt = _attempt(run, problem, sample, 0, None, asked, body)
            yield first, attempt, _verdict(body, proved=proved)
            if not proved:
                again = Message("user", f"{problem.statement}\n{body}\ndoes not work")
                better = _body(number)
                attempt = _attempt(run, problem, sample, 1, first, (asked[0], again), better)
                mended = number.random() < _PROVED
                yield first[:16] + "1" * 16, attempt, _verdict(better, proved=mended)
            sample, made = sample + 1, made + 2 - proved


def _body(number: random.Random) -> str:
    return "\n".join(number.choices(_TACTICS, k=number.randint(3, 8)))


def _attempt(
    run: RunRecord,
    problem: Problem,
    sample: int,
    depth: int,
    parent: str | None,
    messages: tuple[Message, ...],
    body: str,
) -> AttemptRecord:
    role = "corrector" if depth else "synthesizer"
    return AttemptRecord(
        run_id=run.id,
        problem_id=problem.id,
        sample=sample,
        depth=depth,
        role=role,
        model=f"{role}-1",
        messages=messages,
        reply=f"```lean4\n{body}\n```",
        parent_id=parent,
        asked_at="2026-01-01T00:00:00.000000+00:00",
    )


def _verdict(body: str, *, proved: bool) -> Verdict:
    text = "by\n  " + body.replace("\n", "\n  ")
    if proved:
        return Verdict(Status.PROVED, _LEAN, body=text)
    first = body.split("\n")[0]
    error = ProofError(2, 0, 2, 3, f"Tactic `{first}` failed: no\n⊢ p", "p : Prop\n⊢ p")
    return Verdict(Status.LEAN_ERROR, _LEAN, (error,), body=text)


def _problem(place: int) -> Problem:
    claim = (
        f"(u v w : Nat) (h : u ^ 3 + {place} ≤ v % {place + 2}) : u * w < {place} ∨ w ∣ v * {place}"
    )
    return Problem(f"bench/t{place}", f"theorem t{place} {claim} := by", split="train")


def _run(problems: tuple[Problem, ...]) -> RunRecord:
    return RunRecord(
        config={"bench": len(problems)},
        version="bench",
        lean=_LEAN,
        benchmark="bench",
        benchmark_hash=benchmark_hash(problems),
        models={"synthesizer": "synthesizer-1", "corrector": "corrector-1"},
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        _child(sys.argv[2], Path(sys.argv[3]))
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)
