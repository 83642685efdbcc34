"""Theorems are taken apart into variables, hypotheses, goal and what the prelude declares."""

import pytest

from agents.builtin.formula import Form
from agents.builtin.prelude import Constructor, parse_prelude
from agents.builtin.shape import shape_of
from tools.lean.text.statement import StatementError

_TREE = """inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

def Tree.size {α : Type} : Tree α → Nat
  | .leaf => 0
  | .node l _ r => l.size + r.size + 1
"""


def test_binders_are_told_apart_by_their_types() -> None:
    shape = shape_of(
        "theorem t {α : Type} (P : α → Prop) [Inhabited α] (a b : α) (h : P a) (e : a = b)"
        " (f : α → Nat) : P b := by"
    )
    assert [each.name for each in shape.variables] == ["α", "P", "a", "b", "f"]
    assert [each.name for each in shape.hypotheses] == ["h", "e"]
    assert shape.goal.text == "P b"


def test_predicates_of_the_prelude_make_hypotheses() -> None:
    prelude = "inductive Even : Nat → Prop where\n  | zero : Even 0\n"
    shape = shape_of(f"{prelude}\ntheorem t (n : Nat) (h : Even n) : n = n := by")
    assert [each.name for each in shape.hypotheses] == ["h"]


def test_the_prelude_stands_before_the_theorem() -> None:
    shape = shape_of(f"{_TREE}\ntheorem t (x : Tree Nat) : x.size = x.size := by")
    assert shape.definitions == ("Tree.size",)
    found = shape.inductive_of("Tree Nat")
    assert found is not None
    assert found.constructors == (
        Constructor("leaf", ()),
        Constructor("node", ("Tree α", "α", "Tree α")),
    )
    assert not found.predicate
    assert not found.enumeration


def test_known_types_need_no_prelude_and_functions_have_none() -> None:
    shape = shape_of("theorem t (n : Nat) : n = n := by")
    nat = shape.inductive_of("Nat")
    assert nat is not None
    assert [each.name for each in nat.constructors] == ["zero", "succ"]
    assert shape.inductive_of("Nat → Nat") is None
    assert shape.inductive_of("α") is None


def test_of_definitions_it_is_known_whether_they_recur_and_could_loop() -> None:
    prelude = parse_prelude(
        "def f : Nat → Nat\n  | 0 => 0\n  | n + 1 => f n\n"
        "def g (n : Nat) : Nat := if n = 0 then 1 else g (n / 2)\n"
        "def k (n : Nat) : Nat :=\n  match n with\n  | 0 => 0\n  | n + 1 => k n\n"
        "def Both (p q : Prop) : Prop := p ∧ q\n"
        "inductive Colour where\n  | red | green\n"
        "structure Pair where\n  one : Nat\n  two : Nat\n"
    )
    f, g, k, both = prelude.definitions
    assert (k.recursive, k.loops) == (True, False)
    assert (f.recursive, g.recursive, both.recursive) == (True, True, False)
    assert (f.loops, g.loops, both.predicate) == (False, True, True)
    colour, pair = prelude.inductives
    assert colour.enumeration
    assert pair.constructors == (Constructor("mk", ("Nat", "Nat")),)


def test_goals_keep_their_connectives() -> None:
    assert shape_of("theorem t (p : Prop) : p → p := by").goal.form is Form.IMPLIES


def test_what_is_no_theorem_is_refused() -> None:
    with pytest.raises(StatementError):
        shape_of("hello")


def test_an_inductive_type_may_have_no_constructors() -> None:
    (empty,) = parse_prelude("inductive Void : Type\n").inductives
    assert (empty.name, empty.constructors, empty.predicate) == ("Void", (), False)
