"""Chooses the problems of a run."""

import difflib
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from benchmarks.bundled import load_core
from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from benchmarks.readers import BadProblem, Benchmark, read_benchmark

BUNDLED = ("core",)
_LIMIT = re.compile(r"(\d+)(?:-(\d+))?")


def load(benchmark: str, split: str | None) -> Benchmark:
    """Return a bundled benchmark or that of a file, its name with its split.

    Raises `BenchmarkError`.
    """
    if benchmark in BUNDLED:
        chosen = split or "valid"
        problems = load_core(None if chosen == "all" else chosen)
        return Benchmark(f"{benchmark}/{chosen}", problems)
    path = Path(benchmark)
    if not path.exists():
        near = difflib.get_close_matches(benchmark, BUNDLED, n=1)
        hint = f"did you mean {near[0]}?" if near else f"bundled: {', '.join(BUNDLED)}"
        raise BenchmarkError(f"there is no benchmark or file {benchmark!r}; {hint}")
    found = read_benchmark(path)
    return found if split is None or split == "all" else _of_split(found, split)


def chosen(
    problems: Sequence[Problem], limit: str | int | None, names: Iterable[str]
) -> tuple[Problem, ...]:
    """Return the problems of these names, or all, and of those the range that `limit` says.

    Raises `BenchmarkError` for an unknown name, a bad range, and where nothing is left.
    """
    found = _named(problems, tuple(names)) if names else tuple(problems)
    found = found[_slice(str(limit))] if limit is not None else found
    if not found:
        raise BenchmarkError("no problem is left; check --split, --limit and --sample-id")
    return found


def told(bad: Sequence[BadProblem]) -> str:
    """Return a line about rows that are left out; empty where there are none."""
    if not bad:
        return ""
    return f"left out {len(bad)} bad rows, the first in line {bad[0].line}: {bad[0].reason}"


def _of_split(found: Benchmark, split: str) -> Benchmark:
    problems = tuple(problem for problem in found.problems if problem.split == split)
    if not problems:
        known = sorted({problem.split for problem in found.problems if problem.split})
        raise BenchmarkError(
            f"{found.name} has no split {split!r}; it has {', '.join(known) or 'none'}"
        )
    return Benchmark(f"{found.name}/{split}", problems, found.bad)


def _named(problems: Sequence[Problem], names: tuple[str, ...]) -> tuple[Problem, ...]:
    known = {problem.id: problem for problem in problems}
    short = {problem.id.rpartition("/")[2]: problem for problem in problems}
    for name in names:
        if name not in known and name not in short:
            near = difflib.get_close_matches(name, known, n=3)
            hint = f"; did you mean {' or '.join(near)}?" if near else ""
            raise BenchmarkError(f"there is no problem {name!r}{hint}")
    return tuple(dict.fromkeys(known.get(name) or short[name] for name in names))


def _slice(limit: str) -> slice:
    found = _LIMIT.fullmatch(limit.strip())
    first, last = (int(found[1]), found[2]) if found else (0, None)
    begin, end = (1, first) if last is None else (first, int(last))
    if found is None or not 1 <= begin <= end:
        raise BenchmarkError(f"--limit {limit}: give N or A-B, counted from 1")
    return slice(begin - 1, end)
