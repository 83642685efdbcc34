"""What an outer loop begins with: statements, and proofs that no model wrote."""

import asyncio
import random
from collections.abc import Collection, Sequence
from contextlib import suppress
from pathlib import Path

from store.attempts import AttemptStore
from store.queries import held
from store.records import RunRecord
from training.errors import BadInput
from training.improve.arena import Arena
from training.mining.breaking import break_proofs
from training.mining.candidates import MUTATOR
from training.mining.options import MiningError
from training.statements.draft import Family
from training.statements.families import all_families
from training.statements.generate import Statement


def chosen_families(names: Sequence[str]) -> tuple[Family, ...]:
    """Return the families of these names, all for none. Raises `BadInput` for an unknown one."""
    families = {each.name: each for each in all_families()}
    if missing := sorted(set(names) - set(families)):
        raise BadInput(f"there is no family {missing[0]}; there are {', '.join(families)}")
    return tuple(families[name] for name in names or families)


def for_enumerator(
    statements: Sequence[Statement], proved: Collection[str], share: float, seed: int
) -> tuple[Statement, ...]:
    """Return the statements without a proof, and of the others this share, in their order."""
    draw = random.Random(seed)  # noqa: S311
    lots = [draw.random() for _ in statements]
    return tuple(
        each
        for each, lot in zip(statements, lots, strict=True)
        if each.problem.id not in proved or lot < share
    )


async def break_some(arena: Arena, store: Path, times: int, limit_s: float | None) -> int:
    """Break proofs of the store, so many of each theorem, for as long as is allowed.

    Returns how many failures the store holds then, also where the time was up.
    """
    with suppress(TimeoutError, MiningError):
        async with asyncio.timeout(limit_s):
            await break_proofs(store, arena.judge, times)
    return sum(
        _failures(arena.store, run) for run in arena.store.runs() if MUTATOR in run.models.values()
    )


def _failures(store: AttemptStore, run: RunRecord) -> int:
    attempts = (each for tried in held(store, run.id).values() for each in tried)
    return sum(
        each.status is not None and each.status.judged and not each.proved for each in attempts
    )
