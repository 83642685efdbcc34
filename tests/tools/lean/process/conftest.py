"""The Lean under test, programs that only pretend to be one, and a look at what is still alive."""

import asyncio
import os
import stat
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean, embedded_lean

ENDLESS = (
    "set_option maxHeartbeats 0 in\ntheorem endless : True := by\n"
    "  repeat (have h : True := True.intro)\n"
)
BOMB = (
    "set_option maxHeartbeats 0 in\ntheorem bomb (p q : Prop) : p → q → p := by\n"
    "  repeat (apply id)\n"
)
FINE = "theorem fine : True := by\n  exact True.intro\n#print axioms fine\n"


@dataclass(frozen=True)
class FakeLean:
    """A script in the place of Lean, for faults that a real Lean does not commit."""

    launch: tuple[str, str]
    environment: dict[str, str]
    cwd: Path | None = None
    batch_switches: tuple[str, ...] = ()


@pytest.fixture(scope="session")
def lean() -> Lean:
    return embedded_lean()


@pytest.fixture
def limits() -> Limits:
    return Limits(time_s=20, memory_mb=1024)


@pytest.fixture
def fake_lean(tmp_path: Path) -> Callable[[str], FakeLean]:
    def make(body: str) -> FakeLean:
        script = tmp_path / "fake_lean.py"
        script.write_text(f"#!{sys.executable} -IS\nimport os, sys, time\n{body}\n")
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        return FakeLean(("program", str(script)), dict(os.environ))

    return make


def group(pgid: int) -> list[int]:
    """Living members of a process group."""
    found = []
    for process in psutil.process_iter():
        try:
            if os.getpgid(process.pid) == pgid and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process.pid)
        except (ProcessLookupError, psutil.NoSuchProcess):
            continue
    return found


def gone_within(pgid: int, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while group(pgid):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


async def until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        await asyncio.sleep(0.01)
