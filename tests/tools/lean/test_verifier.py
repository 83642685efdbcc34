"""Claims in, verdicts out, on the real Lean: every status, every place, and every accident."""

import asyncio
import os
import signal
from collections.abc import Callable

import psutil
import pytest

from tests.tools.lean.conftest import verdicts
from tools.lean.errors import PoolClosed
from tools.lean.process.limits import Limits
from tools.lean.text.statement import StatementError
from tools.lean.toolchain import Lean
from tools.lean.verdict import Claim, Status
from tools.lean.verifier import Verifier

pytestmark = pytest.mark.asyncio(loop_scope="session")

AND = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by"
BOMB = (
    "set_option maxHeartbeats 0 in\ntheorem t : False := by\n  repeat (have h : True := True.intro)"
)


def fenced(code: str) -> str:
    return f"Here it is:\n\n```lean4\n{code}\n```\nDone.\n"


@pytest.mark.parametrize(
    ("status", "claim"),
    [
        (Status.PROVED, Claim(AND, "exact ⟨h.2, h.1⟩")),
        (Status.LEAN_ERROR, Claim(AND, "exact h")),
        (Status.INCOMPLETE, Claim(AND, "constructor")),
        (Status.INCOMPLETE, Claim(AND, "sorry")),
        (Status.ILLEGAL, Claim(AND, "native_decide")),
        (
            Status.WRONG_STATEMENT,
            Claim(
                "theorem a.t : False := by",
                fenced("def a.False : Prop := True\ntheorem a.t : False := True.intro"),
            ),
        ),
        (
            Status.BAD_AXIOMS,
            Claim("theorem t : 1 = 2 := by", "exact lie", prelude="axiom lie : 1 = 2"),
        ),
        (Status.NO_CODE, Claim(AND, "I give up.")),
        (Status.TRUNCATED, Claim(AND, "exact", finish_reason="length")),
        (Status.PROVED, Claim(AND, "exact ⟨h.2, h.1⟩", finish_reason="length")),
        (
            Status.TIMEOUT,
            Claim(AND, fenced(f"set_option maxHeartbeats 1 in\n{AND}\n  simp [h, and_comm]")),
        ),
    ],
)
async def test_every_status(verifier: Verifier, status: Status, claim: Claim) -> None:
    warm = await verifier.verify(claim)
    fresh = await verifier.audit(claim)

    assert (warm.status, fresh.status) == (status, status)
    assert warm.lean == fresh.lean == verifier.fingerprint
    assert warm.axioms == fresh.axioms


async def test_a_proof_says_what_it_rests_on(verifier: Verifier) -> None:
    claim = Claim("theorem t (p : Prop) : p ∨ ¬p := by", "exact Classical.em p")

    verdict = await verifier.verify(claim)

    assert set(verdict.axioms) == {"propext", "Classical.choice", "Quot.sound"}
    assert verdict.body.endswith("exact Classical.em p")


async def test_a_verdict_shows_what_lean_was_shown(verifier: Verifier) -> None:
    code = "lemma a : True := trivial\ntheorem t (p q : Prop) (h : p ∧ q) : q ∧ p := h.symm"

    verdict = await verifier.verify(Claim(AND, fenced(code)))

    assert verdict.status is Status.PROVED
    assert (verdict.helpers, verdict.body) == ("theorem a : True := trivial\n", "h.symm")
    assert verdict.elapsed_s > 0


