"""What a piece of work costs: processor seconds, wall-clock seconds, memory of child processes."""

import asyncio
import resource
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import psutil

_SAMPLE_S = 0.02


@dataclass(frozen=True, slots=True)
class Cost:
    """The cost of checking a number of proofs in one way."""

    name: str
    proofs: int
    proved: int
    wall_s: float
    lean_s: float
    """Processor seconds of Lean."""
    own_s: float
    """Processor seconds of this program."""
    memory_mb: float
    """Most resident memory of all Lean processes together, without pages that mirror files."""

    @property
    def per_proof_ms(self) -> float:
        """Processor milliseconds for one proof, of Lean and of this program."""
        return 1000 * (self.lean_s + self.own_s) / self.proofs


async def cost_of(name: str, proofs: int, work: Callable[[], Awaitable[int]]) -> Cost:
    """Run `work`, which returns how many of the proofs it found right, and measure it."""
    watch = _Watch()
    watching = asyncio.create_task(watch.run())
    lean, own, began = _cpu(resource.RUSAGE_CHILDREN), _cpu(resource.RUSAGE_SELF), time.monotonic()
    proved = await work()
    wall = time.monotonic() - began
    watching.cancel()
    return Cost(
        name=name,
        proofs=proofs,
        proved=proved,
        wall_s=wall,
        lean_s=max(_cpu(resource.RUSAGE_CHILDREN) - lean, watch.seen_s),
        own_s=_cpu(resource.RUSAGE_SELF) - own,
        memory_mb=watch.peak_mb,
    )


class _Watch:
    """Samples all descendants, those of other programs' processes among them."""

    def __init__(self) -> None:
        self.peak_mb = 0.0
        self._seen: dict[int, float] = {}

    @property
    def seen_s(self) -> float:
        """Processor seconds of all descendants, each when it was last seen."""
        return sum(self._seen.values())

    async def run(self) -> None:
        while True:
            descendants = psutil.Process().children(recursive=True)
            self.peak_mb = max(self.peak_mb, sum(map(_private_mb, descendants)))
            for each in descendants:
                self._seen[each.pid] = max(self._seen.get(each.pid, 0.0), _cpu_of(each))
            await asyncio.sleep(_SAMPLE_S)


def _private_mb(process: psutil.Process) -> float:
    try:
        memory = process.memory_info()
    except psutil.Error:
        return 0.0
    return float(memory.rss - getattr(memory, "shared", 0)) / (1 << 20)


def _cpu_of(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _cpu(whose: int) -> float:
    used = resource.getrusage(whose)
    return used.ru_utime + used.ru_stime
