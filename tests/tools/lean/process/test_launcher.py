"""The launcher runs Lean, either kind, as if it were not there, except for limits and its end."""

import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.lean.process import launcher
from tools.lean.toolchain import Lean

from .conftest import ENDLESS, FINE, gone_within


def launched(*launch: str, parent: int | None = None, memory_mb: int = 1024) -> list[str]:
    parent = os.getpid() if parent is None else parent
    return [sys.executable, "-I", "-S", launcher.__file__, str(parent), str(memory_mb), *launch]


def script(path: Path, body: str) -> Path:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def program(lean: Lean, tmp_path: Path) -> Path:
    """The embedded Lean as an executable file, as a toolchain brings it."""
    return real_program(tmp_path / "lean", lean)


def real_program(path: Path, lean: Lean) -> Path:
    path.write_text(
        f"#!{sys.executable} -IS\n"
        "import ctypes, os, sys\n"
        "names = [b'lean', *map(os.fsencode, sys.argv[1:])]\n"
        f"main = ctypes.CDLL({lean.launch[1]!r}, mode=ctypes.RTLD_GLOBAL).lean_main\n"
        "sys.exit(main(len(names), (ctypes.c_char_p * (len(names) + 1))(*names, None)))\n"
    )
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_both_kinds_answer_alike(lean: Lean, program: Path) -> None:
    answers = [
        subprocess.run(
            [*launched(*launch), "--json", "--stdin"],
            input=FINE,
            capture_output=True,
            text=True,
            env=lean.environment,
        )
        for launch in (lean.launch, ("program", str(program)))
    ]
    assert answers[0].stdout == answers[1].stdout
    assert "does not depend on any axioms" in answers[0].stdout
    assert [answer.returncode for answer in answers] == [0, 0]


@pytest.mark.parametrize(("body", "status"), [("exit 7", 7), ("kill -ABRT $$", -signal.SIGABRT)])
def test_the_end_of_a_program_is_passed_on(tmp_path: Path, body: str, status: int) -> None:
    program = script(tmp_path / "lean", body)
    assert subprocess.run(launched("program", str(program))).returncode == status


def test_a_parent_that_is_gone_already_ends_it_at_once(tmp_path: Path) -> None:
    program = script(tmp_path / "lean", f"touch {tmp_path}/ran")
    assert subprocess.run(launched("program", str(program), parent=1)).returncode == 1
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("kind", ["library", "program"])
def test_memory_is_limited_without_help_from_outside(lean: Lean, program: Path, kind: str) -> None:
    launch = lean.launch if kind == "library" else ("program", str(program))
    done = subprocess.run(
        [*launched(*launch, memory_mb=8), "--stdin"],
        input=ENDLESS,
        env=lean.environment,
        text=True,
        timeout=20,
    )
    assert done.returncode == launcher.OUT_OF_MEMORY_EXIT


def test_children_count_and_end_too(tmp_path: Path) -> None:
    hog = f"{sys.executable} -c 'x = bytearray(200 << 20); import time; time.sleep(60)'"
    program = script(tmp_path / "lean", f"{hog} & wait")
    run = subprocess.Popen(launched("program", str(program), memory_mb=100), start_new_session=True)
    assert run.wait(timeout=20) == launcher.OUT_OF_MEMORY_EXIT
    assert gone_within(run.pid, 2)


def test_a_program_ends_with_its_launcher(tmp_path: Path) -> None:
    program = script(tmp_path / "lean", "exec sleep 60")
    run = subprocess.Popen(launched("program", str(program)), start_new_session=True)
    deadline = time.monotonic() + 5
    while not launcher.children_of(run.pid):
        assert time.monotonic() < deadline
    run.kill()
    run.wait()
    assert gone_within(run.pid, 1)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this setting")
def test_the_kernel_is_told_to_take_lean_first(tmp_path: Path) -> None:
    program = script(tmp_path / "lean", "cat /proc/$$/oom_score_adj")
    done = subprocess.run(launched("program", str(program)), capture_output=True, text=True)
    assert done.stdout.strip() == "1000"
