"""The paired difference is as sure as its problems are many, also where none of them differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphs.scores import Estimate, paired_proportions, wilson


def counted(both: int, lost: int, gained: int, neither: int) -> Estimate:
    before = [True] * (both + lost) + [False] * (gained + neither)
    after = [True] * both + [False] * lost + [True] * gained + [False] * neither
    return paired_proportions(before, after)


def test_it_agrees_with_published_values() -> None:
    """Of the pairs in Fagerland et al., "Recommended tests and confidence intervals" (2014)."""
    found = counted(1, 1, 7, 12)

    assert found.value == pytest.approx(6 / 21)
    assert found.low == pytest.approx(0.026, abs=5e-4)
    assert found.high == pytest.approx(0.517, abs=5e-4)


@pytest.mark.parametrize(("both", "neither"), [(0, 100), (50, 50), (100, 0)])
def test_where_no_problem_differs_a_difference_is_still_possible(both: int, neither: int) -> None:
    found = counted(both, 0, 0, neither)

    assert found.value == 0.0
    assert found.high == pytest.approx(wilson(0, 100).high)
    assert found.low == -found.high


def test_more_problems_that_agree_say_more() -> None:
    assert counted(500, 0, 0, 500).high < counted(50, 0, 0, 50).high / 5


def test_of_nothing_all_is_possible() -> None:
    assert paired_proportions([], []) == Estimate(0.0, -1.0, 1.0)


@given(*[st.integers(0, 40)] * 4)
def test_it_holds_the_difference_and_turns_with_the_direction(
    both: int, lost: int, gained: int, neither: int
) -> None:
    found, turned = counted(both, lost, gained, neither), counted(both, gained, lost, neither)

    assert -1 <= found.low <= found.value <= found.high <= 1
    assert found.low < found.high
    assert (turned.low, turned.high) == (-found.high, -found.low)
