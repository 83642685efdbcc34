"""The reward is the verifier's judgement: 1 proved, 0 judged and failed, None not judged."""

import pytest

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
