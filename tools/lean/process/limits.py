"""What one check may cost, and what a running Lean has cost so far."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

from tools.lean.process.launcher import children_of, private_mb


@dataclass(frozen=True, slots=True)
class Limits:
    """What a Lean process may use before it is ended or replaced."""

    time_s: float = 60.0
    """Wall-clock seconds for one check."""
    cpu_s: float = 120.0
    """Processor seconds, of all threads together, for one check."""
    memory_mb: int = 4096
    """Resident MiB of the process and its children, without pages that mirror files."""
    recycle_mb: int = 1024
    """Growth since the first check, in resident MiB, after which a worker is replaced."""
    recycle_checks: int = 5000
    """Number of checks after which a worker is replaced."""


@dataclass(frozen=True, slots=True)
class Usage:
    """What a process and its children hold and have used; zero once it is gone."""

    memory_mb: float = 0.0
    cpu_s: float = 0.0


def usage_of(pid: int) -> Usage:
    """Measure a process and its children."""
    measure = _measure_linux if sys.platform == "linux" else _measure_elsewhere
    found = [measure(each) for each in (pid, *_family(pid))]
    return Usage(sum(each.memory_mb for each in found), sum(each.cpu_s for each in found))


def _family(pid: int) -> list[int]:
    if sys.platform == "linux":
        return children_of(pid)
    try:
        return [child.pid for child in psutil.Process(pid).children(recursive=True)]
    except psutil.Error:
        return []


def _measure_linux(pid: int) -> Usage:
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return Usage()
    return Usage(private_mb(pid), (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))


def _measure_elsewhere(pid: int) -> Usage:
    try:
        process = psutil.Process(pid)
        times = process.cpu_times()
        return Usage(process.memory_info().rss / (1 << 20), times.user + times.system)
    except psutil.Error:
        return Usage()
