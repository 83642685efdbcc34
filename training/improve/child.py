"""The process that trains: settings come in on stdin, progress and result go out as JSON lines."""

import json
import os
import signal
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from training.errors import TrainingError
from training.finetune.settings import TrainConfig
from training.finetune.train import TrainResult, train

if TYPE_CHECKING:
    from training.finetune.watch import Progress

_TELL_EVERY_S = 10.0
_WAIT_S = 120.0
_FAILED, _STOPPED = 1, 130


def main() -> int:
    """Train as told; return 0 for a trained model, 130 where it was stopped, else 1."""
    config = TrainConfig.model_validate_json(sys.stdin.readline())
    parent, stopped = os.getppid(), False

    def stop(*_: Any) -> None:
        nonlocal stopped
        stopped = True

    signal.signal(signal.SIGTERM, stop)
    config.out.parent.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(f"{config.out}.lock", timeout=_WAIT_S):
            result = train(
                config,
                progress=_Teller(),
                stop=lambda: stopped or os.getppid() != parent,
                resume=True,
            )
    except KeyboardInterrupt:
        return _STOPPED
    except TrainingError as error:
        _tell({"error": str(error)})
        return _FAILED
    except Timeout:
        _tell({"error": f"another process trains {config.out}: let it finish"})
        return _FAILED
    _tell(_told(result))
    return 0


class _Teller:
    def __init__(self) -> None:
        self._last = time.monotonic()

    def __call__(self, progress: "Progress") -> None:
        if time.monotonic() - self._last < _TELL_EVERY_S:
            return
        self._last = time.monotonic()
        _tell(
            {
                "step": progress.step,
                "steps": progress.steps,
                "measure": progress.measure,
                "value": progress.value,
            }
        )


def _told(result: TrainResult) -> dict[str, Any]:
    return {
        "folder": str(result.folder),
        "seconds": round(result.seconds, 1),
        "tokens": result.tokens,
        "optimizer_steps": result.steps,
        "dropped": result.dropped,
        "losses": [list(point) for point in result.losses],
        "held_out_loss": dict(result.held_out_loss),
    }


def _tell(message: dict[str, Any]) -> None:
    """Write a line; where nobody reads any more, the parent is gone, and `stop` sees that."""
    with suppress(BrokenPipeError):
        sys.stdout.write(json.dumps(message) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
