prelude
import Init.Logic.Classical
import Init.Logic.Quantifier
import Init.Syntax.Grind
import Init.Tactic.Ext

/-!
# `grind`: marks

What the compiled tactic wraps around terms, and the lemmas it takes hypotheses over with. Names and argument order
are its own.
-/

universe u

attribute [grind cases eager] And Prod False Empty True PUnit Exists Subtype
attribute [grind cases] Or
attribute [grind ext] funext

namespace Lean.Grind

/-- In a pattern: `x`, of which `_h` says that it is `_val`. -/
def genPattern {α : Sort u} (_h : Prop) (x : α) (_val : α) : α := x
/-- In a pattern: `x`, of which `_h` says that it is `_val`, of another type. -/
def genHEqPattern {α β : Sort u} (_h : Prop) (x : α) (_val : β) : α := x
/-- Marks a proof inside a term, so that proofs of equal propositions count as equal. -/
theorem nestedProof (p : Prop) {h : p} : p := h
/-- Marks a decision procedure inside a term. -/
def nestedDecidable {p : Prop} (h : Decidable p) : Decidable p := h
/-- Marks a `match` of which only the discriminants are to be simplified. -/
def simpMatchDiscrsOnly {α : Sort u} (a : α) : α := a
/-- In a pattern: `a + b` with a known `b`. -/
def offset (a b : Nat) : Nat := a + b
/-- In a pattern: an equation that is wanted. -/
def eqBwdPattern {α : Sort u} (a b : α) : Prop := a = b
/-- The conclusion of a `match` equation, with the term it was made for. -/
abbrev EqMatch {α : Sort u} (a b : α) {_origin : α} : Prop := a = b
/-- A condition of a `match` equation. -/
abbrev MatchCond (p : Prop) : Prop := p
/-- The same, before the simplifier has seen it. -/
def PreMatchCond (p : Prop) : Prop := p
/-- Marks a proposition that is in normal form. -/
def alreadyNorm (p : Prop) : Prop := p

theorem em (p : Prop) : alreadyNorm p ∨ alreadyNorm (¬p) := Classical.em p
theorem nestedProof_congr (p q : Prop) (h : p = q) (hp : p) (hq : q) : @nestedProof p hp ≍ @nestedProof q hq := by
  subst h; exact HEq.refl _
theorem nestedDecidable_congr (p q : Prop) (h : p = q) (hp : Decidable p) (hq : Decidable q) :
    @nestedDecidable p hp ≍ @nestedDecidable q hq := by
  subst h; cases Subsingleton.elim hp hq; exact HEq.refl _

/-- Introduce a hypothesis in another form. -/
def intro_with_eq (p p' : Prop) (q : Sort u) (he : p = p') (h : p' → q) : p → q := fun hp => h (he.mp hp)
/-- The same where the goal speaks of the hypothesis. -/
def intro_with_eq' (p p' : Prop) (q : p → Sort u) (he : p = p') (h : (h : p') → q (he.mpr_prop h)) : (h : p) → q h :=
  fun hp => h (he.mp hp)

end Lean.Grind
