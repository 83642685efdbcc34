import random
from itertools import combinations
from statistics import mean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphs.scores import (
    Estimate,
    Tally,
    bootstrap,
    by_counting,
    by_order,
    interval,
    paired_difference,
    pass_at_k,
    powers_of_two,
    wilson,
)


@given(st.integers(1, 9), st.data())
def test_pass_at_k_is_the_mean_over_all_choices(n: int, data: st.DataObject) -> None:
    c, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
    samples = [True] * c + [False] * (n - c)
    brute = mean(float(any(choice)) for choice in combinations(samples, k))
    assert pass_at_k(n, c, k) == pytest.approx(brute)


@pytest.mark.parametrize(("n", "c", "k"), [(3, 4, 1), (3, -1, 1), (3, 1, 0), (3, 1, 4)])
def test_pass_at_k_refuses_what_means_nothing(n: int, c: int, k: int) -> None:
    with pytest.raises(ValueError, match="needs"):
        pass_at_k(n, c, k)


def test_pass_at_k_is_exact_for_large_counts() -> None:
    assert 0 < pass_at_k(10_000, 1, 1) == pytest.approx(1e-4)


def test_counting_needs_k_samples_of_every_problem() -> None:
    assert by_counting([Tally(4, 1), Tally(3, 0)], 4) is None
    assert by_counting([], 1) is None
    found = by_counting([Tally(4, 1), Tally(4, 3)], 1)
    assert found is not None
    assert found.value == pytest.approx(0.5)


def test_order_counts_what_the_first_k_hold() -> None:
    firsts = [1, 3, None]
    assert by_order(firsts, [1, 3, 4], 2).value == pytest.approx(1 / 3)  # type: ignore[union-attr]
    assert by_order(firsts, [1, 3, 4], 4).value == pytest.approx(2 / 3)  # type: ignore[union-attr]
    assert by_order(firsts, [1, 3, 4], 5) is None


def test_stopping_at_a_proof_would_flatter_counts_but_not_order() -> None:
    draw = random.Random(3)
    runs = [[draw.random() < 0.2 for _ in range(8)] for _ in range(4000)]
    firsts = [run.index(True) + 1 if True in run else None for run in runs]
    drawn = [first or 8 for first in firsts]
    fair = by_order(firsts, drawn, 1)
    assert fair is not None
    assert fair.value == pytest.approx(0.2, abs=0.02)
    flattering = mean((first is not None) / n for first, n in zip(firsts, drawn, strict=True))
    assert flattering > 0.3


@given(st.integers(0, 40), st.integers(1, 40))
def test_wilson_holds_the_proportion(successes: int, n: int) -> None:
    successes = min(successes, n)
    found = wilson(successes, n)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert found.high > found.low


def test_wilson_agrees_with_a_published_value() -> None:
    found = wilson(8, 10)
    assert (found.low, found.high) == (
        pytest.approx(0.4902, abs=1e-4),
        pytest.approx(0.9433, abs=1e-4),
    )
    assert wilson(0, 0) == Estimate(0.0, 0.0, 1.0)


def test_the_bootstrap_covers_the_truth_about_as_often_as_it_says() -> None:
    draw = random.Random(4)
    hits = 0
    for _ in range(60):
        found = bootstrap([draw.random() for _ in range(40)])
        hits += found.low <= 0.5 <= found.high
    assert hits >= 51


def test_intervals_are_the_same_every_time() -> None:
    values = [0.1, 0.5, 1.0]
    assert interval(values) == interval(values) == bootstrap(values)
    assert interval([0.0, 1.0]) == wilson(1, 2)


def test_paired_differences_cancel_what_problems_have_in_common() -> None:
    before = [0.0, 1.0, 0.0, 1.0]
    same = paired_difference(before, before)
    assert same.value == 0.0
    assert same.high == -same.low == pytest.approx(wilson(0, 4).high)
    assert paired_difference(before, [1.0] * 4).value == 0.5
    assert paired_difference([], []) == Estimate(0.0, -1.0, 1.0)


def test_powers_of_two_end_with_the_most() -> None:
    assert powers_of_two(6) == (1, 2, 4, 6)
    assert powers_of_two(8) == (1, 2, 4, 8)
    assert powers_of_two(0) == ()
