"""Interactive access: the goals after each tactic of a script."""

import pytest

from tools.lean.verdict import Claim
from tools.lean.verifier import Step, Verifier

pytestmark = pytest.mark.asyncio(loop_scope="session")

STATEMENT = "theorem both (p q : Prop) (h : p ∧ q) : q ∧ p := by"


async def test_each_tactic_is_followed_by_what_it_left(verifier: Verifier) -> None:
    script = "obtain ⟨hp, hq⟩ := h\nconstructor\n· exact hq\n· exact hp"
    steps = await verifier.goals_after_each(Claim(STATEMENT, script))
    context = "p q : Prop\nhp : p\nhq : q\n"
    assert steps == (
        Step(1, 20, (f"{context}⊢ q ∧ p",)),
        Step(2, 11, (f"case left\n{context}⊢ q", f"case right\n{context}⊢ p")),
        Step(3, 10, ()),
        Step(4, 10, ()),
    )


async def test_a_script_that_breaks_off_shows_the_goals_so_far(verifier: Verifier) -> None:
    steps = await verifier.goals_after_each(Claim(STATEMENT, "constructor; exact h.2"))
    assert [len(step.goals) for step in steps] == [2, 1]
    assert steps[-1].goals[0].endswith("⊢ p")


async def test_a_reply_that_lean_is_not_shown_has_no_steps(verifier: Verifier) -> None:
    assert await verifier.goals_after_each(Claim(STATEMENT, "run_tac evil")) == ()
    assert await verifier.goals_after_each(Claim(STATEMENT, "I do not know.")) == ()
