"""The families about logic, equality and quantifiers."""

import importlib

import pytest

from tests.training.statements.families.judging import drawn, unproved
from training.statements.draft import Family

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
    assert await unproved(FAMILIES, 2) == []
