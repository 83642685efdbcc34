"""Whatever becomes of Lean, the answer is the right loss, in time, and nothing is left behind."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.lean.errors import Loss, WorkerLost
from tools.lean.process.limits import Limits
from tools.lean.process.worker import LeanWorker
from tools.lean.toolchain import Lean

from .conftest import BOMB, ENDLESS, FINE, FakeLean, gone_within


async def lost(worker: LeanWorker, text: str, timeout_s: float | None = None) -> WorkerLost:
    with pytest.raises(WorkerLost) as raised:
        await worker.elaborate(text, timeout_s)
    assert not worker.running
    assert worker.pid is not None
    assert gone_within(worker.pid, 1)
    return raised.value


async def test_a_lean_killed_in_the_middle_is_a_crash(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate(FINE)
        assert worker.pid is not None
        asyncio.get_running_loop().call_later(0.3, os.kill, worker.pid, signal.SIGKILL)
        assert (await lost(worker, ENDLESS)).reason is Loss.CRASHED


async def test_a_segmentation_fault_is_a_crash(lean: Lean, limits: Limits) -> None:
    """Lean's own handler takes the first signal for a fault that will repeat itself."""
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate(FINE)
        assert worker.pid is not None
        check = asyncio.ensure_future(lost(worker, ENDLESS))
        for _ in range(2):
            await asyncio.sleep(0.2)
            os.kill(worker.pid, signal.SIGSEGV)
        assert (await check).reason is Loss.CRASHED


