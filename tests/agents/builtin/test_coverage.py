"""What the built-in roles prove on a fixed part of the train split does not shrink."""

import asyncio

from agents.builtin.enumerator import fenced, script_for
from agents.statement import formal
from benchmarks.bundled import load_core
from benchmarks.problem import Problem
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim
from tools.lean.verifier import Verifier

_PROBLEMS = load_core("train")[::6]
_SAMPLES = 6
_FLOOR = 16


async def test_the_enumerator_proves_what_it_proved() -> None:
    async with Verifier(embedded_lean(), 2, Limits(time_s=30)) as verifier:
        proved = await asyncio.gather(*(_is_proved(verifier, each) for each in _PROBLEMS))
    assert sum(proved) >= _FLOOR


async def _is_proved(verifier: Verifier, problem: Problem) -> bool:
    text = formal(problem, ":= by", doc_comment=False)
    for sample in range(_SAMPLES):
        reply = fenced(script_for(text, sample))
        claim = Claim(problem.statement, reply, problem.header, problem.prelude)
        if (await verifier.verify(claim, goals=False)).status.proved:
            return True
    return False
