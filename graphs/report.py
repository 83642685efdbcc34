"""What a run brought, put together from the store alone: numbers, no layout."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graphs.routing import is_bad_statement
from graphs.scores import Estimate, Tally, by_counting, by_order, powers_of_two, wilson
from store.attempts import AttemptStore
from store.budget import Curve, Unit, correction, curve, resampling
from store.queries import (
    CategoryCount,
    ClassCount,
    Held,
    Spend,
    category_counts,
    class_counts,
    held,
    solved_by,
    spends,
)
from store.records import RunRecord
from tools.lean.verdict import Fingerprint

_POINTS = 8
Attempts = Mapping[str, Sequence[Held]]


@dataclass(frozen=True, slots=True)
class AtK:
    """An estimate for k samples of each problem."""

    k: int
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """How many problems each arm solves when every problem may cost this much."""

    budget: float
    resampling: int
    correction: int


@dataclass(frozen=True, slots=True)
class Arms:
    """Correction against resampling at equal budgets, as far as both arms are known."""

    unit: Unit
    problems: int
    rows: tuple[BudgetRow, ...]


@dataclass(frozen=True, slots=True)
class Solver:
    """What one model in one role solved."""

    model: str
    role: str
    problems: int
    alone: int
    """Problems that no other model or role solved."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a run brought."""

    run_id: str
    run: RunRecord
    judge: Fingerprint
    state: str
    """The last event of the run."""
    problems: int
    tried: int
    bad_statements: int
    """Problems that Lean could not read; left out of all estimates."""
    solved: int
    solved_rate: Estimate
    attempts: int
    model_failures: int
    tokens: int
    verifier_s: float
    model_s: float
    estimator: str
    """`counting` or `order`: how pass@k and refine@k were estimated; see `graphs.scores`."""
    pass_at: tuple[AtK, ...]
    refine_at: tuple[AtK, ...]
    """The same where a sample counts as right if it or a correction of it is."""
    arms: tuple[Arms, ...]
    solvers: tuple[Solver, ...]
    classes: tuple[ClassCount, ...]
    categories: tuple[CategoryCount, ...]


def summarize(store: AttemptStore, run_id: str, lean: Fingerprint | None = None) -> Report:
    """Return the report on a run, as its own judge saw it or another one.

    Raises `UnknownRecord`.
    """
    run = store.run(run_id)
    costs = spends(store, run_id, lean)
    bad = _bad_statements(held(store, run_id))
    good = {name: each for name, each in costs.items() if name not in bad}
    tried = {name: each for name, each in good.items() if each}
    solved = sum(any(spend.proved for spend in each) for each in good.values())
    spent = [spend for each in costs.values() for spend in each]
    estimator = "counting" if run.config.get("exhaustive") else "order"
    classes = class_counts(store, run_id, lean)
    corrected = any(spend.depth for spend in spent)
    return Report(
        run_id=run_id,
        run=run,
        judge=lean or run.lean,
        state=str(store.last_event(run_id) or "unknown"),
        problems=len(costs),
        tried=len(tried),
        bad_statements=len(bad),
        solved=solved,
        solved_rate=wilson(solved, len(good)),
        attempts=len(spent),
        model_failures=sum(each.attempts for each in classes if each.error_class == "model_failed"),
        tokens=sum(spend.tokens for spend in spent),
        verifier_s=round(sum(spend.verifier_s for spend in spent), 6),
        model_s=round(sum(spend.latency_s for spend in spent), 6),
        estimator=estimator,
        pass_at=_at_k([_fresh(each) for each in tried.values()], estimator),
        refine_at=_at_k([_chains(each) for each in tried.values()], estimator) if corrected else (),
        arms=tuple(_arms(tried, unit) for unit in Unit) if corrected else (),
        solvers=_solvers(store, run_id, lean),
        classes=classes,
        categories=category_counts(store, run_id, lean),
    )


def _bad_statements(attempts: Attempts) -> frozenset[str]:
    return frozenset(name for name, each in attempts.items() if any(map(is_bad_statement, each)))


def _fresh(spent: Sequence[Spend]) -> list[bool]:
    """Return of each sample whether it was right by itself."""
    return [spend.proved for spend in spent if spend.depth == 0]


def _chains(spent: Sequence[Spend]) -> list[bool]:
    """Return of each sample whether it or a correction of it was right."""
    right = {spend.sample: False for spend in spent}
    for spend in spent:
        right[spend.sample] |= spend.proved
    return list(right.values())


def _at_k(samples: Sequence[Sequence[bool]], estimator: str) -> tuple[AtK, ...]:
    most = max(map(len, samples), default=0)
    estimate = _counted if estimator == "counting" else _ordered
    found = ((k, estimate(samples, k)) for k in powers_of_two(most))
    return tuple(AtK(k, value) for k, value in found if value is not None)


def _counted(samples: Sequence[Sequence[bool]], k: int) -> Estimate | None:
    return by_counting([Tally(len(each), sum(each)) for each in samples], k)


def _ordered(samples: Sequence[Sequence[bool]], k: int) -> Estimate | None:
    firsts = [each.index(True) + 1 if True in each else None for each in samples]
    return by_order(firsts, [len(each) for each in samples], k)


def _arms(tried: Mapping[str, Sequence[Spend]], unit: Unit) -> Arms:
    afresh, corrected = curve(tried, resampling, unit), curve(tried, correction, unit)
    rows = tuple(
        BudgetRow(each, afresh.solved_within(each), corrected.solved_within(each))
        for each in points(afresh, corrected, unit)
    )
    return Arms(unit, len(tried), rows)


def points(a: Curve, b: Curve, unit: Unit) -> list[float]:
    """Return a few budgets up to which both curves are known.

    Powers of two of attempts; else budgets at which one of them rises.
    """
    known = min(a.horizon, b.horizon)
    reached = {cost for cost in (*a.costs, *b.costs) if cost <= known}
    costs = sorted(reached | ({known} if known < float("inf") else set()))
    if not costs:
        return []
    if unit is Unit.ATTEMPTS:
        return [float(k) for k in powers_of_two(int(costs[-1]))]
    step = max((len(costs) - 1) / (_POINTS - 1), 1.0)
    return [costs[round(i * step)] for i in range(min(len(costs), _POINTS))]


def _solvers(store: AttemptStore, run_id: str, lean: Fingerprint | None) -> tuple[Solver, ...]:
    solved: dict[tuple[str, str], set[str]] = {}
    for each in solved_by(store, run_id, lean):
        solved.setdefault((each.model, each.role), set()).add(each.problem_id)
    return tuple(
        Solver(
            model,
            role,
            len(problems),
            len(problems.difference(*(p for k, p in solved.items() if k != (model, role)))),
        )
        for (model, role), problems in sorted(solved.items())
    )
