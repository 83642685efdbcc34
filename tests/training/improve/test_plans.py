"""The order in which attempts are made under a budget."""

from collections.abc import Callable, Sequence

from graphs.strategies import Action, Strategy
from store.queries import Held
from tools.lean.verdict import Status
from training.improve.plans import RepairEach, Waves


def held(sample: int, depth: int, status: Status | None = Status.LEAN_ERROR) -> Held:
    return Held(
        id=f"{sample}.{depth}",
        problem_id="p",
        sample=sample,
        depth=depth,
        role="",
        model="",
        parent_id=None,
        status=status,
        error_class="",
        fingerprint="",
        tokens=0,
        verifier_s=0.0,
        latency_s=0.0,
    )


def fails(sample: int, depth: int) -> Status | None:  # noqa: ARG001
    return Status.LEAN_ERROR


def played(
    strategy: Strategy, outcome: Callable[[int, int], Status | None] = fails
) -> list[tuple[int, int]]:
    """Let a strategy go on until it gives up; return (sample, depth) of every attempt."""
    attempts: list[Held] = []
    while (choice := strategy.choose(tuple(attempts), 0.0)).action is not Action.GIVE_UP:
        parent = choice.parent
        place = (_begun(attempts), 0) if parent is None else (parent.sample, parent.depth + 1)
        attempts.append(held(*place, outcome(*place)))
        assert len(attempts) < 100
    return [(each.sample, each.depth) for each in attempts]


def _begun(attempts: Sequence[Held]) -> int:
    return 1 + max((each.sample for each in attempts), default=-1)


def test_without_corrections_waves_are_resampling() -> None:
    assert played(Waves(4)) == [(0, 0), (1, 0), (2, 0), (3, 0)]


def test_a_wave_of_one_corrects_each_sample_before_the_next_one() -> None:
    assert played(Waves(6, wave=1, corrections=2)) == [
        *((0, 0), (0, 1), (0, 2)),
        *((1, 0), (1, 1), (1, 2)),
    ]


def test_a_wave_of_two_corrects_both_once_and_then_again() -> None:
    assert played(Waves(8, wave=2, corrections=2)) == [
        *((0, 0), (1, 0), (0, 1), (1, 1), (0, 2), (1, 2)),
        *((2, 0), (3, 0)),
    ]


def test_a_proof_and_a_model_failure_are_not_corrected() -> None:
    def outcome(sample: int, depth: int) -> Status | None:
        if sample == 0:
            return Status.PROVED
        return None if sample == 1 else fails(sample, depth)

    assert played(Waves(5, wave=3, corrections=1), outcome) == [
        *((0, 0), (1, 0), (2, 0), (2, 1)),
        (3, 0),
    ]


def test_samples_can_be_limited() -> None:
    assert played(Waves(100, wave=2, corrections=1, samples=2)) == [(0, 0), (1, 0), (0, 1), (1, 1)]


def test_every_budget_is_spent_to_the_last_attempt() -> None:
    for budget in range(1, 40):
        assert len(played(Waves(budget, wave=3, corrections=2))) == budget


def test_every_given_failure_is_corrected_once() -> None:
    assert played(RepairEach({"p": 2})) == [(0, 0), (0, 1), (1, 0), (1, 1)]


def test_a_given_failure_that_proves_after_all_is_left_alone() -> None:
    def outcome(sample: int, depth: int) -> Status | None:
        return Status.PROVED if sample == 0 else fails(sample, depth)

    assert played(RepairEach({"p": 2}), outcome) == [(0, 0), (1, 0), (1, 1)]
