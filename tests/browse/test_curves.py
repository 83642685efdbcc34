"""The curves that pages draw are those of the report, which reads every attempt."""

from dataclasses import replace
from pathlib import Path

import pytest

from browse.curves import curves, rising
from graphs.report import summarize
from store.attempts import AttemptStore
from store.browsing import first_samples
from store.courses import courses
from store.queries import spends
from tests.cli.fixtures import filled
from tests.graphs.fakes import ScriptedModel, by_lot, problems


def _late(messages: object, sample: int, seed: int | None) -> str:
    """Never right at first, and a model failure now and then."""
    said = by_lot(messages, sample, seed)  # type: ignore[arg-type]
    return "error" if said == "bad 3" else said


@pytest.mark.parametrize(
    ("exhaustive", "answer", "strategy"),
    [(True, by_lot, "fixed"), (False, _late, "fixed"), (True, _late, "resample")],
)
def test_they_are_those_of_the_report(
    tmp_path: Path, exhaustive: bool, answer: object, strategy: str
) -> None:
    filled(
        tmp_path / "runs.db",
        problems(8),
        model=ScriptedModel(answer),  # type: ignore[arg-type]
        strategy=strategy,
        config={"exhaustive": exhaustive},
    )
    with AttemptStore.open(tmp_path / "runs.db") as store:
        (run,) = store.runs()
        report = summarize(store, run.id)
        found = curves(courses(store, run.id), exhaustive=exhaustive)
        costs = spends(store, run.id)
    assert found.pass_at == report.pass_at
    assert found.refine_at == report.refine_at
    assert found.problems == report.tried
    for ours, theirs in zip(found.arms, report.arms, strict=True):
        assert (ours.unit, ours.problems) == (theirs.unit, theirs.problems)
        assert ours.rows == theirs.rows
    assert found.solve_times == pytest.approx(sorted(_until_proved(costs)))


def _until_proved(costs: object) -> list[float]:
    times = []
    for spent in costs.values():  # type: ignore[attr-defined]
        total = 0.0
        for each in spent:
            total += each.latency_s + each.verifier_s
            if each.proved:
                times.append(total)
                break
    return times


def test_a_small_curve_counts_solved_problems(tmp_path: Path) -> None:
    filled(tmp_path / "runs.db", problems(8), config={"exhaustive": True})
    with AttemptStore.open(tmp_path / "runs.db") as store:
        (run,) = store.runs()
        (firsts,) = first_samples(store).values()
        found = courses(store, run.id)
    assert list(firsts) == sorted(each.first_sample for each in found if each.first_sample)
    heights = rising(firsts)
    assert heights[-1] == sum(each.solved for each in found)
    assert list(heights) == sorted(heights)


def test_a_problem_that_lean_cannot_read_is_left_out(tmp_path: Path) -> None:
    given = (*problems(3), replace(problems(4)[3], statement="nonsense"))
    filled(tmp_path / "runs.db", given)
    with AttemptStore.open(tmp_path / "runs.db") as store:
        (run,) = store.runs()
        found = courses(store, run.id)
    assert [each.unreadable for each in found] == [False, False, False, True]
    assert curves(found, exhaustive=True).problems == 3
