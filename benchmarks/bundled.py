"""The benchmark `core`, which comes with the program: its statements, never its proofs."""

import re
from functools import cache
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from benchmarks.rows import Row, bundled_text, parse_rows

Split = Literal["train", "valid", "test"]
Category = Literal[
    "logic",
    "quantifiers",
    "functions",
    "equality",
    "naturals",
    "integers",
    "order",
    "lists",
    "inductive",
]
SPLITS: tuple[str, ...] = get_args(Split)
CATEGORIES: tuple[str, ...] = get_args(Category)

_THEOREM = re.compile(r"theorem\s+([^\s({\[:]+)")
_ENDING = ":= by"


class ProblemRow(Row):
    """One problem as `core/{train,valid,test}.jsonl` holds it."""

    id: Annotated[str, Field(pattern=r"^core/[a-z][a-z0-9_]*$")]
    split: Split
    category: Category
    informal: Annotated[str, Field(pattern=r"^\S[^\n]*\.$")]
    header: str
    prelude: str
    statement: str

    @model_validator(mode="after")
    def _states_the_theorem_of_its_id(self) -> Self:
        found = _THEOREM.match(self.statement)
        if found is None or f"core/{found[1]}" != self.id:
            raise ValueError(f"the statement must begin with `theorem {self.id[5:]}`")
        if not self.statement.endswith(_ENDING):
            raise ValueError(f"the statement must end with `{_ENDING}`")
        return self

    def problem(self) -> Problem:
        """Return the row as what the rest of the program works with."""
        return Problem(**self.model_dump())


def load_core(split: str | None = None) -> tuple[Problem, ...]:
    """Return the problems of one split, or of all three in the order train, valid, test.

    Raises `BenchmarkError` for an unknown split or an empty file, `BadRow` for damaged data.
    """
    if split is None:
        return tuple(problem for name in SPLITS for problem in _split(name))
    return _split(checked_split(split))


def checked_split(split: str) -> str:
    """Return the name of a split as it is; raise `BenchmarkError` if `core` has no such split."""
    if split not in SPLITS:
        raise BenchmarkError(f"core has no split {split!r}; choose one of {', '.join(SPLITS)}")
    return split


@cache
def _split(name: str) -> tuple[Problem, ...]:
    path = f"core/{name}.jsonl"
    rows = parse_rows(ProblemRow, bundled_text(path), path)
    if not rows:
        raise BenchmarkError(f"{path} holds no problem: reinstall")
    return tuple(row.problem() for row in rows)
