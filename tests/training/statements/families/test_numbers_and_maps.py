"""The families about naturals, integers, orders and functions."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import pytest

from tests.training.statements.families.judging import drawn, unproved
from training.statements import families
from training.statements.draft import Draft, Family

TOPICS = ("functions", "order", "integers", "naturals")
MODULES = [name for _, name, _ in iter_modules(families.__path__) if name.startswith(TOPICS)]
FAMILIES: list[Family] = [
    family for name in MODULES for family in import_module(f"{families.__name__}.{name}").FAMILIES
]
DRAWS = 50
FEWEST_DISTINCT = 25


@cache
def draws_of(family: Family) -> list[Draft]:
    return drawn(family, DRAWS)


def test_there_are_many_families_of_each_topic() -> None:
    counts = {topic: sum(f.category == topic for f in FAMILIES) for topic in TOPICS}
    assert all(count >= 15 for count in counts.values()), counts


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
class TestEachFamily:
    def test_the_same_chance_draws_the_same_statement(self, family: Family) -> None:
        assert drawn(family, 5) == drawn(family, 5)

    def test_statements_differ(self, family: Family) -> None:
        different = {(draft.prelude, draft.claim) for draft in draws_of(family)}
        assert len(different) >= FEWEST_DISTINCT

    def test_every_statement_has_proofs_by_construction(self, family: Family) -> None:
        assert all(draft.scripts for draft in draws_of(family))

    def test_scripts_are_tidy(self, family: Family) -> None:
        lines = [
            line
            for draft in draws_of(family)
            for script in draft.scripts
            for line in script.split("\n")
        ]
        assert all(line == line.rstrip() and line for line in lines)


async def test_lean_accepts_a_constructed_proof_of_a_draw_of_each_family() -> None:
    assert await unproved(FAMILIES, 1) == []
