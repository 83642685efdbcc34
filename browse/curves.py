"""The curves of a run, from the courses of its problems. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from graphs.report import Arms, AtK, BudgetRow, points
from graphs.scores import Estimate, Tally, by_counting, by_order, powers_of_two
from store.budget import Curve, Unit
from store.courses import Cost, Course

_COST: dict[Unit, Callable[[Cost], float]] = {
    Unit.ATTEMPTS: lambda cost: float(cost.attempts),
    Unit.TOKENS: lambda cost: float(cost.tokens),
    Unit.VERIFIER_S: lambda cost: cost.lean_s,
}


@dataclass(frozen=True, slots=True)
class Curves:
    """What is drawn of a run."""

    problems: int
    """Problems that were tried and that Lean could read."""
    pass_at: tuple[AtK, ...]
    refine_at: tuple[AtK, ...]
    """The same where a sample counts as right if a correction of it is; empty without any."""
    arms: tuple[Arms, ...]
    """Correction against resampling; empty without corrections."""
    solve_times: tuple[float, ...]
    """Seconds of model and Lean until the proof, for each solved problem; ascending."""


def curves(courses: Sequence[Course], *, exhaustive: bool) -> Curves:
    """Return the curves of a run.

    `exhaustive` says whether it went on after proofs, which decides how pass@k is estimated:
    see `graphs.scores`.
    """
    tried = [each for each in courses if each.attempts and not each.unreadable]
    corrected = any(each.attempts > each.fresh for each in tried)
    return Curves(
        problems=len(tried),
        pass_at=_at_k(tried, exhaustive, refine=False),
        refine_at=_at_k(tried, exhaustive, refine=True) if corrected else (),
        arms=tuple(_arms(tried, unit) for unit in Unit) if corrected else (),
        solve_times=tuple(sorted(each.solve_s for each in tried if each.solve_s is not None)),
    )


def rising(firsts: Sequence[int]) -> tuple[int, ...]:
    """Return how many problems are solved with 1, 2, 4 … samples; `firsts` are what each took."""
    return tuple(sum(first <= k for first in firsts) for k in powers_of_two(max(firsts, default=0)))


def _at_k(tried: Sequence[Course], exhaustive: bool, *, refine: bool) -> tuple[AtK, ...]:
    ks = powers_of_two(max((each.fresh for each in tried), default=0))
    estimate = _counted if exhaustive else _ordered
    found = ((k, estimate(tried, k, refine)) for k in ks)
    return tuple(AtK(k, value) for k, value in found if value is not None)


def _counted(tried: Sequence[Course], k: int, refine: bool) -> Estimate | None:
    return by_counting(
        [Tally(each.fresh, each.chains_proved if refine else each.fresh_proved) for each in tried],
        k,
    )


def _ordered(tried: Sequence[Course], k: int, refine: bool) -> Estimate | None:
    firsts = [each.first_sample if refine else _first_fresh(each) for each in tried]
    return by_order(firsts, [each.fresh for each in tried], k)


def _first_fresh(course: Course) -> int | None:
    return course.resampling.attempts if course.resampling.solved else None


def _arms(tried: Sequence[Course], unit: Unit) -> Arms:
    afresh = _curve([each.resampling for each in tried], unit)
    corrected = _curve([each.correction for each in tried], unit)
    rows = tuple(
        BudgetRow(budget, afresh.solved_within(budget), corrected.solved_within(budget))
        for budget in points(afresh, corrected, unit)
    )
    return Arms(unit, len(tried), rows)


def _curve(costs: Sequence[Cost], unit: Unit) -> Curve:
    of = _COST[unit]
    solved = tuple(sorted(of(cost) for cost in costs if cost.solved))
    horizon = min((of(cost) for cost in costs if not cost.solved), default=float("inf"))
    return Curve(solved, len(costs), horizon)
