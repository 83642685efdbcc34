"""What is read from a store about arms at equal budgets, on attempts that are scripted."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from agents.model import Message
from agents.roles import Role
from graphs.run import Ending
from store.attempts import AttemptStore
from tests.graphs.fakes import ScriptedJudge, ScriptedModel, problems
from tests.training.improve.loops import RECIPE
from tools.lean.verdict import Claim, Status, Verdict
from training.improve import arena as arenas
from training.improve.arena import Arena, Work
from training.improve.evaluate import Examination
from training.improve.plans import Waves
from training.improve.recipe import Evaluation
from training.improve.scores import arm, difference, first_proofs
from training.improve.state import Steps


class Silent:
    """An observer that looks away."""

    def step(self, name: str) -> None: ...

    def note(self, line: str) -> None: ...

    @contextmanager
    def problems(self, total: int) -> Iterator[Callable[[Ending], None]]:  # noqa: ARG002
        yield lambda _: None


PROBLEMS = problems(4)
ROLE = Role("synthesizer", "fake", context_budget=1 << 20)
CORRECTOR = Role("corrector", "fake", context_budget=1 << 20)


def at(*numbers: int | None) -> ScriptedModel:
    """Make a model whose n-th sample of problem i is the first right one."""

    def answer(messages: Sequence[Message], sample: int, seed: int | None) -> str:  # noqa: ARG001
        text = messages[-1].content
        wanted = next(n for i, n in enumerate(numbers) if f"theorem t{i} " in text)
        return "good" if wanted is not None and sample + 1 >= wanted else f"bad {sample}"

    return ScriptedModel(answer)


@pytest.fixture
def arena(tmp_path: Path) -> Iterator[Arena]:
    with AttemptStore.open(tmp_path / "a.db") as store:
        yield Arena(store, ScriptedJudge(), Silent())


def work(name: str, model: ScriptedModel, budget: int = 4) -> Work:
    return Work(
        name=name,
        benchmark="fake",
        problems=PROBLEMS,
        synthesizer=ROLE,
        models={"synthesizer": model},
        strategy=Waves(budget),
    )


async def test_solved_within_k_counts_the_first_k_attempts(arena: Arena) -> None:
    run_id = await arena.attempt(work("a", at(1, 2, 4, None)))

    found = arm(arena.store, "a", run_id, (1, 2, 4), budget=4)

    assert first_proofs(arena.store, run_id) == {
        "fake/t0": 1,
        "fake/t1": 2,
        "fake/t2": 4,
        "fake/t3": None,
    }
    assert [(each.k, each.estimate.value) for each in found.at] == [(1, 0.25), (2, 0.5), (4, 0.75)]
    assert found.attempts == 1 + 2 + 4 + 4
    assert found.at[0].estimate.low < 0.25 < found.at[0].estimate.high


async def test_a_problem_whose_budget_was_not_spent_counts_as_unsolved(arena: Arena) -> None:
    run_id = await arena.attempt(work("a", at(1, 2, 4, None), budget=2))

    found = arm(arena.store, "a", run_id, (1, 4), budget=4)

    assert (found.problems, found.unfinished) == (4, 2)
    assert [each.estimate.value for each in found.at] == [0.25, 0.5]


async def test_the_difference_is_paired_and_counts_both_directions(arena: Arena) -> None:
    first = await arena.attempt(work("a", at(1, 2, None, None)))
    second = await arena.attempt(work("b", at(1, None, 3, 4)))
    firsts = [first_proofs(arena.store, each) for each in (first, second)]

    found = difference(("a", "b"), firsts[0], firsts[1], 4)

    assert (found.gained, found.lost, found.problems) == (2, 1, 4)
    assert found.estimate.value == pytest.approx(0.25)
    same = difference(("a", "b"), firsts[0], firsts[0], 1)
    assert (same.gained, same.lost, same.estimate.value) == (0, 0, 0.0)
    assert same.estimate.low < 0 < same.estimate.high


async def test_a_run_is_found_again_by_its_name_and_never_made_twice(arena: Arena) -> None:
    model = at(1, 2, 4, None)

    first = await arena.attempt(work("a", model))
    asked = len(model.asked)
    again = await arena.attempt(work("a", model))

    assert first == again
    assert len(model.asked) == asked


async def test_repairs_are_scored_on_the_same_failures(arena: Arena) -> None:
    rules = Evaluation(marks=(4,), repairs=2)
    exam = Examination(arena, "exam", "test", PROBLEMS, rules, budget=4)
    run_id = await arena.attempt(work("a", at(1, 2, 4, None)))

    failures = exam._failures(arm(arena.store, "a", run_id, (4,), 4))

    assert [(each.statement.problem.id, each.statement.scripts) for each in failures] == [
        ("fake/t1", ("bad 0",)),
        ("fake/t2", ("bad 0", "bad 1")),
        ("fake/t3", ("bad 0", "bad 1")),
    ]


class Hasty(ScriptedJudge):
    """A judge whose time is up on all that is `slow`."""

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        if claim.reply.startswith("slow"):
            return Verdict(Status.TIMEOUT, self.fingerprint)
        return await super().verify(claim, goals=goals)


async def test_a_repair_stands_beside_the_fresh_sample_of_its_own_number(
    arena: Arena, monkeypatch: pytest.MonkeyPatch
) -> None:
    replies = ["slow", "bad 1", "bad 2", "good", "bad 4", "good"]
    model = ScriptedModel(lambda _, sample, __: replies[sample])

    async def opened(*_: object, **__: object) -> ScriptedModel:
        return model

    monkeypatch.setattr(arenas, "open_model", opened)
    rules = Evaluation(marks=(4,), repairs=2)
    judged = replace(arena, judge=Hasty())
    exam = Examination(judged, "exam", "test", PROBLEMS[:1], rules, budget=4)
    run_id = await judged.attempt(replace(work("a", model), problems=PROBLEMS[:1]))

    failures = exam._failures(arm(arena.store, "a", run_id, (4,), 4))
    found = await exam._resampled("fresh sample", failures, ROLE)

    assert [each.statement.scripts for each in failures] == [("bad 1", "bad 2")]
    assert max(sample for _, sample, _ in model.asked) == 4
    assert (found.failures, found.repaired) == (2, 1)


async def test_a_run_that_goes_on_has_only_the_rest_of_its_seconds(
    arena: Arena, tmp_path: Path
) -> None:
    steps, now = Steps.begun(tmp_path / "out", RECIPE), iter((0.0, 60.0))
    steps._clock = lambda: next(now)
    async with steps.timed("a", 60):
        pass
    late = replace(arena, timed=Steps.opened(tmp_path / "out").timed)

    run_id = await late.attempt(replace(work("a", at(1, 1, 1, 1)), max_seconds=60))
    other = await late.attempt(replace(work("b", at(1, 1, 1, 1)), max_seconds=60))

    assert arm(arena.store, "a", run_id, (4,), 4).attempts == 0
    assert arm(arena.store, "b", other, (4,), 4).attempts == 4
