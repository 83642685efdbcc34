"""A whole run: many problems at once, each through the graph, resumed by what the store holds."""

import asyncio
from collections.abc import (
    AsyncIterator,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from benchmarks.problem import Problem
from graphs.budget import Spent, spent_on
from graphs.prove import graph
from graphs.state import Context, State
from graphs.strategies import Action
from store.errors import StoreError
from store.queries import Held, held
from store.records import RunEvent, RunRecord
from tools.lean.errors import LeanError

_STEPS_PER_ATTEMPT = 3


@dataclass(frozen=True, slots=True)
class Ending:
    """How the work on one problem ended in this process."""

    problem_id: str
    solved: bool
    attempts: int
    """All that the run holds for it, those of earlier processes included."""
    reason: str = ""
    """Why it was given up."""
    fault: bool = False
    """Whether that was a fault of the program."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended; what it brought is in the store."""

    endings: tuple[Ending, ...]
    halted: str | None
    """Why it stopped before its work was done; None where it did not."""

    @property
    def faults(self) -> tuple[Ending, ...]:
        """The problems that a fault of the program ended."""
        return tuple(ending for ending in self.endings if ending.fault)


Progress = Callable[[Ending], None]


async def prove_all(
    run: RunRecord,
    problems: Sequence[Problem],
    context: Context,
    *,
    in_flight: int,
    progress: Progress = lambda _: None,
) -> Outcome:
    """Work on all problems of a run, or on what is left of them, at most `in_flight` at once.

    When cancelled, it stops cleanly: every judged attempt is stored, and the same call goes on
    from there. A fault in the work on one problem ends that problem alone. Raises `StoreError`
    and `LeanError`, which end the run.
    """
    context.store.begin_run(run, problems)
    before = held(context.store, run.id)
    context.ledger.spent += _counted(before)
    endings: list[Ending] = []
    async with _noted(context, run.id):
        waiting = iter(problems)
        await _together(
            _work(waiting, before, context, endings, progress)
            for _ in range(min(in_flight, len(problems)))
        )
    return Outcome(tuple(endings), context.ledger.halted)


async def _together(jobs: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Run all jobs; the first that fails cancels the rest, and its error is raised as it is."""
    try:
        async with asyncio.TaskGroup() as group:
            for job in jobs:
                group.create_task(job)
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None


async def _work(
    waiting: Iterator[Problem],
    before: Mapping[str, tuple[Held, ...]],
    context: Context,
    endings: list[Ending],
    progress: Progress,
) -> None:
    for problem in waiting:
        ending = await _proved(problem, before.get(problem.id, ()), context)
        endings.append(ending)
        progress(ending)


async def _proved(problem: Problem, attempts: tuple[Held, ...], context: Context) -> Ending:
    try:
        found = await graph.ainvoke(
            State(problem, attempts),
            context=context,
            config={"recursion_limit": _most_steps(context)},
        )
    except (StoreError, LeanError):
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
        return Ending(problem.id, solved=False, attempts=len(attempts), reason=reason, fault=True)
    choice = found["choice"]
    solved = choice.action is Action.SOLVED
    return Ending(problem.id, solved, len(found["attempts"]), choice.reason)


def _most_steps(context: Context) -> int:
    """Bound the graph's steps well above what the strategy can ask for, which is the real bound."""
    return _STEPS_PER_ATTEMPT * context.strategy.most_attempts + 10


def _counted(before: Mapping[str, tuple[Held, ...]]) -> Spent:
    spent = sum(map(spent_on, before.values()), Spent())
    return Spent(spent.attempts, spent.tokens, spent.verifier_s)


@asynccontextmanager
async def _noted(context: Context, run_id: str) -> AsyncIterator[None]:
    """Note in the store how the run ended; a full disk then must not hide what happened."""
    try:
        yield
    except StoreError:
        raise
    except BaseException:
        context.store.end_run(run_id, RunEvent.STOPPED)
        raise
    done = context.ledger.halted is None
    context.store.end_run(run_id, RunEvent.FINISHED if done else RunEvent.STOPPED)
