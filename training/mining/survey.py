"""What stores hold that may be learned from: theorems in the order of their content, guarded."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.problem import Problem
from store.attempts import AttemptStore
from store.streams import Attempted, attempted, count, judges, places
from tools.lean.verdict import Fingerprint
from training.mining.candidates import Drops, Group, Judges, grouped
from training.mining.heldout import HELD_OUT_SPLITS, Guard, Match
from training.mining.normal import Theorem, theorem_of
from training.mining.options import MiningError, MiningOptions


@dataclass(frozen=True, slots=True)
class _Source:
    """A store with the runs of it that are mined."""

    store: AttemptStore
    runs: tuple[str, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Where:
    """In which store and run a problem is, with the text that it has there."""

    store: int
    run_id: str
    name: str
    problem: Problem = field(compare=False)


@dataclass
class _Entry:
    """A theorem and where it was attempted."""

    theorem: Theorem
    places: list[_Where] = field(default_factory=list)


@dataclass
class Catalogue:
    """All theorems that may be learned from, and what was kept out."""

    entries: dict[str, _Entry] = field(default_factory=dict)
    matches: set[tuple[str, str]] = field(default_factory=set)
    """Names of problems that are kept out, with the rule."""
    drops: Drops = field(default_factory=Counter)
    refused: dict[str, Match] = field(default_factory=dict)
    """The theorems that are kept out, by key."""


class Survey(AbstractContextManager["Survey"]):
    """Opened stores, seen through the rules of what may be learned from."""

    def __init__(self, stores: Sequence[Path], options: MiningOptions) -> None:
        """Open the stores for reading.

        Raises `MiningError` for unknown runs and judges and where the held-out problems cannot be
        loaded, and `StoreError`.
        """
        self.guard = Guard.load(options.held_out)
        self._stack = ExitStack()
        try:
            self._look(stores, options)
        except BaseException:
            self._stack.close()
            raise

    def _look(self, paths: Sequence[Path], options: MiningOptions) -> None:
        self.stores = tuple(
            self._stack.enter_context(AttemptStore.open(path, read_only=True)) for path in paths
        )
        self._sources = _sources(self.stores, options.runs)
        self.runs = tuple(sorted({run for each in self._sources for run in each.runs}))
        found = (judge for each in self._sources for judge in judges(each.store, each.runs))
        self.judges = Judges.choose(found, options.judges)
        self.catalogue = _catalogue(self._sources, self.guard, strict=options.strict)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def __enter__(self) -> Self:
        return self

    def __len__(self) -> int:
        return len(self.catalogue.entries)

    @property
    def judge(self) -> Fingerprint:
        """The one judge whose verdicts count, the busiest of several.

        Raises `MiningError` where there is none.
        """
        for each in self.judges.known:
            if each.id in self.judges.trusted:
                return each.lean
        raise MiningError("no Lean has judged anything in these runs; `proofsmith rescore` does")

    def groups(self) -> Iterator[Group]:
        """Yield the theorems with their attempts, one at a time, by key."""
        for _, entry in sorted(self.catalogue.entries.items()):
            found = _attempts(self._sources, entry)
            yield grouped(entry.theorem, found, self.judges, self.guard.states)


def _sources(stores: Sequence[AttemptStore], starts: Sequence[str]) -> list[_Source]:
    sources = []
    unknown = set(starts)
    for store in stores:
        ids = sorted(run.id for run in store.runs())
        unknown -= {start for start in starts if any(each.startswith(start) for each in ids)}
        wanted = ids if not starts else [each for each in ids if each.startswith(tuple(starts))]
        sources.append(_Source(store, tuple(wanted)))
    if unknown:
        raise MiningError(f"no run has an id that begins with {', '.join(sorted(unknown))}")
    if not any(source.runs for source in sources):
        raise MiningError("there is no run to mine yet; `proofsmith prove` adds one")
    return sources


def _catalogue(sources: Sequence[_Source], guard: Guard, *, strict: bool) -> Catalogue:
    found = Catalogue()
    for number, source in enumerate(sources):
        problem: Problem | None = None
        theorem: Theorem | None = None
        for place in places(source.store, source.runs):
            if place.problem != problem:
                problem, theorem = place.problem, theorem_of(place.problem)
                _check(found, problem, theorem, guard, strict=strict)
            where = _Where(number, place.run_id, problem.id, problem)
            if theorem is None:
                found.drops["unreadable_statement"] += _count(source, where)
            else:
                entry = found.entries.setdefault(theorem.key, _Entry(theorem))
                entry.places.append(where)
    for key, rule in found.refused.items():
        for where in found.entries.pop(key).places:
            found.drops[rule] += _count(sources[where.store], where)
    return found


def _check(
    found: Catalogue, problem: Problem, theorem: Theorem | None, guard: Guard, *, strict: bool
) -> None:
    """Note a problem that is held out. Raises `MiningError` where that is a surprise."""
    own = problem.split in HELD_OUT_SPLITS
    if theorem is None or (theorem.key in found.entries and not own):
        return
    rule = guard.match(problem, theorem)
    if rule is None:
        return
    if strict and rule is not Match.SPLIT:
        raise MiningError(
            f"problem {problem.id} ({rule.value}) matches a held-out one; leave out its runs, or"
            " mine without --strict, which leaves out the problem"
        )
    found.matches.add((problem.id, rule.value))
    found.refused.setdefault(theorem.key, rule)


def _count(source: _Source, where: _Where) -> int:
    return count(source.store, where.run_id, where.name)


def _attempts(
    sources: Sequence[_Source], entry: _Entry
) -> Iterator[tuple[Problem, Attempted, int]]:
    for where in sorted(entry.places):
        for attempt in attempted(sources[where.store].store, where.run_id, where.name):
            yield where.problem, attempt, where.store
