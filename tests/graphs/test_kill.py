"""A run that is killed again and again, and many at once on one store."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from graphs.report import summarize
from graphs.run import prove_all
from store.attempts import AttemptStore
from store.checking import flaws
from tests.graphs.fakes import a_context, a_run, problems, slots

PROBLEMS = 60
KILLS = 30


class Zygote:
    """The other end of `tests.graphs.zygote`."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def hear_until(self, start: str) -> str:
        while not (line := self.hear()).startswith(start):
            assert line, "the zygote is gone"
        return line


@contextmanager
def zygote(path: Path) -> Iterator[Zygote]:
    command = [sys.executable, "-m", "tests.graphs.zygote", str(path), str(PROBLEMS)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with process:
        yield Zygote(process)
        assert process.stdin is not None
        process.stdin.close()


def _killed_at_a_random_moment(started: Zygote, draw: random.Random) -> bool:
    """Go on with the run and kill it; return False if it was done before."""
    started.say("key")
    pid = int(started.hear_until("pid").split()[1])
    for _ in range(draw.randrange(6)):
        if started.hear() == "done":
            return False
    sleep(draw.random() * 0.004)
    os.kill(pid, signal.SIGKILL)
    started.say("wait")
    return started.hear_until("ended") == "ended [-9]"


def test_a_run_that_is_killed_thirty_times_comes_out_as_if_it_never_was(tmp_path: Path) -> None:
    path, draw = tmp_path / "killed.db", random.Random(5)
    with zygote(path) as started:
        kills = sum(_killed_at_a_random_moment(started, draw) for _ in range(KILLS))
        assert kills == KILLS, "the run is too short for so many kills"
        started.say("key")
        started.say("wait")
        assert started.hear_until("ended") == "ended [0]"
    given = problems(PROBLEMS)
    run = a_run(given)
    found = slots(path, run.id)
    assert len(set(found)) == len(found)
    with AttemptStore.open(tmp_path / "whole.db") as whole, AttemptStore.open(path) as killed:
        asyncio.run(prove_all(run, given, a_context(whole, run), in_flight=3))
        assert found == slots(tmp_path / "whole.db", run.id)
        assert summarize(killed, run.id) == summarize(whole, run.id)
        assert list(flaws(killed)) == []


def test_eight_runs_write_into_one_store_at_once(tmp_path: Path) -> None:
    path = tmp_path / "shared.db"
    keys = [f"key{i}" for i in range(8)]
    with zygote(path) as started:
        for key in keys:
            started.say(key)
        started.say("wait")
        assert started.hear_until("ended") == f"ended {[0] * 8}"
    given = problems(PROBLEMS)
    with AttemptStore.open(path) as store:
        reports = [summarize(store, a_run(given, key=key).id) for key in keys]
        assert list(flaws(store)) == []
    assert len({report.run_id for report in reports}) == 8
    assert {(report.state, report.tried, report.attempts) for report in reports} == {
        ("finished", PROBLEMS, reports[0].attempts)
    }
