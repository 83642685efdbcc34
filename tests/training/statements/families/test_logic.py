"""The families about logic, equality and quantifiers."""

import asyncio
import importlib
import random

import pytest

from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier
from training.statements.draft import Draft, Family

MODULES = (
    "logic", "logic_connectives", "logic_principles", "logic_puzzles", "equality",
    "equality_choices", "equality_functions", "equality_types", "quantifiers",
    "quantifiers_defined", "quantifiers_random", "quantifiers_relations", "quantifiers_things",
)  # fmt: skip
FAMILIES: tuple[Family, ...] = tuple(
    family
    for name in MODULES
    for family in importlib.import_module(f"training.statements.families.{name}").FAMILIES
)


def drawn(family: Family, count: int) -> list[Draft]:
    return [family.draw(random.Random(f"{family.name} {i}")) for i in range(count)]


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_a_family_draws_the_same_for_one_seed_and_different_shapes_otherwise(
    family: Family,
) -> None:
    drafts = drawn(family, 6)
    assert drafts[:2] == drawn(family, 2)
    assert len({(draft.prelude, draft.claim) for draft in drafts}) > 3
    assert all(draft.scripts for draft in drafts)


def test_families_have_names_of_their_own() -> None:
    names = [family.name for family in FAMILIES]
    assert len(set(names)) == len(names) > 50


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

        drafts = [(family.name, draft) for family in FAMILIES for draft in drawn(family, 2)]
        outcomes = await asyncio.gather(*(proved(draft) for _, draft in drafts))
    failed = [(name, d.claim) for (name, d), fine in zip(drafts, outcomes, strict=True) if not fine]
    assert failed == []
