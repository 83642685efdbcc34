"""Roles that need no weights: an enumerator, a mender, and scripted fakes for tests."""

from collections.abc import Callable

from agents.builtin.enumerator import Enumerator
from agents.builtin.mender import Mender
from agents.model import Model

MODELS: dict[str, Callable[[], Model]] = {"enumerator": Enumerator, "mender": Mender}
"""The models that `builtin:NAME` may name."""


def builtin_model(name: str) -> Model:
    """Return a built-in model by its name; raise `ValueError`, which names those there are."""
    try:
        return MODELS[name]()
    except KeyError:
        known = " or ".join(f"builtin:{known}" for known in MODELS)
        raise ValueError(f"there is no model builtin:{name}; use {known}") from None
