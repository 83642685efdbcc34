"""`proofsmith doctor`: what works on this machine and what to install for the rest."""

import importlib.util
import json
import platform
import shutil
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import click
import psutil

from cli.building import announce_build
from tools.lean.embedded.build import cache_directory
from tools.lean.errors import LeanError
from tools.lean.toolchain import embedded_lean

_ROOMS = ("benchmarks", "cli", "tools")
_HOME = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    works: bool
    needed: bool
    """Whether the program cannot do its main job without it."""
    detail: str
    advice: str = ""


@click.command(
    epilog="""\b
Examples:
  proofsmith doctor
  proofsmith doctor --json
"""
)
@click.option("--json", "as_json", is_flag=True, help="Print the findings as one JSON object.")
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Say what works on this machine and what to install for the rest.

    Exit code 0 when the main job can be done, 1 when something that it needs is missing.
    """
    announce_build()
    findings = list(_findings())
    works = all(finding.works for finding in findings if finding.needed)
    if as_json:
        click.echo(json.dumps({"works": works, "findings": [asdict(each) for each in findings]}))
    else:
        _print(findings)
    ctx.exit(0 if works else 1)


def _print(findings: list[Finding]) -> None:
    for finding in findings:
        mark = "ok     " if finding.works else "MISSING" if finding.needed else "absent "
        click.echo(f"{mark}  {finding.name}: {finding.detail}")
        if finding.advice and not finding.works:
            click.echo(f"         {finding.advice}")


def _findings() -> Iterator[Finding]:
    yield _python()
    yield from map(_room, _ROOMS)
    yield _machine()
    yield _cache()
    yield _embedded_lean()
    for program, use in _PROGRAMS.items():
        yield _program(program, use)


def _python() -> Finding:
    return Finding(
        "Python",
        sys.version_info >= (3, 11),
        needed=True,
        detail=f"{platform.python_version()} at {sys.executable}",
        advice="install Python 3.11 or later and make the environment anew",
    )


def _room(name: str) -> Finding:
    """Say whether the package of this name is ours, since other distributions use the name, too."""
    spec = importlib.util.find_spec(name)
    place = Path(spec.origin).resolve().parent if spec and spec.origin else None
    return Finding(
        f"package {name}",
        place == _HOME / name,
        needed=True,
        detail=f"found at {place}",
        advice=f"another distribution shadows it: use an environment of its own, or run in {_HOME}",
    )


def _machine() -> Finding:
    memory = psutil.virtual_memory()
    return Finding(
        "machine",
        memory.available > 1 << 30,
        needed=False,
        detail=f"{platform.system()} {platform.machine()}, {psutil.cpu_count()} cores, "
        f"{memory.available >> 20} of {memory.total >> 20} MiB free",
        advice="a Lean needs about 0.3 GiB and a hard proof more: free some memory",
    )


def _cache() -> Finding:
    directory = cache_directory()
    existing = next(path for path in (directory, *directory.parents) if path.exists())
    free = shutil.disk_usage(existing).free >> 20
    return Finding(
        "cache",
        free > 256,
        needed=True,
        detail=f"{directory}, {free} MiB free",
        advice="free some space or name another directory in PROOFSMITH_CACHE_DIR",
    )


def _embedded_lean() -> Finding:
    try:
        lean = embedded_lean()
    except LeanError as error:
        return Finding("embedded Lean", works=False, needed=True, detail="none", advice=str(error))
    detail = f"{lean.version}, commit {lean.commit[:12]}, core library {lean.library}"
    return Finding("embedded Lean", works=True, needed=True, detail=detail)


_PROGRAMS = {
    "lean": "needed only for --lean elan: install elan (Lean's toolchain manager)",
    "lake": "needed only for --project DIR: install elan (Lean's toolchain manager)",
    "leanchecker": "optional second check of compiled files: part of Lean 4.28 and later",
}


def _program(name: str, use: str) -> Finding:
    found = shutil.which(name)
    return Finding(name, found is not None, needed=False, detail=found or "not on PATH", advice=use)
