"""Scripts are shortened by what Lean says the closing tactic can do, and are judged anew."""

import pytest

from agents.bare import abbreviated
from agents.closing import closing_of
from benchmarks.problem import Problem
from tests.graphs.fakes import ScriptedJudge
from tools.lean.process.limits import Limits
from tools.lean.toolchain import embedded_lean
from tools.lean.verdict import Claim
from tools.lean.verifier import Verifier
from training.statements.generate import Statement
from training.statements.shorten import closes_at_once, shortened

PRELUDE = "def twice : Nat → Nat\n  | 0 => 0\n  | n + 1 => twice n + 2"
DOUBLED = Problem("a", "theorem a (n : Nat) : twice n = n + n := by", prelude=PRELUDE)
BY_INDUCTION = (
    "induction n with\n| zero => rfl\n| succ n h1 =>\n  simp only [twice]\n  rw [h1]\n  omega"
)
SWAPPED = Problem("b", "theorem b (p q : Prop) (h : p ∧ q) : q ∧ p := by")
CHOSEN = Problem("c", "theorem c : ∃ n : Nat, n * n = 49 := by")
FALSE = Problem("d", "theorem d (n : Nat) : n = 0 := by")


@pytest.mark.parametrize(
    ("problem", "script", "short"),
    [
        (DOUBLED, BY_INDUCTION, "induction x1 <;> auto"),
        (SWAPPED, "exact ⟨h.2, h.1⟩", "auto"),
        (CHOSEN, "exact ⟨7, rfl⟩", "exact ⟨7, rfl⟩"),
        (CHOSEN, "refine ⟨7, ?_⟩\nrfl", "refine ⟨7, ?_⟩\nauto"),
    ],
)
async def test_a_script_says_no_more_than_it_must(
    problem: Problem, script: str, short: str
) -> None:
    statement = Statement(problem, (script,))
    async with Verifier(embedded_lean(), 1, Limits(time_s=20)) as verifier:
        (found,) = [each async for each in shortened([statement], verifier)]
        assert abbreviated(problem, found.scripts[0]) == short
        assert found.scripts[-1] == script
        for each in found.scripts:
            verdict = await verifier.verify(Claim(problem.statement, each, prelude=problem.prelude))
            assert verdict.status.proved
    assert closes_at_once(found) is (short == "auto")


async def test_a_script_that_is_short_already_is_left_to_its_verdict() -> None:
    statement = Statement(FALSE, ("cases n <;> rfl",), short=True)
    judge = ScriptedJudge()
    assert [each async for each in shortened([statement], judge)] == [statement]
    assert judge.judged == 0


async def test_what_lean_does_not_accept_stays_as_it_is() -> None:
    statement = Statement(FALSE, ("rfl",))
    async with Verifier(embedded_lean(), 1, Limits(time_s=20)) as verifier:
        found = [each async for each in shortened([statement], verifier)]
    assert found == [statement]


async def test_a_script_with_a_comment_stays_as_it_is() -> None:
    statement = Statement(SWAPPED, ("exact ⟨h.2, h.1⟩ -- the other way round",))
    async with Verifier(embedded_lean(), 1, Limits(time_s=20)) as verifier:
        found = [each async for each in shortened([statement], verifier)]
    assert found == [statement]


async def test_the_next_script_is_shortened_where_the_first_is_wrong() -> None:
    statement = Statement(DOUBLED, ("rfl", BY_INDUCTION))
    async with Verifier(embedded_lean(), 1, Limits(time_s=20)) as verifier:
        (found,) = [each async for each in shortened([statement], verifier)]
    assert found.scripts == (f"induction n <;> {closing_of(DOUBLED)}", "rfl", BY_INDUCTION)
