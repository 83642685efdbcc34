"""What can keep a model from being trained; every message is one line that says what to do next.

TrainingError
    BadInput            settings, data or base model are wrong: nothing was begun
    TrainingFailed      a run broke off
        OutOfMemory
        OutOfSpace      no room left on the disk
        Diverged        the loss is no number any more
"""


class TrainingError(Exception):
    """Base of every failure to train."""


class BadInput(TrainingError):  # noqa: N818
    """Settings, data or base model cannot be used."""


class TrainingFailed(TrainingError):  # noqa: N818
    """A run broke off after it had begun."""


class OutOfMemory(TrainingFailed):
    """Model and batch do not fit."""


class OutOfSpace(TrainingFailed):
    """The disk is full."""


class Diverged(TrainingFailed):
    """The loss is not a finite number."""
