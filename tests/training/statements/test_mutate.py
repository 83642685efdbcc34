"""Variants of a theorem differ from it; two theorems can be said at once."""

import random

from training.statements.mutate import composed, mutated
from training.statements.theorem import Theorem, parse_theorem


def theorem(text: str) -> Theorem:
    found = parse_theorem(f"theorem t {text} := by")
    assert found is not None
    return found


def variants(text: str, count: int = 200) -> set[str]:
    found = (mutated(theorem(text), random.Random(i)) for i in range(count))
    return {str(each) for each in found if each is not None}


def test_an_equivalence_falls_into_its_directions_and_swaps_its_sides() -> None:
    found = variants("(p q : Prop) : p ∧ q ↔ q ∧ p")

    assert "(p q : Prop) (h : p ∧ q) : q ∧ p" in found
    assert "(p q : Prop) : (q ∧ p) ↔ p ∧ q" in found


def test_a_premise_becomes_an_implication_and_back_and_a_contraposition() -> None:
    assert "(a b : Nat) : a < b → a ≤ b" in variants("(a b : Nat) (h : a < b) : a ≤ b")
    assert "(a b : Nat) (h : a < b) : a ≤ b" in variants("(a b : Nat) : a < b → a ≤ b")
    assert "(a b : Nat) (h : ¬(a ≤ b)) : ¬(a < b)" in variants("(a b : Nat) (h : a < b) : a ≤ b")


def test_constants_change_and_variables_take_values() -> None:
    found = variants("(n : Nat) : n + 2 = 2 + n")

    assert any("3" in each for each in found)
    assert "(n : Nat) : (n + 1) + 2 = 2 + (n + 1)" in found


def test_no_variant_is_the_theorem_itself() -> None:
    text = "(p q : Prop) (h : p) : p ∨ q"

    assert text not in variants(text)


def test_a_composition_keeps_the_variables_of_both_apart() -> None:
    both = composed(
        theorem("(a b : Nat) : a + b = b + a"),
        theorem("(a : Prop) (h : a) : a ∨ a"),
        random.Random(0),
    )

    assert both.names == {"a", "b", "a'", "h"}
    assert both.claim in ("a + b = b + a ∧ (a' ∨ a')", "(a' ∨ a') ∧ a + b = b + a")
