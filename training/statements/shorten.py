"""Shorter proofs of drawn statements: the closing tactic in the place of what it can do itself.

A proof by construction spells every step. What a model has to learn is only what must come before
a goal closes by itself; so Lean is asked, of each proof, how early that is.
"""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace

from agents.closing import FIRST, closing_of
from benchmarks.problem import Problem
from graphs.state import Judge
from tools.lean.text.statement import StatementError
from tools.lean.text.tactic_tree import closed, parse_block, trying
from tools.lean.verdict import Claim
from training.statements.generate import Statement

_IN_FLIGHT = 256
_COMMENT = "--"
"""Behind it the rest of a line is lost: such a script stays as it is."""


async def shortened(statements: Iterable[Statement], judge: Judge) -> AsyncIterator[Statement]:
    """Yield the statements in their order, each with a shorter script before its own.

    The shorter one says `closing_of` where the first script that Lean accepts says more. A
    statement stays as it is where its scripts are short already, where none is accepted, or none
    in time with all that is tried.
    """
    waiting: deque[asyncio.Task[Statement]] = deque()
    try:
        for each in statements:
            waiting.append(asyncio.create_task(_shortened(each, judge)))
            if len(waiting) == _IN_FLIGHT:
                yield await waiting.popleft()
        while waiting:
            yield await waiting.popleft()
    finally:
        for task in waiting:
            task.cancel()


async def _shortened(statement: Statement, judge: Judge) -> Statement:
    if statement.short:
        return statement
    closing = closing_of(statement.problem)
    for script in statement.scripts:
        if _COMMENT in script:
            continue
        block = parse_block(script)
        taken = await _taken(statement.problem, trying(block, f"({closing})"), judge)
        if taken is not None:
            short = closed(block, closing, taken)
            scripts = tuple(dict.fromkeys((short, *statement.scripts)))
            return replace(statement, scripts=scripts, short=True)
    return statement


async def _taken(problem: Problem, proof: str, judge: Judge) -> frozenset[str] | None:
    """Return the places at which the closing tactic succeeded, None for no proof.

    Some may lie in branches that failed later: the shorter script is no proof before it is judged.
    """
    claim = Claim(problem.statement, proof, problem.header, problem.prelude)
    try:
        verdict = await judge.verify(claim, goals=False)
    except StatementError:
        return None
    return frozenset(verdict.traces) if verdict.status.proved else None


def closes_at_once(statement: Statement) -> bool:
    """Whether the closing tactic alone is the first script of a statement."""
    (script,) = statement.scripts[:1] or ("",)
    return script.startswith(FIRST) and script == closing_of(statement.problem)
