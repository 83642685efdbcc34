"""Rows of a batch are about equally long, and the order is a function of seed and epoch."""

import pytest

pytest.importorskip("torch", reason="not installed: pip install -e '.[train]'")

from hypothesis import given
from hypothesis import strategies as st

from training.finetune.order import LengthOrder

LENGTHS = st.lists(st.integers(1, 500), max_size=400)


@given(lengths=LENGTHS, batch=st.integers(1, 9), epoch=st.integers(0, 3))
def test_every_row_comes_once_in_each_epoch(lengths: list[int], batch: int, epoch: int) -> None:
    order = LengthOrder(lengths, batch, seed=1)
    order.set_epoch(epoch)
    assert sorted(order) == list(range(len(lengths)))


def test_batches_hold_rows_of_like_length_in_random_order() -> None:
    lengths = [1 + number * 37 % 500 for number in range(2003)]
    rows = list(LengthOrder(lengths, 20, seed=0))
    batches = [[lengths[row] for row in rows[at : at + 20]] for at in range(0, 2000, 20)]
    padded = sum(20 * max(batch) for batch in batches)
    assert padded < 1.05 * sum(map(sum, batches))
    assert [max(batch) for batch in batches] != sorted(max(batch) for batch in batches)


def test_seed_and_epoch_decide() -> None:
    def order(seed: int, epoch: int) -> list[int]:
        found = LengthOrder(range(1, 100), 4, seed)
        found.set_epoch(epoch)
        return list(found)

    assert order(0, 1) == order(0, 1)
    assert order(0, 1) != order(0, 2)
    assert order(0, 1) != order(1, 1)
