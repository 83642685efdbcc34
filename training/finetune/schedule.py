"""A learning rate that reaches zero when the run ends, be it by its steps or by the clock."""

from collections.abc import Callable

from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR

_LEVEL = 0.4
"""Share of the run in which the rate stays at its height."""


def trapezoid(
    optimizer: Optimizer, steps: int, warmup: float, time_spent: Callable[[], float]
) -> LambdaLR:
    """Return a schedule that rises, stays and falls linearly.

    `warmup` is the share of the steps in which it rises; `time_spent` tells the share of the time
    that is over, which counts where it is ahead of the share of the steps.
    """
    return LambdaLR(optimizer, lambda step: height(step / steps, warmup, time_spent()))


def height(steps_done: float, warmup: float, time_done: float) -> float:
    """Return the factor of the learning rate, from the shares of steps and time that are over."""
    rising = steps_done / warmup if warmup else 1.0
    left = 1.0 - max(steps_done, time_done)
    return max(0.0, min(1.0, rising, left / (1.0 - _LEVEL)))
