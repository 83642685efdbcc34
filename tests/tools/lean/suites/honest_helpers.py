"""Declarations of the model's own before the theorem."""

from tests.tools.lean.suites.honest import Honest, honest

_AND = "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by"
_ADD = "theorem t (n : Nat) : n + 0 = n := by"
_TRUE = "theorem t : True := by"
_ALL = "theorem t : ∀ n : Nat, 0 ≤ n := by"

HELPERS: tuple[Honest, ...] = (
    honest(
        "lemma_before",
        _AND,
        "lemma swap {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := swap h",
    ),
    honest(
        "theorem_before",
        _AND,
        "theorem swap {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact swap h",
    ),
    honest(
        "private_helper",
        _AND,
        "private theorem swap {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact swap h",
    ),
    honest(
        "protected_helper",
        _AND,
        "protected theorem My.swap {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact My.swap h",
    ),
    honest(
        "dotted_helper",
        _AND,
        "theorem And.turned {a b : Prop} (h : a ∧ b) : b ∧ a := ⟨h.2, h.1⟩\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact h.turned",
    ),
    honest(
        "definition_before",
        _ADD,
        "def zero' : Nat := 0\ntheorem zero_eq' : zero' = 0 := rfl\n"
        "theorem t (n : Nat) : n + 0 = n := by\n  show n + zero' = n\n  rfl",
    ),
    honest(
        "abbreviation_before",
        _AND,
        "abbrev Both (a b : Prop) := a ∧ b\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  exact (⟨h.2, h.1⟩ : Both q p)",
    ),
    honest(
        "noncomputable_definition",
        _TRUE,
        "noncomputable def pick {α : Type} (h : Nonempty α) : α := "
        "Classical.choice h\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "structure_before",
        _AND,
        "structure Pair (a b : Prop) : Prop where\n  fst : a\n  snd : b\n"
        "theorem t (p q : Prop) (h : p ∧ q) : q ∧ p := by\n  have k : Pair p q := ⟨h.1, h.2⟩\n"
        "  exact ⟨k.snd, k.fst⟩",
    ),
    honest(
        "inductive_before",
        _TRUE,
        "inductive Colour where\n  | red | green\n"
        "theorem t : True := by\n  have : Colour.red ≠ Colour.green := by intro h; cases h\n"
        "  trivial",
    ),
    honest(
        "inductive_family_before",
        _ALL,
        "inductive Below : Nat → Prop\n  | zero : Below 0\n"
        "  | step (n) : Below n → Below (n + 1)\n"
        "theorem t : ∀ n : Nat, 0 ≤ n := by\n  intro n\n  exact Nat.zero_le n",
    ),
    honest(
        "deriving_decidable",
        _TRUE,
        "inductive C | a | b deriving DecidableEq\n"
        "theorem t : True := by\n  have : C.a ≠ C.b := by decide\n  trivial",
    ),
    honest(
        "mutual_definitions",
        _TRUE,
        "mutual\ndef even : Nat → Bool\n  | 0 => true\n  | n + 1 => odd n\n"
        "def odd : Nat → Bool\n  | 0 => false\n  | n + 1 => even n\nend\n"
        "theorem t : True := by\n  trivial",
    ),
    honest(
        "recursive_helper",
        _ALL,
        "theorem go : ∀ n : Nat, 0 ≤ n\n  | 0 => Nat.le_refl 0\n"
        "  | n + 1 => Nat.le_trans (go n) (Nat.le_succ n)\n"
        "theorem t : ∀ n : Nat, 0 ≤ n := by\n  exact go",
    ),
    honest(
        "measured_helper",
        _TRUE,
        "def half (n : Nat) : Nat := if h : n < 2 then 0 else half (n - 2) + 1\n"
        "termination_by n\ndecreasing_by omega\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "measured_helper_inline",
        _TRUE,
        "def log (n : Nat) : Nat := if h : n ≤ 1 then 0 else log (n / 2) + 1\n"
        "termination_by n\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "simp_helper",
        _ADD,
        "@[simp] theorem mine (n : Nat) : n + 0 = n := rfl\n"
        "theorem t (n : Nat) : n + 0 = n := by\n  simp",
    ),
    honest(
        "reducible_helper", _TRUE, "@[reducible] def N := Nat\ntheorem t : True := by\n  trivial"
    ),
    honest("inline_helper", _TRUE, "@[inline] def n : Nat := 1\ntheorem t : True := by\n  trivial"),
    honest(
        "ext_helper",
        _TRUE,
        "@[ext] structure P where\n  x : Nat\n  y : Nat\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "doc_helper",
        _TRUE,
        '/-- Some `sorry` here: "quoted". -/\ntheorem a : True := trivial\n'
        "/-- The goal. -/\ntheorem t : True := by\n  exact a",
    ),
    honest(
        "open_in_helper",
        _TRUE,
        "open Nat in\ntheorem a : succ 0 = 1 := rfl\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "option_in_helper",
        _TRUE,
        "set_option maxRecDepth 2000 in\ntheorem a : True := trivial\n"
        "theorem t : True := by\n  exact a",
    ),
    honest(
        "local_simp_in_helper",
        _ADD,
        "theorem mine (n : Nat) : n + 0 = n := rfl\nattribute [local simp] mine in\n"
        "theorem again (n : Nat) : n + 0 = n := by simp\ntheorem t (n : Nat) : n + 0 = n := by\n"
        "  exact again n",
    ),
    honest(
        "universe_helper",
        _TRUE,
        "theorem id'.{u} {α : Sort u} (a : α) : a = a := rfl\ntheorem t : True := by\n  trivial",
    ),
    honest(
        "two_helpers_in_a_row",
        _TRUE,
        "theorem a : True := trivial\ntheorem b : True := a\ntheorem t : True := b",
    ),
    honest(
        "helper_named_like_the_benchmark",
        _TRUE,
        "theorem reshuffle_four_conjuncts : True := trivial\n"
        "theorem t : True := by\n  exact reshuffle_four_conjuncts",
    ),
    honest(
        "helper_named_like_lean",
        _TRUE,
        "theorem Nat.le_of_mine : True := trivial\ntheorem t : True := by\n  exact Nat.le_of_mine",
    ),
    honest(
        "helper_with_forbidden_field",
        _TRUE,
        "structure S where\n  «end» : Nat\n  «axiom» : Nat\n"
        "theorem t : True := by\n  have s : S := ⟨1, 2⟩\n  have := s.end + s.axiom\n  trivial",
    ),
    honest(
        "helper_with_instance_argument",
        _TRUE,
        "theorem a {α : Type} [Inhabited α] : ∃ x : α, x = x := ⟨default, rfl⟩\n"
        "theorem t : True := by\n  trivial",
    ),
    honest("helper_behind_where", _TRUE, "theorem t : True := go where\n  go : True := trivial"),
    honest("example_between", _TRUE, "example : 1 = 1 := rfl\ntheorem t : True := by\n  trivial"),
    honest(
        "check_between", _TRUE, "#check Nat.add\n#eval 1 + 1\ntheorem t : True := by\n  trivial"
    ),
    honest(
        "alias",
        _ADD,
        "theorem mine (n : Nat) : n + 0 = n := rfl\n"
        "theorem t (n : Nat) : n + 0 = n := by\n  exact mine n",
    ),
    honest(
        "unused_broken_draft",
        _TRUE,
        "theorem t : True := by\n  sorry\n\ntheorem t : True := by\n  trivial",
    ),
)
