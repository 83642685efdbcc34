"""A problem as the Lean text that a model is shown."""

import re

from benchmarks.problem import Problem

_ENDING = re.compile(r"\s*(?::=\s*(?:by\b\s*)?(?:sorry\b\s*)?)?\Z")


def formal(problem: Problem, ending: str, *, doc_comment: bool) -> str:
    """Write header, prelude and statement, the last with this ending in place of its own.

    With `doc_comment`, the statement in words stands before the formal one.
    """
    statement = f"{_ENDING.sub('', problem.statement.strip(), count=1)} {ending}"
    if doc_comment and problem.informal.strip() and not problem.statement.lstrip().startswith("/-"):
        words = problem.informal.strip().replace("-/", "- /")
        statement = f"/-- {words} -/\n{statement}"
    parts = (problem.header.strip(), problem.prelude.strip(), statement)
    return "\n\n".join(part for part in parts if part)
