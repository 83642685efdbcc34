"""Two runs side by side, from the store alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graphs.report import Report, points, summarize
from graphs.scores import Estimate, paired_difference
from store.attempts import AttemptStore
from store.budget import Unit, correction, curve
from store.queries import Spend, spends


@dataclass(frozen=True, slots=True)
class Curves:
    """How many of the common problems each run solves when every one may cost this much."""

    unit: Unit
    rows: tuple[tuple[float, int, int], ...]
    """Budget, first run, second run."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs, on the problems that both have."""

    first: Report
    second: Report
    differing: dict[str, tuple[Any, Any]]
    """Settings that are not the same."""
    same_judge: bool
    common: int
    """Problems that both runs tried, with the same statement."""
    both: int
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]
    difference: Estimate
    """Solved by the second minus solved by the first, for each common problem."""
    curves: tuple[Curves, ...]


def compare_runs(store: AttemptStore, first: str, second: str) -> Comparison:
    """Compare two runs of a store, each as its own judge saw it. Raises `UnknownRecord`."""
    a, b = summarize(store, first), summarize(store, second)
    costs_a, costs_b = spends(store, first), spends(store, second)
    texts_a = {each.id: each for each in store.problems(first)}
    texts_b = {each.id: each for each in store.problems(second)}
    common = [
        name
        for name, tried in costs_a.items()
        if tried and costs_b.get(name) and texts_a[name] == texts_b[name]
    ]
    solved_a = [any(each.proved for each in costs_a[name]) for name in common]
    solved_b = [any(each.proved for each in costs_b[name]) for name in common]
    outcomes = list(zip(common, solved_a, solved_b, strict=True))
    return Comparison(
        first=a,
        second=b,
        differing=_differing(a, b),
        same_judge=a.judge == b.judge,
        common=len(common),
        both=sum(x and y for _, x, y in outcomes),
        only_first=tuple(name for name, x, y in outcomes if x and not y),
        only_second=tuple(name for name, x, y in outcomes if y and not x),
        difference=paired_difference(list(map(float, solved_a)), list(map(float, solved_b))),
        curves=tuple(
            _curves({n: costs_a[n] for n in common}, {n: costs_b[n] for n in common}, unit)
            for unit in Unit
        ),
    )


def _differing(a: Report, b: Report) -> dict[str, tuple[Any, Any]]:
    names = sorted({*a.run.config, *b.run.config} - {"rates"})
    pairs = {name: (a.run.config.get(name), b.run.config.get(name)) for name in names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def _curves(
    first: dict[str, Sequence[Spend]], second: dict[str, Sequence[Spend]], unit: Unit
) -> Curves:
    a, b = curve(first, correction, unit), curve(second, correction, unit)
    budgets = points(a, b, unit)
    return Curves(
        unit, tuple((each, a.solved_within(each), b.solved_within(each)) for each in budgets)
    )
