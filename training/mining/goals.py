"""Goals to tactics: what Lean shows before each step of the proofs of a mined data set."""

import asyncio
import hashlib
import json
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from benchmarks.problem import Problem
from store.attempts import AttemptStore
from store.errors import UnknownRecord
from store.streams import asked_problem
from tools.lean.errors import LeanError
from tools.lean.verdict import Claim
from tools.lean.verifier import Step
from training.mining.card import DataCard
from training.mining.normal import digest
from training.mining.writing import SPLITS, line_of, write_parquet

_IDLE = "skip"
_AT_ONCE = 16


class Shows(Protocol):
    """What shows goals: the verifier."""

    async def goals_after_each(self, claim: Claim) -> tuple[Step, ...]:
        """Return the goals after each tactic of a reply."""
        ...


async def add_goals(
    stores: Sequence[Path],
    folder: Path,
    card: DataCard,
    lean: Shows,
    tell: Callable[[int], None] = lambda _: None,
) -> DataCard:
    """Write `goals-train.jsonl` and `goals-valid.jsonl` beside the steps that were mined.

    Each row is a goal, the tactic that a proof went on with, and how many steps were left, that
    one among them. Only proofs give rows. Returns the card with what was added, which it also
    writes. Raises `StoreError`.
    """
    drops: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    hashes = dict(card.hashes)
    with ExitStack() as stack:
        opened = [stack.enter_context(AttemptStore.open(path, read_only=True)) for path in stores]
        for split in SPLITS:
            name = f"goals-{split}.jsonl"
            found = hashlib.sha256()
            with (folder / name).open("wb") as file:
                async for row in _rows(opened, folder / f"{split}.jsonl", lean, drops):
                    line = line_of(row)
                    file.write(line)
                    found.update(line)
                    rows[split] += 1
                    tell(rows.total())
            hashes[name] = found.hexdigest()
            if card.options.get("parquet"):
                write_parquet(folder / name)
    extra = {"goals": {"rows": dict(rows), "dropped": dict(sorted(drops.items()))}}
    full = replace(card, hashes=hashes, extra={**card.extra, **extra})
    (folder / "card.json").write_text(full.to_json(), encoding="utf-8")
    (folder / "README.md").write_text(full.readme(), encoding="utf-8")
    return full


async def goals_before_each(
    problem: Problem, steps: Sequence[str], lean: Shows
) -> tuple[str, ...] | None:
    """Return the goals before each step of a proof, as Lean prints them; None if one is missing.

    Before each step stands a tactic that does nothing: what is shown behind it are all goals,
    where behind a step it would be those of its last inner block. Raises `LeanError`.
    """
    reply, places = "by", []
    for step in steps:
        reply += f"\n{_IDLE}"
        places.append((reply.count("\n") + 1, len(_IDLE)))
        reply += f"\n{step}"
    claim = Claim(problem.statement, reply, problem.header, problem.prelude)
    shown = {(each.line, each.column): each.goals for each in await lean.goals_after_each(claim)}
    goals = tuple("\n\n".join(shown.get(place, ())) for place in places)
    return goals if all(goals) else None


async def _rows(
    stores: Sequence[AttemptStore], source: Path, lean: Shows, drops: Counter[str]
) -> AsyncIterator[dict[str, Any]]:
    seen: set[str] = set()
    proofs = _proofs(source)
    while part := list(islice(proofs, _AT_ONCE)):
        found = await asyncio.gather(*(_goals(stores, mined, lean) for mined in part))
        for mined, goals in zip(part, found, strict=True):
            if goals is None:
                drops["no_goals"] += 1
                continue
            for row in _of_proof(mined, goals):
                if row["hash"] in seen:
                    drops["duplicate"] += 1
                else:
                    seen.add(row["hash"])
                    yield row


async def _goals(
    stores: Sequence[AttemptStore], mined: dict[str, Any], lean: Shows
) -> tuple[str, ...] | None:
    problem = _problem(stores, mined["attempts"][0])
    try:
        return await goals_before_each(problem, mined["completions"], lean)
    except LeanError:
        return None


def _of_proof(mined: dict[str, Any], goals: Sequence[str]) -> Iterator[dict[str, Any]]:
    for place, (goal, tactic) in enumerate(zip(goals, mined["completions"], strict=True)):
        yield {
            "goal": goal,
            "tactic": tactic,
            "steps_remaining": len(goals) - place,
            "problem": mined["problem"],
            "attempts": mined["attempts"],
            "hash": digest(goal, tactic),
            "origin": mined["origin"],
        }


def _proofs(source: Path) -> Iterator[dict[str, Any]]:
    with source.open(encoding="utf-8") as lines:
        for line in lines:
            mined = json.loads(line)
            if all(mined["labels"]):
                yield mined


def _problem(stores: Sequence[AttemptStore], attempt_id: str) -> Problem:
    for store in stores:
        problem = asked_problem(store, attempt_id)
        if problem is not None:
            return problem
    raise UnknownRecord(f"no store holds attempt {attempt_id}; name those that were mined")
