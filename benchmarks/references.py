"""The reference proofs of the benchmark `core`: evidence that each problem has a solution.

Those of valid and test are for checking the benchmark itself; nothing that proves, prompts, mines
or trains may read them.
"""

from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import Field

from benchmarks.bundled import SPLITS, checked_split
from benchmarks.problem import Problem
from benchmarks.rows import Row, bundled_text, parse_rows


@dataclass(frozen=True, slots=True)
class Reference:
    """A proof of one problem, in the two parts that a reply would hold."""

    id: str
    """The problem that it proves."""
    helpers: str
    """Lemmas that stand between the prelude and the theorem; empty where it needs none."""
    body: str
    """The proof itself, from `by` on."""

    def text(self, problem: Problem) -> str:
        """Return the whole Lean file: header, prelude, helpers and the proved theorem."""
        theorem = problem.statement.removesuffix("by") + self.body
        parts = (problem.header, problem.prelude, self.helpers, theorem)
        return "\n\n".join(part for part in parts if part) + "\n"


class ReferenceRow(Row):
    """One proof as `core/references/{train,valid,test}.jsonl` holds it."""

    helpers: str
    body: Annotated[str, Field(pattern=r"^by\s")]


def reference_proofs(split: str | None = None) -> tuple[Reference, ...]:
    """Return the reference proofs of one split, or of all, in the order of the problems.

    Raises `BenchmarkError` for an unknown split and `BadRow` for damaged data.
    """
    if split is None:
        return tuple(proof for name in SPLITS for proof in _split(name))
    return _split(checked_split(split))


@cache
def _split(name: str) -> tuple[Reference, ...]:
    path = f"core/references/{name}.jsonl"
    rows = parse_rows(ReferenceRow, bundled_text(path), path)
    return tuple(Reference(row.id, row.helpers, row.body) for row in rows)
