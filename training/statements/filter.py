"""Which drawn statements may be learned from: none like a held-out one, none twice."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Self

from agents.numbering import numbered_prelude, numbered_signature
from benchmarks.bundled import load_core
from benchmarks.errors import BenchmarkError
from benchmarks.lean_text import pieces, without_comments
from benchmarks.likeness import Shape, Tokens, likeness, shape
from benchmarks.problem import Problem
from training.statements.theorem import opened, parse_theorem

TOO_ALIKE = 0.65
"""Above all pairs of different problems of `core`, below every variant a reader would call one."""
_HELD_OUT_SPLITS = ("valid", "test")


class HeldOut:
    """The problems that nothing may be learned from, as shapes alone."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Take the problems. Raises `BenchmarkError` for none: a guard of nothing guards nothing.

        Sums of common trigrams are looked up by trigram, so that only candidates that come near
        are compared in full.
        """
        pairs = [(each, problem.prelude) for problem in problems for each in _shapes(problem)]
        self._shapes = [each for each, _ in pairs]
        self._declared = [_declarations(prelude) for _, prelude in pairs]
        if not self._shapes:
            raise BenchmarkError("there are no held-out problems to keep apart: reinstall")
        self._bags = {each.bag for each in self._shapes}
        self._holding: dict[Tokens, list[tuple[int, int]]] = defaultdict(list)
        for place, each in enumerate(self._shapes):
            for gram, count in each.statement.items():
                self._holding[gram].append((place, count))

    @classmethod
    def of_core(cls) -> Self:
        """Return the guard of the benchmark `core`. Raises `BenchmarkError`."""
        return cls(problem for split in _HELD_OUT_SPLITS for problem in load_core(split))

    def holds(self, problem: Problem) -> bool:
        """Whether the problem is one of these, or too like one of them."""
        return any(
            self._alike(mine, place, problem.prelude)
            for mine in _shapes(problem)
            for place in self._near(mine)
        )

    def _alike(self, mine: Shape, place: int, prelude: str) -> bool:
        """Compare as `likeness` does; further definitions beside theirs hide nothing."""
        theirs, declared = self._shapes[place], self._declared[place]
        if likeness(mine, theirs) >= TOO_ALIKE:
            return True
        claims = likeness(replace(mine, prelude=Counter()), theirs)
        return bool(declared) and claims >= TOO_ALIKE and declared <= _declarations(prelude)

    def _near(self, mine: Shape) -> Iterable[int]:
        if mine.bag in self._bags:
            return range(len(self._shapes))
        common: dict[int, int] = defaultdict(int)
        for gram, count in mine.statement.items():
            for place, theirs in self._holding.get(gram, ()):
                common[place] += min(count, theirs)
        size = mine.statement.total()
        return [
            place
            for place, shared in common.items()
            if 2 * shared >= TOO_ALIKE * (size + self._shapes[place].statement.total())
        ]


class Seen:
    """The statements that were there before, whatever the names in them."""

    def __init__(self) -> None:
        """Begin with none."""
        self._keys: set[int] = set()

    def add(self, problem: Problem) -> bool:
        """Note a problem; return whether one that differs at most in names was there before.

        A premise before the colon and one behind it are two statements: their proofs differ.
        """
        key = hash((numbered_prelude(problem), numbered_signature(problem)))
        before = key in self._keys
        self._keys.add(key)
        return before


@lru_cache(maxsize=1024)
def _declarations(prelude: str) -> frozenset[frozenset[tuple[Tokens, int]]]:
    """Return the declarations of a prelude without the names in them, and without their order."""
    texts = [each.text for each in pieces(without_comments(prelude))] or [prelude]
    shapes = (shape(Problem("x", "theorem x : True := by", prelude=text)) for text in texts)
    return frozenset(frozenset(each.prelude.items()) for each in shapes if each.prelude)


def _shapes(problem: Problem) -> Iterator[Shape]:
    """Yield the shape of a problem, and of what it says with its `∀` before the colon."""
    yield shape(problem)
    theorem = parse_theorem(problem.statement)
    if theorem is not None and (more := opened(theorem)) is not theorem:
        yield shape(replace(problem, statement=f"theorem x {more} := by"))
