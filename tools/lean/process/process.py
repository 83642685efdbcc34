"""One Lean process: its group, its drained pipes, its end."""

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

from tools.lean.errors import Loss
from tools.lean.process.launcher import OUT_OF_MEMORY_EXIT
from tools.lean.process.limits import Limits, Usage, usage_of

_STDERR_TAIL = 16 << 10
_REST_S = 0.001
_LAST_WORDS_S = 1.0
_LAUNCHER = Path(__file__).with_name("launcher.py")


class Runnable(Protocol):
    """A Lean that can be started: how the launcher is told of it, and where."""

    @property
    def launch(self) -> tuple[str, ...]:
        """KIND and TARGET for the launcher."""

    @property
    def environment(self) -> dict[str, str]:
        """The whole environment of the process."""

    @property
    def cwd(self) -> Path | None:
        """Working directory, or the caller's."""

    @property
    def batch_switches(self) -> tuple[str, ...]:
        """Switches that this version needs to elaborate a whole file."""


class LeanProcess(asyncio.SubprocessProtocol):
    """A Lean in a session of its own; hands its output on and always ends as a whole group."""

    def __init__(self, on_output: Callable[[bytes], None], on_exit: Callable[[str], None]) -> None:
        self._on_output = on_output
        self._on_exit = on_exit
        self._stderr = bytearray()
        self._transport: asyncio.SubprocessTransport
        self._reaped = False
        self.ended = asyncio.Event()
        """Set when the process is gone and all of its output has been handed on."""

    @classmethod
    async def start(
        cls,
        lean: Runnable,
        arguments: tuple[str, ...],
        limits: Limits,
        on_output: Callable[[bytes], None],
        on_exit: Callable[[str], None],
    ) -> "LeanProcess":
        """Start Lean under the launcher, which enforces the memory limit and dies with us."""
        watch = (str(os.getpid()), str(limits.memory_mb), *lean.launch)
        _, process = await asyncio.get_running_loop().subprocess_exec(
            lambda: cls(on_output, on_exit),
            *(sys.executable, "-I", "-S", str(_LAUNCHER), *watch, *arguments),
            env=lean.environment,
            cwd=lean.cwd,
            start_new_session=True,
        )
        return process

    @property
    def pid(self) -> int:
        """Id of the process and of its group."""
        return self._transport.get_pid()

    @property
    def exit_code(self) -> int | None:
        """Exit status; negative for a signal; None while it runs."""
        return self._transport.get_returncode()

    @property
    def stderr_tail(self) -> str:
        """The last of what Lean wrote to standard error."""
        return self._stderr.decode(errors="replace")

    @property
    def loss(self) -> Loss:
        """What the exit status says about why it ended."""
        return Loss.OUT_OF_MEMORY if self.exit_code == OUT_OF_MEMORY_EXIT else Loss.CRASHED

    def usage(self) -> Usage:
        """Memory and processor time of the whole family."""
        return Usage() if self._reaped else usage_of(self.pid)

    def write(self, data: bytes) -> None:
        """Queue bytes for standard input; what a dead process does not read is dropped."""
        pipe = cast(asyncio.WriteTransport, self._transport.get_pipe_transport(0))
        if not pipe.is_closing():
            pipe.write(data)

    def close_input(self) -> None:
        """End standard input once everything queued is written."""
        cast(asyncio.WriteTransport, self._transport.get_pipe_transport(0)).close()

    def kill(self) -> None:
        """End the whole group now; harmless when it is gone already."""
        if not self._reaped:
            self._kill_group()

    async def end(self) -> None:
        """End the whole group and wait until it is gone."""
        self.kill()
        await self.ended.wait()

    async def wait(self, timeout_s: float) -> None:
        """Wait until the process has ended, or this many seconds."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.ended.wait(), timeout_s)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport = cast(asyncio.SubprocessTransport, transport)

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Hand output on; keep the end of standard error."""
        if fd == 1:
            self._on_output(data)
            self._rest_from_reading()
        else:
            self._stderr += data
            del self._stderr[:-_STDERR_TAIL]

    def process_exited(self) -> None:
        """End what the process may have left behind in its group."""
        self._kill_group()
        self._reaped = True
        asyncio.get_running_loop().call_later(_LAST_WORDS_S, self._transport.close)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        """Everything has been read and reaped."""
        self._transport.close()
        self.ended.set()
        self._on_exit(f"the process ended with status {self.exit_code}")

    def _rest_from_reading(self) -> None:
        """Let output gather, for Lean writes many small messages and each wakes both sides."""
        pipe = cast(asyncio.ReadTransport, self._transport.get_pipe_transport(1))
        pipe.pause_reading()
        asyncio.get_running_loop().call_later(_REST_S, _resume, pipe)

    def _kill_group(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, signal.SIGKILL)


def _resume(pipe: asyncio.ReadTransport) -> None:
    if not pipe.is_closing():
        pipe.resume_reading()
