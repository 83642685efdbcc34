"""The outer loop: attempt, mine, train, evaluate, keep what is better; then one last evaluation.

Every step is made once, by its name, and goes on where it was; see `training.improve.state`. The
split of the last evaluation is looked at by that step alone.
"""

import asyncio
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from graphs.scores import Tally
from store.queries import held
from training.finetune.card import machine
from training.improve.arena import (
    ENUMERATOR,
    Arena,
    Work,
    bare_role,
    builtin_role,
    folder_role,
)
from training.improve.cards import put_scores, put_table
from training.improve.corpus import (
    break_some,
    chosen_families,
    for_enumerator,
    parted,
    shorten_all,
    worth_learning,
)
from training.improve.evaluate import RECOMBINED, Examination, Models, examine
from training.improve.learning import mined, trained, training_of
from training.improve.plans import Waves
from training.improve.plot import plot_rounds
from training.improve.recipe import Learning, Recipe, Round, Window
from training.improve.results import ROUNDS, Pairing, Standing, markdown, rounds_json
from training.improve.selection import select
from training.improve.state import Result, Steps, write_atomically
from training.statements.constructed import NAME as CONSTRUCTED
from training.statements.constructed import AllScripts, Constructed, settled
from training.statements.filter import HeldOut
from training.statements.generate import Statement, as_row, read_statements, unjudged
from training.statements.generate import Tally as Drawn
from training.statements.shorten import closes_at_once

RoleName = Literal["synthesizer", "corrector"]

DATABASE = "attempts.db"
LAST = "last evaluation"
_STATEMENTS = "statements.jsonl"
_SHORTENED = "shortened.jsonl"
_TOLD_EVERY = 1000
_TRAINING = "core/train and drawn"


