"""Correction against resampling at equal budget. Pure.

Both arms come out of the same run: resampling is its fresh attempts alone, sample by sample;
correction is each sample followed by its corrections. An arm is worked off problem by problem
until the problem is solved or the arm's attempts are used up.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from store.queries import Spend

Attempts = Mapping[str, Sequence[Spend]]


class Unit(StrEnum):
    """What a budget is counted in."""

    ATTEMPTS = "attempts"
    TOKENS = "tokens"
    VERIFIER_S = "verifier_s"


_COST: Mapping[Unit, Callable[[Spend], float]] = {
    Unit.ATTEMPTS: lambda _: 1.0,
    Unit.TOKENS: lambda spend: float(spend.tokens),
    Unit.VERIFIER_S: lambda spend: spend.verifier_s,
}


@dataclass(frozen=True, slots=True)
class Curve:
    """How many problems an arm solves within a budget for each problem."""

    costs: tuple[float, ...]
    """For every problem that is solved, what it took; ascending."""
    problems: int
    horizon: float
    """The largest budget that every unsolved problem has spent; beyond it the arm is unknown."""

    def solved_within(self, budget: float) -> int:
        """Return the number of problems that are solved with this budget for each."""
        return sum(cost <= budget for cost in self.costs)


def resampling(spends: Sequence[Spend]) -> tuple[Spend, ...]:
    """Return the attempts on one problem that sampling afresh alone would have made."""
    return tuple(spend for spend in spends if spend.depth == 0)


def correction(spends: Sequence[Spend]) -> tuple[Spend, ...]:
    """Return the attempts on one problem, each sample followed by its corrections."""
    return tuple(sorted(spends, key=lambda spend: (spend.sample, spend.depth)))


def curve(
    attempts: Attempts, arm: Callable[[Sequence[Spend]], Sequence[Spend]], unit: Unit
) -> Curve:
    """Return what an arm solves, by the budget in one unit that each problem gets."""
    costs: list[float] = []
    horizon = float("inf")
    for spends in attempts.values():
        cost, solved = _cost(arm(spends), _COST[unit])
        if solved:
            costs.append(cost)
        else:
            horizon = min(horizon, cost)
    return Curve(tuple(sorted(costs)), len(attempts), horizon)


def _cost(spends: Iterable[Spend], cost_of: Callable[[Spend], float]) -> tuple[float, bool]:
    total = 0.0
    for spend in spends:
        total += cost_of(spend)
        if spend.proved:
            return total, True
    return total, False
