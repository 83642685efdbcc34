"""Which words are names: the binders, declarations and patterns of Lean text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents import binding
from tools.lean.text.lexer import significant


def names(text: str) -> list[str]:
    return list(dict.fromkeys(binding.bound(significant(text))))


def declared(prelude: str) -> list[str]:
    return [name for part in binding.declarations(prelude) for name in binding.declared(part)]


@pytest.mark.parametrize(
    ("text", "brought"),
    [
        ("∀ x y, x = y", "x y"),
        ("∀ (n m : Nat) {k : Nat} ⦃j : Nat⦄, n = m", "n m k j"),
        ("∃ x ∈ xs, x = y", "x"),
        ("∃ x y : Nat, x < y", "x y"),
        ("∃! x, x = y", "x"),
        ("∀ ε > δ, P ε", "ε"),
        ("fun ⟨a, b⟩ => a + c", "a b"),
        ("fun x (y : Nat × z) ↦ x", "x y"),
        ("fun | inl h => h | inr h => h", ""),
        ("(h₁ : p) [inst : Monoid α]", "h₁ inst"),
        ("[Monoid α]", ""),
        ("(5 : Int) + (f (x) : Int)", ""),
        ("if h : p then q else r", "h"),
        ("let m := 1; let ⟨a, b⟩ := p; a", "m a b"),
        ("∀ «odd name», «odd name» = x", ""),
    ],
)
def test_binders_bring_their_variables(text: str, brought: str) -> None:
    assert names(text) == brought.split()


@pytest.mark.parametrize(
    ("signature", "before"),
    [
        ("(p q : Prop) (h : p ∧ q) : ∀ r : Prop, r", "p q h"),
        ("{α : Type} [inst : Mul α] [Add α] ⦃a : α⦄ : a = a", "α inst a"),
        ("(f : ∀ n : Nat, n = n) (g : (k : Nat) → P k) : True", "f g"),
        (": ∀ n : Nat, n = n", ""),
    ],
)
def test_the_context_is_what_stands_before_the_colon(signature: str, before: str) -> None:
    assert [name for name, _ in binding.context(significant(signature))] == before.split()


@pytest.mark.parametrize(
    ("prelude", "brought"),
    [
        ("def f (n : Nat) : Nat := n", "f"),
        ("@[simp] theorem f_zero : f 0 = 0 := rfl", "f_zero"),
        ("inductive Tree | leaf | node (l r : Tree)", "Tree leaf node"),
        ("inductive Even : Nat → Prop where\n| zero : Even 0\n| step n : Even n", "Even zero step"),
        ("structure Pair (α β : Type) where\n  one : α\n  two : β", "Pair one two"),
        ("class Magma (α : Type) where\n  op : α → α → α", "Magma op"),
        ("structure S where\n  all : ∀ n : Nat, n = n", "S all"),
        ("def Tree.size : Tree → Nat\n| .leaf => 0\n| .node l r => 1", "Tree.size"),
        ("inductive A | a\ninstance : Inhabited A := ⟨match 0 with | n => .a⟩", "A a"),
        ("open Nat\nvariable (n : Nat)\nnamespace Foo\nend Foo", ""),
        ("class inductive C | c", "C c"),
        ("def", ""),
        ("", ""),
    ],
)
def test_declarations_bring_names_constructors_and_fields(prelude: str, brought: str) -> None:
    assert declared(prelude) == brought.split()


@pytest.mark.parametrize(
    ("equations", "brought"),
    [
        ("def f : List Nat → Nat | [] => 0 | x :: xs => x", "x xs"),
        ("def f : T → Nat\n| .node l _ => f l\n| Tree.leaf => 0", "l"),
        ("def f : T → T → Nat\n| .a, y | y, .b => 0", "y"),
        ("inductive T | one | two", ""),
    ],
)
def test_patterns_bring_their_variables(equations: str, brought: str) -> None:
    found = binding.matched(significant(equations)[2:])
    assert list(dict.fromkeys(found)) == brought.split()


@pytest.mark.parametrize(
    ("script", "brought"),
    [
        ("intro x y\nexact z", "x y"),
        ("intro (h : p); exact h", "h"),
        ("rintro ⟨x, rfl⟩ (h | ⟨h', -⟩)", "x h h'"),
        ("obtain ⟨w, hw⟩ := h", "w hw"),
        ("obtain ⟨x, hx : P x, hy⟩ | k := h", "x hx hy k"),
        ("rcases h with ⟨a, b⟩ | c", "a b c"),
        ("induction n with\n| zero => rfl\n| succ n ih => simp [ih]", "n ih"),
        ("cases xs with | nil => rfl | cons x xs => simp", "x xs"),
        ("cases h with\n| @step m hm => rfl\n| .base k => rfl", "m hm k"),
        ("match h with\n| ⟨a, b⟩ => exact c", "a b"),
        ("have h : p := q\nhave : r := h\nhave ⟨a, b⟩ := h", "h a b"),
        ("have f (n : Nat) : P n := g n", "f n"),
        ("exact fun h => k (fun ⟨a, _⟩ => h a)", "h a"),
        ("case inl a b => exact a", "a b"),
        ("case h => exact h", ""),
        ("next a => exact a", "a"),
        ("by_cases hp : p\n· simp [hp]", "hp"),
        ("simp at h\nomega\nexact Nat.le_refl n", ""),
        ("rename_i a b\nfunext x", "a b x"),
        ("intro x <;> simp [y]", "x"),
        ("refine ⟨?_, fun x => ?_⟩", "x"),
        ("exact (trivial : True)", ""),
    ],
)
def test_a_proof_brings_names_in_order(script: str, brought: str) -> None:
    assert list(dict.fromkeys(binding.introduced(script))) == brought.split()


PIECES = """
    ∀ ∃ fun ( ) { } ⟨ ⟩ [ ] | : := => , ∈ def inductive structure where have let case with
    variable @[ a b.c «d e» .f ? ! 1 intro obtain /-doc-/ -- «
"""
TEXTS = st.lists(st.sampled_from([*PIECES.split(), "\n"])).map(" ".join)


@given(TEXTS)
def test_any_text_is_read_and_only_its_own_words_are_names(text: str) -> None:
    tokens = significant(text)
    parts = list(binding.declarations(text))
    found = [
        *binding.bound(tokens),
        *(name for name, _ in binding.context(tokens)),
        *binding.introduced(text),
    ]
    found += [name for each in parts for name in (*binding.matched(each), *binding.declared(each))]
    assert set(found) <= {token.text for token in tokens}
    assert [token for part in parts for token in part] == list(tokens), "no token is lost"
