"""What needs the real Lean: broken proofs that really fail, and the goals before each step."""

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from agents.numbering import numbering_of
from store import streams
from store.attempts import AttemptStore
from tests.training.mining.cases import History, mined, problem
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim
from tools.lean.verifier import Verifier
from training.mining.breaking import break_proofs
from training.mining.goals import add_goals, goals_before_each
from training.mining.mine import mine
from training.mining.options import MiningError, MiningOptions

SWAP = problem("swap", "(p q r : Prop) (hp : p) (hq : q) (h : p → q → r) : (q ∧ r) ∧ p")
BODY = "constructor\n· constructor\n  · exact hq\n  · exact h hp hq\n· exact hp"
NUMBERED = BODY.replace("hp", "g1").replace("hq", "g2").replace("h g1", "g3 g1")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def judge() -> AsyncIterator[Verifier]:
    async with Verifier(embedded_lean(), 1, Limits(time_s=20.0, memory_mb=2048)) as verifier:
        yield verifier


@pytest.mark.asyncio(loop_scope="module")
async def test_broken_proofs_are_judged_and_become_repair_pairs(
    db: Path, store: AttemptStore, judge: Verifier
) -> None:
    history = History.begin(store, (SWAP,), lean=judge.fingerprint)
    verdict = await judge.verify(Claim(SWAP.statement, BODY))
    assert verdict.status.proved
    proof = history.add(SWAP, BODY, verdict)
    broken = await break_proofs(db, judge, 6)
    assert (broken.judged, sum(broken.by_level.values())) == (6, broken.failed)
    assert broken.failed >= 3

    found = mined(db, "corrector", "sft", style="bare")
    assert len(found.rows) == broken.failed
    for row in found.rows:
        failed, target = row["attempts"]
        said = store.verdict(failed, judge.fingerprint)
        assert said is not None
        message = numbering_of(SWAP).hide(said.errors[0].message)
        assert message.strip().split("\n")[0][:30] in row["prompt"][0]["content"]
        assert (target, row["origin"]) == (proof.id, "mutant")
        assert row["completion"][0]["content"] == NUMBERED
    assert "made_to_fail" in mined(db, "synthesizer", "sft", "other").card.attempts_dropped

    again = await break_proofs(db, judge, 6)
    assert (again.run_id, again.judged) == (broken.run_id, 0)


@pytest.mark.asyncio(loop_scope="module")
async def test_there_must_be_a_proof_to_break(
    db: Path, store: AttemptStore, judge: Verifier
) -> None:
    History.begin(store, (SWAP,), lean=judge.fingerprint)
    with pytest.raises(MiningError, match="no verified proof"):
        await break_proofs(db, judge, 6)


@pytest.mark.asyncio(loop_scope="module")
async def test_goals_before_each_step_are_leans(
    db: Path, store: AttemptStore, judge: Verifier
) -> None:
    history = History.begin(store, (SWAP,), lean=judge.fingerprint)
    proof = history.add(SWAP, BODY, await judge.verify(Claim(SWAP.statement, BODY)))
    folder = db.parent / "out"
    card = mine([db], MiningOptions("steps", "steps", valid_share=0.0), folder)
    full = await add_goals([db], folder, card, judge)

    rows = mined_rows(folder / "goals-train.jsonl")
    assert [row["tactic"].split("\n")[0] for row in rows] == [
        "constructor",
        "· constructor",
        "· exact hp",
    ]
    assert [row["steps_remaining"] for row in rows] == [3, 2, 1]
    assert rows[0]["goal"].endswith("⊢ (q ∧ r) ∧ p")
    assert "⊢ q ∧ r\n\ncase right" in rows[1]["goal"]
    assert rows[2]["goal"].startswith("case right")
    assert all(row["attempts"] == [proof.id] for row in rows)
    assert full.extra["goals"]["rows"] == {"train": 3}
    assert set(full.hashes) == {f"{a}{b}.jsonl" for a in ("", "goals-") for b in ("train", "valid")}


@pytest.mark.asyncio(loop_scope="module")
async def test_steps_behind_the_end_of_a_proof_have_no_goals(judge: Verifier) -> None:
    steps = ["exact ⟨⟨hq, h hp hq⟩, hp⟩", "rfl"]
    assert await goals_before_each(SWAP, steps, judge) is None


def test_a_problem_is_found_by_its_attempt(store: AttemptStore) -> None:
    attempt = History.begin(store, (SWAP,)).add(SWAP, BODY)
    assert streams.asked_problem(store, attempt.id) == SWAP
    assert streams.asked_problem(store, "0" * 32) is None


def mined_rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
