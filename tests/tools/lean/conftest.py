"""One verifier on the embedded Lean, shared by every test that only asks it for verdicts."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest
import pytest_asyncio

from tools.lean.process.limits import Limits
from tools.lean.toolchain import Lean, embedded_lean
from tools.lean.verdict import Claim, Verdict
from tools.lean.verifier import Verifier

LIMITS = Limits(time_s=60, cpu_s=120, memory_mb=2048)


@pytest.fixture(scope="session")
def lean() -> Lean:
    return embedded_lean()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def verifier(lean: Lean) -> AsyncIterator[Verifier]:
    """Use it in tests marked `asyncio(loop_scope="session")`."""
    async with Verifier(lean, 2, LIMITS) as shared:
        yield shared


async def verdicts(verifier: Verifier, claims: Sequence[Claim]) -> list[Verdict]:
    """Judge many claims at once, so that they share documents."""
    return await asyncio.gather(*(verifier.verify(claim) for claim in claims))
