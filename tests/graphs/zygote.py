"""Does runs of scripted roles in forked processes, which can be killed at any moment.

`python -m tests.graphs.zygote DB PROBLEMS`: for each line `KEY` on stdin it forks a process that
does (or goes on with) the run of that key, and prints its pid; the child prints a dot for each
attempt that it is about to judge, `done` at its end. For the line `wait` it waits for all
children and prints how they ended.
"""

import asyncio
import os
import sys
from pathlib import Path

from graphs.run import prove_all
from store.attempts import AttemptStore
from tests.graphs.fakes import ScriptedJudge, a_context, a_run, problems
from tools.lean.verdict import Claim, Verdict


class Dotted(ScriptedJudge):
    """Says on stdout that a reply has come."""

    async def verify(self, claim: Claim, *, goals: bool = True) -> Verdict:
        os.write(1, b".\n")
        return await super().verify(claim, goals=goals)


def work(path: Path, count: int, key: str) -> None:
    """Do a run, or what is left of it."""
    given = problems(count)
    run = a_run(given, key=key)
    with AttemptStore.open(path) as store:
        context = a_context(store, run, judge=Dotted(delay_s=0.001))
        asyncio.run(prove_all(run, given, context, in_flight=4))


def main() -> None:
    path, count = Path(sys.argv[1]), int(sys.argv[2])
    for line in sys.stdin:
        if line.strip() == "wait":
            codes = []
            while True:
                try:
                    codes.append(os.waitstatus_to_exitcode(os.wait()[1]))
                except ChildProcessError:
                    break
            os.write(1, f"ended {codes}\n".encode())
        elif pid := os.fork():
            os.write(1, f"pid {pid}\n".encode())
        else:
            work(path, count, line.strip())
            os.write(1, b"done\n")
            os._exit(0)


if __name__ == "__main__":
    main()
