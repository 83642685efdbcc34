"""The learning rate over a run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.finetune.schedule import height

SHARES = st.floats(0, 1)


@pytest.mark.parametrize(
    ("steps_done", "expected"), [(0.0, 0.0), (0.02, 0.5), (0.04, 1.0), (0.4, 1.0), (0.7, 0.5)]
)
def test_it_rises_stays_and_falls(steps_done: float, expected: float) -> None:
    assert height(steps_done, 0.04, 0.0) == pytest.approx(expected)


def test_it_is_zero_at_the_end_of_the_time_however_many_steps_are_left() -> None:
    assert height(0.5, 0.04, 1.0) == 0.0


@given(SHARES, SHARES, SHARES)
def test_it_never_leaves_its_range(steps_done: float, warmup: float, time_done: float) -> None:
    assert 0.0 <= height(steps_done, warmup, time_done) <= 1.0


@given(SHARES, SHARES)
def test_time_that_is_over_never_raises_it(steps_done: float, time_done: float) -> None:
    assert height(steps_done, 0.04, time_done) <= height(steps_done, 0.04, 0.0)
