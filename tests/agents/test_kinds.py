"""The letter of a numbered name says what kind of thing it is."""

import pytest

from agents.numbering import numbered_signature
from benchmarks.problem import Problem


def shown(signature: str, prelude: str = "") -> str:
    return numbered_signature(Problem("p", f"theorem p {signature} := by", prelude=prelude))


@pytest.mark.parametrize(
    ("signature", "expected"),
    [
        ("(α : Type) (β : Type u) : α = α", "(t1 : Type) (t2 : Type u) : t1 = t1"),
        ("{F : Type → Type} : F = F", "{x1 : Type → Type} : x1 = x1"),
        ("(a b : Prop) (ha : a) : a", "(q1 q2 : Prop) (g1 : q1) : q1"),
        ("(a b : Prop) (hab : a → b) : b", "(q1 q2 : Prop) (g1 : q1 → q2) : q2"),
        ("(P : Nat → Prop) (h : P 0) : P 0", "(r1 : Nat → Prop) (g1 : r1 0) : r1 0"),
        ("(f : Nat → Nat) (n : Nat) : f n = n", "(f1 : Nat → Nat) (x1 : Nat) : f1 x1 = x1"),
        ("(n : Nat) (h : n ≤ 3) : n < 4", "(x1 : Nat) (g1 : x1 ≤ 3) : x1 < 4"),
        ("(h : ∀ n : Nat, n = n) : True", "(g1 : ∀ y1 : Nat, y1 = y1) : True"),
        ("(h : ¬True) (i : False) : True", "(g1 : ¬True) (g2 : False) : True"),
        ("(f : Nat → Nat) (h : Function.Injective f) : True",
         "(f1 : Nat → Nat) (g1 : Function.Injective f1) : True"),
        ("(p : Nat × Nat) (l : List (Nat → Nat)) : p = p",
         "(x1 : Nat × Nat) (x2 : List (Nat → Nat)) : x1 = x1"),
    ],
)  # fmt: skip
def test_the_letter_is_that_of_the_kind(signature: str, expected: str) -> None:
    assert shown(signature) == expected


def test_what_the_prelude_declares_as_a_proposition_makes_a_hypothesis() -> None:
    prelude = (
        "def Even (n : Nat) : Prop := n % 2 = 0\n"
        "inductive Path : Nat → Nat → Prop where\n  | stay (n : Nat) : Path n n\n"
        "def size (n : Nat) : Nat := n"
    )
    assert shown("(n : Nat) (h : Even n) (p : Path n n) : size n = n", prelude) == (
        "(x1 : Nat) (g1 : d1 x1) (g2 : d2 x1 x1) : d4 x1 = x1"
    )