@dataclass(slots=True)
class Loop:
    """An outer loop in its folder."""

    steps: Steps
    arena: Arena
    statements: tuple[Statement, ...] = ()
    attempted: list[str] = field(default_factory=list)
    """The runs whose attempts may be learned from, oldest first."""
    asked: list[str] = field(default_factory=list)
    """Of those, the runs in which a synthesizer with weights was asked."""

    def __post_init__(self) -> None:
        """Let the state remember the seconds of every run."""
        self.arena = replace(self.arena, timed=self.steps.timed)

    @property
    def recipe(self) -> Recipe:
        """What is to be done."""
        return self.steps.recipe

    @property
    def folder(self) -> Path:
        """Where everything lies."""
        return self.steps.folder

    async def run(self) -> Result:
        """Go on until the end, and return the last evaluation.

        Raises `TrainingError`, `BenchmarkError`, `RoleError`, `StoreError` and `LeanError`.
        """
        self.statements = await self._drawn()
        if self.recipe.corpus.shortened:
            self.statements = await self._shortened()
        await self._corpus()
        standing = await self._first_models()
        for number, each in enumerate(self.recipe.rounds, start=1):
            standing = await self._round(number, each, standing)
        return await self._once(LAST, lambda: self._last(standing))

    async def _once(self, name: str, work: Any) -> Result:
        if name not in self.steps.results:
            self.arena.observer.step(name)
        return await self.steps.once(name, work)

    async def _drawn(self) -> tuple[Statement, ...]:
        path = self.folder / _STATEMENTS
        await self._once("draw", lambda: self._draw(path))
        return self._read(path)

    async def _draw(self, path: Path) -> Result:
        asked, tally = self.recipe.statements, Drawn()
        families = chosen_families(asked.families)
        found = []
        for each in unjudged(asked.count, self.recipe.seed, families, HeldOut.of_core(), tally):
            found.append(each)
            if len(found) % _TOLD_EVERY == 0:
                self.arena.observer.note(f"{len(found)} of {asked.count} statements")
                await asyncio.sleep(0)  # where Ctrl-C is heard
        lines = (json.dumps(as_row(each), ensure_ascii=False) for each in found)
        write_atomically(path, "".join(f"{line}\n" for line in lines))
        return {"count": len(found), "drawn": tally.drawn, "dropped": dict(tally.dropped)}

    async def _shortened(self) -> tuple[Statement, ...]:
        path = self.folder / _SHORTENED
        await self._once("shorten", lambda: self._shorten(path))
        share = self.recipe.corpus.closed_share
        drawn = {each.problem.id: number for number, each in enumerate(self.statements)}
        found = sorted(self._read(path), key=lambda each: drawn[each.problem.id])
        return worth_learning(found, share, self.recipe.seed)

    async def _shorten(self, path: Path) -> Result:
        if not path.exists():
            short_first = sorted(self.statements, key=lambda each: not each.short)
            own = [each if each.short else settled(each) for each in short_first]
            part = path.with_suffix(".part")
            async with self.steps.timed("shorten", self.recipe.corpus.shortened_s) as left_s:
                await shorten_all(own, self.arena.judge, part, left_s, self.arena.observer.note)
            part.replace(path)
        found = self._read(path)
        return {"shortened": len(found), "closed at once": sum(map(closes_at_once, found))}

    def _read(self, path: Path) -> tuple[Statement, ...]:
        return read_statements(path.read_text(encoding="utf-8"))

    @property
    def _parts(self) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
        """What the first synthesizer learns of, and what is held back from it."""
        return parted(self.statements, self.recipe.corpus.held_back, self.recipe.seed)

    @property
    def _problems(self) -> tuple[Problem, ...]:
        return (*load_core("train"), *(each.problem for each in self.statements))

    async def _corpus(self) -> None:
        corpus = self.recipe.corpus
        if corpus.constructed:
            await self._attempts(self._constructed(CONSTRUCTED, self._parts[0]))
        if corpus.enumerator_samples:
            await self._attempts(self._enumerated())

    def _constructed(self, name: str, statements: Sequence[Statement]) -> Work:
        role = bare_role("synthesizer", CONSTRUCTED)
        having = tuple(settled(each) for each in statements if each.scripts)
        return Work(
            name=name,
            benchmark="drawn",
            problems=tuple(each.problem for each in having),
            synthesizer=role,
            models={"synthesizer": Constructed(having, role)},
            strategy=AllScripts({each.problem.id: len(each.scripts) for each in having}),
            max_seconds=self.recipe.corpus.constructed_s,
            seed=self.recipe.seed,
        )

    def _enumerated(self) -> Work:
        corpus = self.recipe.corpus
        chosen = for_enumerator(
            self._parts[0], self._proved(), corpus.enumerator_share, self.recipe.seed
        )
        return Work(
            name="enumerator",
            benchmark=_TRAINING,
            problems=(*load_core("train"), *(each.problem for each in chosen)),
            synthesizer=builtin_role("synthesizer", ENUMERATOR),
            strategy=Waves(corpus.enumerator_samples),
            max_seconds=corpus.enumerator_s,
            seed=self.recipe.seed,
        )

    async def _attempts(self, work: Work) -> Result:
        async def made() -> Result:
            run_id = await self.arena.attempt(work)
            found = held(self.arena.store, run_id)
            proved = sum(any(each.proved for each in tried) for tried in found.values())
            attempts = sum(map(len, found.values()))
            self.arena.observer.note(f"{proved} of {len(found)} proved in {attempts} attempts")
            return {"run": run_id, "problems": len(found), "proved": proved, "attempts": attempts}

        result = await self._once(work.name, made)
        self.attempted.append(result["run"])
        return result

    def _proved(self) -> frozenset[str]:
        return frozenset(
            name
            for run_id in self.attempted
            for name, attempts in held(self.arena.store, run_id).items()
            if any(each.proved for each in attempts)
        )

    def _rates(self) -> dict[str, Tally]:
        """Return how the synthesizer fared when it was last asked about each problem."""
        rates: dict[str, Tally] = {}
        for run_id in self.asked:
            for name, attempts in held(self.arena.store, run_id).items():
                fresh = [each for each in attempts if each.depth == 0 and each.status is not None]
                rates[name] = Tally(len(fresh), sum(each.proved for each in fresh))
        return rates

    async def _first_models(self) -> Standing:
        synthesizer = await self._learned("synthesizer", 0, None)
        if self.recipe.warm_up is not None:
            await self._warmed_up(synthesizer, self.recipe.warm_up)
        corpus = self.recipe.corpus
        if corpus.constructed and corpus.held_back:
            await self._attempts(self._constructed(f"{CONSTRUCTED}, held back", self._parts[1]))
        if corpus.broken:
            await self._once("break proofs", self._broken)
        corrector = await self._learned("corrector", 0, None)
        return await self._standing(0, Models(synthesizer, corrector), None)

    async def _warmed_up(self, synthesizer: Path, window: Window) -> None:
        work = Work(
            name="warm-up",
            benchmark=_TRAINING,
            problems=self._held_back(window) or self._selected(window, 0),
            synthesizer=folder_role("synthesizer", str(synthesizer)),
            strategy=Waves(self.recipe.warm_up_samples),
            exhaustive=bool(self.recipe.rounds),
            block=1 if self.recipe.rounds else self.recipe.warm_up_samples,
            max_seconds=self.recipe.warm_up_s,
            seed=self.recipe.seed,
        )
        self.asked.append((await self._attempts(work))["run"])

    async def _broken(self) -> Result:
        corpus = self.recipe.corpus
        store = self.folder / DATABASE
        async with self.steps.timed("break proofs", corpus.broken_s) as left_s:
            return {"failed": await break_some(self.arena, store, corpus.broken, left_s)}

    def _held_back(self, window: Window) -> tuple[Problem, ...]:
        problems = tuple(each.problem for each in self._parts[1])
        known = {each.id for each in problems}
        return select(problems, {}, known, window, self.recipe.seed)

    def _selected(self, window: Window, number: int) -> tuple[Problem, ...]:
        seed = self.recipe.seed + number
        return select(self._problems, self._rates(), self._proved(), window, seed)

    async def _learned(self, role: RoleName, number: int, best: Models | None) -> Path:
        """Mine and train; return the new model's folder."""
        learning: Learning = getattr(self.recipe, role)
        data = self.folder / "data" / f"{role}-{number}"
        out = self.folder / "models" / f"{role}-{number}"
        store, seed = self.folder / DATABASE, self.recipe.seed + number
        await self._once(
            f"mine {role} {number}", lambda: mined(store, role, learning.mining, seed, data)
        )
        base = getattr(best, role) if best and learning.go_on else self._start(learning, best)
        settings = learning.later if number else learning.first
        config = training_of(role, data, out, settings, base, seed)
        await self._once(f"train {role} {number}", lambda: trained(config, self.arena.observer))
        return out

    def _start(self, learning: Learning, best: Models | None) -> Path | None:
        if learning.start == "zero":
            return None
        return best.synthesizer if best else self.folder / "models" / "synthesizer-0"

    async def _round(self, number: int, each: Round, before: Standing) -> Standing:
        best = before.models(self.folder)
        work = Work(
            name=f"round {number}",
            benchmark=_TRAINING,
            problems=self._selected(each.window, number),
            synthesizer=best.role("synthesizer"),
            corrector=best.role("corrector"),
            strategy=Waves(
                each.samples * (1 + each.corrections), each.samples, each.corrections, each.samples
            ),
            exhaustive=True,
            block=1,
            max_seconds=each.attempts_s,
            seed=self.recipe.seed + number,
        )
        self.asked.append((await self._attempts(work))["run"])
        synthesizer, corrector = best.synthesizer, best.corrector
        if each.synthesizer:
            synthesizer = await self._learned("synthesizer", number, best)
        if each.corrector:
            corrector = await self._learned("corrector", number, best)
        return await self._standing(number, Models(synthesizer, corrector), before)

    async def _standing(self, number: int, models: Models, before: Standing | None) -> Standing:
        """Evaluate new models on `valid` and keep the pair that is best, or is the first."""
        result = await self._once(f"valid {number}", lambda: self._compared(number, models, before))
        standing = Standing.from_json(result)
        done = [self.steps.results.get(f"valid {each}") for each in range(number + 1)]
        standings = [Standing.from_json(each) for each in done if each is not None]
        write_atomically(self.folder / ROUNDS, rounds_json(standings))
        plot_rounds(standings, self.folder)
        return standing

    async def _compared(self, number: int, models: Models, before: Standing | None) -> Result:
        exam = self._examination(f"valid {number}", "valid", self.recipe.evaluation.valid_attempts)
        baseline = before.baseline if before else await exam.baseline()
        alone = await exam.alone(models.role("synthesizer"))
        synthesizer = models.synthesizer
        if before is not None and alone.score < before.alone.score:
            synthesizer = before.models(self.folder).synthesizer
        tried = await self._paired(exam, Models(synthesizer, models.corrector), before)
        standing = Standing.after(number, before, self.folder, baseline, alone, tried)
        put_scores(models, tried[0], standing, before)
        self.arena.observer.note(standing.in_words())
        return standing.as_json()

    async def _paired(
        self, exam: Examination, pair: Models, before: Standing | None
    ) -> list[Pairing]:
        """Evaluate a pair, and where only its corrector may be worse, the kept one in its place."""
        own = await exam.together(pair.role("synthesizer"), pair.role("corrector"))
        tried = [Pairing(pair, own)]
        if before is None or own.score >= before.together.score:
            return tried
        kept = before.models(self.folder)
        if kept.synthesizer != pair.synthesizer and kept.corrector != pair.corrector:
            mixed = Models(pair.synthesizer, kept.corrector)
            synthesizer, corrector = mixed.role("synthesizer"), mixed.role("corrector")
            tried.append(Pairing(mixed, await exam.together(synthesizer, corrector, RECOMBINED)))
        return tried

    def _examination(self, name: str, split: str, budget: int) -> Examination:
        rules = self.recipe.evaluation
        most = rules.valid_problems if name.startswith("valid") else rules.test_problems
        return Examination(
            arena=self.arena,
            name=name,
            split=split,
            problems=_spread(load_core(split), most),
            rules=rules,
            budget=budget,
            seed=self.recipe.seed,
        )

    async def _last(self, standing: Standing) -> Result:
        rules = self.recipe.evaluation
        models = standing.models(self.folder)
        table = await examine(self._examination(LAST, rules.split, max(rules.marks)), models)
        found = {
            "recipe": self.recipe.name,
            **table.as_json(),
            "models": {"synthesizer": standing.synthesizer, "corrector": standing.corrector},
            "machine": machine(None),
        }
        put_table(models, found)
        for role in ("synthesizer", "corrector"):
            _copied(getattr(models, role), self.folder / role)
        write_atomically(self.folder / "results.json", json.dumps(found, indent=1) + "\n")
        write_atomically(self.folder / "results.md", markdown(found))
        return found


def _spread(problems: tuple[Problem, ...], most: int | None) -> tuple[Problem, ...]:
    """Return at most so many problems, evenly from all, for neighbours are of one topic."""
    step = 1 if most is None else max(1, len(problems) // most)
    return problems[::step][:most]


def _copied(model: Path, target: Path) -> None:
    part = target.with_name(f"{target.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(model, part)
    shutil.rmtree(target, ignore_errors=True)
    part.replace(target)
