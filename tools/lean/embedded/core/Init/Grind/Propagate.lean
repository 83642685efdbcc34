prelude
import Init.Data.Bool
import Init.Grind.Gadget
import Init.Logic.LawfulEquality

/-!
# `grind`: propagation

What follows for a compound proposition or truth value when the truth of a part is known, and the other way round.
The compiled tactic puts these lemmas into its proofs by name.
-/

universe u v

namespace Lean.Grind

variable {a b p q : Prop}

/-! ## And -/

theorem and_eq_of_eq_true_left (h : a = True) : (a ∧ b) = b := by simp [h]
theorem and_eq_of_eq_true_right (h : b = True) : (a ∧ b) = a := by simp [h]
theorem and_eq_of_eq_false_left (h : a = False) : (a ∧ b) = False := by simp [h]
theorem and_eq_of_eq_false_right (h : b = False) : (a ∧ b) = False := by simp [h]
theorem eq_true_of_and_eq_true_left (h : (a ∧ b) = True) : a = True := eq_true (of_eq_true h).1
theorem eq_true_of_and_eq_true_right (h : (a ∧ b) = True) : b = True := eq_true (of_eq_true h).2
theorem or_of_and_eq_false (h : (a ∧ b) = False) : ¬a ∨ ¬b := Classical.not_and_iff_not_or_not.1 (of_eq_false h)

/-! ## Or -/

theorem or_eq_of_eq_true_left (h : a = True) : (a ∨ b) = True := by simp [h]
theorem or_eq_of_eq_true_right (h : b = True) : (a ∨ b) = True := by simp [h]
theorem or_eq_of_eq_false_left (h : a = False) : (a ∨ b) = b := by simp [h]
theorem or_eq_of_eq_false_right (h : b = False) : (a ∨ b) = a := by simp [h]
theorem eq_false_of_or_eq_false_left (h : (a ∨ b) = False) : a = False := eq_false fun x => of_eq_false h (.inl x)
theorem eq_false_of_or_eq_false_right (h : (a ∨ b) = False) : b = False := eq_false fun x => of_eq_false h (.inr x)

/-! ## Implication -/

theorem imp_eq_of_eq_false_left (h : a = False) : (a → b) = True := by simp [h]
theorem imp_eq_of_eq_true_right (h : b = True) : (a → b) = True := by simp [h]
theorem imp_eq_of_eq_true_left (h : a = True) : (a → b) = b := by simp [h]
theorem eq_false_of_imp_eq_true (h₁ : (a → b) = True) (h₂ : b = False) : a = False :=
  eq_false fun x => of_eq_false h₂ (of_eq_true h₁ x)
theorem eq_true_of_imp_eq_false (h : (a → b) = False) : a = True :=
  eq_true (Classical.byContradiction fun n => of_eq_false h fun x => absurd x n)
theorem eq_false_of_imp_eq_false (h : (a → b) = False) : b = False := eq_false fun x => of_eq_false h fun _ => x

/-! ## Negation -/

theorem not_eq_of_eq_true (h : a = True) : Not a = False := by simp [h]
theorem not_eq_of_eq_false (h : a = False) : Not a = True := by simp [h]
theorem eq_false_of_not_eq_true (h : Not a = True) : a = False := eq_false (of_eq_true h)
theorem eq_true_of_not_eq_false (h : Not a = False) : a = True :=
  eq_true (Classical.byContradiction (of_eq_false h))
theorem false_of_not_eq_self (h : Not a = a) : False :=
  have n : ¬a := fun x => (h.symm ▸ x : ¬a) x
  n (h ▸ n)

/-! ## Equality -/

theorem eq_eq_of_eq_true_left (h : a = True) : (a = b) = b := by simp [h]
theorem eq_eq_of_eq_true_right (h : b = True) : (a = b) = a := by simp [h]
theorem eq_congr {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = a₂) (h₂ : b₁ = b₂) : (a₁ = b₁) = (a₂ = b₂) := by
  rw [h₁, h₂]
theorem eq_congr' {α : Sort u} {a₁ b₁ a₂ b₂ : α} (h₁ : a₁ = b₂) (h₂ : b₁ = a₂) : (a₁ = b₁) = (a₂ = b₂) := by
  rw [h₁, h₂]; exact propext eq_comm
theorem ne_of_ne_of_eq_left {α : Sort u} {a b c : α} (h₁ : a = b) (h₂ : b ≠ c) : a ≠ c := h₁ ▸ h₂
theorem ne_of_ne_of_eq_right {α : Sort u} {a b c : α} (h₁ : a = c) (h₂ : b ≠ c) : b ≠ a := h₁ ▸ h₂

/-! ## Decided equality -/

theorem beq_eq_true_of_eq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : a = b) : (a == b) = true := by
  simp [h]
theorem beq_eq_false_of_diseq {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : ¬a = b) : (a == b) = false := by
  simp [h]
theorem eq_of_beq_eq_true {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = true) : a = b :=
  eq_of_beq h
theorem ne_of_beq_eq_false {α : Type u} {_ : BEq α} {_ : LawfulBEq α} {a b : α} (h : (a == b) = false) :
    (a = b) = False := eq_false fun e => by simp [e] at h

/-! ## Truth values -/