PLACES = {
    "in_the_body": f"{AND}\n  have a := h.1\n  exact nonsense a",
    "behind_wide_characters": f"{AND}\n  have «𝔸😀» := h.1 /- 😀𝔸 -/; exact nonsense",
    "in_a_helper": f"theorem a : True := nonsense\n{AND}\n  exact h.symm",
    "in_an_indented_term": f"{AND[:-3]}\n      ⟨h.2,\n       nonsense⟩",
    "in_a_restated_statement": AND.replace(" (h", "\n    (h") + " exact nonsense",
    "behind_comments": f"/- a\nb -/\n-- c\n{AND} -- d\n  /- e -/ exact nonsense",
}
WRAPPERS: dict[str, Callable[[str], str]] = {
    "fenced": fenced,
    "windows": lambda code: fenced(code).replace("\n", "\r\n"),
    "in_a_list": lambda code: (
        "- so:\n" + "".join(f"  {line}\n" for line in f"```lean\n{code}\n```".split("\n"))
    ),
    "thinking": lambda code: f"<think>\nexact nonsense\n</think>\n{fenced(code)}",
    "byte_order_mark": lambda code: "\ufeff" + fenced(code),
    "imports": lambda code: fenced(f"import Mathlib\nopen Nat\n\n{code}"),
}


@pytest.mark.parametrize("wrap", WRAPPERS.values(), ids=WRAPPERS)
async def test_errors_are_placed_in_the_reply_as_it_was_given(
    verifier: Verifier, wrap: Callable[[str], str]
) -> None:
    replies = [wrap(code) for code in PLACES.values()]

    found = await verdicts(verifier, [Claim(AND, reply) for reply in replies])

    for reply, verdict in zip(replies, found, strict=True):
        error = next(each for each in verdict.errors if "nonsense" in each.message)
        lines = reply.split("\n")
        assert lines[error.line - 1][error.column :].startswith("nonsense"), (reply, error)
        assert (error.end_line, error.end_column) == (error.line, error.column + len("nonsense"))


@pytest.mark.parametrize("several", [1, 4, 30], ids=["alone", "worker", "fresh"])
async def test_the_goals_before_an_error_are_told(verifier: Verifier, several: int) -> None:
    reply = fenced(f"{AND}\n  constructor\n  · exact h.2\n  · have k := h.2\n    exact nonsense k")

    found = await verdicts(verifier, [Claim(AND, reply)] * several)

    for verdict in found:
        (error,) = verdict.errors
        assert error.goal is not None
        assert error.goal.split("\n")[-2:] == ["k : q", "⊢ p"]


async def test_what_a_proof_traces_is_told_that_of_failed_branches_too(verifier: Verifier) -> None:
    proof = 'first\n  | (trace "one"; fail)\n  | (exact ⟨h.2, h.1⟩; trace "two")'
    both = Claim(AND, proof), Claim(AND, 'trace "three"\nexact ⟨h.2, h.1⟩')
    found = await asyncio.gather(*map(verifier.verify, both))
    assert [each.traces for each in found] == [("one", "two"), ("three",)]
    assert (await verifier.audit(both[0])).traces == ("one", "two")


async def test_goals_need_not_be_asked_for(verifier: Verifier) -> None:
    verdict = await verifier.verify(Claim(AND, "exact nonsense"), goals=False)

    assert [error.goal for error in verdict.errors] == [None]


async def test_the_goals_after_each_tactic_are_shown(verifier: Verifier) -> None:
    reply = fenced(f"{AND}\n  constructor\n  · exact h.2\n  · skip")

    steps = await verifier.goals_after_each(Claim(AND, reply))

    first = reply.split("\n").index("  constructor") + 1
    left = {(step.line, step.column): step.goals for step in steps}
    assert len(left[first, len("  constructor")]) == 2
    assert left[first + 1, len("  · exact h.2")] == ()
    assert [goal.split("\n")[-1] for goal in left[first + 2, len("  · skip")]] == ["⊢ p"]


async def test_what_lean_is_not_shown_has_no_goals(verifier: Verifier) -> None:
    assert await verifier.goals_after_each(Claim(AND, "I give up.")) == ()


@pytest.mark.parametrize(
    "claim",
    [
        Claim("theorem t : Nonsense := by", "trivial"),
        Claim("theorem t : True := by", "trivial", prelude="def x : Nat := nonsense"),
        Claim("theorem t : True := by", "trivial", header="open Nonsense"),
        Claim("theorem : True := by", "trivial"),
        Claim("theorem t : True := trivial", "trivial"),
    ],
)
async def test_trusted_text_at_fault_is_no_verdict(verifier: Verifier, claim: Claim) -> None:
    with pytest.raises(StatementError):
        await verifier.verify(claim)
    with pytest.raises(StatementError):
        await verifier.audit(claim)


