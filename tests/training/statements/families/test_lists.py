"""The families about lists and inductive types."""

import pytest

from tests.training.statements.families.judging import drawn, unproved
from training.statements.draft import Family
from training.statements.families import inductive_enumerations, inductive_trees, lists

FAMILIES = (*lists.FAMILIES, *inductive_trees.FAMILIES, *inductive_enumerations.FAMILIES)


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
    assert await unproved(FAMILIES, 2) == []
