"""The same proofs through `leanclient`, a public client of Lean's language server.

`leanclient` starts `lake serve` in a Lake project. The embedded Lean has no `lake`, so a script of
that name stands in, which starts the language server of the same Lean. One file, one edit for each
proof: that is what the client offers.
"""

import asyncio
import os
import shlex
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leanclient import LeanLSPClient

from bench.cases import Case
from tools.lean.process import launcher
from tools.lean.toolchain import Lean

_MEMORY_MB = 8192
_FILE = "Check.lean"


async def check_through_leanclient(lean: Lean, cases: list[Case]) -> int:
    """Return how many proofs the client reports no error for."""
    return await asyncio.to_thread(_check, lean, cases)


def _check(lean: Lean, cases: list[Case]) -> int:
    with tempfile.TemporaryDirectory() as folder, _stand_in(lean, Path(folder)):
        project = Path(folder) / "project"
        client = LeanLSPClient(str(project), prevent_cache_get=True)
        try:
            client.open_file(_FILE)
            return sum(_is_right(client, case) for case in cases)
        finally:
            client.close()


def _is_right(client: LeanLSPClient, case: Case) -> bool:
    text = "\n".join((case.problem.header, case.problem.prelude, case.text, ""))
    client.update_file_content(_FILE, text)
    return all(each["severity"] != 1 for each in client.get_diagnostics(_FILE))


@contextmanager
def _stand_in(lean: Lean, folder: Path) -> Iterator[None]:
    """Put a `lake` on PATH that knows `serve`, and name the program of the server's workers."""
    run = [sys.executable, "-I", "-S", launcher.__file__]
    watched = f"{shlex.join(run)} $PPID {_MEMORY_MB} {shlex.join(lean.launch)}"
    _write_script(folder / "bin" / "lake", f'shift 2\nexec {watched} --server "$@"')
    _write_script(folder / "bin" / "worker", f'exec {watched} "$@"')
    (folder / "project").mkdir()
    (folder / "project" / _FILE).write_text("")
    before = dict(os.environ)
    os.environ.update(lean.environment)
    os.environ["PATH"] = f"{folder / 'bin'}{os.pathsep}{before['PATH']}"
    os.environ["LEAN_WORKER_PATH"] = str(folder / "bin" / "worker")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _write_script(path: Path, body: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