async def test_one_bad_statement_spoils_no_others(verifier: Verifier) -> None:
    claims = [Claim(AND, "exact h.symm")] * 3 + [Claim("theorem t : Nonsense := by", "rfl")]

    found = await asyncio.gather(
        *(verifier.verify(claim) for claim in claims), return_exceptions=True
    )

    assert isinstance(found.pop(), StatementError)
    assert [getattr(verdict, "status", verdict) for verdict in found] == [Status.PROVED] * 3


async def test_a_prelude_may_not_take_a_known_name_in_company_either(verifier: Verifier) -> None:
    preludes = ["def flip : Nat := 1", "def turned : Nat := 1", "def other : Nat := 2"]
    claims = [Claim("theorem t : True := by", "trivial", prelude=each) for each in preludes]

    taken, *others = await asyncio.gather(
        *(verifier.verify(claim) for claim in claims), return_exceptions=True
    )

    assert isinstance(taken, StatementError)
    assert [getattr(verdict, "status", verdict) for verdict in others] == [Status.PROVED] * 2


async def test_one_who_gives_up_disturbs_nobody(verifier: Verifier) -> None:
    asked = [asyncio.create_task(verifier.verify(Claim(AND, "exact h.symm"))) for _ in range(9)]
    await asyncio.sleep(0)
    for task in asked[::2]:
        task.cancel()

    kept = await asyncio.gather(*asked[1::2])

    assert {verdict.status for verdict in kept} == {Status.PROVED}
    assert (await verifier.verify(Claim(AND, "exact h"))).status is Status.LEAN_ERROR


async def test_closing_under_load_answers_everyone_and_leaves_no_process(lean: Lean) -> None:
    before = _children()
    verifier = Verifier(lean, 2, Limits(time_s=30))
    async with verifier:
        asked = [
            asyncio.create_task(verifier.verify(Claim("theorem t : False := by", BOMB)))
            for _ in range(6)
        ]
        await asyncio.sleep(1)

    async with asyncio.timeout(10):
        found = await asyncio.gather(*asked, return_exceptions=True)
    assert all(isinstance(each, PoolClosed) for each in found), found
    assert _children() <= before
    with pytest.raises(PoolClosed):
        await verifier.verify(Claim(AND, "exact h.symm"))
    with pytest.raises(PoolClosed):
        await verifier.audit(Claim(AND, "exact h.symm"))


async def test_a_lean_killed_amid_a_batch_costs_nobody_a_verdict(lean: Lean) -> None:
    async with Verifier(lean, 1, Limits(time_s=30)) as verifier:
        await verifier.verify(Claim(AND, "exact h.symm"))
        slow = f"{AND}\n  sleep 300\n  exact h.symm"
        asked = [asyncio.create_task(verifier.verify(Claim(AND, fenced(slow)))) for _ in range(5)]
        await asyncio.sleep(0.1)
        for pid in _own_leans(verifier):
            os.kill(pid, signal.SIGKILL)

        found = await asyncio.gather(*asked)

    assert {verdict.status for verdict in found} <= {Status.PROVED}


async def test_endless_work_of_one_user_does_not_cost_the_others_theirs(lean: Lean) -> None:
    async with Verifier(lean, 2, Limits(time_s=3)) as verifier:
        claims = [Claim(AND, "exact h.symm")] * 5 + [Claim("theorem t : False := by", BOMB)]
        *found, endless = await verdicts(verifier, claims)

    assert {verdict.status for verdict in found} == {Status.PROVED}
    assert endless.status is Status.TIMEOUT


def _children() -> set[int]:
    return {child.pid for child in psutil.Process().children(recursive=True)}


def _own_leans(verifier: Verifier) -> list[int]:
    workers = verifier._pool._lent
    return [worker.pid for worker in workers if worker.pid is not None]
