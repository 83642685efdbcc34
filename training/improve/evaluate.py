"""Evaluates models on a split: every arm may spend the same attempts on each problem."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from agents.roles import Role
from benchmarks.problem import Problem
from store.queries import held
from training.improve.arena import (
    ENUMERATOR,
    MENDER,
    Arena,
    Work,
    bare_role,
    builtin_role,
    folder_role,
)
from training.improve.plans import RepairEach, Waves
from training.improve.recipe import Evaluation
from training.improve.scores import (
    Arm,
    Difference,
    Repair,
    arm,
    as_json,
    difference,
    first_proofs,
    repair,
)
from training.statements.constructed import AllScripts, Constructed
from training.statements.generate import Statement

BASELINE, ALONE, TOGETHER = "enumerator", "synthesizer", "synthesizer + corrector"
RECOMBINED = "synthesizer + kept corrector"
_FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Models:
    """The two model folders that are evaluated."""

    synthesizer: Path
    corrector: Path

    def role(self, name: str) -> Role:
        """Return one of the two roles."""
        return folder_role(name, str(getattr(self, name)))


@dataclass(frozen=True, slots=True)
class Table:
    """All that an evaluation brought."""

    split: str
    budget: int
    arms: tuple[Arm, ...]
    differences: tuple[Difference, ...] = ()
    repairs: tuple[Repair, ...] = ()

    def arm(self, name: str) -> Arm:
        """Return one arm by its name."""
        return next(each for each in self.arms if each.name == name)

    def as_json(self) -> dict[str, Any]:
        """Return the table as JSON values."""
        return {
            "split": self.split,
            "budget": self.budget,
            "arms": [as_json(each) for each in self.arms],
            "differences": [as_json(each) for each in self.differences],
            "repairs": [as_json(each) for each in self.repairs],
        }


@dataclass(frozen=True, slots=True)
class Failures:
    """The failures of an arm at one problem whose repair is tried."""

    statement: Statement
    """The problem, with the failed scripts."""
    drawn: int
    """Samples that the arm had drawn when it had all of them: sample number `drawn` + i is the
    fresh one beside the repair of the i-th."""


@dataclass(frozen=True, slots=True)
class Examination:
    """One evaluation: where, on which problems, by which rules."""

    arena: Arena
    name: str
    """Begins the names of its runs."""
    split: str
    problems: tuple[Problem, ...]
    rules: Evaluation
    budget: int
    seed: int = 0
    marks: tuple[int, ...] = field(init=False)

    def __post_init__(self) -> None:
        marks = tuple(k for k in self.rules.marks if k < self.budget)
        object.__setattr__(self, "marks", (*marks, self.budget))

    async def baseline(self) -> Arm:
        """Let the enumerator spend the budget."""
        return await self._arm(BASELINE, builtin_role("synthesizer", ENUMERATOR))

    async def alone(self, synthesizer: Role) -> Arm:
        """Let the synthesizer spend the budget on samples."""
        return await self._arm(ALONE, synthesizer)

    async def together(self, synthesizer: Role, corrector: Role, name: str = TOGETHER) -> Arm:
        """Let the synthesizer and the corrector spend the budget by the plan."""
        return await self._arm(name, synthesizer, corrector)

    def compare(self, first: Arm, second: Arm) -> tuple[Difference, ...]:
        """Compare two arms at every mark."""
        store, names = self.arena.store, (first.name, second.name)
        a = first_proofs(store, first.run_id)
        b = first_proofs(store, second.run_id)
        return tuple(difference(names, a, b, k) for k in self.marks)

    async def repairs(self, of: Arm, synthesizer: Role, corrector: Role) -> tuple[Repair, ...]:
        """Take failures of an arm, and let each way of going on make one attempt at each."""
        failures = self._failures(of)
        if not failures:
            return ()
        mender = builtin_role("corrector", MENDER)
        statements = [each.statement for each in failures]
        return (
            await self._repaired("corrector", statements, corrector),
            await self._repaired("mender", statements, mender),
            await self._resampled("fresh sample", failures, synthesizer),
        )

    async def _arm(self, name: str, synthesizer: Role, corrector: Role | None = None) -> Arm:
        plan = self.rules.plan
        strategy = (
            Waves(self.budget, plan.wave, plan.corrections) if corrector else Waves(self.budget)
        )
        work = Work(
            name=f"{self.name}: {name}",
            benchmark=f"core/{self.split}",
            problems=self.problems,
            synthesizer=synthesizer,
            corrector=corrector,
            strategy=strategy,
            max_seconds=self.rules.arm_s,
            seed=self.seed,
        )
        run_id = await self.arena.attempt(work)
        return arm(self.arena.store, name, run_id, self.marks, self.budget)

    def _failures(self, of: Arm) -> tuple[Failures, ...]:
        """Return the problems with the first different failures of an arm at each."""
        attempts = held(self.arena.store, of.run_id)
        found = []
        for problem in self.problems:
            first: dict[str, int] = {}
            for each in attempts.get(problem.id, ()):
                if each.status is not None and each.status.judged and not each.proved:
                    first.setdefault(self.arena.store.attempt(each.id).reply, each.sample)
            scripts = tuple(first)[: self.rules.repairs]
            if scripts:
                found.append(Failures(Statement(problem, scripts), 1 + first[scripts[-1]]))
        return tuple(found)

    async def _repaired(self, name: str, failures: Sequence[Statement], corrector: Role) -> Repair:
        replayer = bare_role("synthesizer", _FAILED)
        work = Work(
            name=f"{self.name}: repair by {name}",
            benchmark=f"core/{self.split}",
            problems=tuple(each.problem for each in failures),
            synthesizer=replayer,
            corrector=corrector,
            models={"synthesizer": Constructed(failures, replayer)},
            strategy=RepairEach(_counts(failures)),
            exhaustive=True,
            max_seconds=self.rules.arm_s,
            seed=self.seed,
        )
        return repair(self.arena.store, name, await self.arena.attempt(work), depth=1, skipped={})

    async def _resampled(
        self, name: str, failures: Sequence[Failures], synthesizer: Role
    ) -> Repair:
        """Draw the samples that come next: a model's samples of one problem are all different."""
        drawn = {each.statement.problem.id: each.drawn for each in failures}
        counts = _counts([each.statement for each in failures])
        work = Work(
            name=f"{self.name}: repair by {name}",
            benchmark=f"core/{self.split}",
            problems=tuple(each.statement.problem for each in failures),
            synthesizer=synthesizer,
            strategy=AllScripts({key: drawn[key] + n for key, n in counts.items()}, "resample"),
            exhaustive=True,
            max_seconds=self.rules.arm_s,
            seed=self.seed,
        )
        run_id = await self.arena.attempt(work)
        return repair(self.arena.store, name, run_id, depth=0, skipped=drawn)


async def examine(examination: Examination, models: Models) -> Table:
    """Evaluate the enumerator and both ways to use the models, and set them side by side."""
    synthesizer, corrector = models.role("synthesizer"), models.role("corrector")
    baseline = await examination.baseline()
    alone = await examination.alone(synthesizer)
    together = await examination.together(synthesizer, corrector)
    return Table(
        split=examination.split,
        budget=examination.budget,
        arms=(baseline, alone, together),
        differences=(
            *examination.compare(baseline, together),
            *examination.compare(alone, together),
        ),
        repairs=await examination.repairs(alone, synthesizer, corrector),
    )


def _counts(failures: Sequence[Statement]) -> dict[str, int]:
    return {each.problem.id: len(each.scripts) for each in failures}
