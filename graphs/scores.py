"""Estimators of how good a run was. Pure."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, sqrt

_Z = 1.959963984540054
"""The 97.5 % point of the normal distribution."""
_HALVINGS = 60
_RESAMPLES = 1000
_BOOTSTRAP_SEED = 20240229


@dataclass(frozen=True, slots=True)
class Tally:
    """The samples of one problem: how many there were and how many were right."""

    n: int
    c: int


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over problems with its 95 % interval."""

    value: float
    low: float
    high: float


def pass_at_k(n: int, c: int, k: int) -> float:
    """Return the chance that k of n samples, drawn at random, hold one of the c right ones.

    The unbiased estimator of Chen et al., "Evaluating Large Language Models Trained on Code"
    (2021); needs n samples that were drawn whatever came of them. Raises ValueError unless
    0 ≤ c ≤ n and 1 ≤ k ≤ n.
    """
    if not (0 <= c <= n and 1 <= k <= n):
        raise ValueError(f"needs 0 ≤ c ≤ n and 1 ≤ k ≤ n, not n={n}, c={c}, k={k}")
    return 1.0 - comb(n - c, k) / comb(n, k)


def by_counting(tallies: Sequence[Tally], k: int) -> Estimate | None:
    """Estimate pass@k from problems that all had their n samples; None where one has fewer."""
    if not tallies or any(tally.n < k for tally in tallies):
        return None
    return interval([pass_at_k(tally.n, tally.c, k) for tally in tallies])


def by_order(firsts: Sequence[int | None], drawn: Sequence[int], k: int) -> Estimate | None:
    """Estimate pass@k by whether the first k samples held a right one.

    For runs that stop at a proof, whose counts would flatter. `firsts` are the 1-based numbers of
    the first right samples, None for no such; `drawn` how many were drawn. None where a problem
    without a right one had fewer than k.
    """
    pairs = list(zip(firsts, drawn, strict=True))
    if not pairs or any(first is None and n < k for first, n in pairs):
        return None
    return interval([float(first is not None and first <= k) for first, _ in pairs])


def interval(values: Sequence[float]) -> Estimate:
    """Return the mean of values between 0 and 1, one for each problem, with its 95 % interval.

    Wilson's score interval where all are 0 or 1; else the percentile bootstrap over problems
    (1000 resamples, always the same ones).
    """
    if all(value in (0.0, 1.0) for value in values):
        return wilson(round(sum(values)), len(values))
    return bootstrap(values)


def wilson(successes: int, n: int) -> Estimate:
    """Return a proportion with Wilson's 95 % score interval; of nothing, the whole range."""
    if n == 0:
        return Estimate(0.0, 0.0, 1.0)
    p = successes / n
    centre = (p + _Z**2 / (2 * n)) / (1 + _Z**2 / n)
    half = _Z * sqrt(p * (1 - p) / n + _Z**2 / (4 * n**2)) / (1 + _Z**2 / n)
    return Estimate(p, max(0.0, min(p, centre - half)), min(1.0, max(p, centre + half)))


def bootstrap(values: Sequence[float]) -> Estimate:
    """Return a mean with its 95 % percentile interval over resampled problems."""
    draw = random.Random(_BOOTSTRAP_SEED)  # noqa: S311
    n = len(values)
    means = sorted(sum(draw.choices(values, k=n)) / n for _ in range(_RESAMPLES))
    cut = round(_RESAMPLES * 0.025)
    return Estimate(sum(values) / n, means[cut], means[-cut - 1])


def paired_difference(before: Sequence[float], after: Sequence[float]) -> Estimate:
    """Return the mean of after - before over the same problems, with its 95 % interval.

    Tango's score interval where all are 0 or 1; else the percentile bootstrap over problems.
    """
    pairs = list(zip(before, after, strict=True))
    if all(value in (0.0, 1.0) for pair in pairs for value in pair):
        return paired_proportions([a == 1 for a, _ in pairs], [b == 1 for _, b in pairs])
    return bootstrap([b - a for a, b in pairs])


def paired_proportions(before: Sequence[bool], after: Sequence[bool]) -> Estimate:
    """Return the share that `after` solves minus that of `before`, with its 95 % score interval.

    Of nothing, the whole range. By Tango, "Equivalence test and confidence interval for the
    difference in proportions for the paired-sample design", Statistics in Medicine 17 (1998): the
    differences that a score test at 5 % does not reject. Where no problem differs it is not the
    single point that resampling gives, but z²/(n + z²) to both sides, as wide as Wilson's interval
    of nothing among n.
    """
    pairs = list(zip(before, after, strict=True))
    if not pairs:
        return Estimate(0.0, -1.0, 1.0)
    n = len(pairs)
    gained, lost = sum(b and not a for a, b in pairs), sum(a and not b for a, b in pairs)
    value = (gained - lost) / n
    return Estimate(value, -_farthest(n, lost, gained), _farthest(n, gained, lost))


def _farthest(n: int, gained: int, lost: int) -> float:
    """Return the greatest difference that the counts do not contradict, by bisection."""
    low, high = (gained - lost) / n, 1.0
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if _plausible(n, gained, lost, middle):
            low = middle
        else:
            high = middle
    return high


def _plausible(n: int, gained: int, lost: int, difference: float) -> bool:
    """Tell whether the score test lets this difference pass.

    The share of losses is then the likeliest one under this difference.
    """
    spread = difference * (1 - difference)
    b = (2 * n - gained + lost) * difference - gained - lost
    root = sqrt(max(0.0, b * b + 8 * n * lost * spread))
    losses = (root - b) / (4 * n)
    variance = n * (2 * losses + spread)
    return (gained - lost - n * difference) ** 2 <= _Z**2 * variance


def powers_of_two(most: int) -> tuple[int, ...]:
    """Return 1, 2, 4 … and `most` itself, ascending."""
    powers = [1 << i for i in range(most.bit_length()) if 1 << i <= most]
    return tuple(dict.fromkeys([*powers, *([most] if most else [])]))
