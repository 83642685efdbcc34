"""What a round attempts: the right difficulty, within caps."""

from benchmarks.problem import Problem
from graphs.scores import Tally
from training.improve.recipe import Window
from training.improve.selection import select

TRAIN = tuple(Problem(f"core/t{i}", f"theorem t{i} : {i} = {i} := by") for i in range(3))
DRAWN = tuple(
    Problem(f"drawn/{family}_{i}", f"theorem {family}_{i} : {i} = {i} := by")
    for family in ("even", "odd")
    for i in range(10)
)
ALL = frozenset(each.id for each in DRAWN)


def ids(window: Window, rates: dict[str, Tally], proved: frozenset[str] = ALL) -> set[str]:
    return {each.id for each in select((*TRAIN, *DRAWN), rates, proved, window, 0)}


def test_the_train_split_comes_first_if_it_is_wanted() -> None:
    assert {each.id for each in TRAIN} <= ids(Window(statements=5), {})
    assert not ids(Window(statements=5, train_split=False), {}) & {each.id for each in TRAIN}


def test_what_is_proved_too_often_is_left_out_and_what_never_was_is_not() -> None:
    rates = {"drawn/even_0": Tally(4, 4), "drawn/even_1": Tally(4, 3), "drawn/even_2": Tally(4, 0)}

    found = ids(Window(statements=100, highest_rate=0.75), rates)

    assert "drawn/even_0" not in found
    assert {"drawn/even_1", "drawn/even_2"} <= found


def test_of_what_nobody_has_proved_only_a_share_comes_in() -> None:
    window = Window(statements=10, unsolved_share=0.2, train_split=False)
    proved = frozenset(each.id for each in DRAWN if "even" in each.id)

    assert len(ids(window, {}, proved) - proved) == 2


def test_no_family_fills_more_than_its_part() -> None:
    found = ids(Window(statements=20, per_family=3, train_split=False), {})

    assert len(found) == 6


def test_the_same_seed_selects_the_same_and_another_seed_something_else() -> None:
    window = Window(statements=6, train_split=False)

    first = select(DRAWN, {}, ALL, window, 1)

    assert first == select(DRAWN, {}, ALL, window, 1)
    assert first != select(DRAWN, {}, ALL, window, 2)