async def test_an_endless_proof_is_a_timeout_at_its_line(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        await worker.elaborate(FINE)
        began = time.monotonic()
        error = await lost(worker, FINE + ENDLESS + FINE.replace("fine", "later"), 3)
    assert error.reason is Loss.TIMEOUT
    assert error.line is not None
    assert 4 <= error.line <= 6
    assert time.monotonic() - began < 6


async def test_processor_time_has_a_limit_of_its_own(lean: Lean) -> None:
    async with LeanWorker(lean, Limits(time_s=30, cpu_s=0.5)) as worker:
        error = await lost(worker, ENDLESS)
    assert error.reason is Loss.TIMEOUT
    assert "processor" in error.detail


async def test_a_memory_bomb_is_out_of_memory(lean: Lean) -> None:
    async with LeanWorker(lean, Limits(time_s=30, memory_mb=150)) as worker:
        error = await lost(worker, FINE + BOMB)
    assert error.reason is Loss.OUT_OF_MEMORY
    assert error.line is not None
    assert error.line >= 4


async def test_a_memory_bomb_is_stopped_even_while_this_program_is_busy(lean: Lean) -> None:
    async with LeanWorker(lean, Limits(time_s=30, memory_mb=150)) as worker:
        await worker.elaborate(FINE)
        check = asyncio.ensure_future(worker.elaborate(BOMB))
        await asyncio.sleep(0.05)
        assert worker.pid is not None
        ended = gone_within(worker.pid, 10)
        with pytest.raises(WorkerLost) as raised:
            await check
    assert ended
    assert raised.value.reason is Loss.OUT_OF_MEMORY


async def test_a_lost_worker_stays_lost(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        await lost(worker, ENDLESS, 0.3)
        with pytest.raises(WorkerLost):
            await worker.elaborate(FINE)


async def test_a_cancelled_check_ends_the_process(lean: Lean, limits: Limits) -> None:
    async with LeanWorker(lean, limits) as worker:
        check = asyncio.ensure_future(worker.elaborate(ENDLESS))
        await asyncio.sleep(0.3)
        check.cancel()
        with pytest.raises(asyncio.CancelledError):
            await check
        assert not worker.running
        assert worker.pid is not None
        assert gone_within(worker.pid, 1)


async def test_garbage_on_standard_output_is_a_crash(
    fake_lean: Callable[[str], FakeLean], limits: Limits
) -> None:
    fake = fake_lean("print('hello, I am not a server', flush=True); time.sleep(60)")
    async with LeanWorker(fake, limits) as worker:
        error = await lost(worker, FINE)
    assert error.reason is Loss.CRASHED
    assert "hello" in error.detail


async def test_a_message_that_is_no_json_is_a_crash(
    fake_lean: Callable[[str], FakeLean], limits: Limits
) -> None:
    fake = fake_lean(
        r"sys.stdout.write('Content-Length: 5\r\n\r\n{{{{{'); sys.stdout.flush(); time.sleep(60)"
    )
    async with LeanWorker(fake, limits) as worker:
        assert (await lost(worker, FINE)).reason is Loss.CRASHED


async def test_a_lean_that_says_nothing_is_a_timeout(
    fake_lean: Callable[[str], FakeLean], limits: Limits
) -> None:
    async with LeanWorker(fake_lean("time.sleep(60)"), limits) as worker:
        error = await lost(worker, FINE, 0.5)
    assert error.reason is Loss.TIMEOUT
    assert error.line is None


async def test_a_lean_that_stops_at_once_is_a_crash_with_its_last_words(
    fake_lean: Callable[[str], FakeLean], limits: Limits
) -> None:
    fake = fake_lean("sys.stderr.write('out of luck'); sys.exit(3)")
    async with LeanWorker(fake, limits) as worker:
        error = await lost(worker, FINE)
    assert error.reason is Loss.CRASHED
    assert error.stderr_tail == "out of luck"
    assert "3" in error.detail


async def test_a_flood_on_standard_error_blocks_nothing(
    fake_lean: Callable[[str], FakeLean], lean: Lean, limits: Limits
) -> None:
    """The script floods, then becomes the real Lean."""
    library = lean.launch[1]
    fake = fake_lean(
        "import ctypes\n"
        "for _ in range(3000): sys.stderr.write('noise ' * 1000)\n"
        "sys.stderr.flush()\n"
        "names = [b'lean', *map(os.fsencode, sys.argv[1:])]\n"
        "argv = (ctypes.c_char_p * (len(names) + 1))(*names, None)\n"
        f"ctypes.CDLL({library!r}, mode=ctypes.RTLD_GLOBAL).lean_main(len(names), argv)"
    )
    fake.environment.update(lean.environment)
    async with LeanWorker(fake, limits) as worker:
        assert len((await worker.elaborate(FINE)).diagnostics) == 1


async def test_a_child_that_left_the_group_and_holds_the_pipes_delays_nothing(
    fake_lean: Callable[[str], FakeLean], limits: Limits
) -> None:
    fake = fake_lean("if os.fork() == 0: os.setsid(); time.sleep(5)\nsys.exit(1)")
    began = time.monotonic()
    async with LeanWorker(fake, limits) as worker:
        assert (await lost(worker, FINE)).reason is Loss.CRASHED
    assert time.monotonic() - began < 4


_PARENT = """
import asyncio, sys
from tools.lean.process.limits import Limits
from tools.lean.process.worker import LeanWorker
from tools.lean.toolchain import Lean
async def main():
    lean = Lean(("library", sys.argv[1]), (("LEAN_PATH", sys.argv[2]),), None, "", "", "")
    async with LeanWorker(lean, Limits()) as worker:
        await worker.elaborate("")
        print(worker.pid, flush=True)
        await worker.elaborate(sys.argv[3])
asyncio.run(main())
"""


def test_no_lean_outlives_a_killed_parent(lean: Lean) -> None:
    parent = subprocess.Popen(
        [
            *(sys.executable, "-c", _PARENT),
            *(lean.launch[1], dict(lean.variables)["LEAN_PATH"], ENDLESS),
        ],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[4],
    )
    assert parent.stdout is not None
    with parent, parent.stdout:
        pgid = int(parent.stdout.readline())
        time.sleep(0.3)
        parent.kill()
        assert gone_within(pgid, 1)
