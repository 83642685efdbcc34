"""A model server in front of weights on this machine, which ends when we do."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import time
from asyncio.subprocess import Process
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import httpx2

from agents.local.errors import ServerFailed
from agents.serve import ServeCommand

_LOOPBACK = "127.0.0.1"
_POLL_S, _ANSWER_S, _GOODBYE_S = 0.1, 2.0, 10.0
_GUARD = Path(__file__).with_name("guard.py")


def transformers_command(name: str, port: int) -> ServeCommand:
    """Return the command that serves a folder with `transformers serve`, run in its parent.

    The model answers to the folder's name. Half of the cores generate, so that the others check
    proofs: threads that wait for one another in every layer stand still where they must share.
    """
    transformers = (sys.executable, "-P", "-m", "transformers.cli.transformers", "serve", name)
    where = ("--host", _LOOPBACK, "--port", str(port), "--log-level", "error")
    threads = os.environ.get("OMP_NUM_THREADS") or str(max(1, (os.cpu_count() or 1) // 2))
    offline = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "OMP_NUM_THREADS": threads}
    return ServeCommand((*transformers, *where), offline, f"http://{_LOOPBACK}:{port}/v1")


def free_port() -> int:
    """Return a port of the loopback interface that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind((_LOOPBACK, 0))
        port: int = probe.getsockname()[1]
        return port


class ModelServer:
    """A server process, up and answering inside `async with ModelServer(command)`.

    What it says goes to our standard error. Entering raises ServerFailed where it does not come
    up within `ready_s` seconds; leaving ends it and all that it started.
    """

    def __init__(
        self, command: ServeCommand, *, cwd: Path | None = None, ready_s: float = 1800
    ) -> None:
        """Take the command and the directory to run it in."""
        self._command = command
        self._cwd = cwd
        self._ready_s = ready_s
        self._process: Process

    @property
    def base_url(self) -> str:
        """Where it answers."""
        return self._command.base_url

    @property
    def pid(self) -> int:
        """Id of its process group."""
        return self._process.pid

    async def __aenter__(self) -> Self:
        parts = urlsplit(self.base_url)
        _require_free(parts.hostname or _LOOPBACK, parts.port or 80)
        self._process = await self._started()
        try:
            await self._answering(f"http://{parts.netloc}/health")
        except BaseException:
            await self._end()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._end()

    async def wait(self) -> int:
        """Wait until it ends by itself; return its exit status."""
        return await self._process.wait()

    async def _started(self) -> Process:
        return await asyncio.create_subprocess_exec(
            *(sys.executable, "-I", "-S", str(_GUARD), *self._command.argv),
            env={**os.environ, **self._command.environment},
            cwd=self._cwd,
            stdin=asyncio.subprocess.PIPE,
            stdout=2,
            start_new_session=True,
        )

    async def _answering(self, health: str) -> None:
        deadline = time.monotonic() + self._ready_s
        async with httpx2.AsyncClient(trust_env=False, timeout=_ANSWER_S) as client:
            while not await _answers(client, health):
                if self._process.returncode is not None:
                    raise ServerFailed(
                        f"the server ended with status {self._process.returncode} before it "
                        "answered; what it said is above"
                    )
                if time.monotonic() > deadline:
                    raise ServerFailed(f"the server does not answer after {self._ready_s:g} s")
                await asyncio.sleep(_POLL_S)

    async def _end(self) -> None:
        """Ask it to end, and end what is left of its group."""
        with contextlib.suppress(ProcessLookupError):
            self._process.terminate()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._process.wait(), _GOODBYE_S)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()


async def _answers(client: httpx2.AsyncClient, health: str) -> bool:
    try:
        return (await client.get(health)).status_code == httpx2.codes.OK
    except httpx2.HTTPError:
        return False


def _require_free(host: str, port: int) -> None:
    try:
        socket.create_connection((host, port), timeout=_ANSWER_S).close()
    except OSError:
        return
    raise ServerFailed(f"something listens on port {port} already; give another --port")
