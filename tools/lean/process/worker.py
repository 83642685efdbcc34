"""A warm Lean: elaborates text after text, keeping the imports and any common beginning."""

import asyncio
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self, TypeVar

from tools.lean.errors import Loss, WorkerLost
from tools.lean.process.diagnostic import Diagnostic
from tools.lean.process.header import imports_of
from tools.lean.process.limits import Limits
from tools.lean.process.lsp import checked
from tools.lean.process.process import LeanProcess, Runnable
from tools.lean.process.session import Session, SessionError

_ARGUMENTS = ("--worker", "-j2", "-Dserver.reportDelayMs=0", "-Dweak.Elab.async=false")
_SAMPLE_S = 0.05
_RESTART_EXIT = 2

_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True)
class Elaboration:
    """All that Lean said about one text."""

    diagnostics: tuple[Diagnostic, ...]
    elapsed_s: float
    peak_rss_mb: float
    """Most resident memory seen, in MiB, without pages that mirror files."""


class LeanWorker:
    """One Lean file worker, for one user at a time; dead for good once it raised `WorkerLost`."""

    def __init__(self, lean: Runnable, limits: Limits) -> None:
        self._lean = lean
        self._limits = limits
        self._process: LeanProcess | None = None
        self._session: Session
        self._imports: tuple[str, ...] | None = None
        self._checks = 0
        self._first_mb: float | None = None
        self._last_mb = 0.0
        self._peak_mb = 0.0
        self._alive = False

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    @property
    def worn(self) -> bool:
        """Whether it has done so many checks, or grown so much, that a fresh one is better."""
        grown = self._last_mb - (self._first_mb or self._last_mb)
        return self._checks >= self._limits.recycle_checks or grown > self._limits.recycle_mb

    @property
    def warm(self) -> bool:
        """Whether it has elaborated a text, and with it the imports."""
        return self._checks > 0

    @property
    def running(self) -> bool:
        """Whether it can take another text: never lost, never closed, its process still there."""
        return self._alive and self._process is not None and not self._process.ended.is_set()

    @property
    def pid(self) -> int | None:
        """Id of the process and its group; None before the start."""
        return self._process.pid if self._process else None

    async def start(self) -> None:
        """Start the process; it loads itself while the caller goes on."""
        self._session = Session()
        self._process = await LeanProcess.start(
            self._lean, _ARGUMENTS, self._limits, self._session.receive, self._session.fail
        )
        self._session.open(self._process.write)
        self._imports = None
        self._alive = True

    async def close(self) -> None:
        """End the process and wait until nothing of it is left."""
        self._alive = False
        if self._process is not None:
            await self._process.end()

    async def elaborate(self, text: str, timeout_s: float | None = None) -> Elaboration:
        """Elaborate `text` and return all diagnostics.

        Raises `UnsendableText` before anything is sent, and `WorkerLost` when a limit (`timeout_s`
        wall-clock seconds, or those of `Limits`) or Lean itself ended the process.
        """
        checked(text)
        began = time.monotonic()
        deadline = began + (self._limits.time_s if timeout_s is None else timeout_s)
        diagnostics = await self._elaborated(text, deadline)
        self._checks += 1
        self._first_mb = self._first_mb or self._last_mb
        return Elaboration(diagnostics, time.monotonic() - began, self._peak_mb)

    async def plain_goal(
        self, line: int, column: int, timeout_s: float | None = None
    ) -> tuple[str, ...]:
        """Return the goals at a place of the text elaborated last, as Lean prints them."""
        deadline = time.monotonic() + (self._limits.time_s if timeout_s is None else timeout_s)
        return await self._within(self._session.goals(line, column), deadline)

    async def _elaborated(self, text: str, deadline: float) -> tuple[Diagnostic, ...]:
        imports = imports_of(text)
        if self._imports not in (None, imports):
            await self._restart()
        try:
            return await self._put(text, imports, deadline)
        except WorkerLost:
            if not self._asked_for_restart():
                raise
        await self._restart()
        return await self._put(text, imports, deadline)

    async def _put(
        self, text: str, imports: tuple[str, ...], deadline: float
    ) -> tuple[Diagnostic, ...]:
        self._imports = imports
        self._session.put(text)
        return await self._within(self._session.finished(), deadline)

    def _asked_for_restart(self) -> bool:
        return self._process is not None and self._process.exit_code == _RESTART_EXIT

    async def _restart(self) -> None:
        if self._process is not None:
            await self._process.end()
        await self.start()

    async def _within(self, work: Coroutine[Any, Any, _Result], deadline: float) -> _Result:
        """Run one exchange under the limits; on any other end than an answer, end the process."""
        task = asyncio.ensure_future(work)
        try:
            await self._sampled(task, deadline)
            return task.result()
        except SessionError as fault:
            raise await self._lost(None, str(fault)) from fault
        except BaseException:
            self._alive = False
            if self._process:
                self._process.kill()
            raise
        finally:
            task.cancel()

    async def _sampled(self, task: "asyncio.Future[Any]", deadline: float) -> None:
        assert self._process is not None
        start_cpu: float | None = None
        self._peak_mb = 0.0
        while not task.done():
            left = deadline - time.monotonic()
            if left <= 0:
                raise await self._lost(Loss.TIMEOUT, "the time limit was reached")
            await asyncio.wait({task}, timeout=min(_SAMPLE_S, left))
            usage = self._process.usage()
            start_cpu = usage.cpu_s if start_cpu is None else start_cpu
            self._last_mb = usage.memory_mb
            self._peak_mb = max(self._peak_mb, usage.memory_mb)
            if usage.cpu_s - start_cpu > self._limits.cpu_s:
                raise await self._lost(Loss.TIMEOUT, "the processor time limit was reached")
            if usage.memory_mb > self._limits.memory_mb:
                raise await self._lost(Loss.OUT_OF_MEMORY, "the memory limit was reached")

    async def _lost(self, reason: Loss | None, detail: str) -> WorkerLost:
        assert self._process is not None
        line = self._session.line
        await self.close()
        tail = self._process.stderr_tail
        return WorkerLost(reason or self._process.loss, line, detail, tail)
