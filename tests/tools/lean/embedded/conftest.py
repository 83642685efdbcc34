"""Running Lean text over the core library and finding which text an error belongs to."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tools.lean.embedded.build import ensure_core
from tools.lean.embedded.library import shared_library

_RUN_LEAN = (
    "import ctypes, sys\n"
    "lean = ctypes.CDLL(sys.argv[1], mode=ctypes.RTLD_GLOBAL)\n"
    "arguments = [b'lean', *(a.encode() for a in sys.argv[2:])]\n"
    "array = (ctypes.c_char_p * (len(arguments) + 1))(*arguments, None)\n"
    "sys.exit(lean.lean_main(len(arguments), array))\n"
)

_OPTIONS = ("--json", "-DmaxErrors=100000")

CheckTexts = Callable[[Sequence[str]], list[list[str]]]
"""Checks Lean texts side by side in one process and returns the error messages of each."""


@pytest.fixture(scope="session")
def check_texts(tmp_path_factory: pytest.TempPathFactory) -> CheckTexts:
    """Give each text a namespace in one file, so that one Lean checks them all."""
    core = ensure_core()

    def check(texts: Sequence[str]) -> list[list[str]]:
        file = tmp_path_factory.mktemp("lean") / "texts.lean"
        lines, owners = _side_by_side(texts)
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        errors: list[list[str]] = [[] for _ in texts]
        for line, message in _errors(core, file):
            errors[owners[line - 1]].append(message)
        return errors

    return check


def _side_by_side(texts: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return the lines of the file and, for each, the number of the text it belongs to."""
    lines: list[str] = []
    owners: list[int] = []
    for number, text in enumerate(texts):
        block = [f"namespace Text{number}", *text.split("\n"), f"end Text{number}"]
        lines += block
        owners += [number] * len(block)
    return lines, owners


def _errors(core: Path, file: Path) -> list[tuple[int, str]]:
    done = subprocess.run(
        [sys.executable, "-c", _RUN_LEAN, str(shared_library()), *_OPTIONS, str(file)],
        env={**os.environ, "LEAN_PATH": str(core)},
        capture_output=True,
        text=True,
        check=False,
        timeout=240,
    )
    messages = [json.loads(line) for line in done.stdout.splitlines()]
    found = [(m["pos"]["line"], m["data"]) for m in messages if m["severity"] == "error"]
    assert not done.stderr, done.stderr[:2000]
    assert done.returncode == (1 if found else 0), done.stdout[:2000]
    return found
