"""Draws of families, and what Lean says of the scripts that they were drawn with."""

import asyncio
import random
from collections.abc import Sequence

from agents.closing import closing_of, spelled
from benchmarks.problem import Problem
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier
from training.statements.draft import Draft, Family

_LIMITS = Limits(time_s=30, cpu_s=60, memory_mb=2048)


def drawn(family: Family, count: int) -> list[Draft]:
    return [family.drawn(index, random.Random(f"{family.name} {index}")) for index in range(count)]


async def unproved(families: Sequence[Family], count: int) -> list[tuple[str, str]]:
    """Return family and claim of the draws of which Lean accepts no script."""
    drafts = [(family.name, draft) for family in families for draft in drawn(family, count)]
    async with Verifier(embedded_lean(), 2, _LIMITS) as verifier:
        proved = await asyncio.gather(*(_is_proved(verifier, draft) for _, draft in drafts))
    return [
        (name, draft.claim) for (name, draft), good in zip(drafts, proved, strict=True) if not good
    ]


async def _is_proved(verifier: Verifier, draft: Draft) -> bool:
    problem = Problem("x", f"theorem x {draft.claim} := by", prelude=draft.prelude)
    for script in draft.scripts:
        proof = spelled(script, closing_of(problem))
        claim = Claim(problem.statement, proof, prelude=problem.prelude)
        if (await verifier.verify(claim)).status is Status.PROVED:
            return True
    return False
