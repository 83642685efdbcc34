"""What runs brought at equal budgets of attempts, from the store alone."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Self

from graphs.report import AtK
from graphs.routing import is_bad_statement
from graphs.scores import Estimate, interval, paired_proportions, wilson
from store.attempts import AttemptStore
from store.queries import held


@dataclass(frozen=True, slots=True)
class Arm:
    """One way to spend attempts on problems."""

    name: str
    run_id: str
    problems: int
    """All but those that Lean cannot read."""
    at: tuple[AtK, ...]
    """Solved within the first k attempts, with Wilson's interval."""
    attempts: int
    verifier_s: float
    model_s: float
    unfinished: int = 0
    """Unsolved ones whose attempts were not all made when the time was up."""

    @property
    def score(self) -> float:
        """The mean over the marks: early proofs count as well as late ones."""
        return sum(each.estimate.value for each in self.at) / max(len(self.at), 1)

    def as_score(self, attempted_by: str, benchmark: str) -> dict[str, Any]:
        """Return what the card of a model says of it."""
        last = self.at[-1]
        return {
            "attempted_by": attempted_by,
            "benchmark": benchmark,
            "run": self.run_id[:8],
            "budget": last.k,
            "solved": round(last.estimate.value * self.problems),
            "of": self.problems,
            "low": round(last.estimate.low, 4),
            "high": round(last.estimate.high, 4),
        }

    @classmethod
    def from_json(cls, found: Mapping[str, Any]) -> Self:
        """Return the arm that `asdict` made these values of."""
        at = tuple(AtK(each["k"], Estimate(**each["estimate"])) for each in found["at"])
        return cls(**{**found, "at": at})


@dataclass(frozen=True, slots=True)
class Difference:
    """How much more one arm solves than another one at the same budget, on the same problems."""

    first: str
    second: str
    k: int
    problems: int
    gained: int
    """Solved by the second alone."""
    lost: int
    estimate: Estimate


@dataclass(frozen=True, slots=True)
class Repair:
    """Which share of a fixed set of failures one attempt at each turned into proofs."""

    name: str
    run_id: str
    problems: int
    failures: int
    repaired: int
    estimate: Estimate
    """Mean over problems of the share that was repaired, with its interval."""


Firsts = Mapping[str, int | None]
"""Of each problem, the number of attempts at which its first proof came; None for no proof."""


def first_proofs(store: AttemptStore, run_id: str) -> dict[str, int | None]:
    """Return when each problem was solved, in a run that stops at proofs.

    A problem that the run's time did not reach, or not to its end, counts as unsolved: the hard
    ones take longest, so that leaving them out would flatter. Those that Lean cannot read are left
    out: nothing is known of them.
    """
    attempts = held(store, run_id)
    found: dict[str, int | None] = {}
    for problem in store.problems(run_id):
        tried = attempts.get(problem.id, ())
        if any(each.proved for each in tried):
            found[problem.id] = len(tried)
        elif not any(map(is_bad_statement, tried)):
            found[problem.id] = None
    return found


def arm(store: AttemptStore, name: str, run_id: str, marks: Sequence[int], budget: int) -> Arm:
    """Return what a run that stops at proofs brought within each mark of attempts."""
    firsts = first_proofs(store, run_id)
    attempts = held(store, run_id)
    spent = [each for problem in firsts for each in attempts.get(problem, ())]
    open_ones = (problem for problem, first in firsts.items() if first is None)
    return Arm(
        name=name,
        run_id=run_id,
        problems=len(firsts),
        unfinished=sum(len(attempts.get(problem, ())) < budget for problem in open_ones),
        at=tuple(AtK(k, solved_within(firsts, k)) for k in marks if k <= budget),
        attempts=len(spent),
        verifier_s=round(sum(each.verifier_s for each in spent), 3),
        model_s=round(sum(each.latency_s for each in spent), 3),
    )


def solved_within(firsts: Firsts, k: int) -> Estimate:
    """Return the share of problems that are solved by their first k attempts."""
    return wilson(sum(_within(first, k) for first in firsts.values()), len(firsts))


def difference(names: tuple[str, str], first: Firsts, second: Firsts, k: int) -> Difference:
    """Compare two arms at k attempts on the problems that both have."""
    common = [name for name in first if name in second]
    before = [_within(first[name], k) for name in common]
    after = [_within(second[name], k) for name in common]
    return Difference(
        *names,
        k=k,
        problems=len(common),
        gained=sum(b and not a for a, b in zip(before, after, strict=True)),
        lost=sum(a and not b for a, b in zip(before, after, strict=True)),
        estimate=paired_proportions(before, after),
    )


def repair(
    store: AttemptStore, name: str, run_id: str, depth: int, skipped: Mapping[str, int]
) -> Repair:
    """Return which share of a run's attempts at this depth are proofs, problem by problem.

    The first so many samples of a problem are `skipped`, none of one that is not named.
    """
    tried = {
        problem: [
            each.proved
            for each in attempts
            if each.depth == depth and each.sample >= skipped.get(problem, 0)
        ]
        for problem, attempts in held(store, run_id).items()
    }
    tried = {problem: proved for problem, proved in tried.items() if proved}
    shares = [sum(proved) / len(proved) for proved in tried.values()]
    return Repair(
        name=name,
        run_id=run_id,
        problems=len(tried),
        failures=sum(map(len, tried.values())),
        repaired=sum(map(sum, tried.values())),
        estimate=interval(shares) if shares else Estimate(0.0, 0.0, 1.0),
    )


def as_json(found: Arm | Difference | Repair) -> dict[str, Any]:
    """Return a result as JSON values."""
    return asdict(found)


def _within(first: int | None, k: int) -> bool:
    return first is not None and first <= k
