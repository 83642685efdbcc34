"""What an outer loop begins with: statements, and proofs that no model wrote."""

import asyncio
import json
import os
import random
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from pathlib import Path

from graphs.state import Judge
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
from training.statements.generate import Statement, as_row
from training.statements.shorten import closes_at_once, shortened

_TOLD_EVERY = 1000


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


def parted(
    statements: Sequence[Statement], share: float, seed: int
) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
    """Return the statements without this share of them, and the share, both in their order."""
    draw = random.Random(f"held back {seed}")  # noqa: S311
    lots = [draw.random() < share for _ in statements]
    drawn = list(zip(statements, lots, strict=True))
    return tuple(each for each, lot in drawn if not lot), tuple(each for each, lot in drawn if lot)


async def shorten_all(
    statements: Sequence[Statement],
    judge: Judge,
    path: Path,
    limit_s: float | None,
    tell: Callable[[str], None],
) -> None:
    """Write the statements with shorter scripts to a file, line by line; go on where it ends.

    Those that are not reached within the limit are left out.
    """
    written = _whole_lines(path)
    left = statements[written:]
    with path.open("a", encoding="utf-8") as file, suppress(TimeoutError):
        async with asyncio.timeout(limit_s):
            async for each in shortened(left, judge):
                file.write(_line(each))
                written += 1
                if written % _TOLD_EVERY == 0:
                    file.flush()
                    tell(f"{written} of {len(statements)} statements")


def worth_learning(
    statements: Sequence[Statement], share: float, seed: int
) -> tuple[Statement, ...]:
    """Return the statements that the closing tactic does not prove alone, and a share of those."""
    draw = random.Random(f"closed {seed}")  # noqa: S311
    return tuple(each for each in statements if not closes_at_once(each) or draw.random() < share)


def _whole_lines(path: Path) -> int:
    """Cut a torn last line off a file, and return how many there are."""
    path.touch()
    text = path.read_bytes()
    os.truncate(path, text.rfind(b"\n") + 1)
    return text.count(b"\n")


def _line(statement: Statement) -> str:
    return json.dumps(as_row(statement), ensure_ascii=False) + "\n"


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
