"""Keeps held-out statements out of what is learned; where it cannot, nothing is mined."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from benchmarks.bundled import load_core
from benchmarks.errors import BenchmarkError
from benchmarks.lean_text import pieces, without_comments
from benchmarks.problem import Problem
from benchmarks.readers import read_benchmark
from training.mining.normal import Theorem, theorem_of
from training.mining.options import MiningError
from training.statements.filter import HeldOut

HELD_OUT_SPLITS = frozenset({"valid", "test"})
_STATING = frozenset({"theorem", "lemma"})
_DECLARES = re.compile(r"\b(?:theorem|lemma)\b")
_OPENING, _CLOSING = "([{⟨⦃", ")]}⟩⦄"


class Match(StrEnum):
    """By which rule a statement is a held-out one."""

    SPLIT = "held_out_split"
    """It says itself that it belongs to `valid` or `test`."""
    EXACT = "held_out_exact"
    SPACE = "held_out_white_space"
    """The same up to white space, comments and the name of the theorem."""
    ALIKE = "held_out_alike"
    """The same up to names or the order of premises, or likeness beyond the bound."""


class Guard:
    """Knows the held-out statements and recognises them under other names."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        """Take the held-out problems. Raises `MiningError` where there are none."""
        read = [(problem, theorem_of(problem)) for problem in problems]
        self._exact = {_exact(problem) for problem in problems}
        self._spaced = {theorem.key for _, theorem in read if theorem is not None}
        try:
            self._alike = HeldOut(
                problem if theorem is None else theorem.problem for problem, theorem in read
            )
        except BenchmarkError as error:
            raise MiningError(f"held-out problems: {error}") from error
        self.problems = len(problems)

    @classmethod
    def load(cls, files: Sequence[Path] = ()) -> "Guard":
        """Return the guard of core's `valid` and `test` and of all problems of these files.

        Raises `MiningError` where one of them cannot be read whole.
        """
        try:
            problems = [each for split in sorted(HELD_OUT_SPLITS) for each in load_core(split)]
            for file in files:
                problems += _all_of(file)
        except (BenchmarkError, OSError, UnicodeDecodeError) as error:
            raise MiningError(f"the held-out problems cannot be loaded: {error}") from error
        return cls(problems)

    def match(self, problem: Problem, theorem: Theorem) -> Match | None:
        """Return by which rule a problem is a held-out one; None where it is not."""
        if problem.split in HELD_OUT_SPLITS:
            return Match.SPLIT
        if _exact(problem) in self._exact:
            return Match.EXACT
        if theorem.key in self._spaced:
            return Match.SPACE
        if self._alike.holds(theorem.problem) or self.states(theorem.problem.prelude):
            return Match.ALIKE
        return None

    def states(self, text: str) -> bool:
        """Whether a theorem that is declared in a Lean text is a held-out one."""
        return bool(_DECLARES.search(text)) and any(
            self._alike.holds(problem) for problem in _stated(text)
        )


def _all_of(file: Path) -> tuple[Problem, ...]:
    found = read_benchmark(file)
    if found.bad or not found.problems:
        where = f"line {found.bad[0].line}: {found.bad[0].reason}" if found.bad else "no problem"
        raise MiningError(f"{file}: not every held-out problem can be read ({where}); mend it")
    return found.problems


def _exact(problem: Problem) -> tuple[str, str]:
    return problem.prelude, problem.statement


@lru_cache(maxsize=1024)
def _stated(text: str) -> tuple[Problem, ...]:
    return tuple(_theorems(without_comments(text)))


def _theorems(text: str) -> Iterator[Problem]:
    for piece in pieces(text):
        if piece.keyword in _STATING:
            begin = piece.bare.index(piece.keyword) + len(piece.keyword)
            name, _, rest = piece.bare[begin:].lstrip().partition(" ")
            if name and rest:
                yield Problem(name, f"theorem x {rest[: _proof_at(rest)].strip()} := by")


def _proof_at(text: str) -> int:
    """Return where the proof of a theorem begins, the end for none."""
    depth = 0
    for position, character in enumerate(text):
        depth += (character in _OPENING) - (character in _CLOSING)
        if depth == 0 and (text.startswith(":=", position) or text.startswith("\n  |", position)):
            return position
    return len(text)