theorem Bool.and_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a && b) = b := by simp [h]
theorem Bool.and_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a && b) = a := by simp [h]
theorem Bool.and_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a && b) = false := by simp [h]
theorem Bool.and_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a && b) = false := by simp [h]
theorem Bool.eq_true_of_and_eq_true_left {a b : Bool} (h : (a && b) = true) : a = true := by cases a <;> simp_all
theorem Bool.eq_true_of_and_eq_true_right {a b : Bool} (h : (a && b) = true) : b = true := by cases a <;> simp_all
theorem Bool.or_eq_of_eq_true_left {a b : Bool} (h : a = true) : (a || b) = true := by simp [h]
theorem Bool.or_eq_of_eq_true_right {a b : Bool} (h : b = true) : (a || b) = true := by simp [h]
theorem Bool.or_eq_of_eq_false_left {a b : Bool} (h : a = false) : (a || b) = b := by simp [h]
theorem Bool.or_eq_of_eq_false_right {a b : Bool} (h : b = false) : (a || b) = a := by simp [h]
theorem Bool.eq_false_of_or_eq_false_left {a b : Bool} (h : (a || b) = false) : a = false := by cases a <;> simp_all
theorem Bool.eq_false_of_or_eq_false_right {a b : Bool} (h : (a || b) = false) : b = false := by cases a <;> simp_all
theorem Bool.not_eq_of_eq_true {a : Bool} (h : a = true) : (!a) = false := by simp [h]
theorem Bool.not_eq_of_eq_false {a : Bool} (h : a = false) : (!a) = true := by simp [h]
theorem Bool.eq_false_of_not_eq_true {a : Bool} (h : (!a) = true) : a = false := by cases a <;> simp_all
theorem Bool.eq_true_of_not_eq_false {a : Bool} (h : (!a) = false) : a = true := by cases a <;> simp_all
theorem Bool.eq_false_of_not_eq_true' {a : Bool} (h : ¬a = true) : a = false := by cases a <;> simp_all
theorem Bool.eq_true_of_not_eq_false' {a : Bool} (h : ¬a = false) : a = true := by cases a <;> simp_all
theorem Bool.false_of_not_eq_self {a : Bool} (h : (!a) = a) : False := by cases a <;> simp at h
theorem Bool.ne_of_eq_true_of_eq_false {a b : Bool} (h₁ : a = true) (h₂ : b = false) : (a = b) = False := by
  simp [h₁, h₂]
theorem Bool.ne_of_eq_false_of_eq_true {a b : Bool} (h₁ : a = false) (h₂ : b = true) : (a = b) = False := by
  simp [h₁, h₂]

/-! ## Case splits -/

theorem of_eq_eq_true (h : (a = b) = True) : (a ∧ b) ∨ (¬a ∧ ¬b) := by
  have e := of_eq_true h; subst e
  exact (Classical.em a).imp (fun x => ⟨x, x⟩) fun x => ⟨x, x⟩
theorem of_eq_eq_false (h : (a = b) = False) : (a ∧ ¬b) ∨ (¬a ∧ b) := by
  by_cases x : a <;> by_cases y : b <;> simp_all

/-! ## Quantifiers -/

theorem forall_propagator (p : Prop) (q : p → Prop) (q' : Prop) (h₁ : p = True) (h₂ : q (of_eq_true h₁) = q') :
    (∀ hp : p, q hp) = q' :=
  propext ⟨fun f => h₂ ▸ f _, fun x _ => h₂.symm ▸ x⟩
theorem of_forall_eq_false (α : Sort u) (p : α → Prop) (h : (∀ x : α, p x) = False) : ∃ x : α, ¬p x :=
  Classical.not_forall.1 (of_eq_false h)

/-! ## Conditionals, casts, decisions -/

theorem dite_cond_eq_true' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = True) (h₂ : a (of_eq_true h₁) = r) : dite c a b = r := by simp [h₁, h₂]
theorem dite_cond_eq_false' {α : Sort u} {c : Prop} {_ : Decidable c} {a : c → α} {b : ¬c → α} {r : α}
    (h₁ : c = False) (h₂ : b (of_eq_false h₁) = r) : dite c a b = r := by simp [h₁, h₂]

theorem eqRec_heq {α : Sort v} {a : α} {motive : (x : α) → a = x → Sort u} (v : motive a (Eq.refl a)) {b : α}
    (h : a = b) : @Eq.rec α a motive v b h ≍ v := by subst h; rfl
theorem eqRecOn_heq {α : Sort v} {a : α} {motive : (x : α) → a = x → Sort u} {b : α} (h : a = b)
    (v : motive a (Eq.refl a)) : @Eq.recOn α a motive b h v ≍ v := by subst h; rfl
theorem eqNDRec_heq {α : Sort v} {a : α} {motive : α → Sort u} (v : motive a) {b : α} (h : a = b) :
    @Eq.ndrec α a motive v b h ≍ v := by subst h; rfl

theorem of_decide_eq_true {_ : Decidable p} (h : decide p = true) : p = True := eq_true (_root_.of_decide_eq_true h)
theorem of_decide_eq_false {_ : Decidable p} (h : decide p = false) : p = False :=
  eq_false (_root_.of_decide_eq_false h)
theorem decide_eq_true {_ : Decidable p} (h : p = True) : decide p = true := by simp [h]
theorem decide_eq_false {_ : Decidable p} (h : p = False) : decide p = false := by simp [h]

theorem of_lookahead (p : Prop) (h : ¬p → False) : p = True := eq_true (Classical.byContradiction h)

end Lean.Grind
