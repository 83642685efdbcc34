"""Likeness sees through names, the placing of hypotheses and swapped sides, and nothing else."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.bundled import load_core
from benchmarks.likeness import likeness, shape
from benchmarks.problem import Problem

TOO_ALIKE = 0.65
"""Above all pairs of different problems here, below every variant that a reader would call one."""

TREE = "inductive Tree where\n  | leaf\n  | node : Tree → Tree → Tree\n"
TURN = "def turn : Tree → Tree\n  | .leaf => .leaf\n  | .node l r => .node (turn r) (turn l)"
SAME = "def same : Tree → Tree\n  | t => t"


def test_no_problem_has_a_near_duplicate_in_another_split() -> None:
    shapes = [(problem, shape(problem)) for problem in load_core()]
    alike = [
        (round(degree, 2), a.split, a.id, b.split, b.id)
        for (a, left), (b, right) in itertools.combinations(shapes, 2)
        if a.split != b.split and (degree := likeness(left, right)) >= TOO_ALIKE
    ]

    assert alike == []


def test_no_definition_of_a_prelude_is_used_in_two_splits() -> None:
    splits: dict[str, set[str]] = {}
    for problem in load_core():
        for name in re.findall(
            r"^(?:inductive|structure|def) (\w+)", problem.prelude, re.MULTILINE
        ):
            splits.setdefault(name, set()).add(problem.split)

    assert {name: found for name, found in splits.items() if len(found) > 1} == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "theorem a (p q : Prop) : p ∧ q → q ∧ p := by",
            "theorem b (x y : Prop) : x ∧ y → y ∧ x := by",
        ),
        ("theorem a (n : Nat) : n + 0 = n := by", "theorem b (n : Nat) : n = n + 0 := by"),
        (
            "theorem a (m n : Nat) : m + n = n + m := by",
            "theorem b (n m : Nat) : m + n = n + m := by",
        ),
        ("theorem a (p : Prop) (h : p) : p := by", "theorem b {p : Prop} : p → p := by"),
        ("theorem a (p q : Prop) : p ∨ q ↔ q := by", "theorem b (p q : Prop) : q ↔ p ∨ q := by"),
        (
            "theorem a (f : Nat → Nat) (h : ∀ x, f x = x) (n : Nat) : f (f n) = n := by",
            "theorem b {g : Nat → Nat} (m : Nat) (e : ∀ y, g y = y) : g (g m) = m := by",
        ),
    ],
    ids=["names", "sides", "order of binders", "premise", "equivalence", "all"],
)
def test_variants_of_one_statement_are_wholly_alike(one: str, other: str) -> None:
    assert degree(one, other) == 1


def test_other_statements_are_less_alike() -> None:
    assert (
        degree(
            "theorem a (p q : Prop) : ((p → q) → p) → p := by",
            "theorem b (p : Prop) : (¬p → p) → p := by",
        )
        < TOO_ALIKE
    )
    assert (
        degree(
            "theorem a (n : Nat) : n + 0 = n := by",
            "theorem b (xs ys : List Nat) : (xs ++ ys).length = xs.length + ys.length := by",
        )
        < 0.3
    )


def test_a_changed_detail_leaves_statements_too_alike() -> None:
    assert (
        degree(
            "theorem a (a b c : Nat) : a * (b + c) = a * b + a * c := by",
            "theorem b (a b c : Int) : a * (b + c) = a * b + a * c := by",
        )
        >= TOO_ALIKE
    )
    assert (
        degree(
            "theorem a (a b c : Nat) (h : a ≤ b) : a + c ≤ b + c := by",
            "theorem b (a b c : Nat) (h : a ≤ b) (h2 : 0 < c) : a + c ≤ b + c := by",
        )
        >= TOO_ALIKE
    )


def test_the_same_words_about_other_definitions_are_not_alike() -> None:
    statement = "theorem a (t : Tree) : f (f t) = t := by"
    turned = shape(Problem("core/a", statement.replace("f", "turn"), prelude=TREE + TURN))
    kept = shape(Problem("core/a", statement.replace("f", "same"), prelude=SAME))

    assert likeness(turned, kept) < TOO_ALIKE
    assert likeness(turned, turned) == 1


@given(st.permutations(["u", "v", "w'", "x₁", "yy", "Z"]))
def test_no_renaming_of_variables_hides_a_statement(names: list[str]) -> None:
    a, b, c, f, h, g = names
    renamed = (
        f"theorem other ({a} {b} {c} : Nat) ({f} : Nat → Nat) ({h} : ∀ {g}, {f} {g} < {g}) : "
        f"{f} ({a} + {b}) < {a} + {b} + {c} := by"
    )
    plain = (
        "theorem one (a b c : Nat) (f : Nat → Nat) (h : ∀ g, f g < g) : f (a + b) < a + b + c := by"
    )

    assert degree(plain, renamed) == 1


@given(st.sampled_from(load_core()), st.sampled_from(load_core()))
def test_likeness_is_symmetric_and_between_nought_and_one(a: Problem, b: Problem) -> None:
    left, right = shape(a), shape(b)

    assert likeness(left, right) == likeness(right, left)
    assert 0 <= likeness(left, right) <= 1
    assert likeness(left, left) == 1


def degree(one: str, other: str) -> float:
    return likeness(shape(Problem("core/a", one)), shape(Problem("core/b", other)))
