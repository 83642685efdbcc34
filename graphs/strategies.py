"""What to do next about a problem: correct the last attempt, sample afresh, or give up. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from math import exp, lgamma, log
from typing import Literal, Protocol, get_args

from store.queries import Held, Rate

StrategyName = Literal["resample", "fixed", "measured"]
STRATEGIES: tuple[StrategyName, ...] = get_args(StrategyName)

_LEAST_PROPENSITY = 0.05


class Action(StrEnum):
    """Where the graph goes on."""

    SOLVED = "solved"
    CORRECT = "correct"
    RESAMPLE = "resample"
    GIVE_UP = "give_up"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a strategy wants, and with which probability it wanted that."""

    action: Action
    parent: Held | None = None
    """The attempt to correct."""
    propensity: float = 1.0
    reason: str = ""


class Strategy(Protocol):
    """Chooses by what has been tried on one problem; `draw` is uniform in [0, 1)."""

    @property
    def name(self) -> str:
        """The name under which users choose it."""
        ...

    @property
    def most_attempts(self) -> int:
        """The most attempts that it can ever ask for on one problem."""
        ...

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:
        """Return what to do next; never SOLVED, which is not the strategy's to say."""
        ...


def correctable(attempts: Sequence[Held], corrections: int) -> Held | None:
    """Return the last attempt if it can still be corrected.

    A branch ends with a proof, a model failure, its last allowed correction, and when the same
    error comes again.
    """
    if not attempts or attempts[-1].proved or attempts[-1].status is None:
        return None
    last = attempts[-1]
    branch = [each for each in attempts[:-1] if each.sample == last.sample]
    again = any(each.fingerprint == last.fingerprint for each in branch)
    return None if again or last.depth >= corrections else last


@dataclass(frozen=True, slots=True)
class Resample:
    """Samples afresh until the samples are used up."""

    samples: int
    name: str = "resample"

    @property
    def most_attempts(self) -> int:
        """The most attempts on one problem."""
        return self.samples

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:  # noqa: ARG002
        """Return RESAMPLE or GIVE_UP."""
        begun = 1 + max((each.sample for each in attempts), default=-1)
        if begun < self.samples:
            return Choice(Action.RESAMPLE)
        return Choice(Action.GIVE_UP, reason="all samples are used up")


@dataclass(frozen=True, slots=True)
class Fixed:
    """Corrects each sample as often as it may, then goes on to the next one."""

    samples: int
    corrections: int
    name: str = "fixed"

    @property
    def most_attempts(self) -> int:
        """The most attempts on one problem."""
        return self.samples * (1 + self.corrections)

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:
        """Return CORRECT while the branch lives, else what `Resample` returns."""
        parent = correctable(attempts, self.corrections)
        if parent is not None:
            return Choice(Action.CORRECT, parent)
        return Resample(self.samples).choose(attempts, draw)


@dataclass(frozen=True, slots=True)
class Measured:
    """Chooses by what has worked so far after such a failure: Thompson sampling, exactly weighed.

    Each way's chance of success has the posterior of a uniform prior and of the recorded tries;
    a way is taken with the probability that its chance is the greater one, but never less than
    0.05, so that the log can tell what the other way would have brought.
    """

    samples: int
    corrections: int
    by_correcting: Mapping[tuple[str, int], Rate] = field(default_factory=dict)
    by_resampling: Mapping[tuple[str, int], Rate] = field(default_factory=dict)
    name: str = "measured"

    @property
    def most_attempts(self) -> int:
        """The most attempts on one problem."""
        return self.samples * (1 + self.corrections)

    def choose(self, attempts: Sequence[Held], draw: float) -> Choice:
        """Return CORRECT or RESAMPLE where both can be, else what can be."""
        fresh = Resample(self.samples).choose(attempts, draw)
        parent = correctable(attempts, self.corrections)
        if parent is None:
            return fresh
        if fresh.action is not Action.RESAMPLE:
            return Choice(Action.CORRECT, parent)
        likely = self._chance_of_correcting(attempts, parent)
        if draw < likely:
            return Choice(Action.CORRECT, parent, likely)
        return Choice(Action.RESAMPLE, propensity=1 - likely)

    def _chance_of_correcting(self, attempts: Sequence[Held], parent: Held) -> float:
        root = next(each for each in attempts if each.sample == parent.sample)
        correcting = self.by_correcting.get((parent.error_class, parent.depth))
        resampling = self.by_resampling.get((root.error_class, 0))
        wins = chance_of_greater(*_counts(correcting), *_counts(resampling))
        return min(max(wins, _LEAST_PROPENSITY), 1 - _LEAST_PROPENSITY)


def by_place(rates: Sequence[Rate]) -> dict[tuple[str, int], Rate]:
    """Return rates by the class and depth of the failure that they follow."""
    return {(rate.error_class, rate.depth): rate for rate in rates}


def make_strategy(
    name: StrategyName,
    samples: int,
    corrections: int,
    correcting: Sequence[Rate] = (),
    resampling: Sequence[Rate] = (),
) -> Strategy:
    """Return the strategy of this name; only `measured` looks at the rates."""
    match name:
        case "resample":
            return Resample(samples)
        case "fixed":
            return Fixed(samples, corrections)
        case "measured":
            return Measured(samples, corrections, by_place(correcting), by_place(resampling))


@lru_cache(maxsize=4096)
def chance_of_greater(won: int, lost: int, other_won: int, other_lost: int) -> float:
    """Return the probability that the first way's chance of success is above the other's.

    Both from a uniform prior. The finite sum is that of Evan Miller, "Formulas for Bayesian A/B
    Testing" (2015).
    """
    a, b, c, d = won + 1, lost + 1, other_won + 1, other_lost + 1
    total = 0.0
    for i in range(a):
        total += exp(_log_beta(c + i, b + d) - log(b + i) - _log_beta(1 + i, b) - _log_beta(c, d))
    return min(total, 1.0)


def _log_beta(x: int, y: int) -> float:
    return lgamma(x) + lgamma(y) - lgamma(x + y)


def _counts(rate: Rate | None) -> tuple[int, int]:
    return (0, 0) if rate is None else (rate.proved, rate.tried - rate.proved)
