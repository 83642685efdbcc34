"""Which Lean judges, and what is said when it cannot be had."""

import os
import stat
import sys
from pathlib import Path

import pytest

from tools.lean.errors import LeanUnavailable
from tools.lean.process.batch import run_batch
from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean, choose_lean

COMMIT = "eb6cafb7290e8bd5f2937522d8d804f58f02bafc"


def executable(path: Path, body: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(body)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture(scope="module")
def embedded() -> Lean:
    return choose_lean()


@pytest.fixture
def toolchain(embedded: Lean, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A toolchain folder around the real Lean, its `bin` alone on PATH; `lake` is a stand-in."""
    root = tmp_path / "toolchain"
    core = dict(embedded.variables)["LEAN_PATH"]
    executable(
        root / "bin" / "lean",
        f"#!{sys.executable} -IS\n"
        "import ctypes, os, sys\n"
        f"os.environ.setdefault('LEAN_PATH', {core!r})\n"
        f"if sys.argv[1:] == ['--print-prefix']: print({str(root)!r}); sys.exit()\n"
        "names = [b'lean', *map(os.fsencode, sys.argv[1:])]\n"
        f"main = ctypes.CDLL({embedded.launch[1]!r}, mode=ctypes.RTLD_GLOBAL).lean_main\n"
        "sys.exit(main(len(names), (ctypes.c_char_p * (len(names) + 1))(*names, None)))\n",
    )
    executable(
        root / "bin" / "lake",
        f"#!/bin/sh\necho LEAN_SYSROOT={root}\necho LEAN_PATH={core}\necho NOISE=1\n",
    )
    monkeypatch.setenv("PATH", str(root / "bin"))
    return root


async def proves(lean: Lean) -> bool:
    run = await run_batch(
        lean, "theorem x (p : Prop) (h : p) : p := h\n#print axioms x\n", Limits()
    )
    return run.loss is None and "does not depend on any axioms" in run.messages[0].message


async def test_the_embedded_lean_is_the_default(embedded: Lean) -> None:
    assert (embedded.version, embedded.commit) == ("4.35.0", COMMIT)
    assert len(embedded.library) == 16
    assert await proves(embedded)


async def test_an_executable_is_asked_for_its_version(toolchain: Path) -> None:
    lean = choose_lean(str(toolchain / "bin" / "lean"))
    assert (lean.version, lean.commit) == ("4.35.0", COMMIT)
    assert lean.library == "toolchain-" + COMMIT[:16]
    assert await proves(lean)


async def test_elan_means_the_lean_on_path(toolchain: Path) -> None:
    lean = choose_lean("elan")
    assert lean.launch == ("program", str(toolchain / "bin" / "lean"))
    assert await proves(lean)


async def test_a_project_gives_its_modules_and_its_lean(toolchain: Path, tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (project / "lakefile.toml").write_text('name = "p"\n')
    lean = choose_lean(project=project)
    assert lean.launch == ("program", str(toolchain / "bin" / "lean"))
    assert [name for name, _ in lean.variables] == ["LEAN_PATH"]
    assert lean.cwd == project
    assert await proves(lean)
    (project / "lean-toolchain").write_text("leanprover/lean4:v4.30.0\n")
    assert choose_lean(project=project).library != lean.library


def test_the_callers_own_settings_do_not_bend_lean(
    embedded: Lean, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LEAN_SRC_PATH", "/elsewhere")
    monkeypatch.setenv("LEAN_PATH", "/elsewhere")
    monkeypatch.setenv("HARMLESS", "1")
    found = Lean(embedded.launch, embedded.variables, None, "", "", "").environment
    assert "LEAN_SRC_PATH" not in found
    assert found["LEAN_PATH"] == dict(embedded.variables)["LEAN_PATH"]
    assert found["HARMLESS"] == "1"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("#!/bin/sh\necho Lean 3\n", "no Lean 4"),
        ("#!/bin/sh\necho broken >&2; exit 3\n", "status 3: broken"),
        ("no program at all", "failed with status"),
    ],
)
def test_an_executable_that_is_no_lean_is_refused(tmp_path: Path, body: str, message: str) -> None:
    program = executable(tmp_path / "lean", body)
    with pytest.raises(LeanUnavailable, match=message):
        choose_lean(str(program))


def test_a_path_without_an_executable_is_refused(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("")
    for path in (tmp_path, tmp_path / "none", tmp_path / "text"):
        with pytest.raises(LeanUnavailable, match="give the path of a `lean` executable"):
            choose_lean(str(path))


def test_without_a_toolchain_on_path_the_ways_out_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(LeanUnavailable, match=r"install elan.*--lean PATH"):
        choose_lean("elan")


def test_a_folder_that_is_no_project_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LeanUnavailable, match=r"no Lake project.*name the folder"):
        choose_lean(project=tmp_path)


def test_a_project_without_lake_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lakefile.lean").write_text("")
    monkeypatch.setenv("PATH", os.devnull)
    with pytest.raises(LeanUnavailable, match=r"needs `lake`.*install elan"):
        choose_lean(project=tmp_path)


@pytest.mark.parametrize(
    ("version", "switches"),
    [
        ("4.9.0", ()),
        ("4.23.0-rc2", ()),
        ("4.24.0", ("-DmaxErrors=0",)),
        ("4.35.0", ("-DmaxErrors=0",)),
    ],
)
def test_the_limit_of_errors_is_lifted_where_there_is_one(
    version: str, switches: tuple[str, ...]
) -> None:
    lean = Lean(("program", "lean"), (), None, version, "abc", "lib")
    assert lean.batch_switches == switches
