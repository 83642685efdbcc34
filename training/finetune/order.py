"""The order in which rows are learned from."""

from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch.utils.data import Sampler

_BATCHES_SORTED = 50


class LengthOrder(Sampler[int]):
    """Random order in which the rows of a batch are about equally long, so that little is padded.

    The rows of 50 batches, drawn at random, are sorted by length; then the batches are shuffled.
    The order depends on seed and epoch alone, so that a run can go on where it broke off.
    """

    def __init__(self, lengths: Sequence[int], batch: int, seed: int) -> None:
        """Take the rows' lengths and the size of a batch."""
        self._lengths = list(lengths)
        self._batch = batch
        self._seed = seed
        self._epoch = 0

    def __len__(self) -> int:
        return len(self._lengths)

    def set_epoch(self, epoch: int) -> None:
        """Choose the epoch whose order comes next; the trainer calls it."""
        self._epoch = epoch

    def __iter__(self) -> Iterator[int]:
        random: Any = torch.Generator()
        random.manual_seed(self._seed * 1_000_003 + self._epoch)
        rows = torch.randperm(len(self), generator=random).tolist()
        size = self._batch * _BATCHES_SORTED
        batches: list[list[int]] = []
        for begin in range(0, len(rows), size):
            ordered = sorted(rows[begin : begin + size], key=self._lengths.__getitem__)
            batches += [
                ordered[at : at + self._batch] for at in range(0, len(ordered), self._batch)
            ]
        whole = [batch for batch in batches if len(batch) == self._batch]
        rest = [batch for batch in batches if len(batch) < self._batch]
        for index in torch.randperm(len(whole), generator=random).tolist():
            yield from whole[index]
        for batch in rest:
            yield from batch
