"""The families about lists and inductive types."""

import asyncio
import random

import pytest

from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier
from training.statements.draft import Draft, Family
from training.statements.families import inductive_enumerations, inductive_trees, lists

FAMILIES = (*lists.FAMILIES, *inductive_trees.FAMILIES, *inductive_enumerations.FAMILIES)


def drawn(family: Family, count: int) -> list[Draft]:
    return [family.draw(random.Random(f"{family.name} {i}")) for i in range(count)]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_family_draws_the_same_for_one_seed_and_different_shapes_otherwise(
    family: Family,
) -> None:
    drafts = drawn(family, 15)
    assert drafts == drawn(family, 15)
    assert len({(draft.prelude, draft.claim) for draft in drafts}) > 10
    assert all(draft.scripts for draft in drafts)
    assert not any(
        mark in f"{draft.prelude}{draft.claim}{draft.scripts}" for draft in drafts for mark in "«»"
    )


async def test_lean_accepts_constructed_proofs_of_every_family() -> None:
    async with Verifier(
        embedded_lean(), 2, Limits(time_s=30, cpu_s=60, memory_mb=2048)
    ) as verifier:

        async def proved(draft: Draft) -> bool:
            for script in draft.scripts:
                claim = Claim(f"theorem x {draft.claim} := by", script, prelude=draft.prelude)
                if (await verifier.verify(claim)).status is Status.PROVED:
                    return True
            return False

        drafts = [draft for family in FAMILIES for draft in drawn(family, 2)]
        verdicts = await asyncio.gather(*(proved(draft) for draft in drafts))
    assert [d for d, accepted in zip(drafts, verdicts, strict=True) if not accepted] == []
