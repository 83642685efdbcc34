"""The reward is the verifier's judgement: 1 proved, 0 judged and failed, None not judged."""

import pytest

from agents.roles import Role
from benchmarks.problem import Problem
from training.errors import TrainingFailed
from training.finetune.reward import lean_reward

END = 7
STATEMENT = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by"
REPLIES = {
    "exact ⟨h.2, h.1⟩": 1.0,
    "exact ⟨h.1, h.2⟩": 0.0,
    "sorry": 0.0,
    "exact ⟨h.2, h": None,
    "exact f h": 0.0,
}


def test_only_a_proof_is_rewarded() -> None:
    texts = list(REPLIES)
    count = len(texts)
    with lean_reward(2, 30.0, END) as reward:
        found = reward(
            completions=[[{"role": "assistant", "content": text}] for text in texts],
            completion_ids=[[1, 2] if REPLIES[text] is None else [1, END] for text in texts],
            statement=[STATEMENT] * count,
            header=[""] * count,
            prelude=["axiom f {p q : Prop} (h : p ∧ q) : p"] * count,
            prompts=[[]] * count,
        )
        assert dict(zip(texts, found, strict=True)) == REPLIES
        with pytest.raises(TrainingFailed, match="`lemma of none` cannot be judged"):
            reward(
                [[{"role": "assistant", "content": "rfl"}]], [[END]], ["lemma of none"], [""], [""]
            )


def test_a_reply_with_numbers_for_names_is_judged_in_the_names_of_the_statement() -> None:
    problem = Problem("t", "theorem t (p q : Prop) (both : p ∧ q) : q ∧ p := by")
    asked = Role("s", "m", style="bare").messages_for_synthesis(problem).messages
    prompt = [{"role": each.role, "content": each.content} for each in asked]
    with lean_reward(1, 30.0, END) as reward:
        found = reward(
            completions=[[{"role": "assistant", "content": "exact ⟨g1.2, g1.1⟩"}]] * 2,
            completion_ids=[[END]] * 2,
            statement=[problem.statement] * 2,
            header=[""] * 2,
            prelude=[""] * 2,
            prompts=[prompt, [{"role": "user", "content": "prove it"}]],
        )
    assert found == [1.0, 0.0]
