"""What the loop costs beyond Lean and the model, and what its store costs.

    python -m bench.loop

Model and judge are scripted fakes that answer at once, so all time is the loop's own. Times depend
on the machine; the aim is at most 2 ms of processor time for each attempt.
"""

import asyncio
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from agents.builtin.scripted import FAKE, NAME, ScriptedModel, ScriptedVerifier
from agents.roles import Role
from benchmarks.problem import Problem
from graphs.run import prove_all
from graphs.state import Context, Player
from graphs.strategies import Fixed
from store.attempts import AttemptStore
from store.queries import held
from store.records import AttemptRecord, Message, RunRecord, benchmark_hash
from tools.lean.verdict import ProofError, Status, Verdict

_PROBLEMS = 100
_STORED = 100_000
_WRONG = Verdict(
    Status.LEAN_ERROR,
    FAKE,
    (ProofError(1, 0, 1, 5, "Tactic `rfl` failed: not definitionally equal\n⊢ p", "⊢ p"),),
    body="by rfl",
)


@dataclass(slots=True)
class _Clock:
    """Processor and wall-clock seconds since it was made."""

    wall: float
    own: float

    @classmethod
    def start(cls) -> "_Clock":
        return cls(time.perf_counter(), time.process_time())

    def each(self, count: int) -> str:
        own = 1000 * (time.process_time() - self.own) / count
        wall = 1000 * (time.perf_counter() - self.wall) / count
        return f"{own:8.2f} ms of processor time, {wall:8.2f} ms of wall-clock time"


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        with AttemptStore.open(Path(folder) / "loop.db") as store:
            asyncio.run(_loop(store))
        with AttemptStore.open(Path(folder) / "store.db") as store:
            _insert_and_resume(store)


async def _loop(store: AttemptStore) -> None:
    problems = tuple(
        Problem(f"bench/t{number}", f"theorem t{number} (p : Prop) (h : p) : p := by")
        for number in range(_PROBLEMS)
    )
    run = _run(problems)
    model = ScriptedModel(lambda _messages, sample, seed: f"exact h{sample}_{seed}")
    context = Context(
        run_id=run.id,
        seed=0,
        synthesizer=Player(Role("synthesizer", NAME), model),
        corrector=Player(Role("corrector", NAME), model),
        judge=ScriptedVerifier(lambda _claim: _WRONG),
        store=store,
        strategy=Fixed(samples=3, corrections=2),
    )
    clock = _Clock.start()
    await prove_all(run, problems, context, in_flight=16)
    attempts = context.ledger.spent.attempts
    print(f"each of {attempts} attempts beyond Lean and model: {clock.each(attempts)}")


def _insert_and_resume(store: AttemptStore) -> None:
    problems = tuple(
        Problem(f"bench/t{number}", f"theorem t{number} : True := by") for number in range(1000)
    )
    run = _run(problems)
    store.begin_run(run, problems)
    clock = _Clock.start()
    for number in range(_STORED):
        store.add_attempt(_attempt(run, problems[number % 1000], number // 1000), _WRONG)
    print(f"each of {_STORED} inserts: {clock.each(_STORED)}")
    clock = _Clock.start()
    found = sum(map(len, held(store, run.id).values()))
    print(f"reading what a run of {found} attempts already holds: {clock.each(1)}")


def _run(problems: tuple[Problem, ...]) -> RunRecord:
    return RunRecord(
        config={},
        version="0",
        lean=FAKE,
        benchmark="bench",
        benchmark_hash=benchmark_hash(problems),
        models={"synthesizer": NAME, "corrector": NAME},
    )


def _attempt(run: RunRecord, problem: Problem, sample: int) -> AttemptRecord:
    messages = (Message("user", f"Prove {problem.statement}"),)
    return AttemptRecord(
        run.id, problem.id, sample, 0, "synthesizer", NAME, messages, reply=f"exact h{sample}"
    )


if __name__ == "__main__":
    main()
