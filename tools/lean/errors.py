"""What can go wrong with Lean itself, as opposed to a proof; every message says what to do next."""

from enum import StrEnum


class LeanError(Exception):
    """Base of every failure in running Lean."""


class LeanUnavailable(LeanError):  # noqa: N818
    """No Lean can be run as asked."""


class UnsendableText(LeanError, ValueError):  # noqa: N818
    """The text holds characters that no Lean file can hold, so it was not sent."""


class PoolClosed(LeanError):  # noqa: N818
    """The pool of workers was closed before or while this check ran."""


class Loss(StrEnum):
    """Why a Lean process ended before it had answered."""

    TIMEOUT = "timeout"
    OUT_OF_MEMORY = "out_of_memory"
    CRASHED = "crashed"


class WorkerLost(LeanError):  # noqa: N818
    """A Lean process ended, or was ended, in the middle of a check."""

    def __init__(self, reason: Loss, line: int | None, detail: str, stderr_tail: str = "") -> None:
        """Take the 1-based line that Lean was working on, where that is known."""
        super().__init__(f"Lean was lost ({reason}): {detail}")
        self.reason = reason
        self.line = line
        self.detail = detail
        self.stderr_tail = stderr_tail
