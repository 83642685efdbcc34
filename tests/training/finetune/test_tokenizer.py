"""The tokenizer of models from random weights: exact, deterministic, with Lean's own words."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.styles import MARKERS
from training.finetune.tokenizer import SPECIAL, train_tokenizer

pytest.importorskip("transformers", reason="not installed: pip install -e '.[train]'")

SIGNS = [*"∀∃→↔∧∨¬≤≥≠⟨⟩·λ⊢∣∘", ":=", "=>", "<;>"]
WORDS = ["intro", "simp_all", "omega", "rcases", "all_goals", " by_cases", "Nat", "Prop"]
TEXTS = [
    "theorem x (a b : Nat) (hab : a ≤ b) : a < b + 1 := by",
    "constructor\n· intro ⟨hp, hq⟩\n  exact Nat.lt_succ_of_le hab",
    "theorem x (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := by",
    "∮ ∮ hab hab hab hpq hpq",
]


@pytest.fixture(scope="module")
def tokenizer() -> Any:
    return train_tokenizer(TEXTS, 1500)


def pieces(tokenizer: Any, text: str) -> list[str]:
    return [tokenizer.decode([token]) for token in tokenizer(text)["input_ids"]]


@given(text=st.text() | st.lists(st.sampled_from([*SPECIAL, *" \n\t\r.∀h₁'_é\x00😀"])).map("".join))
def test_every_text_comes_back_exactly(tokenizer: Any, text: str) -> None:
    ids = tokenizer(text, add_special_tokens=False)["input_ids"]
    assert tokenizer.decode(ids) == text


@pytest.mark.parametrize(
    "text",
    [*SIGNS, *WORDS, "\n", "\n  ", "\n    ", " →", " intro", ".succ", "_comm", *MARKERS],
)
def test_signs_words_and_indentations_are_one_token_each(tokenizer: Any, text: str) -> None:
    assert pieces(tokenizer, text) == [text]


def test_names_come_in_sensible_pieces_and_digits_alone(tokenizer: Any) -> None:
    assert pieces(tokenizer, "exact Nat.add_comm 120") == [
        "exact", " Nat", ".add", "_comm", " 1", "2", "0"
    ]  # fmt: skip
    assert pieces(tokenizer, "simp_all_arith") != ["simp_all", "_arith"], "a longer name is another"


def test_a_numbered_name_is_one_token(tokenizer: Any) -> None:
    assert pieces(tokenizer, "exact x1 h24.succ (d1.d4 y2) x10'") == [
        "exact", " x1", " h24", ".succ", " (", "d1", ".d4", " y2", ")", " x", "1", "0", "'"
    ]  # fmt: skip


def test_what_is_common_in_the_data_becomes_a_token(tokenizer: Any) -> None:
    assert pieces(tokenizer, " hab") == [" hab"]
    assert pieces(tokenizer, "∮") == ["∮"]
    assert len(pieces(tokenizer, "∯")) == 3, "and what never came becomes its bytes"


def test_the_same_data_give_the_same_tokens_within_the_size(tokenizer: Any) -> None:
    again = train_tokenizer(TEXTS, 1500)
    assert json.loads(again.backend_tokenizer.to_str()) == json.loads(
        tokenizer.backend_tokenizer.to_str()
    )
    needed = len(train_tokenizer([], 1))
    assert needed < 1500
    assert len(train_tokenizer(TEXTS * 3, needed + 2)) == needed + 2


def test_the_rendered_prompt_is_a_prefix_of_the_conversation(tokenizer: Any) -> None:
    prompt = [{"role": "user", "content": TEXTS[0]}]
    reply = {"role": "assistant", "content": "\n  exact h"}
    begun = tokenizer.apply_chat_template(prompt, tokenize=False, add_generation_prompt=True)
    whole = tokenizer.apply_chat_template([*prompt, reply], tokenize=False)
    assert whole == f"{begun}\n  exact h<|end|>"
    ids = tokenizer(begun)["input_ids"]
    assert tokenizer(whole)["input_ids"][: len(ids)] == ids
    assert tokenizer(whole)["input_ids"][-1] == tokenizer.eos_token_id
