"""A model server comes up, ends with us however we end, and leaves nothing behind."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from agents.local import server
from agents.local.errors import ServerFailed
from agents.local.server import ModelServer, free_port, transformers_command
from agents.serve import ServeCommand

FAKE = Path(__file__).with_name("fake_server.py")
ROOT = Path(__file__).parents[3]


@pytest.fixture
def pids(tmp_path: Path) -> Path:
    return tmp_path / "pids"


def command(pids: Path, mood: str = "fine", port: int | None = None) -> ServeCommand:
    port = port or free_port()
    argv = (sys.executable, str(FAKE), str(port), str(pids), mood)
    return ServeCommand(argv, {}, f"http://127.0.0.1:{port}/v1")


def alive(pids: Path) -> list[int]:
    return [pid for pid in map(int, pids.read_text().split()) if running(pid)]


def running(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def gone_within(seconds: float, pids: Path) -> bool:
    deadline = time.monotonic() + seconds
    while alive(pids) and time.monotonic() < deadline:
        time.sleep(0.05)
    return not alive(pids)


async def test_it_answers_inside_the_block_and_is_gone_after_it(pids: Path) -> None:
    async with ModelServer(command(pids)) as served:
        assert len(alive(pids)) == 2
        assert psutil.pid_exists(served.pid)
    assert gone_within(5, pids)


async def test_it_has_a_process_group_of_its_own(pids: Path) -> None:
    async with ModelServer(command(pids)) as served:
        assert os.getpgid(served.pid) == served.pid != os.getpgrp()


async def test_one_that_ignores_a_polite_end_is_ended_all_the_same(
    pids: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "_GOODBYE_S", 0.3)
    async with ModelServer(command(pids, "stubborn")):
        pass
    assert gone_within(5, pids)


async def test_one_that_dies_before_it_answers_is_reported_with_its_status(pids: Path) -> None:
    with pytest.raises(ServerFailed, match="status 7"):
        async with ModelServer(command(pids, "dies")):
            pytest.fail("a dead server was entered")


@pytest.mark.parametrize("mood", ["mute", "sick"])
async def test_one_that_never_gets_well_is_given_up_and_ended(pids: Path, mood: str) -> None:
    with pytest.raises(ServerFailed, match="does not answer after 3 s"):
        async with ModelServer(command(pids, mood), ready_s=3):
            pytest.fail("a silent server was entered")
    assert gone_within(5, pids)


async def test_a_port_that_is_taken_is_said_before_anything_starts(pids: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(ServerFailed, match=f"port {port} already; give another --port"):
            async with ModelServer(command(pids, port=port)):
                pytest.fail("somebody else's server was entered")
    assert not pids.exists()


async def test_being_cancelled_while_it_comes_up_ends_it(pids: Path) -> None:
    async def entered() -> None:
        async with ModelServer(command(pids, "mute")):
            pytest.fail("a silent server was entered")

    waiting = asyncio.create_task(entered())
    while not pids.exists() or len(pids.read_text().split()) < 2:
        await asyncio.sleep(0.05)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert gone_within(5, pids)


async def test_the_end_of_the_server_can_be_waited_for(pids: Path) -> None:
    async with ModelServer(command(pids)) as served:
        os.kill(alive(pids)[0], signal.SIGKILL)
        assert await asyncio.wait_for(served.wait(), 10) != 0
    assert gone_within(5, pids)


@pytest.mark.parametrize("mood", ["fine", "stubborn"])
def test_it_dies_with_all_its_children_when_we_are_killed(pids: Path, mood: str) -> None:
    program = (
        "import asyncio; from pathlib import Path\n"
        "from agents.local.server import ModelServer\n"
        "from tests.agents.local.test_server import command\n"
        "async def main():\n"
        f"    async with ModelServer(command(Path({str(pids)!r}), {mood!r})):\n"
        "        print('up', flush=True)\n"
        "        await asyncio.sleep(600)\n"
        "asyncio.run(main())\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=ROOT
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"up\n"
        assert len(alive(pids)) == 2
        parent.kill()
    assert gone_within(5, pids)


def test_a_folder_is_served_offline_under_its_own_name_with_half_of_the_cores(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    made = transformers_command("tiny", 8123)
    assert made.argv[made.argv.index("serve") + 1] == "tiny"
    assert made.base_url == "http://127.0.0.1:8123/v1"
    assert made.argv[made.argv.index("--host") + 1] == "127.0.0.1"
    assert made.environment["HF_HUB_OFFLINE"] == "1"
    assert made.environment["OMP_NUM_THREADS"] == "4"


def test_a_wish_for_threads_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    assert transformers_command("tiny", 8123).environment["OMP_NUM_THREADS"] == "7"
