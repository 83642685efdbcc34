import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphs.strategies import (
    Action,
    Fixed,
    Measured,
    Resample,
    Strategy,
    by_place,
    chance_of_greater,
    correctable,
    make_strategy,
)
from store.queries import Held, Rate
from tests.graphs.fakes import tried
from tools.lean.verdict import Status

CORRECTING_WORKS = by_place([Rate("type_mismatch", 0, 100, 90)])
RESAMPLING_WORKS = by_place([Rate("type_mismatch", 0, 100, 50)])


def test_a_branch_stops_when_the_same_error_comes_again() -> None:
    assert correctable([tried(0, 0, fingerprint="a"), tried(0, 1, fingerprint="b")], 9)
    assert not correctable([tried(0, 0, fingerprint="a"), tried(0, 1, fingerprint="a")], 9)


def test_the_same_error_in_another_branch_does_not_count() -> None:
    assert correctable([tried(0, 0, fingerprint="a"), tried(1, 0, fingerprint="a")], 9)


@pytest.mark.parametrize("status", [Status.PROVED, None])
def test_a_proof_and_a_model_failure_end_a_branch(status: Status | None) -> None:
    assert correctable([tried(0, 0, status)], 9) is None


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.NO_CODE, Status.TRUNCATED])
def test_every_other_failure_can_be_corrected(status: Status) -> None:
    assert correctable([tried(0, 0, status)], 9) is not None


def test_resample_never_corrects() -> None:
    strategy = Resample(2)
    assert strategy.choose([tried(0, 0)], 0.0).action is Action.RESAMPLE
    assert strategy.choose([tried(0, 0), tried(1, 0)], 0.0).action is Action.GIVE_UP


def test_measured_prefers_what_has_worked() -> None:
    strategy = Measured(3, 2, CORRECTING_WORKS, RESAMPLING_WORKS)
    choice = strategy.choose([tried(0, 0)], 0.5)
    assert (choice.action, choice.propensity) == (Action.CORRECT, 0.95)


def test_measured_still_tries_the_other_way_now_and_then() -> None:
    strategy = Measured(3, 2, CORRECTING_WORKS, RESAMPLING_WORKS)
    choice = strategy.choose([tried(0, 0)], 0.96)
    assert choice.action is Action.RESAMPLE
    assert choice.propensity == pytest.approx(0.05)


def test_measured_knows_nothing_at_first() -> None:
    assert Measured(3, 2).choose([tried(0, 0)], 0.4).propensity == pytest.approx(0.5)


def test_measured_is_sure_where_there_is_one_way_only() -> None:
    last_sample = [tried(0, 0), tried(1, 0)]
    assert Measured(2, 2).choose(last_sample, 0.99).action is Action.CORRECT
    assert Measured(2, 2).choose(last_sample, 0.99).propensity == 1.0
    assert Measured(2, 0).choose([tried(0, 0)], 0.01).action is Action.RESAMPLE


def test_propensities_are_the_frequencies_with_which_choices_come() -> None:
    strategy = Measured(3, 2, by_place([Rate("type_mismatch", 0, 8, 3)]), {})
    draw = random.Random(1)
    choices = [strategy.choose([tried(0, 0)], draw.random()) for _ in range(4000)]
    corrected = [choice for choice in choices if choice.action is Action.CORRECT]
    assert len(corrected) / 4000 == pytest.approx(corrected[0].propensity, abs=0.03)


@pytest.mark.parametrize(
    "counts", [(0, 0, 0, 0), (3, 5, 2, 1), (0, 9, 1, 0), (20, 3, 15, 6), (1, 0, 0, 9)]
)
def test_the_chance_of_greater_is_that_of_sampling(counts: tuple[int, int, int, int]) -> None:
    won, lost, other_won, other_lost = counts
    draw = random.Random(2)
    wins = sum(
        draw.betavariate(won + 1, lost + 1) > draw.betavariate(other_won + 1, other_lost + 1)
        for _ in range(20_000)
    )
    assert chance_of_greater(*counts) == pytest.approx(wins / 20_000, abs=0.015)


@given(*(st.integers(0, 400) for _ in range(4)))
def test_either_way_is_the_greater(a: int, b: int, c: int, d: int) -> None:
    assert chance_of_greater(a, b, c, d) + chance_of_greater(c, d, a, b) == pytest.approx(1.0)


@pytest.mark.parametrize("name", ["resample", "fixed", "measured"])
@given(
    samples=st.integers(1, 4),
    corrections=st.integers(0, 3),
    outcomes=st.lists(st.sampled_from([Status.LEAN_ERROR, None, Status.TIMEOUT]), min_size=20),
    draws=st.lists(st.floats(0, 0.999), min_size=20),
)
def test_every_strategy_ends_within_its_own_bound(
    name: str,
    samples: int,
    corrections: int,
    outcomes: list[Status | None],
    draws: list[float],
) -> None:
    strategy: Strategy = make_strategy(name, samples, corrections)  # type: ignore[arg-type]
    assert strategy.name == name
    attempts: list[Held] = []
    for outcome, draw in zip(outcomes, draws, strict=False):
        choice = strategy.choose(attempts, draw)
        assert 0 < choice.propensity <= 1
        if choice.action is Action.GIVE_UP:
            break
        parent = choice.parent
        sample = parent.sample if parent else 1 + max((a.sample for a in attempts), default=-1)
        attempts.append(tried(sample, parent.depth + 1 if parent else 0, outcome))
    assert len(attempts) <= strategy.most_attempts
    assert len({(each.sample, each.depth) for each in attempts}) == len(attempts)


def test_fixed_corrects_depth_first() -> None:
    strategy = Fixed(2, 2)
    assert strategy.choose([tried(0, 0), tried(0, 1)], 0.0).parent == tried(0, 1)
    assert strategy.most_attempts == 6
