"""Looks at a run while it goes: its progress, its loss, and whether it is to stop."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from transformers import TrainerCallback

from training.errors import Diverged


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is."""

    step: int
    steps: int
    measure: str
    """What `value` is: `loss`, or `reward` for grpo."""
    value: float | None
    """At the last point of the curve."""
    tokens: int


class Watch(TrainerCallback):  # type: ignore[misc]
    """Tells the progress, adds the seconds to the curve, ends a run that learns nothing more."""

    def __init__(
        self,
        measure: str,
        tell: Callable[[Progress], None] | None,
        stop: Callable[[], bool] | None,
        max_seconds: float | None,
    ) -> None:
        """Take what to look at, whom to tell after each step, whom to ask whether to stop."""
        self._most = math.inf if max_seconds is None else max_seconds
        self._measure = measure
        self._tell = tell
        self._stop = stop
        self._began = time.monotonic()
        self._before = 0.0
        self._value: float | None = None
        self.stopped = False

    def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:  # noqa: ARG002
        """Begin to count the time, on top of what a resumed run had taken."""
        self._began = time.monotonic()
        self._before = max((point.get("seconds", 0.0) for point in state.log_history), default=0.0)

    def on_log(self, args: Any, state: Any, control: Any, **_: Any) -> None:  # noqa: ARG002
        """Look at a new point of the curve. Raises `Diverged`."""
        point = state.log_history[-1]
        point["seconds"] = round(self._seconds, 2)
        self._value = point.get(self._measure, self._value)
        if not math.isfinite(point.get("loss") or 0.0):
            raise Diverged(
                f"the loss is {point['loss']} at step {state.global_step}; lower `learning_rate` "
                "and give another --out"
            )

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> Any:  # noqa: ARG002
        """Tell the progress; stop with a checkpoint where that is wanted."""
        if self._tell is not None:
            tokens = int(state.num_input_tokens_seen)
            step, steps = state.global_step, state.max_steps
            self._tell(Progress(step, steps, self._measure, self._value, tokens))
        if self._stop is not None and self._stop():
            self.stopped = control.should_save = control.should_training_stop = True
        if self._seconds > self._most:
            control.should_training_stop = True
        return control

    def time_spent(self) -> float:
        """Return the share of the time limit that is over; 0 where there is none."""
        return min(1.0, self._seconds / self._most)

    @property
    def _seconds(self) -> float:
        return self._before + time.monotonic() - self._began
