"""The proofs that the verifier is timed on: every reference proof and a failing variant of each."""

from dataclasses import dataclass

from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from benchmarks.references import Reference, reference_proofs
from tools.lean.verdict import Claim

_SMALL_LINES = 3


@dataclass(frozen=True, slots=True)
class Case:
    """One proof of one problem, right or wrong."""

    problem: Problem
    helpers: str
    body: str
    right: bool

    @property
    def small(self) -> bool:
        """Whether the proof is a few lines with nothing before it."""
        return not (self.helpers or self.problem.prelude) and self.body.count("\n") < _SMALL_LINES

    @property
    def claim(self) -> Claim:
        """The case as a model's reply."""
        return Claim(self.problem.statement, self.text, self.problem.header, self.problem.prelude)

    @property
    def text(self) -> str:
        """Helpers and theorem as Lean source."""
        theorem = self.problem.statement.removesuffix("by") + self.body
        return f"{self.helpers}\n\n{theorem}" if self.helpers else theorem


def all_cases() -> list[Case]:
    """Return the cases in the order of the problems, each right one before its wrong one."""
    problems = {problem.id: problem for problem in load_core()}
    pairs = (_pair(problems[each.id], each) for each in reference_proofs())
    return [case for pair in pairs for case in pair]


def one_file(cases: list[Case]) -> str:
    """Return one Lean file with all cases, each in a namespace, so that names do not clash."""
    parts = []
    for number, case in enumerate(cases):
        inner = "\n".join((case.problem.header, case.problem.prelude, case.text))
        parts.append(f"namespace Case{number}\n{inner}\nend Case{number}\n")
    return "".join(parts)


def _pair(problem: Problem, reference: Reference) -> tuple[Case, Case]:
    wrong = _spoilt(reference.body)
    return (
        Case(problem, reference.helpers, reference.body, right=True),
        Case(problem, reference.helpers, wrong, right=False),
    )


def _spoilt(body: str) -> str:
    """Leave out the last line of a proof, or all of a proof of one line."""
    kept, _, last = body.rpartition("\n")
    return kept if kept.strip() not in ("", "by") and last else "by\n  exact True.intro"
