"""What is like a held-out statement is kept out, however it is written; what is new is not."""

import pytest

from benchmarks.bundled import load_core
from benchmarks.errors import BenchmarkError
from benchmarks.problem import Problem
from training.statements.filter import HeldOut, Seen


def problem(text: str, prelude: str = "") -> Problem:
    return Problem("drawn/x_0", f"theorem x {text} := by", prelude=prelude)


SECRET = problem("(a b c : Nat) (h : a ≤ b) (k : b < c) : ∃ d, a + d < c * c + b")


@pytest.mark.parametrize(
    "text",
    [
        "(a b c : Nat) (h : a ≤ b) (k : b < c) : ∃ d, a + d < c * c + b",
        "(x y z : Nat) (p : x ≤ y) (q : y < z) : ∃ w, x + w < z * z + y",
        "(a b c : Nat) (k : b < c) (h : a ≤ b) : ∃ d, a + d < c * c + b",
        "(a b c : Nat) : a ≤ b → b < c → ∃ d, a + d < c * c + b",
        "{a b c : Nat}\n    (h : a ≤ b)\n    (k : b < c) :\n    ∃ d, a + d < c * c + b",
        ": ∀ a b c : Nat, a ≤ b → b < c → ∃ d, a + d < c * c + b",
        "(a : Nat) : ∀ (b c : Nat), a ≤ b → b < c → ∃ d, a + d < c * c + b",
    ],
)
def test_a_planted_held_out_statement_is_found_however_it_is_written(text: str) -> None:
    assert HeldOut([SECRET]).holds(problem(text))


DOUBLE = "def double (n : Nat) : Nat := n + n"
OTHERS = ("inductive Colour where | red | green", "def half (n : Nat) : Nat := n / 2")
ABOUT_DOUBLE = problem("(a b : Nat) (h : a ≤ b) : double a ≤ double b", DOUBLE)


@pytest.mark.parametrize(
    "prelude",
    [
        "\n".join((DOUBLE, *OTHERS, *OTHERS)),
        "\n\n".join((*OTHERS, *OTHERS, "/-- words -/\n" + DOUBLE)),
        "\n".join((*OTHERS, *OTHERS, DOUBLE.replace("(n : Nat)", "(k : Nat)"))).replace(
            "n + n", "k + k"
        ),
    ],
)
def test_further_definitions_hide_nothing(prelude: str) -> None:
    asked = problem("(x y : Nat) (p : x ≤ y) : double x ≤ double y", prelude)

    assert HeldOut([ABOUT_DOUBLE]).holds(asked)


@pytest.mark.parametrize(
    ("text", "prelude"),
    [
        (
            "(a b : Nat) (h : a ≤ b) : double a ≤ double b",
            "def double : Nat → Nat\n  | 0 => 3\n  | k + 1 => 7 * double k",
        ),
        ("(n : Nat) : double (half n) ≤ n ∨ n = 0 ∧ True", "\n".join((DOUBLE, *OTHERS))),
    ],
)
def test_another_definition_or_claim_is_not(text: str, prelude: str) -> None:
    assert not HeldOut([ABOUT_DOUBLE]).holds(problem(text, prelude))


@pytest.mark.parametrize(
    "text",
    [
        "(p q : Prop) (h : p ∧ q) : q ∧ p",
        "(a b : Nat) (h : a ≤ b) : a < b + 1",
        "(xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length",
    ],
)
def test_another_statement_is_not(text: str) -> None:
    assert not HeldOut([SECRET]).holds(problem(text))


def test_every_held_out_problem_of_core_is_held_out() -> None:
    held_out = HeldOut.of_core()

    assert all(held_out.holds(each) for split in ("valid", "test") for each in load_core(split))


def test_no_train_problem_of_core_is_taken_for_a_held_out_one() -> None:
    held_out = HeldOut.of_core()

    assert not any(held_out.holds(each) for each in load_core("train"))


def test_a_guard_of_nothing_is_refused() -> None:
    with pytest.raises(BenchmarkError, match="no held-out problems"):
        HeldOut([])


def test_a_statement_with_other_names_was_there_before() -> None:
    seen = Seen()

    assert not seen.add(problem("(a b : Nat) : a + b = b + a"))
    assert seen.add(problem("(m n : Nat) : m + n = n + m"))
    assert not seen.add(problem("(m n : Nat) : m * n = n * m"))


def test_the_same_claim_about_another_definition_is_new() -> None:
    seen = Seen()
    seen.add(problem("(n : Nat) : f n = 0", "def f (n : Nat) : Nat := n - n"))

    assert not seen.add(problem("(n : Nat) : f n = 0", "def f (n : Nat) : Nat := 0 * n"))
