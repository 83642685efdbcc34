"""Mutations are small, seeded edits on four levels."""

import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.mining.mutate import Level, Surroundings, hypotheses_of, mutate
from training.mining.normal import edit_distance, proof_tokens

PROOF = """intro h
cases h with
| inl a => exact Or.inr a
| inr b =>
  rw [Nat.add_comm m 2]
  constructor
  · simp [hm]
  · omega"""
AROUND = Surroundings(
    ("h", "hm", "m"), ("Nat.add_comm", "Nat.mul_comm", "Nat.add_assoc", "foo_bar")
)


def drawn(proof: str = PROOF, around: Surroundings = AROUND, many: int = 300) -> list[str]:
    found = (mutate(proof, random.Random(seed), around) for seed in range(many))
    return [f"{each.level}: {each.text}" for each in found if each is not None]


def test_each_level_comes_up_about_as_often() -> None:
    found = (mutate(PROOF, random.Random(seed), AROUND) for seed in range(300))
    counts = Counter(each.level for each in found if each is not None)
    assert set(counts) == set(Level)
    assert min(counts.values()) > 60


@pytest.mark.parametrize(
    "expected",
    [
        "theorem: " + PROOF.replace("Nat.add_comm", "Nat.mul_comm"),
        "theorem: " + PROOF.replace("[hm]", "[h]"),
        "tactic: " + PROOF.replace("omega", "rfl"),
        "tactic: " + PROOF.replace("omega", "trivial"),
        "tactic: " + PROOF.replace("intro h\n", ""),
        "line: " + PROOF.replace("  constructor\n", ""),
        "line: " + PROOF.replace("  constructor\n", "  constructor\n  constructor\n"),
        "line: " + PROOF.replace("m 2]", "m 3]"),
        "line: " + PROOF.replace("· omega", "omega"),
        "line: " + PROOF.replace("Or.inr", "Or.inr'"),
        "goal: intro h\ncases h <;> auto",
        "goal: " + PROOF.replace("exact Or.inr a", "auto"),
        "goal: " + PROOF.replace("  · simp [hm]\n  · omega", "  all_goals auto"),
    ],
)
def test_the_edits_that_there_are(expected: str) -> None:
    assert expected in drawn(many=3000)


def test_one_seed_gives_one_mutation() -> None:
    assert drawn() == drawn()


@given(st.integers(0, 10**6))
def test_a_mutation_is_another_text_and_stays_near(seed: int) -> None:
    found = mutate(PROOF, random.Random(seed), AROUND)
    assert found is not None
    assert found.text.split() != PROOF.split()
    before, after = proof_tokens(PROOF), proof_tokens(found.text)
    if found.edit not in ("without step", "swapped steps", "hastened"):
        assert edit_distance(before, after) <= 12


@given(st.text(max_size=60), st.integers(0, 99))
def test_any_text_can_be_given(text: str, seed: int) -> None:
    found = mutate(text, random.Random(seed), AROUND)
    assert found is None or found.text.strip()


def test_the_names_that_a_statement_brings() -> None:
    claim = "theorem x {α : Type} (a b : α) (h : a = b) [Inhabited α] : b = a := by"
    assert hypotheses_of(claim) == ("α", "a", "b", "h")
