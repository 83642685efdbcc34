"""Which Lean judges: the embedded one, an executable, a toolchain on PATH, or that of a project."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from tools.lean.embedded.build import core_fingerprint, ensure_core
from tools.lean.embedded.library import shared_library
from tools.lean.errors import LeanUnavailable

_ASK_S = 120.0
_LAKE_S = 1800.0
_LAUNCHER = Path(__file__).parent / "process" / "launcher.py"
_VERSION = re.compile(r"Lean \(version ([^\s,]+),(?:.*?)commit ([0-9a-f]+)")
_HASH_DIGITS = 16
_FIRST_WITH_ERROR_LIMIT = (4, 24)
_PROJECT_FILES = ("lean-toolchain", "lake-manifest.json", "lakefile.toml", "lakefile.lean")


@dataclass(frozen=True)
class Lean:
    """One Lean and the library that it checks against."""

    launch: tuple[str, str]
    """`library` or `program`, and its path, as the launcher wants it."""
    variables: tuple[tuple[str, str], ...]
    """Environment variables in addition to, or instead of, the caller's."""
    cwd: Path | None
    version: str
    commit: str
    library: str
    """Content hash of what statements are checked against."""

    @property
    def batch_switches(self) -> tuple[str, ...]:
        """Lift the limit of 100 errors for a file, which came with Lean 4.24 and hides the rest."""
        numbers = tuple(int(part) for part in re.findall(r"\d+", self.version)[:2])
        return ("-DmaxErrors=0",) if numbers >= _FIRST_WITH_ERROR_LIMIT else ()

    @cached_property
    def environment(self) -> dict[str, str]:
        """The caller's environment, without what would bend Lean, and with what this Lean needs."""
        return {**_neutral_environment(), **dict(self.variables)}


def choose_lean(lean: str | None = None, project: Path | None = None) -> Lean:
    """Return the Lean that `--lean` and `--project` ask for, else the embedded one.

    Blocks while it asks that Lean for its version (and, the first time, while the embedded core
    library or the project's dependencies are prepared). Raises `LeanUnavailable`.
    """
    if project is not None:
        return project_lean(project, lean)
    if lean == "elan":
        return executable_lean(_on_path("lean"))
    return embedded_lean() if lean is None else executable_lean(Path(lean))


def embedded_lean() -> Lean:
    """Return the Lean that came with this installation, with our core library."""
    launch = ("library", str(shared_library()))
    search = (("LEAN_PATH", str(ensure_core())),)
    return _asked(launch, search, None, core_fingerprint()[:_HASH_DIGITS])


def executable_lean(path: Path) -> Lean:
    """Return the Lean at `path`, with the library that it brings."""
    program = _program(path)
    return _asked(("program", str(program)), (), None, None)


def project_lean(directory: Path, lean: str | None = None) -> Lean:
    """Return the Lean of a Lake project, seeing the modules that the project sees."""
    root = directory.resolve()
    if not any((root / name).is_file() for name in ("lakefile.lean", "lakefile.toml")):
        raise LeanUnavailable(
            f"{root} is no Lake project (no lakefile.lean or lakefile.toml); "
            "name the folder that holds one, or leave --project away"
        )
    variables = _lake_environment(root)
    program = _program(Path(lean)) if lean and lean != "elan" else _project_program(variables)
    kept = tuple((name, variables[name]) for name in ("LEAN_PATH",) if variables.get(name))
    files = [root / name for name in _PROJECT_FILES if (root / name).is_file()]
    return _asked(("program", str(program)), kept, root, _hash_of(files))


def _on_path(name: str) -> Path:
    found = shutil.which(name)
    if found is None:
        raise LeanUnavailable(
            f"no `{name}` on PATH: install elan (https://github.com/leanprover/elan), "
            "name an executable with --lean PATH, or leave --lean away for the embedded Lean"
        )
    prefix = _answer([found, "--print-prefix"], None, _neutral_environment()).strip()
    real = Path(prefix) / "bin" / name
    return real if real.is_file() else Path(found)


def _program(path: Path) -> Path:
    program = path.expanduser().resolve()
    if not (program.is_file() and os.access(program, os.X_OK)):
        raise LeanUnavailable(f"{path} is no executable; give the path of a `lean` executable")
    return program


def _lake_environment(root: Path) -> dict[str, str]:
    lake = shutil.which("lake")
    if lake is None:
        raise LeanUnavailable(
            "a Lake project needs `lake`, which is not on PATH: install elan "
            "(https://github.com/leanprover/elan), or leave --project away"
        )
    printed = _answer([lake, "env"], root, _neutral_environment(), _LAKE_S)
    return dict(line.partition("=")[::2] for line in printed.splitlines() if "=" in line)


def _project_program(variables: dict[str, str]) -> Path:
    sysroot = variables.get("LEAN_SYSROOT") or str(Path(variables.get("LEAN", "lean")).parents[1])
    return _program(Path(sysroot) / "bin" / "lean")


def _asked(
    launch: tuple[str, str],
    variables: tuple[tuple[str, str], ...],
    cwd: Path | None,
    library: str | None,
) -> Lean:
    environment = {**_neutral_environment(), **dict(variables)}
    launcher = [sys.executable, "-I", "-S", str(_LAUNCHER), str(os.getpid()), "65536", *launch]
    printed = _answer([*launcher, "--version"], cwd, environment)
    found = _VERSION.search(printed)
    if found is None:
        raise LeanUnavailable(
            f"{launch[1]} --version printed {printed[:200]!r}, which is no Lean 4; "
            "give the path of a `lean` executable of Lean 4"
        )
    version, commit = found.groups()
    return Lean(
        launch, variables, cwd, version, commit, library or f"toolchain-{commit[:_HASH_DIGITS]}"
    )


def _answer(
    command: list[str], cwd: Path | None, environment: dict[str, str], limit_s: float = _ASK_S
) -> str:
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=limit_s,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise LeanUnavailable(f"`{' '.join(command)}` did not run: {error}") from error
    if done.returncode != 0:
        raise LeanUnavailable(
            f"`{' '.join(command)}` failed with status {done.returncode}: "
            f"{(done.stderr or done.stdout).strip()[-600:]}"
        )
    return done.stdout


def _neutral_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("LEAN_")}


def _hash_of(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:_HASH_DIGITS]
