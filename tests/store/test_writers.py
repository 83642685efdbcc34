"""Several processes write at once, and are killed in the middle of it; nothing is lost."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from store import AttemptStore
from store.checking import flaws

ROOT = Path(__file__).parents[2]


def _writer(path: Path, worker: int, samples: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.writer", str(path), "k", str(worker), str(samples)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _stored(path: Path) -> dict[str, int]:
    """Return the number of verdicts of every attempt."""
    sql = (
        "select a.id, count(v.id) as verdicts from attempts a"
        " left join verdicts v on v.attempt_id = a.id group by a.id"
    )
    with AttemptStore.open(path) as store:
        assert list(flaws(store)) == []
        return {row["id"]: row["verdicts"] for row in store.connection.rows(sql)}


def test_eight_processes_share_a_store_that_none_of_them_found(path: Path) -> None:
    writers = [_writer(path, worker, samples=10) for worker in range(8)]
    said = [writer.communicate(timeout=120) for writer in writers]
    assert [writer.returncode for writer in writers] == [0] * 8
    assert [errors for _, errors in said] == [""] * 8
    printed = [identity for out, _ in said for identity in out.split()]
    stored = _stored(path)
    assert len(printed) == len(set(printed)) == 8 * 10 * 3 * 2
    assert stored == dict.fromkeys(printed, 1)


def test_two_processes_that_do_the_same_work_do_it_once(path: Path) -> None:
    writers = [_writer(path, 0, samples=10) for _ in range(2)]
    said = [writer.communicate(timeout=120)[0].split() for writer in writers]
    assert said[0] == said[1]
    assert _stored(path) == dict.fromkeys(said[0], 1)


@pytest.mark.parametrize("seed", range(10))
def test_killed_writers_leave_whole_attempts(path: Path, seed: int) -> None:
    """At random moments, opening and migrating included."""
    chance = random.Random(seed)
    writers = [_writer(path, worker, samples=1000) for worker in range(3)]
    early = ""
    if seed % 2:
        assert writers[0].stdout is not None
        early = writers[0].stdout.readline()
    time.sleep(chance.uniform(0, 1.5))
    for writer in writers:
        time.sleep(chance.uniform(0, 0.05))
        writer.send_signal(signal.SIGKILL)
    said = [writer.communicate(timeout=60)[0] for writer in writers]
    printed = {line for out in (early, *said) for line in out.splitlines(keepends=True)}
    stored = _stored(path)
    assert set(stored.values()) <= {1}
    assert {line.strip() for line in printed if line.endswith("\n")} <= stored.keys()


def test_a_killed_writer_is_taken_up_again(path: Path) -> None:
    first = _writer(path, 0, samples=30)
    assert first.stdout is not None
    for _ in range(20):
        first.stdout.readline()
    first.kill()
    first.communicate(timeout=60)
    assert 20 <= len(_stored(path)) <= 180
    second = _writer(path, 0, samples=30)
    printed = second.communicate(timeout=120)[0].split()
    assert _stored(path) == dict.fromkeys(printed, 1)
    assert len(printed) == 180
