"""Builds the core library once, into a cache that every later process uses as it is."""

import errno
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import cache
from pathlib import Path

import platformdirs
from filelock import FileLock

from tools.lean.embedded.library import lean_commit, shared_library
from tools.lean.errors import LeanUnavailable
from tools.lean.process import launcher

CACHE_VARIABLE = "PROOFSMITH_CACHE_DIR"
SOURCES = Path(__file__).with_name("core")

_MANIFEST = "manifest.json"
_IMPORT = re.compile(r"^import +(\S+)", re.MULTILINE)
_MEMORY_MB = 8192


def ensure_core() -> Path:
    """Return the directory of the built core library, building it first where need be.

    Processes that come at once wait for the one that builds. Raises `LeanUnavailable` where there
    is no embedded Lean for this platform or the cache cannot be written.
    """
    directory = core_directory()
    if is_whole(directory):
        return directory
    try:
        directory.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{directory}.lock"):
            if not is_whole(directory):
                _build_into(directory)
    except OSError as error:
        raise LeanUnavailable(_why_not_written(directory.parent, error)) from error
    return directory


def core_directory() -> Path:
    """Return where the core library of this content and this Lean is or will be."""
    return cache_directory() / "lean" / core_fingerprint()[:16]


def cache_directory() -> Path:
    """Return the user's cache of this program, which `PROOFSMITH_CACHE_DIR` can move."""
    if moved := os.environ.get(CACHE_VARIABLE):
        return Path(moved)
    return platformdirs.user_cache_path("proofsmith")


@cache
def core_fingerprint() -> str:
    """Return a hash of all that decides what the core library means: its source and the Lean."""
    digest = hashlib.sha256(lean_commit().encode())
    for module, source in _modules().items():
        digest.update(f"\0{module}\0".encode() + source.read_bytes())
    return digest.hexdigest()


def compile_command(module: str, destination: Path) -> list[str]:
    """Return the command that compiles one module, to be run in the source directory."""
    source = str(_modules()[module].relative_to(SOURCES))
    lean = [sys.executable, "-I", "-S", launcher.__file__]
    watched = [str(os.getpid()), str(_MEMORY_MB), "library", str(shared_library())]
    return [*lean, *watched, "-o", str(_compiled(destination, module)), source]


def _modules() -> dict[str, Path]:
    found = sorted(SOURCES.rglob("*.lean"))
    return {".".join(path.relative_to(SOURCES).with_suffix("").parts): path for path in found}


def _compiled(directory: Path, module: str) -> Path:
    return directory.joinpath(*module.split(".")).with_suffix(".olean")


def is_whole(directory: Path) -> bool:
    """Whether a built library has every file that the build wrote, at its full size."""
    try:
        sizes = json.loads((directory / _MANIFEST).read_text())
        return all((directory / name).stat().st_size == size for name, size in sizes.items())
    except (OSError, ValueError):
        return False


def _build_into(directory: Path) -> None:
    """Build beside the destination and move there, so that half a build never looks whole."""
    for remains in directory.parent.glob(f"{directory.name}-*"):
        shutil.rmtree(remains, ignore_errors=True)
    scratch = Path(tempfile.mkdtemp(prefix=f"{directory.name}-", dir=directory.parent))
    try:
        _compile_all(scratch)
        files = sorted(path for path in scratch.rglob("*") if path.is_file())
        sizes = {str(path.relative_to(scratch)): path.stat().st_size for path in files}
        (scratch / _MANIFEST).write_text(json.dumps(sizes))
        shutil.rmtree(directory, ignore_errors=True)
        scratch.rename(directory)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _compile_all(directory: Path) -> None:
    """Compile every module as soon as its imports are there, on all cores."""
    waiting = {module: set(_imports(source)) for module, source in _modules().items()}
    running: dict[Future[None], str] = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        while waiting or running:
            for module in [module for module, needs in waiting.items() if not needs]:
                del waiting[module]
                running[pool.submit(_compile, module, directory)] = module
            if not running:
                raise LeanUnavailable(f"the core library imports in a circle: {sorted(waiting)}")
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                finished = running.pop(future)
                future.result()
                for needs in waiting.values():
                    needs.discard(finished)


def _imports(source: Path) -> Iterator[str]:
    return (found[1] for found in _IMPORT.finditer(source.read_text(encoding="utf-8")))


def _compile(module: str, directory: Path) -> None:
    _compiled(directory, module).parent.mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        compile_command(module, directory),
        cwd=SOURCES,
        env={**os.environ, "LEAN_PATH": str(directory)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise LeanUnavailable(_why_not_compiled(module, directory, done.stdout + done.stderr))


def _why_not_compiled(module: str, directory: Path, output: str) -> str:
    if shutil.disk_usage(directory).free < 1 << 20:
        return _why_not_written(directory, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    errors = [line for line in output.splitlines() if "error" in line] or output.splitlines()
    return f"the core library does not build, at {module}: {errors[0] if errors else 'no output'}"


def _why_not_written(directory: Path, error: OSError) -> str:
    return (
        f"the core library cannot be built in {directory}: {error.strerror or error}; "
        f"free some space or name another directory in {CACHE_VARIABLE}"
    )
