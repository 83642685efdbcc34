"""A theorem's text is taken apart and put together again."""

import pytest

from benchmarks.bundled import load_core
from training.statements.theorem import Theorem, opened, parse_theorem, renamed, split_claim


@pytest.mark.parametrize(
    "text",
    [
        "(p q : Prop) (h : p ∧ q) : q ∧ p",
        "{α : Type} [DecidableEq α] (a b : α) : a = b ∨ a ≠ b",
        "(f : Nat → Nat) (h : ∀ x : Nat, f x = x) : f 3 = 3",
    ],
)
def test_binders_and_claim_are_found_and_written_back(text: str) -> None:
    assert str(parse_theorem(f"theorem some_name {text} := by")) == text


def test_all_train_statements_can_be_taken_apart() -> None:
    assert all(parse_theorem(each.statement) for each in load_core("train"))


@pytest.mark.parametrize(
    ("claim", "parts"),
    [
        ("p ∧ q ↔ q ∧ p", ("p ∧ q", "↔", "q ∧ p")),
        ("p → q → r", ("p", "→", "q → r")),
        ("p ∧ q ∨ r", ("p ∧ q", "∨", "r")),
        ("a + b = b + a", ("a + b", "=", "b + a")),
        ("¬a = b ∧ c", ("¬a = b", "∧", "c")),
        ("(p ↔ q) ∧ r", ("(p ↔ q)", "∧", "r")),
        ("p ∧ ∀ x, q x ↔ r x", ("p", "∧", "∀ x, q x ↔ r x")),
    ],
)
def test_the_weakest_connective_splits_a_claim(claim: str, parts: tuple[str, str, str]) -> None:
    assert split_claim(claim) == parts


@pytest.mark.parametrize("claim", ["∀ x, p x ↔ q x", "f a b", "¬a = b", "¬(p ↔ q)"])
def test_what_stands_under_a_binder_or_a_negation_does_not_split(claim: str) -> None:
    assert split_claim(claim) is None


def test_variables_of_a_leading_quantifier_move_before_the_colon() -> None:
    theorem = parse_theorem(
        "theorem t (a : Nat) : ∀ b c : Nat, ∀ (p : Prop), a = b → p ∨ c = c := by"
    )

    assert theorem is not None
    assert str(opened(theorem)) == "(a : Nat) (b c : Nat) (p : Prop) : a = b → p ∨ c = c"


def test_only_whole_names_are_renamed() -> None:
    assert renamed("a + a' + ba + x.a + f a", {"a": "b"}) == "b + a' + ba + x.a + f b"


def test_names_are_all_names_of_the_binders() -> None:
    theorem = parse_theorem("theorem t (a b : Nat) (h : a = b) : b = a := by")

    assert isinstance(theorem, Theorem)
    assert theorem.names == {"a", "b", "h"}
