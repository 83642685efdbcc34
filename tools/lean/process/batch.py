"""A whole file in a fresh Lean: no state from before, and the least cost for many proofs."""

import asyncio
import json
import time
from dataclasses import dataclass

from tools.lean.errors import Loss
from tools.lean.process.diagnostic import Diagnostic, from_json
from tools.lean.process.limits import Limits
from tools.lean.process.lsp import checked
from tools.lean.process.process import LeanProcess, Runnable

_ARGUMENTS = (
    "--json",
    "--stdin",
    "-j2",
    "-Dweak.Elab.async=false",
    "-Dweak.linter.all=false",
)
_MAX_OUTPUT = 256 << 20
_SAMPLE_S = 0.05


@dataclass(frozen=True, slots=True)
class BatchRun:
    """What one fresh Lean said about one file, as far as it came."""

    messages: tuple[Diagnostic, ...]
    exit_code: int | None
    """0 without errors, 1 with errors; anything else comes with a `loss`."""
    elapsed_s: float
    peak_rss_mb: float
    """Most resident memory seen, in MiB, without pages that mirror files."""
    loss: Loss | None
    """Why Lean ended before its time; then `messages` may be incomplete. None when it finished."""
    stderr_tail: str


async def run_batch(lean: Runnable, text: str, limits: Limits) -> BatchRun:
    """Elaborate `text` in a process of its own; raise `UnsendableText` when no file can hold it."""
    run = _Run(limits)
    return await run.complete(lean, checked(text))


class _Run:
    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._output = bytearray()
        self._process: LeanProcess
        self._loss: Loss | None = None
        self._peak_mb = 0.0

    async def complete(self, lean: Runnable, text: str) -> BatchRun:
        began = time.monotonic()
        self._process = await LeanProcess.start(
            lean, (*_ARGUMENTS, *lean.batch_switches), self._limits, self._received, lambda _: None
        )
        try:
            self._process.write(text.encode())
            self._process.close_input()
            await self._watch(began + self._limits.time_s)
        finally:
            await asyncio.shield(self._process.end())
        return self._result(time.monotonic() - began)

    async def _watch(self, deadline: float) -> None:
        while not self._process.ended.is_set() and self._loss is None:
            usage = self._process.usage()
            self._peak_mb = max(self._peak_mb, usage.memory_mb)
            left = deadline - time.monotonic()
            if left <= 0 or usage.cpu_s > self._limits.cpu_s:
                self._loss = Loss.TIMEOUT
            elif usage.memory_mb > self._limits.memory_mb:
                self._loss = Loss.OUT_OF_MEMORY
            else:
                await self._process.wait(min(_SAMPLE_S, left))

    def _received(self, data: bytes) -> None:
        self._output += data
        if len(self._output) > _MAX_OUTPUT:
            self._loss = self._loss or Loss.CRASHED
            self._process.kill()

    def _result(self, elapsed_s: float) -> BatchRun:
        messages, understood = _messages(bytes(self._output))
        loss = self._loss
        if loss is None and (self._process.exit_code not in (0, 1) or not understood):
            loss = self._process.loss
        return BatchRun(
            messages,
            self._process.exit_code,
            elapsed_s,
            self._peak_mb,
            loss,
            self._process.stderr_tail,
        )


def _messages(output: bytes) -> tuple[tuple[Diagnostic, ...], bool]:
    """Parse the lines of `lean --json`; also say whether all of them were understood."""
    found = []
    for line in output.decode(errors="replace").split("\n"):
        if not line.strip():
            continue
        try:
            found.append(from_json(json.loads(line)))
        except (ValueError, KeyError, TypeError):
            return tuple(found), False
    return tuple(found), True
