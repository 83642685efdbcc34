"""Runs of attempts in the store of an outer loop: each is made once, and goes on where it was."""

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    AsyncExitStack,
    nullcontext,
)
from dataclasses import dataclass, field
from importlib.metadata import version
from typing import Any, Protocol

from agents.model import Model
from agents.roles import Role, parse_role
from benchmarks.problem import Problem
from graphs.budget import Budget, Ledger
from graphs.models import open_model
from graphs.run import Ending, prove_all
from graphs.state import Context, Judge, Player
from graphs.strategies import Strategy
from store.attempts import AttemptStore
from store.records import RunRecord, benchmark_hash
from training.errors import TrainingFailed

ENUMERATOR, MENDER = "builtin:enumerator", "builtin:mender"
_BUILTIN_CONTEXT = 1 << 20
_CONNECTIONS = 64
_FAILURES = 2000


class Observer(Protocol):
    """Someone who is told how the loop goes."""

    def step(self, name: str) -> None:
        """Hear that a step begins."""
        ...

    def note(self, line: str) -> None:
        """Hear of something that came out."""
        ...

    def problems(self, total: int) -> AbstractContextManager[Callable[[Ending], None]]:
        """Give what to call for each of so many problems whose work has ended."""
        ...


@dataclass(frozen=True, slots=True)
class Work:
    """One run: who attempts what, and by which plan."""

    name: str
    """Unique in the loop; by it an interrupted run is found again."""
    benchmark: str
    problems: tuple[Problem, ...]
    synthesizer: Role
    strategy: Strategy
    corrector: Role | None = None
    models: Mapping[str, Model] = field(default_factory=dict)
    """Models by role that are at hand; the others are opened by their roles."""
    exhaustive: bool = False
    """Whether attempts go on after a proof."""
    block: int | None = None
    """How many different samples the synthesizer of a folder draws together, unless it is the
    engine's own number. Drawn one by one they tell a pass rate; together they are the most
    probable ones of many."""
    max_seconds: float | None = None
    """Of all processes that work on it together, as far as the arena remembers them."""
    seed: int = 0


Timer = Callable[[str, float | None], AbstractAsyncContextManager[float | None]]
"""Takes the name of a stage and its limit, and gives the seconds that it has left."""


def _forgetful(stage: str, limit_s: float | None) -> nullcontext[float | None]:  # noqa: ARG001
    return nullcontext(limit_s)


@dataclass(frozen=True, slots=True)
class Arena:
    """Where attempts are made: a store, a judge, and somebody who watches."""

    store: AttemptStore
    judge: Judge
    observer: Observer
    in_flight: int = _CONNECTIONS + 8 * (os.cpu_count() or 2)
    timed: Timer = _forgetful
    """Remembers the seconds of each run; unless given, every process has all of them."""

    async def attempt(self, work: Work) -> str:
        """Make the attempts of a run, or what is left of them, and return the run's id.

        Raises `TrainingFailed` where the model or the program fails, `StoreError`, `LeanError`.
        """
        run = self._begun(work) or self._new(work)
        problems = work.problems if run.benchmark_hash == benchmark_hash(work.problems) else None
        problems = problems or self.store.problems(run.id)
        async with AsyncExitStack() as stack:
            players = [Player(role, await _opened(work, role, stack)) for role in _roles(work)]
            left_s = await stack.enter_async_context(self.timed(work.name, work.max_seconds))
            context = self._context(work, run, players, left_s)
            with self.observer.problems(len(problems)) as tell:
                outcome = await prove_all(
                    run, problems, context, in_flight=self.in_flight, progress=tell
                )
        if outcome.faults:
            first = outcome.faults[0]
            raise TrainingFailed(f"{work.name}: {first.problem_id}: {first.reason}")
        if outcome.halted is not None:
            raise TrainingFailed(f"{work.name}: {outcome.halted}")
        return run.id

    def _begun(self, work: Work) -> RunRecord | None:
        return next((run for run in self.store.runs() if run.key == work.name), None)

    def _new(self, work: Work) -> RunRecord:
        roles = _roles(work)
        return RunRecord(
            config=_config(work),
            version=version("proofsmith"),
            lean=self.judge.fingerprint,
            benchmark=work.benchmark,
            benchmark_hash=benchmark_hash(work.problems),
            models={role.name: role.model for role in roles},
            sampling={role.name: role.sampling.as_json() for role in roles},
            seed=work.seed,
            strategy=work.strategy.name,
            key=work.name,
        )

    def _context(
        self, work: Work, run: RunRecord, players: Sequence[Player], left_s: float | None
    ) -> Context:
        return Context(
            run_id=run.id,
            seed=work.seed,
            synthesizer=players[0],
            corrector=players[-1],
            judge=self.judge,
            store=self.store,
            strategy=work.strategy,
            ledger=Ledger(Budget(wall_s=left_s), failures_allowed=_FAILURES),
            exhaustive=work.exhaustive,
        )


async def _opened(work: Work, role: Role, stack: AsyncExitStack) -> Model:
    if role.name in work.models:
        return work.models[role.name]
    return await open_model(role, _CONNECTIONS, stack, block=work.block)


def builtin_role(name: str, model: str) -> Role:
    """Return the role of a built-in model, whose prompts are never cut."""
    return parse_role(name, {"model": model, "context_budget": _BUILTIN_CONTEXT})


def folder_role(name: str, folder: str) -> Role:
    """Return the role of a model folder, as the folder describes it."""
    return parse_role(name, {"model": folder})


def bare_role(name: str, model: str) -> Role:
    """Return a role that is asked in the words of tiny models."""
    settings = {"model": model, "style": "bare", "context_budget": _BUILTIN_CONTEXT}
    return parse_role(name, settings)


def _roles(work: Work) -> Sequence[Role]:
    return (work.synthesizer,) if work.corrector is None else (work.synthesizer, work.corrector)


def _config(work: Work) -> dict[str, Any]:
    return {
        "step": work.name,
        "benchmark": work.benchmark,
        "problems": len(work.problems),
        "most_attempts": work.strategy.most_attempts,
        "exhaustive": work.exhaustive,
        "max_seconds": work.max_seconds,
    }
