"""Legality: no honest proof is refused, however like a forbidden one it looks."""

import pytest

from tests.tools.lean.text.support import SIGNATURE, rules
from tools.lean.text.legality import violations
from tools.lean.text.mapped import MappedText
from tools.lean.text.splice import splice
from tools.lean.text.statement import parse_statement

HONEST_BODIES = [
    "exact ⟨hp, hq⟩ -- no sorry, no axiom",
    "/- axiom h : False -/ trivial",
    "/- /- macro -/ #exit -/ trivial",
    'have h : "sorry axiom" = "sorry axiom" := rfl\n  trivial',
    "exact «sorry»",
    "exact «axiom» «end»",
    "exact axiom_x",
    "exact List.prefix_append _ _",
    "exact s.prefix",
    "exact (f x).prefix",
    "exact h.end.open",
    "exact (·.instance)",
    "exact x |>.notation",
    "exact .end",
    "exact isOpen_iff",
    "exact macroish elaborate syntaxes",
    "exact unsafe_lemma partial_order",
    "exact Nat.sub_add_cancel h",
    "exact h.1.2",
    "exact sorry_free",
    "intro constant extern stop",
    "simp only [stop, extern]",
    "simp [foo, Nat.add_comm] at h ⊢",
    "simp (config := { decide := true })",
    "decide +kernel",
    "norm_num [abs_lt] at *",
    "open Nat in simp",
    "open Classical in exact em p",
    "open Finset (range) in simp",
    "open Nat hiding add_comm in simp",
    "open Nat renaming add_comm → ac in simp",
    "open scoped BigOperators in simp",
    "set_option maxRecDepth 10000 in simp",
    "set_option maxHeartbeats 400000 in\n  simp",
    "set_option linter.unusedVariables false in simp",
    "have h : p ∧ q := by\n    constructor <;> assumption\n  exact h",
    "let rec @[simp] f : Nat → Nat | 0 => 0 | n + 1 => f n\n  trivial",
    "show_term exact hp",
    "classical\n  trivial",
    "letI : Inhabited Nat := ⟨1⟩\n  trivial",
    "haveI := h\n  infer_instance",
    "conv => lhs; rw [h]",
    "calc\n    p = q := by simp\n    _ = r := by simp",
    "rcases h with ⟨a, b⟩ | ⟨c, d⟩",
    "obtain ⟨x, rfl⟩ : ∃ x, x = 1 := ⟨1, rfl⟩",
    "exact fun ⟨a, b⟩ ↦ ⟨b, a⟩",
    "exact (#s = 1)",
    "have : #[1, 2].size = 2 := rfl",
    "exact f ⁻¹' s ∪ f '' t",
    "exact xs[i]'h",
    "exact 'a'.toNat = 97",
    "exact `foo",
    'exact r"sorry"',
    "exact ∑ x ∈ s, |x - 1| ≤ ‖y‖",
    "match h with\n  | .inl a => exact a\n  | .inr b => exact b",
    "exact foo\n  termination_by n\n  decreasing_by omega",
    "exact aux\nwhere\n  aux : True := trivial",
    "nlinarith [sq_nonneg (x - y)]",
    "native",
    "exact { native with a := 1 }",
    "simp_arith; ring_nf; omega",
    "repeat' (first | assumption | constructor)",
    "fun_induction f",
    "exact Lean.Omega.foo",
    "have := Lean.Grind.foo",
    "rw [show (2 : ℕ) = 1 + 1 from rfl]",
    "done",
]


@pytest.mark.parametrize("tactic", HONEST_BODIES)
def test_an_honest_body_breaks_no_rule(tactic: str) -> None:
    statement = parse_statement("theorem foo : True := by")
    for text in (f"theorem foo : True := by\n  {tactic}", f"by\n  {tactic}"):
        spliced = splice(statement, MappedText.of(text))
        assert spliced is not None
        assert violations(spliced, statement) == ()
        assert tactic.rstrip().endswith(spliced.body.text[-4:]) or "--" in tactic


HONEST_HELPERS = [
    "theorem aux : True := trivial",
    "lemma aux : True := by trivial",
    "private theorem aux : True := trivial",
    "private lemma aux : True := trivial",
    "protected theorem Nat.aux : True := trivial",
    "@[simp] theorem aux : True := trivial",
    "@[simp, local simp] theorem aux : True := trivial",
    "@[simp 1100] theorem aux : True := trivial",
    "@[simp ←] theorem aux : True := trivial",
    "@[local simp] private lemma aux : True := trivial",
    "@[ext (iff := false)] structure A where\n  a : Nat",
    "@[elab_as_elim] theorem aux : True := trivial",
    "@[reducible] def f := 1",
    "@[to_additive (attr := simp)] theorem aux : True := trivial",
    "/-- doc with axiom and sorry -/\ntheorem aux : True := trivial",
    "def f (n : Nat) : Nat := n + 1",
    "abbrev F := Nat → Nat",
    "noncomputable def f := Classical.choice h",
    "def f : Nat → Nat\n  | 0 => 0\n  | n + 1 => f n",
    "def f (n : Nat) : Nat := f (n / 2)\ntermination_by n\ndecreasing_by omega",
    "nonrec theorem A.aux : True := trivial",
    "inductive T where\n  | a\n  | b (n : Nat)\n  deriving DecidableEq, Repr",
    "structure A where\n  /-- a field -/\n  a : Nat\n  deriving Inhabited",
    "structure B extends A where\n  b : Nat",
    "mutual\ndef a : Nat → Nat\n  | n + 1 => b n\ndef b : Nat → Nat\n  | n + 1 => a n\nend",
    "open Nat in\ntheorem aux : True := trivial",
    "open Nat\ntheorem aux : True := trivial",
    "open scoped BigOperators\nopen Finset hiding sum\ntheorem aux : True := trivial",
    "set_option maxHeartbeats 400000 in\ntheorem aux : True := trivial",
    "set_option maxHeartbeats 400000\nset_option maxRecDepth 1000\ntheorem aux : True := trivial",
    "set_option autoImplicit false\nset_option linter.all false\nset_option pp.all true",
    "attribute [local simp] Nat.add_comm in\ntheorem aux : True := trivial",
    "omit h in\ntheorem aux : True := trivial",
    "import Mathlib\nimport Aesop",
    "/-! # Section with end and namespace -/",
    "-- axiom",
    "#check Nat\n#eval 1 + 1\n#print Nat",
    "example : True := trivial",
    "theorem aux.{u} (α : Type u) : True := trivial",
    "theorem aux' (h : let x := 1; x = 1) : True := trivial",
    "theorem «odd name» : True := trivial",
]


@pytest.mark.parametrize("helper", HONEST_HELPERS)
def test_an_honest_helper_breaks_no_rule(helper: str) -> None:
    assert rules(f"```lean\n{helper}\n\n{SIGNATURE} := ⟨hp, hq⟩\n```") == []
