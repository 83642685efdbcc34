"""Small models that come with the program; each folder has its card."""

from pathlib import Path

from agents.engine.errors import EngineError

PREFIX = "bundled:"
_HOME = Path(__file__).parent


def bundled_folder(model: str) -> Path:
    """Return the folder of `bundled:NAME`; raise EngineError, which names those there are."""
    name = model.removeprefix(PREFIX)
    if name not in bundled_names():
        known = " or ".join(f"{PREFIX}{each}" for each in bundled_names())
        raise EngineError(f"there is no model {model}; use {known}")
    return _HOME / name


def bundled_names() -> tuple[str, ...]:
    """Return the names of the models that come with the program."""
    return tuple(sorted(path.parent.name for path in _HOME.glob("*/proofsmith.json")))
