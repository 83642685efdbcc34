"""Turns what libraries throw in the middle of a run into one line that says what to do."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from training.errors import OutOfMemory, OutOfSpace, TrainingError, TrainingFailed

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_SPACE_WORDS = (
    "No space left",
    "os error 28",
    "File too large",
    "os error 27",
    "PytorchStreamWriter",
)
_MEMORY_WORDS = ("out of memory", "can't allocate memory", "Cannot allocate memory")


@contextmanager
def told_plainly(batch: int, context: int) -> Iterator[None]:
    """Raise `TrainingFailed` instead of what a library raises; the rest passes."""
    try:
        yield
    except TrainingError:
        raise
    except Exception as error:
        raise _plain(error, batch, context) from error


def _plain(error: Exception, batch: int, context: int) -> TrainingFailed:
    text = " ".join(str(error).split())
    if isinstance(error, MemoryError) or any(words in text for words in _MEMORY_WORDS):
        return OutOfMemory(
            f"out of memory with {batch} rows of up to {context} tokens at once; lower `batch` "
            "(and raise `accumulate`) or `context`, or set `gradient_checkpointing: true`"
        )
    if getattr(error, "errno", None) in _NO_SPACE or any(words in text for words in _SPACE_WORDS):
        return OutOfSpace("no space left on the disk; free some and start the same command again")
    return TrainingFailed(f"training broke off: {type(error).__name__}: {text[:300]}")
