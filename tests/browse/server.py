"""The command as a user starts it, and a run of the built-in roles to look at."""

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cli.main import main

START = "from cli.browse import browse; browse()"
REPAIRED = "core/constant_quantifiers_over_inhabited"
"""A problem that the built-in synthesizer fails on at first, and the corrector mends."""


def real_run(db: Path, *more: str) -> None:
    """Let the built-in roles work on a few problems, with the embedded Lean as the judge."""
    others = ("core/peirce_formula", "core/barber_of_the_village", "core/drinker_principle")
    chosen = [part for name in (REPAIRED, *others) for part in ("--sample-id", name)]
    roles = ("--synthesizer", "builtin:enumerator", "--corrector", "builtin:mender")
    arguments = ["prove", "--split", "train", *chosen, *roles, "--db", str(db), "--json", *more]
    assert main([*arguments, "--verifiers", "1"]) == 0


@contextmanager
def served(db: Path) -> Iterator[str]:
    """Serve a store, and give the address that the command tells."""
    with subprocess.Popen(
        [sys.executable, "-u", "-c", START, "--db", str(db), "--port", "0"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            told = re.match(r"(http://127\.0\.0\.1:\d+)/ shows ", process.stdout.readline())
            assert told is not None
            yield told[1]
        finally:
            process.terminate()
